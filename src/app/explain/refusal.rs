//! Why something cannot be explained.

/// Why something cannot be explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExplainRefusal {
    /// Neither an order, nor a line, an entry or a payout is called so.
    NoSuch(String),
    /// There is no order of this number.
    NoSuchOrder(String),
    /// The order has no line of this number.
    NoSuchLine {
        /// The order.
        order: String,
        /// The line asked for.
        line: u64,
        /// How many it has.
        lines: usize,
    },
    /// There is no settled entry of this number.
    NoSuchEntry(i64),
    /// There is no payout of this name.
    NoSuchPayout(String),
    /// The settlement posted no statement for this distributor.
    NoStatement {
        /// The settled period.
        period: String,
        /// The distributor.
        code: String,
    },
}
