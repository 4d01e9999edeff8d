//! Some orders on their way.
use super::limits::Limits;
use crate::exchange::error::{FileError, RowProblem};
use crate::exchange::orders_file::{FileLine, FileOrder, OrderReader};

/// Some orders, one after the other.
#[derive(Debug, Default)]
pub(super) struct Batch {
    pub orders: Vec<FileOrder>,
    pub weight: usize,
    /// How far the file is read behind them, in bytes.
    pub end: u64,
}

impl Batch {
    /// Reads orders in place of those that were taken; false at the end of the file.
    pub fn fill(&mut self, reader: &mut OrderReader, limits: Limits) -> Result<bool, FileError> {
        self.orders.clear();
        self.weight = 0;
        self.end = reader.table().bytes();
        while self.orders.len() < limits.orders && self.weight < limits.full {
            let Some(order) = reader.next_order()? else { return Ok(false) };
            let end = reader.table().bytes();
            self.weight += weight(&order, end - self.end);
            self.end = end;
            self.orders.push(order);
        }
        Ok(true)
    }
}

/// About what an order needs in memory: its texts are those of the file. (What a map says for every
/// order is not counted; the number of orders bounds it.)
fn weight(order: &FileOrder, bytes: u64) -> usize {
    size_of::<FileOrder>()
        + order.lines.len() * size_of::<FileLine>()
        + order.problems.len() * size_of::<RowProblem>()
        + usize::try_from(bytes).unwrap_or(usize::MAX / 2)
}
