//! An order on its way through settlements.
use super::roles::Roles;
use crate::domain::commission::Line;
use crate::domain::id::{DistributorId, OrderId};
use crate::domain::time::Instant;

/// An order that no settlement has swept, with its lines.
#[derive(Debug, Clone)]
pub struct UnsettledOrder {
    /// The row.
    pub id: OrderId,
    /// When it was paid, if it was.
    pub paid_at: Option<Instant>,
    /// When it was completed, if it was.
    pub completed_at: Option<Instant>,
    /// Whom it is attributed to.
    pub seller: Option<DistributorId>,
    /// What is still to be settled of it.
    pub roles: Roles,
    /// Its lines, by number.
    pub lines: Vec<Line>,
}

/// What becomes of an order in a sweep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Swept {
    /// Nothing is left to settle: the order leaves the list and its terms are frozen.
    Wholly,
    /// These roles stay for a later settlement.
    Remains(Roles),
}
