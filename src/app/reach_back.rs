//! Dated changes that reach back over recorded orders (SPEC §6): over unsettled ones after showing
//! their number and the difference in money, over settled ones never.
use super::confirm::Confirm;
use super::error::Error;
use super::session::Change;
use crate::domain::facts::Facts;
use crate::domain::money::Money;
use crate::domain::settlement::UnsettledOrder;
use crate::domain::time::Instant;
use crate::store::unsettled;

/// What a dated change does to the recorded, unsettled orders it reaches.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Effect {
    /// How many unsettled orders it reaches.
    pub orders: u64,
    /// The change of all their commission, direct and override.
    pub difference: Money,
}

/// Shows what going from `before` to `after` does to the unsettled orders that `reaches` picks, and
/// asks when there are any.
///
/// # Errors
/// [`Error::Confirm`] when orders are reached and nobody said yes.
pub fn confirm(
    change: &Change<'_>,
    before: &Facts,
    after: &Facts,
    reaches: impl Fn(&UnsettledOrder) -> bool,
) -> Result<Effect, Error> {
    let mut effect = Effect::default();
    // History earns nothing under any facts (SPEC §6 `--start`): nothing reaches it.
    let start = change.meta().start.unwrap_or(Instant::ALWAYS);
    unsettled::each(&change.tx, |order| {
        if order.paid_at.is_some_and(|paid| paid >= start)
            && order.seller.is_some()
            && reaches(order)
        {
            effect.orders += 1;
            let difference = commission(after, order)?.minus(commission(before, order)?)?;
            effect.difference = effect.difference.plus(difference)?;
        }
        Ok::<_, Error>(())
    })?;
    if effect.orders > 0 {
        change.confirm(Confirm::ReachBack(effect))?;
    }
    Ok(effect)
}

/// Everything an unsettled order earns anybody.
fn commission(facts: &Facts, order: &UnsettledOrder) -> Result<Money, Error> {
    let Ok(terms) = facts.terms(order.paid_at, order.seller) else { return Ok(Money::ZERO) };
    let mut sum = Money::ZERO;
    for line in &order.lines {
        for commission in terms.commissions(line)?.into_iter().flatten() {
            sum = sum.plus(commission.amount)?;
        }
    }
    Ok(sum)
}
