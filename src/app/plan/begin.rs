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
    let reach = reach(&known, from);
    let mut faults = settled(tx, &known, &reach)?;
    if let (true, Some(version), false) = (faults.is_empty(), superseded, supersede) {
        faults.push(PlanFaultKind::DayTaken { day, version });
    }
    Ok(Begin { from, superseded, reach, faults })
}

/// What a plan that begins then governs: until the next one begins.
fn reach(known: &[StoredPlan], from: Instant) -> Reach {
    let until = known.iter().map(|plan| plan.effective_from).filter(|at| *at > from).min();
    Reach { of: Of::Anybody, from, until }
}

/// The versions whose place no other one took.
pub(super) fn governing(known: &[StoredPlan]) -> impl Iterator<Item = &StoredPlan> + Clone {
    known.iter().filter(|plan| !plans::is_superseded(known, plan.version))
}

/// Why it cannot begin then: what is settled of its days, with the first day on which it may.
fn settled(
    tx: &ReadTx<'_>,
    known: &[StoredPlan],
    reach: &Reach,
) -> Result<Vec<PlanFaultKind>, Error> {
    let kept = Kept::of(tx, reach)?;
    let Some(last) = kept.last() else { return Ok(Vec::new()) };
    let earliest = earliest(tx, known, last)?;
    let mut faults = Vec::new();
    if kept.orders > 0 {
        faults.push(PlanFaultKind::ReachesSettled { orders: kept.orders, earliest });
    }
    if let Some((version, until)) = kept.closed {
        let until = tx.meta().zone.day_of(until).map(Day::previous);
        faults.push(PlanFaultKind::ClosedInterval { version, until, earliest });
    }
    Ok(faults)
}

/// The first day after an instant on which a plan reaches nothing that is settled.
fn earliest(
    tx: &ReadTx<'_>,
    known: &[StoredPlan],
    mut last: Instant,
) -> Result<Option<Day>, Error> {
    let zone = tx.meta().zone;
    loop {
        let Some(day) = zone.day_of(last).map(|day| day.plus_days(1)) else { return Ok(None) };
        match Kept::of(tx, &reach(known, zone.start_of(day)))?.last() {
            Some(later) => last = later,
            None => return Ok(Some(day)),
        }
    }
}

/// What is settled of the days of a plan.
struct Kept {
    /// How many orders that were paid on them.
    orders: u64,
    /// When the last of these was paid.
    paid_at: Option<Instant>,
    /// The last interval of bonuses whose last instant is on one of them: the version that closed it, and
    /// its end.
    closed: Option<(i64, Instant)>,
}

impl Kept {
    fn of(tx: &ReadTx<'_>, reach: &Reach) -> Result<Self, Error> {
        let settled = reached::reached(tx, reach)?;
        let closed = plans::closed_within(tx, reach.from, reach.until)?;
        Ok(Self { orders: settled.orders, paid_at: settled.last_paid_at, closed })
    }

    /// The last instant that cannot be reached.
    fn last(&self) -> Option<Instant> {
        self.paid_at.max(self.closed.map(|(_, until)| until.plus_seconds(-1)))
    }
}
