//! Adjustments (调整): manual signed amounts with a reason (SPEC §1, §8).
use super::id::DistributorId;
use super::money::Money;
use super::named::named;
use super::time::Instant;

/// What an adjustment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AdjustmentKind {
    /// Any other correction of a balance.
    Adjustment,
    /// A debt of the distributor that the merchant gives up.
    WriteOff,
    /// Something the merchant gives without owing it.
    Goodwill,
}

named! {
    /// The name in SQL and files.
    AdjustmentKind {
        Adjustment = "adjustment",
        WriteOff = "write_off",
        Goodwill = "goodwill",
    }
}

/// A manual amount for one distributor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adjustment {
    /// Whom it concerns.
    pub distributor: DistributorId,
    /// What it is.
    pub kind: AdjustmentKind,
    /// What is added to the balance; below 0 is taken from it; never 0.
    pub amount: Money,
    /// From when it counts: it matures at once.
    pub dated_at: Instant,
    /// Why; never blank.
    pub reason: String,
    /// The merchant's own reference, once in the book.
    pub reference: Option<String>,
}
