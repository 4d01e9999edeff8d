//! What the refunds of a period take back, whether settled or not (SPEC §11 "Statistics": clawback by
//! `refunded_at`, direct and override by the terms of the orders).
use super::window::Window;
use crate::app::error::Error;
use crate::domain::commission::{Commission, Line};
use crate::domain::facts::Facts;
use crate::domain::money::Money;
use crate::domain::terms::Terms;
use crate::domain::time::Instant;
use crate::store::after_sale;
use crate::store::transaction::ReadTx;

/// Something that refunds of a period take back of what a line earned somebody.
pub(super) struct Taken<'a> {
    /// When the order was paid.
    pub paid_at: Instant,
    /// The terms of the order.
    pub terms: &'a Terms<'a>,
    /// The line.
    pub line: &'a Line,
    /// What it earned.
    pub commission: &'a Commission,
    /// How much of that is taken back, above 0.
    pub amount: Money,
}

/// Hands everything that refunds of a period take back to `take`.
pub(super) fn each(
    tx: &ReadTx<'_>,
    facts: &Facts,
    (from, until): Window,
    mut take: impl FnMut(&Taken<'_>) -> Result<(), Error>,
) -> Result<(), Error> {
    after_sale::each_refunded(tx, (from, until), |order, after_sale| {
        let Ok(terms) = facts.terms(order.sale()) else { return Ok(()) };
        let Some(paid_at) = order.paid_at else { return Ok(()) };
        let rounding = terms.plan().rounding;
        for line in &order.lines {
            for commission in terms.commissions(line)?.iter().flatten() {
                let reversals = after_sale.reversals(line, commission.amount, rounding)?;
                let of_period = reversals.into_iter().filter(|(at, _)| *at >= from && *at < until);
                let amount = Money::sum(of_period.map(|(_, taken)| taken))?;
                if !amount.is_zero() {
                    take(&Taken { paid_at, terms: &terms, line, commission, amount })?;
                }
            }
        }
        Ok(())
    })
}
