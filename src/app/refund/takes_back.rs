//! What a refund takes back of whose commission (SPEC §8), for the line that says so.
use std::collections::BTreeMap;

use crate::app::error::Error;
use crate::app::facts;
use crate::domain::clawback::reversed_to_date;
use crate::domain::facts::Facts;
use crate::domain::id::{DistributorId, ProductId};
use crate::domain::money::Money;
use crate::domain::plan::Role;
use crate::domain::refund::{Part, Refundable};
use crate::domain::rounding::Rounding;
use crate::store::orders::StoredOrder;
use crate::store::transaction::ReadTx;
use crate::store::{after_sale, distributors};

/// What a refund takes back of somebody's commission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenBack {
    /// Direct or override.
    pub role: Role,
    /// The code of the one who earned it.
    pub distributor: String,
    /// How much, above 0.
    pub amount: Money,
    /// The commission is settled: a later settlement takes it back. Otherwise it is taken off with the
    /// settlement of the commission itself.
    pub settled: bool,
}

/// Who earned how much on a line, and how that was rounded.
struct Earned {
    line: usize,
    role: Role,
    earner: DistributorId,
    amount: Money,
    rounding: Rounding,
    settled: bool,
}

/// What the parts of a refund take back, by role and distributor; settled commission first.
///
/// # Errors
/// Those of the book.
pub fn takes_back(
    tx: &ReadTx<'_>,
    order: &StoredOrder,
    before: &Refundable,
    parts: &[Part],
) -> Result<Vec<TakenBack>, Error> {
    let mut sums: BTreeMap<(bool, Role, DistributorId), Money> = BTreeMap::new();
    for earned in earned(tx, order)? {
        let line = &before.lines[earned.line];
        for part in parts.iter().filter(|part| part.line == earned.line) {
            let reversed = |refunded: Money| {
                reversed_to_date(earned.amount, (refunded, line.net), earned.rounding)
            };
            let after = reversed(line.refunded.plus(part.amount)?)?;
            let amount = after.minus(reversed(line.refunded)?)?;
            let sum = sums.entry((!earned.settled, earned.role, earned.earner)).or_default();
            *sum = sum.plus(amount)?;
        }
    }
    let sums = sums.into_iter().filter(|(_, amount)| !amount.is_zero());
    let taken = sums.map(|((unsettled, role, earner), amount)| {
        let (distributor, _) = distributors::name_of(tx, earner)?;
        Ok(TakenBack { role, distributor, amount, settled: !unsettled })
    });
    taken.collect()
}

/// What the lines of an order earned or will earn. Free lines earn nothing.
fn earned(tx: &ReadTx<'_>, order: &StoredOrder) -> Result<Vec<Earned>, Error> {
    let products: Vec<ProductId> = order.lines.iter().map(|line| line.product).collect();
    let facts = facts::of_order(tx, order.seller, &products)?;
    let mut earned = settled(tx, order, &facts)?;
    let Ok(terms) = facts.terms(order.sale()) else { return Ok(earned) };
    for (index, line) in order.lines.iter().enumerate() {
        for commission in terms.commissions(&line.into())?.into_iter().flatten() {
            if order.unsettled.has(commission.role) {
                earned.push(Earned {
                    line: index,
                    role: commission.role,
                    earner: commission.earner,
                    amount: commission.amount,
                    rounding: terms.plan().rounding,
                    settled: false,
                });
            }
        }
    }
    Ok(earned)
}

fn settled(tx: &ReadTx<'_>, order: &StoredOrder, facts: &Facts) -> Result<Vec<Earned>, Error> {
    let entries = after_sale::read(tx, order.id)?.settled.into_iter();
    let earned = entries.filter_map(|entry| {
        let line = usize::from(entry.line).checked_sub(1)?;
        let rounding = facts.plan_of(entry.plan).map(|plan| plan.plan.rounding);
        Some(Earned {
            line,
            role: entry.role,
            earner: entry.earner,
            amount: entry.amount,
            rounding: rounding.unwrap_or_default(),
            settled: true,
        })
    });
    Ok(earned.collect())
}
