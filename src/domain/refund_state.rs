//! Where a refund stands (SPEC §8).

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

impl RefundState {
    /// All states with their names in SQL and files.
    pub const ALL: [(Self, &'static str); 3] = [
        (Self::Requested, "requested"),
        (Self::Approved, "approved"),
        (Self::Rejected, "rejected"),
    ];

    /// The state of a decision as it is stored; none: not decided.
    #[must_use]
    pub fn of_decision(decision: Option<&str>) -> Self {
        let known = Self::ALL.iter().find(|(_, name)| Some(*name) == decision);
        known.map_or(Self::Requested, |(state, _)| *state)
    }

    /// The name in SQL and files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Approved => "approved",
            Self::Rejected => "rejected",
        }
    }
}
