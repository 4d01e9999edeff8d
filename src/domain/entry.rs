//! Entries (佣金明细): one signed amount for one distributor; append-only.
use super::commission::Commission;
use super::id::{DistributorId, OrderLineId, PlanVersion};
use super::money::Money;
use super::plan::Role;
use super::time::Instant;

/// An entry as a settlement writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Whom it belongs to.
    pub distributor: DistributorId,
    /// Its amount, never 0.
    pub amount: Money,
    /// When it was earned: payment of the order, start of the book.
    pub earned_at: Instant,
    /// When its hold was over.
    pub matures_at: Instant,
    /// Where it comes from.
    pub source: Source,
}

/// Where an entry comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// An order line under a plan.
    Commission {
        /// The line.
        line: OrderLineId,
        /// What the formula made of it.
        commission: Commission,
        /// The plan that governed.
        plan: PlanVersion,
    },
    /// What the merchant owed before the book began.
    Opening,
}

impl Entry {
    /// The kind's name in SQL and files.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self.source {
            Source::Commission { .. } => "commission",
            Source::Opening => "opening",
        }
    }

    /// The role, if it is a commission.
    #[must_use]
    pub fn role(&self) -> Option<Role> {
        match self.source {
            Source::Commission { commission, .. } => Some(commission.role),
            Source::Opening => None,
        }
    }
}
