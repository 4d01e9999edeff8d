//! Dated changes that reach back over recorded orders (SPEC §6): over unsettled ones after showing
//! their number and the difference in money, over settled ones never.
use super::confirm::Confirm;
use super::error::Error;
use super::facts;
use super::session::Change;
use crate::domain::facts::Facts;
use crate::domain::money::Money;
use crate::domain::settlement::UnsettledOrder;
use crate::store::reached::{self, Reach};

/// What a dated change does to the recorded, unsettled orders it reaches.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Effect {
    /// How many unsettled orders it reaches.
    pub orders: u64,
    /// The change of all their commission, direct and override.
    pub difference: Money,
}

/// So many orders are kept in memory, and only facts about them are read; of more, all facts.
const FEW: usize = 500;

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
    let (orders, few) = count(change, reach)?;
    if orders == 0 {
        return Ok((record()?, Effect::default()));
    }
    let before = facts(change, few.as_deref())?;
    let recorded = record()?;
    let after = facts(change, few.as_deref())?;
    let mut effect = Effect { orders, difference: Money::ZERO };
    let mut compare = |order: &UnsettledOrder| {
        let difference = commission(&after, order)?.minus(commission(&before, order)?)?;
        effect.difference = effect.difference.plus(difference)?;
        Ok::<_, Error>(())
    };
    match &few {
        Some(orders) => orders.iter().try_for_each(compare)?,
        None => reached::each_unsettled(&change.tx, reach, |order| compare(&order))?,
    }
    change.confirm(Confirm::ReachBack(effect))?;
    Ok((recorded, effect))
}

/// How many unsettled orders are reached, and which, when they are few.
fn count(change: &Change<'_>, reach: &Reach) -> Result<(u64, Option<Vec<UnsettledOrder>>), Error> {
    let (mut orders, mut few) = (0, Vec::new());
    reached::each_unsettled(&change.tx, reach, |order| {
        orders += 1;
        if few.len() <= FEW {
            few.push(order);
        }
        Ok::<_, Error>(())
    })?;
    Ok((orders, Some(few).filter(|few| few.len() <= FEW)))
}

fn facts(change: &Change<'_>, few: Option<&[UnsettledOrder]>) -> Result<Facts, Error> {
    match few {
        Some(orders) => facts::of_orders(&change.tx, orders),
        None => facts::load(&change.tx),
    }
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
