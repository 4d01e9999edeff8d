//! Why nothing was done about a refund.
use crate::domain::time::Instant;
use crate::exchange::error::RowProblem;

/// Why nothing was done about a refund.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RefundRefusal {
    /// The book has no refund of this number.
    Unknown(String),
    /// The book has no distributor of this code to list refunds of.
    UnknownDistributor(String),
    /// Values that cannot be taken.
    Bad {
        /// The refund.
        refund_no: String,
        /// Its order.
        order_no: String,
        /// All that is wrong.
        problems: Vec<RowProblem>,
    },
    /// The book has the refund, and otherwise.
    Differs {
        /// The refund.
        refund_no: String,
        /// The values that differ.
        problems: Vec<RowProblem>,
    },
    /// It was approved and cannot be rejected any more.
    Approved {
        /// The refund.
        refund_no: String,
        /// When the money was given back.
        at: Instant,
    },
    /// It was rejected and cannot be approved or recorded any more.
    Rejected {
        /// The refund.
        refund_no: String,
        /// When.
        at: Instant,
    },
}
