//! Where a refund stands (SPEC §8).
use super::named::named;

/// Where a refund stands: asked for, then decided once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RefundState {
    /// An after-sale case: it holds the order's unsettled entries.
    Requested,
    /// The money was given back.
    Approved,
    /// It was not.
    Rejected,
}

named! {
    /// The name in SQL and files.
    RefundState {
        Requested = "requested",
        Approved = "approved",
        Rejected = "rejected",
    }
}

impl RefundState {
    /// The state of a decision as it is stored; none: not decided.
    #[must_use]
    pub fn of_decision(decision: Option<&str>) -> Self {
        decision.and_then(Self::from_name).unwrap_or(Self::Requested)
    }
}
