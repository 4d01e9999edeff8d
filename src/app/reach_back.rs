//! Dated changes that reach back over recorded orders (SPEC §6): over unsettled ones after showing
//! their number and the difference in money, over settled ones never.
use super::confirm::Confirm;
use super::earned::{Earned, Share, Sold};
use super::error::Error;
use super::reached::Reached;
use super::session::Change;
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::settlement::UnsettledOrder;
use crate::store::effect;
use crate::store::reached::Reach;
use crate::store::transaction::ReadTx;

/// What a change does to the recorded orders it reaches.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Effect {
    /// How many orders it reaches.
    pub orders: u64,
    /// The change of all their commission, direct and override.
    pub difference: Money,
    /// Whose commission changes, and by how much: the most first. They sum to the difference.
    pub shares: Vec<Share>,
}

impl Effect {
    /// So many shares are told; the rest is counted.
    const TOLD: usize = 5;

    /// What changes by `earned`.
    ///
    /// # Errors
    /// Those of the book, an overflow.
    pub fn new(tx: &ReadTx<'_>, orders: u64, earned: Earned) -> Result<Self, Error> {
        let shares = earned.shares(tx)?;
        let difference = Money::sum(shares.iter().map(|share| share.difference))?;
        Ok(Self { orders, difference, shares })
    }

    /// The shares that are told, and how many more there are.
    #[must_use]
    pub fn told(&self) -> (&[Share], usize) {
        let (told, rest) = self.shares.split_at(self.shares.len().min(Self::TOLD));
        (told, rest.len())
    }

    /// With it in a row of the audit log: as it was agreed to.
    #[must_use]
    pub fn noted(&self, effect: effect::Effect, currency: Currency) -> effect::Effect {
        let (told, _) = self.told();
        let share = |share: &Share| format!("{} {}", share.code, currency.format(share.difference));
        let shares: Vec<_> = told.iter().map(share).collect();
        let effect =
            effect.with("orders", self.orders).with("difference", currency.format(self.difference));
        if self.shares.is_empty() {
            return effect;
        }
        effect.with("distributors", self.shares.len()).with("shares", shares.join(", "))
    }
}

/// Records a dated change, shows what it does to the unsettled orders that it reaches, and asks when
/// there are any.
///
/// # Errors
/// [`Error::Confirm`] when orders are reached and nobody said yes; those of `record`.
pub fn record<T>(
    change: &Change<'_>,
    reach: &Reach,
    record: impl FnOnce() -> Result<T, Error>,
) -> Result<(T, Effect), Error> {
    let tx = &change.tx;
    let reached = Reached::read(tx, reach)?;
    if reached.count() == 0 {
        return Ok((record()?, Effect::default()));
    }
    let before = reached.facts(tx, None)?;
    let recorded = record()?;
    let after = reached.facts(tx, None)?;
    let mut earned = Earned::default();
    reached.each(tx, |order| {
        let sold = sold(order);
        earned.change((&before, sold), (&after, sold))
    })?;
    let effect = Effect::new(tx, reached.count(), earned)?;
    change.confirm(Confirm::ReachBack(effect.clone()))?;
    Ok((recorded, effect))
}

fn sold(order: &UnsettledOrder) -> Sold<'_> {
    Sold { sale: order.sale(), lines: &order.lines, after_sale: order.after_sale.as_deref() }
}
