//! Reads a map file; every fault is found at once.
use toml::de::DeTable;

use super::fault::{MapFault, MapFaultKind};
use super::mapping::{Field, Map, RejectRule};
use super::refund_rule::{Found, RefundRule};
use crate::exchange::error::NoOrder;
use crate::exchange::orders_file::{Column, PRODUCT_NAME, PRODUCT_NAME_ID};
use crate::exchange::toml_table::{self, Table, TableFault, not_empty, not_one_of, one_of};

type MapTable<'a> = Table<'a, MapFaultKind>;

/// Columns of codes and counts, which other programs may write as decimal numbers.
const WHOLE_NUMBERS: [Column; 9] = [
    Column::OrderNo,
    Column::Sku,
    Column::Quantity,
    Column::Distributor,
    Column::Member,
    Column::Coupon,
    Column::PointsUsed,
    Column::TrackingNo,
    Column::Phone,
];

/// Reads a map.
///
/// # Errors
/// Every fault of the file, in the order of its lines.
pub fn parse(source: &str) -> Result<Map, Vec<MapFault>> {
    let file = toml_table::parse(source).map_err(|fault| vec![fault])?;
    let mut table: MapTable<'_> = Table::new(source, (&file, 0..0), "");
    let name = table.needed("name", not_empty);
    table.needed("kind", |kind| one_of(kind, &["orders"]));
    let mut faults = Vec::new();
    let mut map = Map {
        name: name.unwrap_or_default(),
        fields: vec![Field::default(); PRODUCT_NAME + 1],
        creates_products: table.flag("create_products"),
        first_row_decides: table.flag("first_row_decides"),
        refunds: Vec::new(),
        rejects: Vec::new(),
    };
    if let Some(columns) = table.table("columns") {
        faults.extend(headers(Table::new(source, columns, "columns."), &mut map));
    } else if !table.has("columns") {
        table.missing("columns");
    }
    if let Some(constants_of) = table.table("constants") {
        faults.extend(constants(Table::new(source, constants_of, "constants."), &mut map));
    }
    check_required(&mut table, &map);
    whole_numbers(&mut table, &mut map);
    if let Some(columns) = table.table("values") {
        faults.extend(values(source, Table::new(source, columns, "values."), &mut map));
    }
    for rule in table.tables("refund") {
        faults.extend(refund_rule(Table::new(source, rule, "refund."), &mut map));
    }
    for rule in table.tables("reject") {
        faults.extend(reject_rule(Table::new(source, rule, "reject."), &mut map));
    }
    faults.extend(table.finish());
    faults.sort_by_key(|fault| (fault.line, fault.column));
    if faults.is_empty() { Ok(map) } else { Err(faults) }
}

/// `[columns]`: our column → their header, or headers of which the file has one.
fn headers(mut table: MapTable<'_>, map: &mut Map) -> Vec<MapFault> {
    let ids = Column::ALL.iter().map(|column| column.id()).chain([PRODUCT_NAME_ID]);
    for (index, id) in ids.enumerate() {
        for (header, span) in table.texts(id) {
            match not_empty::<MapFaultKind>(header) {
                Ok(header) => map.fields[index].headers.push(header),
                Err(kind) => table.fault(span, id, kind),
            }
        }
    }
    table.finish()
}

/// `[constants]`: our column → what every row says.
fn constants(mut table: MapTable<'_>, map: &mut Map) -> Vec<MapFault> {
    for column in Column::ALL {
        let id = column.id();
        let constant = table.text(id, not_empty);
        let field = &mut map.fields[column.index()];
        if constant.is_some() && *column == Column::OrderNo {
            table.fault(table.span_of(id), id, MapFaultKind::ConstantOrderNo);
        } else if constant.is_some() && !field.headers.is_empty() {
            table.fault(table.span_of(id), id, MapFaultKind::HeaderAndConstant);
        }
        field.constant = constant;
    }
    table.finish()
}

/// The columns that every order file needs are fed by something.
fn check_required(table: &mut MapTable<'_>, map: &Map) {
    for column in Column::ALL.iter().filter(|column| Column::NATIVE[column.index()].required) {
        let field = &map.fields[column.index()];
        // A header that is there and refused has its own fault.
        let named = table.below("columns", column.id()) || table.below("constants", column.id());
        if field.headers.is_empty() && field.constant.is_none() && !named && table.has("columns") {
            let span = table.span_of("columns");
            table.fault(span, &format!("columns.{}", column.id()), TableFault::Missing);
        }
    }
}

fn whole_numbers(table: &mut MapTable<'_>, map: &mut Map) {
    let allowed = WHOLE_NUMBERS.map(Column::id);
    for (text, span) in table.texts("whole_numbers") {
        match one_of::<MapFaultKind>(text, &allowed).and_then(|at| fed(map, WHOLE_NUMBERS[at])) {
            Ok(column) => map.fields[column.index()].whole_numbers = true,
            Err(kind) => table.fault(span, "whole_numbers", kind),
        }
    }
}

/// `[values.<column>]`: their text → ours.
fn values(source: &str, mut table: MapTable<'_>, map: &mut Map) -> Vec<MapFault> {
    let mut faults = Vec::new();
    for column in Column::ALL {
        let id = column.id();
        let Some((entries, span)) = table.table(id) else { continue };
        if let Err(kind) = fed(map, *column) {
            table.fault(span.clone(), id, kind);
        }
        if entries.is_empty() {
            table.fault(span, id, TableFault::Empty);
        }
        faults.extend(value_table(source, entries, *column, map));
    }
    faults.extend(table.finish());
    faults
}

fn value_table(
    source: &str,
    entries: &DeTable<'_>,
    column: Column,
    map: &mut Map,
) -> Vec<MapFault> {
    let mut faults = Vec::new();
    for (theirs, ours) in entries {
        let theirs = theirs.get_ref().as_ref();
        match ours.get_ref().as_str() {
            Some(text) => {
                let text = text.trim().to_owned();
                map.fields[column.index()].values.insert(theirs.to_owned(), text);
            }
            None => {
                let kind = TableFault::WrongType { expected: toml_table::Expected::Text };
                let key = format!("values.{}.{theirs}", column.id());
                faults.push(MapFault::at(source, ours.span(), &key, kind.into()));
            }
        }
    }
    faults
}

/// `[[reject]]`: rows that are no orders.
fn reject_rule(mut table: MapTable<'_>, map: &mut Map) -> Vec<MapFault> {
    let (column, prefix) = beginning(&mut table, map);
    let because = table.needed("because", |name| {
        let at = one_of::<MapFaultKind>(name, &["cancellation", "correction"])?;
        Ok([NoOrder::Cancellation, NoOrder::Correction][at])
    });
    if let (Some(column), Some(prefix), Some(because)) = (column, prefix, because) {
        map.rejects.push(RejectRule { column, prefix, because });
    }
    table.finish()
}

/// `[[refund]]`: rows that give back what an order sold.
fn refund_rule(mut table: MapTable<'_>, map: &mut Map) -> Vec<MapFault> {
    let (column, prefix) = beginning(&mut table, map);
    let found = found_by(&mut table, map);
    if let (Some(column), Some(prefix)) = (column, prefix) {
        map.refunds.push(RefundRule { column, prefix, found });
    }
    table.finish()
}

/// `match`: the columns in which the order and the row agree, the sku always among them; without it the
/// row names its order.
fn found_by(table: &mut MapTable<'_>, map: &Map) -> Found {
    const COLUMNS: [Column; 3] = [Column::Sku, Column::Member, Column::UnitPrice];
    let allowed = COLUMNS.map(Column::id);
    let mut named = [false; 3];
    let columns = table.texts("match");
    if !table.has("match") {
        return Found::ByNumber;
    }
    for (text, span) in columns {
        let column =
            one_of::<MapFaultKind>(text, &allowed).and_then(|at| fed(map, COLUMNS[at]).map(|_| at));
        match column {
            Ok(at) => named[at] = true,
            Err(kind) => table.fault(span, "match", kind),
        }
    }
    let [sku, member, unit_price] = named;
    if !sku {
        table.fault(table.span_of("match"), "match", MapFaultKind::MatchWithoutSku);
    }
    Found::ByMatch { member, unit_price }
}

/// The column and the beginning of its cell by which a rule finds its rows.
fn beginning(table: &mut MapTable<'_>, map: &Map) -> (Option<Column>, Option<String>) {
    let column = table.needed("column", |id| {
        let ids: Vec<_> = Column::ALL.iter().map(|column| column.id()).collect();
        let column = Column::from_id(id);
        column.ok_or_else(|| not_one_of(id, &ids)).and_then(|column| fed(map, column))
    });
    (column, table.needed("prefix", not_empty))
}

/// A column that a header feeds: rules about any other could never apply.
fn fed(map: &Map, column: Column) -> Result<Column, MapFaultKind> {
    let fed = !map.fields[column.index()].headers.is_empty();
    if fed { Ok(column) } else { Err(MapFaultKind::NotMapped(column.id().to_owned())) }
}
