//! An order as a file has it: its rows together.
use super::header::Header;
use super::line::FileLine;
use super::refund::RefundRow;
use crate::domain::order::{self, OrderMoneyError};
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
    /// Rows that give something back, of this order or of another one.
    pub refunds: Vec<RefundRow>,
    /// Bad cells and rows.
    pub problems: Vec<RowProblem>,
    /// Why the money of its lines does not add up, if it does not.
    pub money_fault: Option<OrderMoneyError>,
    /// Its rows as they stand in the file, if they were asked for.
    pub raws: Vec<String>,
    /// How many rows it has.
    pub rows: u64,
    /// `--distributor-from` names nobody for it: a direct sale.
    pub without_entry: bool,
    /// Invisible characters taken out of its words.
    pub invisible: u64,
}

impl FileOrder {
    /// Whether it is no order at all: its rows only give something back.
    #[must_use]
    pub fn only_gives_back(&self) -> bool {
        self.lines.is_empty() && !self.refunds.is_empty()
    }

    /// Spreads the discounts over the lines, of an order that is read without problems.
    pub(super) fn reckon(&mut self) {
        if !self.problems.is_empty() {
            return;
        }
        match order::nets(self.lines.iter().map(|line| line.money), self.header.discounts()) {
            Ok(nets) => {
                for (line, net) in self.lines.iter_mut().zip(nets) {
                    (line.gross, line.net) = (net.gross, net.net);
                }
            }
            Err(error) => self.money_fault = Some(error),
        }
    }
}
