//! Dated changes that reach back over recorded orders (SPEC §6): over unsettled ones after showing
//! their number and the difference in money, over settled ones never.
use super::confirm::Confirm;
use super::earned::{Earned, Share, Sold};
use super::error::Error;
use super::reached::Reached;
use super::session::Change;
use super::settlement::bonuses;
use crate::domain::bonus::ClosedInterval;
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::settlement::UnsettledOrder;
use crate::store::effect;
use crate::store::reached::Reach;
use crate::store::transaction::ReadTx;

/// What a change does to the recorded orders it reaches, and to what is won besides.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Effect {
    /// How many orders it reaches.
    pub orders: u64,
    /// The change of all their commission, direct and override, as far as it is known.
    pub commission: Shift,
    /// How many of these orders wait for a cost after it: what they earn is unknown.
    pub awaiting_cost: u64,
    /// The change of the bonuses and prizes of intervals that ended and are not settled.
    pub won: Shift,
}

/// By how much amounts change, and whose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shift {
    /// All of it.
    pub difference: Money,
    /// By distributor, the most first. They sum to the difference.
    pub shares: Vec<Share>,
}

impl Shift {
    /// So many shares are told; the rest is counted.
    const TOLD: usize = 5;

    fn of(tx: &ReadTx<'_>, earned: Earned) -> Result<Self, Error> {
        let shares = earned.shares(tx)?;
        let difference = Money::sum(shares.iter().map(|share| share.difference))?;
        Ok(Self { difference, shares })
    }

    /// Nobody gains or loses.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.shares.is_empty()
    }

    /// The shares that are told, and how many more there are.
    #[must_use]
    pub fn told(&self) -> (&[Share], usize) {
        let (told, rest) = self.shares.split_at(self.shares.len().min(Self::TOLD));
        (told, rest.len())
    }

    fn text(&self, currency: Currency) -> String {
        let share = |share: &Share| format!("{} {}", share.code, currency.format(share.difference));
        self.told().0.iter().map(share).collect::<Vec<_>>().join(", ")
    }
}

impl Effect {
    /// What changes by `earned` in orders, and by `won` in bonuses and prizes.
    ///
    /// # Errors
    /// Those of the book, an overflow.
    pub fn new(tx: &ReadTx<'_>, orders: u64, earned: Earned, won: Earned) -> Result<Self, Error> {
        let awaiting_cost = earned.awaiting_cost;
        let (commission, won) = (Shift::of(tx, earned)?, Shift::of(tx, won)?);
        Ok(Self { orders, commission, awaiting_cost, won })
    }

    /// Whether anybody's money changes, or may.
    #[must_use]
    pub fn is_money(&self) -> bool {
        !self.commission.is_none() || !self.won.is_none() || self.awaiting_cost > 0
    }

    /// With it in a row of the audit log: as it was agreed to.
    #[must_use]
    pub fn noted(&self, effect: effect::Effect, currency: Currency) -> effect::Effect {
        let Self { orders, commission, awaiting_cost, won } = self;
        let mut effect = effect
            .with("orders", *orders)
            .with("difference", currency.format(commission.difference));
        if !commission.is_none() {
            let count = commission.shares.len();
            effect = effect.with("distributors", count).with("shares", commission.text(currency));
        }
        if *awaiting_cost > 0 {
            effect = effect.with("awaiting_cost", *awaiting_cost);
        }
        if !won.is_none() {
            let (difference, shares) = (currency.format(won.difference), won.text(currency));
            effect = effect.with("won", difference).with("won_shares", shares);
        }
        effect
    }
}

/// Records a dated change, shows what it does to the unsettled orders that it reaches and to what is won
/// and not settled, and asks when there is any of it.
///
/// # Errors
/// [`Error::Confirm`] when something is reached and nobody said yes; those of `record`.
pub fn record<T>(
    change: &Change<'_>,
    reach: &Reach,
    record: impl FnOnce() -> Result<T, Error>,
) -> Result<(T, Effect), Error> {
    let tx = &change.tx;
    let reached = Reached::read(tx, reach)?;
    let before = reached.facts(tx, None)?;
    let won_before = bonuses::unsettled(tx, &before, change.now)?;
    let recorded = record()?;
    let after = reached.facts(tx, None)?;
    let won_after = bonuses::unsettled(tx, &after, change.now)?;
    let mut earned = Earned::default();
    if reached.count() > 0 {
        reached.each(tx, |order| {
            let sold = sold(order);
            earned.change((&before, sold), (&after, sold))
        })?;
    }
    let effect = Effect::new(tx, reached.count(), earned, shifted(&won_before, &won_after)?)?;
    if effect.orders > 0 || effect.is_money() {
        change.confirm(Confirm::ReachBack(effect.clone()))?;
    }
    Ok((recorded, effect))
}

/// By how much what is won changes.
///
/// # Errors
/// An overflow.
pub fn shifted(before: &[ClosedInterval], after: &[ClosedInterval]) -> Result<Earned, Error> {
    let mut won = Earned::default();
    for standing in before.iter().flat_map(|closed| &closed.standings) {
        won.take(standing.distributor, standing.amount)?;
    }
    for standing in after.iter().flat_map(|closed| &closed.standings) {
        won.give(standing.distributor, standing.amount)?;
    }
    Ok(won)
}

fn sold(order: &UnsettledOrder) -> Sold<'_> {
    Sold { sale: order.sale(), lines: &order.lines, after_sale: order.after_sale.as_deref() }
}
