//! Products on which a plan can pay more than they bring in (SPEC §7 `plan check`).
use std::collections::BTreeSet;
use std::ops::ControlFlow;

use crate::app::error::Error;
use crate::domain::commission::Line;
use crate::domain::facts::{DistributorFacts, Facts, Relation};
use crate::domain::id::DistributorId;
use crate::domain::life::State;
use crate::domain::money::Money;
use crate::domain::plan::{Metric, Pay, Plan};
use crate::domain::product::Status;
use crate::domain::rounding::share_of;
use crate::domain::terms::{Sale, Terms};
use crate::domain::time::Instant;
use crate::store::transaction::ReadTx;
use crate::store::{distributors, products};

/// A product on which a plan can pay more than it brings in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// The product.
    pub sku: String,
    /// What a plan pays for one unit, direct and override, when it pays most.
    pub commission: Money,
    /// What bonuses add to it at their highest steps.
    pub bonus: Money,
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
    let sellers = stand_ins(tx, plan, at, facts)?;
    let mut losses = Vec::new();
    products::each(tx, at, |product, dated| {
        if product.particulars.status == Status::OnSale {
            let margin = dated.price.minus(dated.cost.unwrap_or_default())?;
            let line = Line {
                line: 1,
                product: product.id,
                quantity: 1,
                list: dated.price,
                net: dated.price,
            };
            let (commission, bonus) = most(facts, (plan, at), &sellers, &line)?;
            let cost = commission.plus(bonus)?;
            if cost > margin && !cost.is_zero() {
                losses.push(Loss { sku: product.sku, commission, bonus, margin });
            }
        }
        Ok::<_, Error>(ControlFlow::Continue(()))
    })?;
    Ok(losses)
}

/// What any of these sellers and their sponsors earn for a line when they earn most, and the bonuses that
/// the line adds to.
fn most(
    facts: &Facts,
    (plan, at): (&Plan, Instant),
    sellers: &[DistributorId],
    line: &Line,
) -> Result<(Money, Money), Error> {
    let sale = |seller| Sale { paid_at: Some(at), seller: Some(seller), self_purchase: false };
    let mut most = (Money::ZERO, Money::ZERO);
    for seller in sellers {
        let Ok(terms) = facts.terms(sale(*seller)) else { continue };
        let earned = terms.commissions(line)?.into_iter().flatten();
        let commission = Money::sum(earned.map(|commission| commission.amount))?;
        let bonus = bonuses(plan, &terms, line.net)?;
        if commission.plus(bonus)? > most.0.plus(most.1)? {
            most = (commission, bonus);
        }
    }
    Ok(most)
}

/// What net sales add to bonuses of the seller and the sponsor, each at its highest percentage.
fn bonuses(plan: &Plan, terms: &Terms<'_>, net: Money) -> Result<Money, Error> {
    let mut sum = Money::ZERO;
    for bonus in &plan.bonuses {
        let percents = bonus.steps.iter().filter_map(|step| match step.pays {
            Pay::Percent(rate) => Some(rate),
            Pay::Fixed(_) => None,
        });
        let Some(highest) = percents.max() else { continue };
        let is_for = |level: u8| bonus.level.is_none_or(|wanted| wanted == level);
        let (own, team) = match bonus.metric {
            Metric::OwnSales => (true, false),
            Metric::TeamSales => (false, true),
            Metric::AllSales => (true, true),
            Metric::Orders => (false, false),
        };
        let sponsored = team && terms.sponsor.is_ok() && is_for(1);
        for _ in [own && is_for(terms.seller_level), sponsored].into_iter().filter(|paid| *paid) {
            sum = sum.plus(share_of(net, highest, plan.rounding)?)?;
        }
    }
    Ok(sum)
}

/// Sellers that stand for all: those whom the plan names and those whom nobody names, of level 1 with
/// every grade that it names and without one, and recruits of each who may have some, likewise.
fn stand_ins(
    tx: &ReadTx<'_>,
    plan: &Plan,
    at: Instant,
    facts: &mut Facts,
) -> Result<Vec<DistributorId>, Error> {
    let mut sellers = Vec::new();
    for code in plan.rates.iter().filter_map(|rule| rule.selectors.distributor.as_deref()) {
        sellers.extend(distributors::id_of(tx, code)?);
    }
    sellers.sort_unstable();
    sellers.dedup();
    let mut free = distributors::names(tx)?.keys().map(|id| id.0).max().unwrap_or(0);
    let mut invent = |facts: &mut Facts, sponsor: Option<DistributorId>, grade: &Option<String>| {
        free += 1;
        let level = if sponsor.is_some() { 2 } else { 1 };
        let invented = DistributorFacts {
            code: String::new(),
            states: [(Instant::ALWAYS, State::Approved)].into_iter().collect(),
            relations: [(Instant::ALWAYS, Relation { level, sponsor })].into_iter().collect(),
            grades: [(Instant::ALWAYS, grade.clone())].into_iter().collect(),
        };
        facts.set_distributor(DistributorId(free), invented);
        DistributorId(free)
    };
    let named = plan.rates.iter().filter_map(|rule| rule.selectors.grade.clone());
    let grades: BTreeSet<_> = named.map(Some).chain([None]).collect();
    sellers.extend(grades.iter().map(|grade| invent(facts, None, grade)).collect::<Vec<_>>());
    let level = |facts: &Facts, id| Some(facts.distributor(id)?.relations.at(at)?.level);
    let sponsors: Vec<_> =
        sellers.iter().copied().filter(|id| level(facts, *id) == Some(1)).collect();
    for sponsor in sponsors {
        sellers.extend(grades.iter().map(|grade| invent(facts, Some(sponsor), grade)));
    }
    Ok(sellers)
}
