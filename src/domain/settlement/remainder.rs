//! What a settlement leaves, and why.
use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::named::named;
use crate::domain::time::Instant;

/// Why an amount was not settled (SPEC §9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NotSettled {
    /// Completed, but the hold is not over at the period's end.
    InHold,
    /// Paid, but not completed.
    NotCompleted,
    /// The distributor is suspended.
    Suspended,
    /// A refund of the order was asked for and is not decided.
    AfterSale,
    /// The merchant holds the order.
    OrderHeld,
    /// A line of the order waits for its cost: the plan pays of the margin.
    UnknownCost,
}

named! {
    /// The name in SQL and machine formats.
    NotSettled {
        InHold = "in_hold",
        NotCompleted = "not_completed",
        Suspended = "suspended",
        AfterSale = "after_sale",
        OrderHeld = "order_held",
        UnknownCost = "unknown_cost",
    }
}

impl NotSettled {
    /// Why an amount is not settled by a settlement that ends at `end`, and until when, if it is not.
    /// What stands in its way longest is named: the distributor, the order, time.
    #[must_use]
    pub fn of(
        is_suspended: bool,
        held: Option<Self>,
        matures_at: Option<Instant>,
        end: Instant,
    ) -> Option<(Self, Option<Instant>)> {
        match matures_at {
            _ if is_suspended => Some((Self::Suspended, None)),
            _ if held.is_some() => held.map(|held| (held, None)),
            None => Some((Self::NotCompleted, None)),
            Some(at) if at >= end => Some((Self::InHold, Some(at))),
            Some(_) => None,
        }
    }
}

/// An amount that was not settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Remainder {
    /// Whose amount.
    pub distributor: DistributorId,
    /// Why.
    pub reason: NotSettled,
    /// How much, less what is refunded already.
    pub amount: Money,
    /// When all of it will have matured; unknown for other reasons than the hold.
    pub until: Option<Instant>,
}
