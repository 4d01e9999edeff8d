//! Where the hold of an order begins.
use crate::domain::time::Instant;

/// With what the hold of an order begins.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum HoldFrom {
    /// With its completion.
    #[default]
    Completed,
    /// With its payment.
    Paid,
}

impl HoldFrom {
    /// Both with their names in plans.
    pub const ALL: [(Self, &'static str); 2] =
        [(Self::Completed, "completed"), (Self::Paid, "paid")];

    /// What a plan's name stands for.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(from, _)| *from)
    }

    /// The name in plans.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Completed => "completed",
            Self::Paid => "paid",
        }
    }

    /// When the hold begins; none while the order is not completed.
    #[must_use]
    pub fn begins(self, paid_at: Instant, completed_at: Option<Instant>) -> Option<Instant> {
        match self {
            Self::Completed => completed_at,
            Self::Paid => Some(paid_at),
        }
    }
}
