//! A new sponsor, or level 1: from a day on (SPEC §3).
use super::known::find;
use super::refusal::DistributorRefusal;
use super::roster::Roster;
use super::step::refuse_settled;
use crate::app::error::Error;
use crate::app::reach_back::{self, Effect as Reached};
use crate::app::session::{Change, Session};
use crate::domain::id::DistributorId;
use crate::domain::life::State;
use crate::domain::relation_step::{MoveFault, Taken};
use crate::domain::time::{Day, Instant};
use crate::store::distributors::StoredDistributor;
use crate::store::effect::Effect;
use crate::store::{bonuses, distributor_relations, distributor_states, distributors};

/// A level or sponsor that is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Whose.
    pub code: String,
    /// The code of the sponsor; none: level 1.
    pub sponsor: Option<String>,
    /// From when it counts; from today when nothing is said.
    pub from: Option<Day>,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// The code as recorded.
    pub code: String,
    /// The sponsor's code as recorded; none: level 1.
    pub sponsor: Option<String>,
    /// From when it counts; none: it held before, nothing was done.
    pub from: Option<Instant>,
    /// Until when: a later change is recorded.
    pub until: Option<Instant>,
    /// What the sponsor is by now, when that is not approved any more.
    pub sponsor_is: Option<State>,
    /// What it changed of recorded, unsettled orders.
    pub reached: Reached,
}

/// Gives a distributor a sponsor, or promotes to level 1.
///
/// # Errors
/// [`DistributorRefusal`]; a confirmation when it reaches back over unsettled orders.
pub fn relate(session: &Session, wanted: &Wanted) -> Result<Related, Error> {
    session.change(|change| {
        let stored = find(&change.tx, &wanted.code)?;
        let from = wanted.from.map_or(change.now, |day| change.zone().start_of(day));
        let day = change.zone().day_around(from);
        let refused = |fault| refusal(&stored.code, wanted.sponsor.clone(), fault, day.0);
        let sponsor = match &wanted.sponsor {
            None => None,
            Some(code) => {
                let sponsor = distributors::find(&change.tx, code)?;
                Some(sponsor.ok_or_else(|| refused(MoveFault::UnknownSponsor))?)
            }
        };
        let mut roster = Roster::new(&change.tx);
        let below = sponsor.as_ref().map(|sponsor| sponsor.id);
        let taken = roster.plan(stored.id, below, day)?;
        let mut related = Related {
            code: stored.code.clone(),
            sponsor: sponsor.map(|sponsor| sponsor.code),
            from: None,
            until: None,
            sponsor_is: None,
            reached: Reached::default(),
        };
        if let Taken::From(from, _) = taken.map_err(refused)? {
            related.reached = record(change, &roster)?;
            related.from = Some(from);
            related.until =
                distributor_relations::timeline(&change.tx, stored.id)?.next_after(from);
            related.sponsor_is =
                below.map(|id| no_longer_approved(change, id)).transpose()?.flatten();
            let effect = effect(change, &stored, &related, from)?;
            change.did(effect);
        }
        Ok(related)
    })
}

/// What a distributor is by now, unless approved or yet to be.
fn no_longer_approved(change: &Change<'_>, id: DistributorId) -> Result<Option<State>, Error> {
    let states = distributor_states::history(&change.tx, id)?;
    let now = states.iter().rfind(|row| row.from <= change.now).map(|row| row.state);
    Ok(now.filter(|state| matches!(state, State::Suspended | State::Terminated)))
}

fn refusal(
    code: &str,
    sponsor: Option<String>,
    fault: MoveFault,
    from: Instant,
) -> DistributorRefusal {
    DistributorRefusal::Move { code: code.to_owned(), sponsor, fault, from }
}

/// Records what is planned, after showing what it does to the orders of those who move.
fn record(change: &Change<'_>, roster: &Roster<'_, '_>) -> Result<Reached, Error> {
    let reach = roster.changed()?.reach();
    refuse_settled(change, &reach)?;
    refuse_closed(change, roster)?;
    let record = || Ok(roster.record(&change.tx, change.now)?);
    let ((), reached) = reach_back::record(change, &reach, record)?;
    Ok(reached)
}

/// Refuses another level at the last instant of an interval whose bonuses are settled: that level decided.
fn refuse_closed(change: &Change<'_>, roster: &Roster<'_, '_>) -> Result<(), Error> {
    let mut last = None;
    for until in bonuses::closed_untils(&change.tx)? {
        if !roster.changed_levels_at(until.plus_seconds(-1))?.is_empty() {
            last = change.zone().day_of(until);
        }
    }
    last.map_or(Ok(()), |earliest| Err(DistributorRefusal::ReachesClosed { earliest }.into()))
}

/// For the audit log: also what held just before.
fn effect(
    change: &Change<'_>,
    stored: &StoredDistributor,
    related: &Related,
    from: Instant,
) -> Result<Effect, Error> {
    let before = distributor_relations::history(&change.tx, stored.id)?;
    let before = before.into_iter().rfind(|relation| relation.from < from);
    let before = before.and_then(|relation| relation.sponsor).unwrap_or_default();
    let (act, level) = match related.sponsor {
        Some(_) => ("distributor.move", 2),
        None => ("distributor.promote", 1),
    };
    let effect = Effect::new(act)
        .with("distributor", &stored.code)
        .with("level", level)
        .with("sponsor", related.sponsor.as_deref().unwrap_or_default())
        .with("sponsor_before", before)
        .with("from", change.zone().rfc3339(from));
    Ok(related.reached.noted(effect, change.meta().currency))
}
