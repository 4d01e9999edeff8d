//! Why nothing was booked by hand.
use crate::domain::money::Money;
use crate::domain::time::Day;
use crate::exchange::error::Reason;

/// Why nothing was booked by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LedgerRefusal {
    /// No account can have this name.
    NoAccount(String),
    /// The account is derived from documents; nothing is booked on it by hand.
    Derived(String),
    /// Money by hand cannot come from or go to this account.
    NotThrough(String),
    /// Both accounts are the same.
    SameAccount(String),
    /// Not `CODE/NAME`.
    NotCodeAndName(String),
    /// A value that is none of its kind.
    Value {
        /// Its column name.
        field: &'static str,
        /// As typed.
        value: String,
        /// What is wrong.
        reason: Reason,
    },
    /// An amount of 0 books nothing.
    Nothing,
    /// Nothing was said of what it is for.
    NoWords,
    /// It has not happened yet.
    Future(Day),
    /// It happened before the book began.
    BeforeStart(Day),
    /// The reference names another entry.
    ReferenceTaken {
        /// The reference.
        reference: String,
        /// What that one booked.
        account: String,
        /// How much.
        amount: Money,
    },
}
