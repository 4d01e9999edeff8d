//! Dated changes that reach back over recorded orders (SPEC §6): over unsettled ones after showing
//! their number and the difference in money, over settled ones never.
use super::confirm::Confirm;
use super::error::Error;
use super::reached::Reached;
use super::session::Change;
use crate::domain::facts::Facts;
use crate::domain::money::Money;
use crate::domain::settlement::UnsettledOrder;
use crate::store::reached::Reach;

/// What a dated change does to the recorded, unsettled orders it reaches.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Effect {
    /// How many unsettled orders it reaches.
    pub orders: u64,
    /// The change of all their commission, direct and override.
    pub difference: Money,
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
    let mut effect = Effect { orders: reached.count(), difference: Money::ZERO };
    reached.each(tx, |order| {
        let difference = commission(&after, order)?.minus(commission(&before, order)?)?;
        effect.difference = effect.difference.plus(difference)?;
        Ok(())
    })?;
    change.confirm(Confirm::ReachBack(effect))?;
    Ok((recorded, effect))
}

/// Everything an unsettled order earns anybody, less what is refunded.
fn commission(facts: &Facts, order: &UnsettledOrder) -> Result<Money, Error> {
    let Ok(terms) = facts.terms(order.sale()) else { return Ok(Money::ZERO) };
    let mut sum = Money::ZERO;
    for line in &order.lines {
        for commission in terms.commissions(line)?.into_iter().flatten() {
            let amount = match &order.after_sale {
                Some(after) => after.left(line, commission.amount, terms.plan().rounding)?,
                None => commission.amount,
            };
            sum = sum.plus(amount)?;
        }
    }
    Ok(sum)
}
