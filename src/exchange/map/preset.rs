//! The maps that are built in, and how a file is recognised as one of theirs.
use super::mapping::Map;
use super::parse::parse;
use crate::exchange::orders_file::Column;
use crate::exchange::table::{Names, OpenedTable};

/// Names and files of the built-in maps.
pub const PRESETS: [(&str, &str); 1] =
    [("online-retail", include_str!("presets/online-retail.toml"))];

/// The built-in map of a name.
#[must_use]
pub fn preset(name: &str) -> Option<Map> {
    let (_, source) = PRESETS.iter().find(|(known, _)| *known == name)?;
    parse(source).ok()
}

/// The built-in map that a file is made for: its header lacks what our own files need, and has a
/// name for every column of the preset.
#[must_use]
pub fn recognised(table: &OpenedTable) -> Option<Map> {
    if table.has_required(Column::NATIVE, Names::Native) {
        return None;
    }
    let fits = |map: &Map| {
        let mut fields = map.fields.iter().filter(|field| !field.headers.is_empty());
        fields.all(|field| field.headers.iter().any(|header| table.has_name(header)))
    };
    PRESETS.iter().filter_map(|(name, _)| preset(name)).find(fits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::currency::Currency;
    use crate::domain::money::Money;
    use crate::domain::zone::Zone;
    use crate::exchange::error::{FileError, NoOrder, Reason};
    use crate::exchange::map::DistributorFrom;
    use crate::exchange::orders_file::{FileOrder, OfOrder, OrderReader};
    use crate::exchange::table::{Delimiter, TableReader};

    const HEADER: &str =
        "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

    fn opened(text: &str) -> OpenedTable {
        let bytes = std::io::Cursor::new(text.to_owned().into_bytes());
        OpenedTable::new(Box::new(bytes), Delimiter::Comma).unwrap()
    }

    fn orders(rows: &str, from: Option<DistributorFrom>) -> Vec<FileOrder> {
        let (zone, currency) = (Zone::from_name("Europe/London"), Currency::from_code("GBP"));
        let table = opened(&format!("{HEADER}{rows}"));
        let map = preset("online-retail").unwrap();
        let reader = OrderReader::open(table, map, from, zone.unwrap(), currency.unwrap());
        let mut reader = reader.unwrap();
        std::iter::from_fn(|| reader.next_order().unwrap()).collect()
    }

    #[test]
    fn every_preset_is_a_map_of_its_own_name() {
        for (name, source) in PRESETS {
            assert_eq!(parse(source).unwrap().name(), name);
        }
        assert_eq!(preset("online-retail.toml"), None);
    }

    #[test]
    fn a_file_is_recognised_by_its_header_unless_it_is_one_of_ours() {
        let name = |header: &str| recognised(&opened(header)).map(|map| map.name().to_owned());
        let retail = Some("online-retail".to_owned());
        assert_eq!(name(HEADER), retail);
        let second = "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country";
        assert_eq!(name(second), retail);
        assert_eq!(name(&HEADER.to_lowercase()), retail);
        assert_eq!(name(&HEADER.replace("CustomerID", "Customer")), None);
        assert_eq!(name(&format!("order_no,sku,quantity,unit_price,{HEADER}")), None);
        assert_eq!(name("order_no,sku\n"), None);
    }

    #[test]
    fn the_first_row_dates_an_invoice_and_names_its_member() {
        let rows = "\
1,A,Lamp ,2,2010-12-01 08:26:00,2.55,17850.0,France\n\
1,A,,1,2010-12-01 08:27:00,0.0,,France\n\
2,a,Lamp,1,2010-12-02 10:00:00,3.0,,Norway\n";
        let orders = orders(rows, None);
        let found = orders.iter().map(|order| (order.order_no.as_str(), order.lines.len()));
        assert_eq!(found.collect::<Vec<_>>(), [("1", 2), ("2", 1)]);
        assert!(orders.iter().all(|order| order.problems.is_empty()));
        let header = &orders[0].header;
        let zone = Zone::from_name("Europe/London").unwrap();
        let first = zone.parse("2010-12-01 08:26");
        assert_eq!((header.placed_at, header.paid_at, header.completed_at), (first, first, first));
        assert_eq!((header.member.as_deref(), &orders[1].header.member), (Some("17850"), &None));
        let names: Vec<_> =
            orders[0].lines.iter().map(|line| line.product_name.as_deref()).collect();
        assert_eq!(names, [Some("Lamp"), None]);
    }

    #[test]
    fn cancellations_give_back_and_corrections_are_no_orders() {
        let rows = "\
C1,A,Lamp,-2,2010-12-01 08:26:00,2.55,17850.0,France\n\
C1,B,Cup,-1,2010-12-01 08:26:00,2.0,,France\n\
A2,B,Adjust bad debt,1,2010-12-01 08:26:00,-11062.06,,France\n\
3,A,damages,-10,2010-12-01 08:26:00,0.0,,France\n";
        let orders = orders(rows, None);
        let given_back = &orders[0].refunds;
        assert!(orders[0].only_gives_back() && given_back.len() == 1);
        let of = OfOrder::Match { member: Some("17850".to_owned()), same_price: true };
        assert_eq!((&given_back[0].of, given_back[0].amount), (&of, Money(510)));
        let reasons: Vec<_> = orders
            .into_iter()
            .map(|order| order.problems.iter().map(|p| (p.field, p.reason)).collect::<Vec<_>>())
            .collect();
        assert_eq!(reasons[0], [("member", Reason::BlankToMatch)]);
        assert_eq!(reasons[1], [("order_no", Reason::NoOrder(NoOrder::Correction))]);
        assert_eq!(reasons[2], [("quantity", Reason::NoOrder(NoOrder::Correction))]);
    }

    #[test]
    fn a_table_over_a_column_names_distributors() {
        let table = "value,distributor\n17850.0,D01\n13047,D02\n";
        let bytes = std::io::Cursor::new(table.as_bytes());
        let columns = DistributorFrom::COLUMNS;
        let table =
            TableReader::new(Box::new(bytes), Delimiter::Comma, columns, Names::Native).unwrap();
        let map = preset("online-retail").unwrap();
        let whole = map.reads_whole_numbers("CustomerID");
        let from = DistributorFrom::read("CustomerID".into(), whole, table).unwrap();
        let rows = "\
1,A,,1,2010-12-01 08:26:00,1.0,17850.0,\n\
2,A,,1,2010-12-01 08:26:00,1.0,13047.0,\n\
3,A,,1,2010-12-01 08:26:00,1.0,1.0,\n\
4,A,,1,2010-12-01 08:26:00,1.0,,\n";
        let orders = orders(rows, Some(from));
        let sellers: Vec<_> = orders.iter().map(|o| o.header.distributor.as_deref()).collect();
        assert_eq!(sellers, [Some("D01"), Some("D02"), None, None]);
        let without: Vec<_> = orders.iter().map(|order| order.without_entry).collect();
        assert_eq!(without, [false, false, true, true]);
    }

    #[test]
    fn a_missing_column_is_named_as_the_file_should_name_it() {
        let table = opened("InvoiceNo,Description,Quantity,InvoiceDate,UnitPrice\n");
        let (zone, currency) = (Zone::from_name("Europe/London"), Currency::from_code("GBP"));
        let map = preset("online-retail").unwrap();
        let reader = OrderReader::open(table, map, None, zone.unwrap(), currency.unwrap());
        let Err(FileError::MissingColumns { missing, .. }) = reader.map(|_| ()) else {
            panic!("taken");
        };
        assert_eq!(missing, ["StockCode (sku)"]);
    }
}
