//! The day on which a plan begins to govern: what it reaches, and what keeps it from beginning then.
use crate::app::error::Error;
use crate::domain::time::{Day, Instant};
use crate::exchange::plan_file::PlanFaultKind;
use crate::store::plans::{self, StoredPlan};
use crate::store::reached::{self, Of, Reach};
use crate::store::transaction::ReadTx;

/// What it means that a plan begins on a day.
pub(super) struct Begin {
    /// The first instant it governs.
    pub from: Instant,
    /// The version of the same day whose place it takes.
    pub superseded: Option<i64>,
    /// The orders whose terms it decides.
    pub reach: Reach,
    /// Why it cannot begin then.
    pub faults: Vec<PlanFaultKind>,
}

/// What it means that a plan begins on a day; with `supersede` it takes the place of one that does, too.
///
/// # Errors
/// Those of the book.
pub(super) fn begin(tx: &ReadTx<'_>, day: Day, supersede: bool) -> Result<Begin, Error> {
    let known = plans::all(tx)?;
    let from = tx.meta().zone.start_of(day);
    let superseded = governing(&known).find(|plan| plan.effective_from == from);
    let superseded = superseded.map(|plan| plan.version);
    let until = known.iter().map(|plan| plan.effective_from).filter(|at| *at > from).min();
    let reach = Reach { of: Of::Anybody, from, until };
    let mut faults = Vec::new();
    if let Some(version) = superseded.filter(|_| !supersede) {
        faults.push(PlanFaultKind::DayTaken { day, version });
    }
    faults.extend(settled(tx, &reach)?);
    faults.extend(closed(tx, &reach)?);
    Ok(Begin { from, superseded, reach, faults })
}

/// The versions whose place no other one took.
pub(super) fn governing(known: &[StoredPlan]) -> impl Iterator<Item = &StoredPlan> {
    known.iter().filter(|plan| !plans::is_superseded(known, plan.version))
}

/// Orders that were paid on its days are settled.
fn settled(tx: &ReadTx<'_>, reach: &Reach) -> Result<Option<PlanFaultKind>, Error> {
    let settled = reached::reached(tx, reach)?;
    Ok(settled.last_paid_at.map(|last| {
        let earliest = tx.meta().zone.day_of(last).map(|day| day.plus_days(1));
        PlanFaultKind::ReachesSettled { orders: settled.orders, earliest }
    }))
}

/// The last instant of an interval of bonuses is one of its days, and another plan closed it.
fn closed(tx: &ReadTx<'_>, reach: &Reach) -> Result<Option<PlanFaultKind>, Error> {
    let closed = plans::closed_within(tx, reach.from, reach.until)?;
    Ok(closed.map(|(version, until)| {
        let until = tx.meta().zone.day_of(until).map(Day::previous);
        PlanFaultKind::ClosedInterval { version, until }
    }))
}
