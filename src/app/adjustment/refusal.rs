//! Why no adjustment was recorded.
use crate::domain::money::Money;
use crate::domain::time::Day;
use crate::exchange::error::Reason;

/// Why no adjustment was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AdjustmentRefusal {
    /// The book has no distributor of this code.
    UnknownDistributor(String),
    /// A value that is none of its kind.
    Value {
        /// Its column name.
        field: &'static str,
        /// As typed.
        value: String,
        /// What is wrong.
        reason: Reason,
    },
    /// An amount of 0 adjusts nothing.
    Nothing,
    /// Goodwill gives; it takes nothing.
    GoodwillTakes,
    /// The day is still to come.
    Future(Day),
    /// The day is before the book began.
    BeforeStart(Day),
    /// The reference names another adjustment.
    ReferenceTaken {
        /// The reference.
        reference: String,
        /// Whom that one concerns, by code.
        distributor: String,
        /// Its amount.
        amount: Money,
        /// Its reason.
        words: String,
    },
}
