//! Apply a plan file as the next version (SPEC §7).
use super::begin::{Begin, governing};
use super::read::{PlanText, checked};
use crate::app::error::Error;
use crate::app::reach_back::{self, Effect};
use crate::app::session::Session;
use crate::domain::plan::Plan;
use crate::store::{effect, plans};

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
        effect: Box<Effect>,
    },
    /// The same file is applied already, as this version.
    Already(i64),
}

/// Applies a plan as the next version; with `supersede` in the place of one that begins on the same
/// day.
///
/// # Errors
/// [`PlanRefusal`](super::refusal::PlanRefusal); a confirmation when it reaches back over unsettled orders.
pub fn apply(session: &Session, text: &PlanText, supersede: bool) -> Result<Applied, Error> {
    session.change(|change| {
        let known = plans::all(&change.tx)?;
        if let Some(same) = governing(&known).find(|plan| plan.source == text.source) {
            return Ok(Applied::Already(same.version));
        }
        let (plan, Begin { from, superseded, reach, .. }) = checked(&change.tx, text, supersede)?;
        let insert = || {
            let (said, dated) = ((plan.name.as_str(), text.source.as_str()), (from, superseded));
            Ok(plans::insert(&change.tx, said, dated, change.now)?)
        };
        let (version, effect) = reach_back::record(change, &reach, insert)?;
        let done = effect::Effect::new("plan.apply")
            .with("version", version)
            .with("name", &plan.name)
            .with("effective_from", plan.effective_from);
        let done = effect.noted(done, change.meta().currency);
        change.did(match superseded {
            Some(superseded) => done.with("supersedes", superseded),
            None => done,
        });
        let effect = Box::new(effect);
        Ok(Applied::Version { version, plan, superseded, effect })
    })
}
