//! Plans: check a file, apply it as the next version (SPEC §7).
use super::error::Error;
use super::facts;
use super::reach_back::{self, Effect};
use super::session::Session;
use crate::domain::facts::Facts;
use crate::domain::id::PlanVersion;
use crate::domain::plan::Plan;
use crate::domain::time::{Day, Instant};
use crate::exchange::plan_file::{self, PlanFault};
use crate::store::plans::{self, StoredPlan};
use crate::store::transaction::ReadTx;
use crate::store::{distributors, effect, products, settled};

/// Why a plan is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanRefusal {
    /// The file says what no plan may say; every fault with its place.
    Faults(Vec<PlanFault>),
    /// Another plan begins on the same day.
    DayTaken {
        /// The day.
        day: Day,
        /// The version that begins then.
        version: i64,
    },
    /// It would change the terms of settled orders.
    ReachesSettled {
        /// How many settled orders it reaches.
        orders: u64,
        /// The first day that it may begin.
        earliest: Option<Day>,
    },
    /// There is no such version.
    NoSuchVersion(i64),
}

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

/// Reads a plan and looks its names up in the book.
///
/// # Errors
/// [`PlanRefusal::Faults`] with every fault.
pub fn check(session: &Session, source: &str) -> Result<Plan, Error> {
    session.read(|tx| checked(tx, source))
}

/// Applies a plan as the next version.
///
/// # Errors
/// [`PlanRefusal`]; a confirmation when it reaches back over unsettled orders.
pub fn apply(session: &Session, source: &str) -> Result<Applied, Error> {
    session.change(|change| {
        let known = plans::all(&change.tx)?;
        if let Some(same) = known.iter().find(|plan| plan.source == source) {
            return Ok(Applied::Already(same.version));
        }
        let plan = checked(&change.tx, source)?;
        let from = change.zone().start_of(plan.effective_from);
        if let Some(taken) = known.iter().find(|known| known.effective_from == from) {
            let (day, version) = (plan.effective_from, taken.version);
            return Err(PlanRefusal::DayTaken { day, version }.into());
        }
        let until = known.iter().map(|plan| plan.effective_from).filter(|at| *at > from).min();
        refuse_settled(&change.tx, from, until)?;
        let before = facts::load(&change.tx)?;
        let version = plans::insert(&change.tx, &plan.name, from, source, change.now)?;
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

/// All applied plans, by version.
///
/// # Errors
/// Those of the book.
pub fn list(session: &Session) -> Result<Vec<StoredPlan>, Error> {
    session.read(|tx| Ok(plans::all(tx)?))
}

/// An applied plan by its version; without one, the plan in force now.
///
/// # Errors
/// [`PlanRefusal::NoSuchVersion`].
pub fn show(session: &Session, version: Option<i64>) -> Result<Option<StoredPlan>, Error> {
    let known = list(session)?;
    match version {
        Some(version) => match known.into_iter().find(|plan| plan.version == version) {
            Some(plan) => Ok(Some(plan)),
            None => Err(PlanRefusal::NoSuchVersion(version).into()),
        },
        None => {
            let begun = known.into_iter().filter(|plan| plan.effective_from <= session.now);
            Ok(begun.max_by_key(|plan| plan.effective_from))
        }
    }
}

fn after_version(facts: &Facts, at: Instant) -> Option<i64> {
    facts.plan_at(at).map(|plan| {
        let PlanVersion(version) = plan.version;
        version
    })
}

/// Parses a plan and refuses names that the book does not know.
fn checked(tx: &ReadTx<'_>, source: &str) -> Result<Plan, Error> {
    let plan = plan_file::parse(source, tx.meta().currency).map_err(PlanRefusal::Faults)?;
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
    if faults.is_empty() { Ok(plan) } else { Err(PlanRefusal::Faults(faults).into()) }
}

/// Refuses a plan for days on which settled orders were paid.
fn refuse_settled(tx: &ReadTx<'_>, from: Instant, until: Option<Instant>) -> Result<(), Error> {
    let settled = settled::paid_between(tx, settled::Of::Anybody, from, until)?;
    let Some(last) = settled.last_paid_at else { return Ok(()) };
    let zone = tx.meta().zone;
    let earliest = zone.day_of(last).map(|day| day.plus_days(1));
    Err(PlanRefusal::ReachesSettled { orders: settled.orders, earliest }.into())
}
