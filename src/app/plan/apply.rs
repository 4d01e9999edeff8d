//! Apply a plan file as the next version (SPEC §7).
use super::refusal::PlanRefusal;
use crate::app::error::Error;
use crate::app::reach_back::{self, Effect};
use crate::app::session::Session;
use crate::domain::grade::Grades;
use crate::domain::plan::Plan;
use crate::exchange::plan_file::{self, Named, PlanFault, PlanFaultKind};
use crate::store::plans;
use crate::store::reached::{self, Of, Reach};
use crate::store::transaction::ReadTx;
use crate::store::{distributors, effect, grade_settings, products};

/// What applying a plan did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Applied {
    /// It is the next version.
    Version {
        /// Its number.
        version: i64,
        /// The plan.
        plan: Plan,
        /// The version whose place it took.
        superseded: Option<i64>,
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

/// Applies a plan as the next version; with `supersede` in the place of one that begins on the same
/// day.
///
/// # Errors
/// [`PlanRefusal`]; a confirmation when it reaches back over unsettled orders.
pub fn apply(session: &Session, text: &PlanText, supersede: bool) -> Result<Applied, Error> {
    session.change(|change| {
        let known = plans::all(&change.tx)?;
        let governing = || known.iter().filter(|plan| !plans::is_superseded(&known, plan.version));
        if let Some(same) = governing().find(|plan| plan.source == text.source) {
            return Ok(Applied::Already(same.version));
        }
        let plan = checked(&change.tx, text)?;
        let from = change.zone().start_of(plan.effective_from);
        let superseded = governing().find(|plan| plan.effective_from == from);
        let superseded = superseded.map(|plan| plan.version);
        if let Some(version) = superseded.filter(|_| !supersede) {
            let day = plan.effective_from;
            return Err(PlanRefusal::DayTaken { day, version }.into());
        }
        let until = known.iter().map(|plan| plan.effective_from).filter(|at| *at > from).min();
        let reach = Reach { of: Of::Anybody, from, until };
        refuse_settled(&change.tx, &reach)?;
        refuse_closed(&change.tx, &reach)?;
        let insert = || {
            let (said, dated) = ((plan.name.as_str(), text.source.as_str()), (from, superseded));
            Ok(plans::insert(&change.tx, said, dated, change.now)?)
        };
        let (version, effect) = reach_back::record(change, &reach, insert)?;
        let done = effect::Effect::new("plan.apply")
            .with("version", version)
            .with("name", &plan.name)
            .with("effective_from", plan.effective_from)
            .with("orders", effect.orders)
            .with("difference", change.meta().currency.format(effect.difference));
        change.did(match superseded {
            Some(superseded) => done.with("supersedes", superseded),
            None => done,
        });
        Ok(Applied::Version { version, plan, superseded, effect })
    })
}

/// Parses a plan and refuses names that the book does not know.
pub(super) fn checked(tx: &ReadTx<'_>, text: &PlanText) -> Result<Plan, Error> {
    let parsed = plan_file::parse(&text.source, tx.meta().currency);
    let (mut unknown, grades) = (Vec::new(), grade_settings::all(tx)?);
    for named in plan_file::names(&text.source) {
        let is_known = match named.key {
            "sku" => products::id_of(tx, &named.name)?.is_some(),
            "grade" => grades.names().any(|known| known == named.name),
            _ => distributors::id_of(tx, &named.name)?.is_some(),
        };
        match named.key {
            _ if is_known => {}
            "grade" => unknown.push(no_grade(named, &grades)),
            _ => unknown.push(named.unknown),
        }
    }
    let mut faults = match parsed {
        Ok(plan) if unknown.is_empty() => return Ok(plan),
        Ok(_) => unknown,
        Err(faults) => [faults, unknown].concat(),
    };
    faults.sort_by_key(|fault| (fault.line, fault.column));
    Err(PlanRefusal::Faults { file: text.file.clone(), faults }.into())
}

/// The fault of naming a grade that the book does not have in this spelling.
fn no_grade(named: Named, grades: &Grades) -> PlanFault {
    let known = grades.names().map(str::to_owned).collect();
    let kind = PlanFaultKind::UnknownGrade { name: named.name, known };
    PlanFault { kind, ..named.unknown }
}

/// Refuses a plan for days on which settled orders were paid.
fn refuse_settled(tx: &ReadTx<'_>, reach: &Reach) -> Result<(), Error> {
    let settled = reached::reached(tx, reach)?;
    let Some(last) = settled.last_paid_at else { return Ok(()) };
    let zone = tx.meta().zone;
    let earliest = zone.day_of(last).map(|day| day.plus_days(1));
    Err(PlanRefusal::ReachesSettled { orders: settled.orders, earliest }.into())
}

/// Refuses a plan for the last instant of an interval of bonuses that was closed by another one.
fn refuse_closed(tx: &ReadTx<'_>, reach: &Reach) -> Result<(), Error> {
    let closed = plans::closed_within(tx, reach.from, reach.until)?;
    let Some((version, until)) = closed else { return Ok(()) };
    Err(PlanRefusal::ClosedInterval { version, until: tx.meta().zone.day_of(until) }.into())
}
