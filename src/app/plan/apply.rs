//! Check a plan file, apply it as the next version (SPEC §7).
use super::refusal::PlanRefusal;
use crate::app::error::Error;
use crate::app::facts;
use crate::app::reach_back::{self, Effect};
use crate::app::session::Session;
use crate::domain::facts::Facts;
use crate::domain::id::PlanVersion;
use crate::domain::plan::Plan;
use crate::domain::time::Instant;
use crate::exchange::plan_file::{self, PlanFault};
use crate::store::plans;
use crate::store::transaction::ReadTx;
use crate::store::{distributors, effect, products, settled};

/// What applying a plan did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Applied {
    /// It is the next version.
    Version {
        /// Its number.
        version: i64,
        /// The plan.
        plan: Plan,
        /// What it changed of recorded, unsettled orders.
        effect: Effect,
    },
    /// The same file is applied already, as this version.
    Already(i64),
}

/// A plan file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanText {
    /// Its name, for the places of faults.
    pub file: String,
    /// Its content.
    pub source: String,
}

/// Reads a plan and looks its names up in the book.
///
/// # Errors
/// [`PlanRefusal::Faults`] with every fault.
pub fn check(session: &Session, text: &PlanText) -> Result<Plan, Error> {
    session.read(|tx| checked(tx, text))
}

/// Applies a plan as the next version.
///
/// # Errors
/// [`PlanRefusal`]; a confirmation when it reaches back over unsettled orders.
pub fn apply(session: &Session, text: &PlanText) -> Result<Applied, Error> {
    session.change(|change| {
        let known = plans::all(&change.tx)?;
        if let Some(same) = known.iter().find(|plan| plan.source == text.source) {
            return Ok(Applied::Already(same.version));
        }
        let plan = checked(&change.tx, text)?;
        let from = change.zone().start_of(plan.effective_from);
        if let Some(taken) = known.iter().find(|known| known.effective_from == from) {
            let (day, version) = (plan.effective_from, taken.version);
            return Err(PlanRefusal::DayTaken { day, version }.into());
        }
        let until = known.iter().map(|plan| plan.effective_from).filter(|at| *at > from).min();
        refuse_settled(&change.tx, from, until)?;
        let before = facts::load(&change.tx)?;
        let version = plans::insert(&change.tx, &plan.name, from, &text.source, change.now)?;
        let after = facts::load(&change.tx)?;
        let effect = reach_back::confirm(change, &before, &after, |order| {
            order.paid_at.is_some_and(|paid| after_version(&after, paid) == Some(version))
        })?;
        change.did(
            effect::Effect::new("plan.apply")
                .with("version", version)
                .with("name", &plan.name)
                .with("effective_from", plan.effective_from)
                .with("orders", effect.orders)
                .with("difference", effect.difference),
        );
        Ok(Applied::Version { version, plan, effect })
    })
}

fn after_version(facts: &Facts, at: Instant) -> Option<i64> {
    facts.plan_at(at).map(|plan| {
        let PlanVersion(version) = plan.version;
        version
    })
}

/// Parses a plan and refuses names that the book does not know.
fn checked(tx: &ReadTx<'_>, text: &PlanText) -> Result<Plan, Error> {
    let source = text.source.as_str();
    let refused = |faults| PlanRefusal::Faults { file: text.file.clone(), faults };
    let plan = plan_file::parse(source, tx.meta().currency).map_err(refused)?;
    let mut faults = Vec::new();
    for (index, rule) in plan.rates.iter().enumerate() {
        if let Some(code) = &rule.selectors.distributor
            && distributors::id_of(tx, code)?.is_none()
        {
            faults.push(PlanFault::unknown_name(source, index, "distributor", code));
        }
        if let Some(sku) = &rule.selectors.sku
            && products::id_of(tx, sku)?.is_none()
        {
            faults.push(PlanFault::unknown_name(source, index, "sku", sku));
        }
    }
    if faults.is_empty() { Ok(plan) } else { Err(refused(faults).into()) }
}

/// Refuses a plan for days on which settled orders were paid.
fn refuse_settled(tx: &ReadTx<'_>, from: Instant, until: Option<Instant>) -> Result<(), Error> {
    let settled = settled::paid_between(tx, settled::Of::Anybody, from, until)?;
    let Some(last) = settled.last_paid_at else { return Ok(()) };
    let zone = tx.meta().zone;
    let earliest = zone.day_of(last).map(|day| day.plus_days(1));
    Err(PlanRefusal::ReachesSettled { orders: settled.orders, earliest }.into())
}
