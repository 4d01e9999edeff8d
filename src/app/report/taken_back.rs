//! What the refunds of a period take back, whether settled or not (SPEC §11 "Statistics": clawback by
//! `refunded_at`, direct and override by the terms of the orders).
use super::distributors::DistributorResult;
use crate::app::error::Error;
use crate::domain::facts::Facts;
use crate::domain::id::DistributorId;
use crate::domain::money::{Money, Overflow};
use crate::domain::time::Instant;
use crate::store::after_sale;
use crate::store::transaction::ReadTx;

/// Adds it to the results, which lie at the rows of their distributors.
pub(super) fn add(
    tx: &ReadTx<'_>,
    facts: &Facts,
    (from, until): (Instant, Instant),
    results: &mut Vec<Option<DistributorResult>>,
) -> Result<(), Error> {
    after_sale::each_refunded(tx, (from, until), |order, after_sale| {
        let Ok(terms) = facts.terms(order.sale()) else { return Ok(()) };
        let rounding = terms.plan().rounding;
        for line in &order.lines {
            for commission in terms.commissions(line)?.into_iter().flatten() {
                let reversals = after_sale.reversals(line, commission.amount, rounding)?;
                let of_period = reversals.into_iter().filter(|(at, _)| *at >= from && *at < until);
                let taken = Money::sum(of_period.map(|(_, taken)| taken))?;
                if !taken.is_zero() {
                    take(results, commission.earner, taken)?;
                }
            }
        }
        Ok(())
    })
}

fn take(
    results: &mut Vec<Option<DistributorResult>>,
    whose: DistributorId,
    taken: Money,
) -> Result<(), Overflow> {
    let index = usize::try_from(whose.0).map_err(|_| Overflow)?;
    if results.len() <= index {
        results.resize(index + 1, None);
    }
    let amounts = &mut results[index].get_or_insert_default().amounts;
    amounts.clawback = amounts.clawback.minus(taken)?;
    Ok(())
}
