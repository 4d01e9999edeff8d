//! An order as a file has it: its rows together.
use super::header::Header;
use super::line::FileLine;
use crate::exchange::error::RowProblem;

/// An order of a file, with everything that is wrong with its rows.
#[derive(Debug, Clone, Default)]
pub struct FileOrder {
    /// Physical line of its first row.
    pub line: u64,
    /// `order_no`; empty when it is unreadable.
    pub order_no: String,
    /// The order columns, of the first row that could be read.
    pub header: Header,
    /// Such a row was read.
    pub headed: bool,
    /// Its lines, in the order of the file.
    pub lines: Vec<FileLine>,
    /// Bad cells and rows.
    pub problems: Vec<RowProblem>,
    /// Its rows as they stand in the file, if they were asked for.
    pub raws: Vec<String>,
    /// How many rows it has.
    pub rows: u64,
    /// `--distributor-from` names nobody for it: a direct sale.
    pub without_entry: bool,
    /// Invisible characters taken out of its words.
    pub invisible: u64,
}
