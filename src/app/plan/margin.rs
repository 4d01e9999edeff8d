//! Products on which a plan can pay more than they bring in (SPEC §7 `plan check`).
use std::ops::ControlFlow;

use crate::app::error::Error;
use crate::domain::commission::Line;
use crate::domain::facts::{DistributorFacts, Facts, Relation};
use crate::domain::id::{DistributorId, ProductId};
use crate::domain::life::State;
use crate::domain::money::Money;
use crate::domain::plan::Plan;
use crate::domain::product::Status;
use crate::domain::terms::Sale;
use crate::domain::time::Instant;
use crate::store::transaction::ReadTx;
use crate::store::{distributors, products};

/// A product on which a plan can pay more than it brings in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// The product.
    pub sku: String,
    /// The most that a plan pays for one unit, direct and override.
    pub commission: Money,
    /// The price less the cost.
    pub margin: Money,
}

/// Compares what a plan pays at most for a unit at its price with price less cost, for every product
/// on sale, as they are at an instant at which the plan governs; an unknown cost is none. By sku.
///
/// # Errors
/// Those of the book, an overflow.
pub(super) fn losses(
    tx: &ReadTx<'_>,
    plan: &Plan,
    at: Instant,
    facts: &mut Facts,
) -> Result<Vec<Loss>, Error> {
    let sellers = stand_ins(tx, plan, facts)?;
    let mut losses = Vec::new();
    products::each(tx, at, |product, dated| {
        if product.particulars.status == Status::OnSale {
            let margin = dated.price.minus(dated.cost.unwrap_or_default())?;
            let commission = most(facts, at, &sellers, product.id, dated.price)?;
            if commission > margin && !commission.is_zero() {
                losses.push(Loss { sku: product.sku, commission, margin });
            }
        }
        Ok::<_, Error>(ControlFlow::Continue(()))
    })?;
    Ok(losses)
}

/// The most that any of these sellers and their sponsors earn for a unit at a price.
fn most(
    facts: &Facts,
    at: Instant,
    sellers: &[DistributorId],
    product: ProductId,
    price: Money,
) -> Result<Money, Error> {
    let line = Line { line: 1, product, quantity: 1, list: price, net: price };
    let sale = |seller| Sale { paid_at: Some(at), seller: Some(seller), self_purchase: false };
    let mut most = Money::ZERO;
    for seller in sellers {
        let Ok(terms) = facts.terms(sale(*seller)) else { continue };
        let earned = terms.commissions(&line)?.into_iter().flatten();
        most = most.max(Money::sum(earned.map(|commission| commission.amount))?);
    }
    Ok(most)
}

/// Sellers that stand for all: those whom the plan names, one recruited by each of these, and two whom
/// nobody names, of level 1 and 2.
fn stand_ins(tx: &ReadTx<'_>, plan: &Plan, facts: &mut Facts) -> Result<Vec<DistributorId>, Error> {
    let mut sellers = Vec::new();
    for code in plan.rates.iter().filter_map(|rule| rule.selectors.distributor.as_deref()) {
        sellers.extend(distributors::id_of(tx, code)?);
    }
    sellers.sort_unstable();
    sellers.dedup();
    let mut free = distributors::names(tx)?.keys().map(|id| id.0).max().unwrap_or(0);
    let mut invent = |facts: &mut Facts, sponsor: Option<DistributorId>| {
        free += 1;
        let level = if sponsor.is_some() { 2 } else { 1 };
        let invented = DistributorFacts {
            code: String::new(),
            states: [(Instant::ALWAYS, State::Approved)].into_iter().collect(),
            relations: [(Instant::ALWAYS, Relation { level, sponsor })].into_iter().collect(),
            ..DistributorFacts::default()
        };
        facts.set_distributor(DistributorId(free), invented);
        DistributorId(free)
    };
    let nobody = invent(facts, None);
    let sponsors: Vec<_> = sellers.iter().copied().chain([nobody]).collect();
    let recruits = sponsors.iter().map(|sponsor| invent(facts, Some(*sponsor)));
    Ok(sponsors.iter().copied().chain(recruits.collect::<Vec<_>>()).collect())
}
