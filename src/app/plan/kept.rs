//! Applied plans: all of them, and each as it was written.
use super::refusal::PlanRefusal;
use crate::app::error::Error;
use crate::app::facts;
use crate::app::session::Session;
use crate::domain::plan::Plan;
use crate::domain::time::{Day, Instant};
use crate::store::plans::{self, StoredPlan};
use crate::store::transaction::ReadTx;

/// An applied plan and the days it governs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPlan {
    /// Ascending from 1.
    pub version: i64,
    /// What it says.
    pub plan: Plan,
    /// The day before the next plan begins; none when no plan comes after it.
    pub until: Option<Day>,
    /// The version of the same day that took its place: it never governs.
    pub superseded_by: Option<i64>,
    /// When it was applied.
    pub recorded_at: Instant,
}

/// All applied plans, by version.
///
/// # Errors
/// Those of the book.
pub fn list(session: &Session) -> Result<Vec<KeptPlan>, Error> {
    session.read(|tx| {
        let stored = plans::all(tx)?;
        let next =
            |at: Instant| stored.iter().map(|plan| plan.effective_from).filter(|n| *n > at).min();
        let taking = |version: i64| {
            stored.iter().find(|plan| plan.supersedes == Some(version)).map(|plan| plan.version)
        };
        let kept = stored.iter().map(|plan| {
            let until = next(plan.effective_from).and_then(|at| tx.meta().zone.day_of(at));
            Ok(KeptPlan {
                version: plan.version,
                plan: facts::parse(tx, plan)?,
                until: until.map(Day::previous),
                superseded_by: taking(plan.version),
                recorded_at: plan.recorded_at,
            })
        });
        kept.collect()
    })
}

/// The file of an applied plan, byte for byte, by its version; without one, of the plan in force now.
///
/// # Errors
/// [`PlanRefusal::NoSuchVersion`], [`PlanRefusal::NoneInForce`].
pub fn show(session: &Session, version: Option<i64>) -> Result<String, Error> {
    session.read(|tx| Ok(stored(tx, version, session.now)?.source))
}

/// An applied plan by its version; without one, the plan in force now.
///
/// # Errors
/// Those of [`show`].
pub(super) fn stored(
    tx: &ReadTx<'_>,
    version: Option<i64>,
    now: Instant,
) -> Result<StoredPlan, Error> {
    let known = plans::all(tx)?;
    let found = match version {
        Some(version) => known.into_iter().find(|plan| plan.version == version),
        None => {
            let begun = known.into_iter().filter(|plan| plan.effective_from <= now);
            begun.max_by_key(|plan| (plan.effective_from, plan.version))
        }
    };
    let missing = || version.map_or(PlanRefusal::NoneInForce, PlanRefusal::NoSuchVersion);
    found.ok_or_else(|| missing().into())
}
