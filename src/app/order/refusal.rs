//! Why nothing was done about an order.
use super::step::Step;
use crate::domain::time::Instant;
use crate::exchange::error::RowProblem;

/// Why nothing was done about an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OrderRefusal {
    /// The book has no order of this number.
    Unknown(String),
    /// The book has no distributor of this code to list orders of.
    UnknownDistributor(String),
    /// A line that is not `SKU:QUANTITY[:PRICE[:DISCOUNT]]`.
    Line(String),
    /// An order without lines.
    NoLines(String),
    /// Values that cannot be taken; `line` of a problem is the number of the order's line.
    Bad {
        /// The order.
        order_no: String,
        /// All that is wrong.
        problems: Vec<RowProblem>,
    },
    /// The book has the order, and otherwise.
    Differs {
        /// The order.
        order_no: String,
        /// The values that differ.
        problems: Vec<RowProblem>,
    },
    /// The step was taken at another instant.
    Otherwise {
        /// The order.
        order_no: String,
        /// The step.
        step: Step,
        /// When it was taken.
        at: Instant,
    },
    /// The order was given up.
    Cancelled {
        /// The order.
        order_no: String,
        /// When.
        at: Instant,
    },
    /// It is held for another reason.
    HeldOtherwise {
        /// The order.
        order_no: String,
        /// That reason.
        reason: String,
    },
    /// What was given up earns nothing that could be held.
    CancelledNoHold {
        /// The order.
        order_no: String,
        /// When.
        at: Instant,
    },
    /// Everything it earned is settled: nothing is left to be held.
    SettledNoHold(String),
    /// What was shipped cannot be given up.
    Shipped(String),
    /// What was refunded, or is being, cannot be corrected.
    Refunded(String),
    /// A correction that changes nothing was asked for without saying what is to change.
    NothingToCorrect(String),
}
