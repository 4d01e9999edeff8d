//! Rows that give back what an order sold: which ones, and of which order.
use crate::exchange::orders_file::Column;

/// Rows that are refunds, by the beginning of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefundRule {
    pub(super) column: Column,
    pub(super) prefix: String,
    /// How the order is found.
    pub found: Found,
}

/// How the order is found that a row gives something back of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// It is the row's own order number; without the prefix, when the rule is about the order number.
    ByNumber,
    /// It is the latest earlier order that agrees with the row in these columns, and in the sku.
    ByMatch {
        /// The same member.
        member: bool,
        /// The same price of a unit.
        unit_price: bool,
    },
}

impl RefundRule {
    /// Whether a row is such a refund, by its cell in the rule's column.
    #[must_use]
    pub fn applies<'c>(&self, cell: impl Fn(Column) -> Option<&'c str>) -> bool {
        cell(self.column).is_some_and(|text| text.starts_with(self.prefix.as_str()))
    }

    /// The column that says so.
    #[must_use]
    pub fn column(&self) -> Column {
        self.column
    }

    /// The number of the order that a row names.
    #[must_use]
    pub fn order_no<'n>(&self, number: &'n str) -> &'n str {
        match self.column {
            Column::OrderNo => number.strip_prefix(self.prefix.as_str()).unwrap_or(number),
            _ => number,
        }
    }
}
