//! An order as a file has it: its rows together.
use super::header::Header;
use crate::domain::order::LineMoney;
use crate::exchange::error::RowProblem;

/// An order of a file, with everything that is wrong with its rows.
#[derive(Debug, Clone, Default)]
pub struct FileOrder {
    /// Physical line of its first row.
    pub line: u64,
    /// `order_no`; empty when it is unreadable.
    pub order_no: String,
    /// The order columns.
    pub header: Header,
    /// Its lines, in the order of the file.
    pub lines: Vec<FileLine>,
    /// Bad cells and rows.
    pub problems: Vec<RowProblem>,
    /// Its rows as they stand in the file, if they were asked for.
    pub raws: Vec<String>,
    /// How many rows it has.
    pub rows: u64,
    /// Invisible characters taken out of its words.
    pub invisible: u64,
}

/// A line of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileLine {
    /// Physical line of its row.
    pub line: u64,
    /// `sku`.
    pub sku: String,
    /// Quantity, price and discount.
    pub money: LineMoney,
    /// The product's name, in files that have it.
    pub product_name: Option<String>,
}
