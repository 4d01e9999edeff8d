//! `SKU:QUANTITY[:PRICE[:DISCOUNT]]`: a line of an order on the command line.
use crate::exchange::orders_file::Column;

/// The ways to read a typed line, the shortest sku first: a sku may have colons, too.
pub(super) fn readings(text: &str) -> Vec<Vec<(Column, String)>> {
    let colons = text.match_indices(':').map(|(at, _)| at);
    colons.filter_map(|at| reading(&text[..at], &text[at + 1..])).collect()
}

fn reading(sku: &str, rest: &str) -> Option<Vec<(Column, String)>> {
    let columns = [Column::Quantity, Column::UnitPrice, Column::LineDiscount];
    let values: Vec<&str> = rest.split(':').collect();
    if sku.is_empty() || values.len() > columns.len() {
        return None;
    }
    let line = std::iter::once((Column::Sku, sku)).chain(columns.into_iter().zip(values));
    Some(line.map(|(column, text)| (column, text.to_owned())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn skus(text: &str) -> Vec<String> {
        readings(text).into_iter().map(|line| line[0].1.clone()).collect()
    }

    #[test]
    fn a_line_has_a_sku_and_up_to_three_numbers() {
        let read = readings("TEA-1:3:100.00:5");
        let texts: Vec<&str> = read[0].iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(texts, ["TEA-1", "3", "100.00", "5"]);
        assert_eq!(readings("TEA-1:3")[0].len(), 2);
        assert!(readings("TEA-1").is_empty() && readings(":3").is_empty());
    }

    #[test]
    fn a_sku_may_have_colons() {
        assert_eq!(skus("A:B:2"), ["A", "A:B"]);
        assert_eq!(skus("A:B:C:D:2:9.00"), ["A:B:C", "A:B:C:D", "A:B:C:D:2"]);
    }
}
