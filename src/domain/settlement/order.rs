//! An order on its way through settlements.
use super::after_sale::AfterSale;
use super::roles::Roles;
use crate::domain::commission::Line;
use crate::domain::id::{DistributorId, OrderId};
use crate::domain::terms::{Sale, Terms};
use crate::domain::time::Instant;

/// An order of which something is still to be settled, with its lines.
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
    /// The seller bought it himself.
    pub self_purchase: bool,
    /// Which commissions are still to be settled; a sweep takes away what it settles.
    pub roles: Roles,
    /// Its lines, by number.
    pub lines: Vec<Line>,
    /// Refunds, cases, holds and its ending, if there was any of these.
    pub after_sale: Option<Box<AfterSale>>,
}

impl UnsettledOrder {
    /// What decides its terms.
    #[must_use]
    pub fn sale(&self) -> Sale {
        let Self { paid_at, seller, self_purchase, .. } = *self;
        Sale { paid_at, seller, self_purchase }
    }

    /// Whether it waits, because a line may still earn something once its cost is known (SPEC §7): what is
    /// settled takes no cost any more.
    #[must_use]
    pub fn waits_for_cost(&self, terms: &Terms<'_>) -> bool {
        self.awaiting_cost(terms).next().is_some()
    }

    /// The lines that wait for their cost: all that is left of them may still earn something.
    pub fn awaiting_cost(&self, terms: &Terms<'_>) -> impl Iterator<Item = &Line> {
        let is_left = |line: &&Line| {
            let after_sale = self.after_sale.as_ref();
            after_sale.is_none_or(|after_sale| !after_sale.is_wholly_refunded(line))
        };
        self.lines.iter().filter(is_left).filter(|line| terms.waits_for_cost(line))
    }
}
