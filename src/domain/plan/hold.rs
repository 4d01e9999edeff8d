//! Where the hold of an order begins.
use crate::domain::named::named;
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

named! {
    /// The name in plans.
    HoldFrom {
        Completed = "completed",
        Paid = "paid",
    }
}

impl HoldFrom {
    /// When the hold begins; none while the order is not completed.
    #[must_use]
    pub fn begins(self, paid_at: Instant, completed_at: Option<Instant>) -> Option<Instant> {
        match self {
            Self::Completed => completed_at,
            Self::Paid => Some(paid_at),
        }
    }
}
