//! Steps in the life of a distributor: approve, reject, suspend, reinstate, terminate.
use super::known::{find, last};
use super::refusal::DistributorRefusal;
use crate::app::error::Error;
use crate::app::reach_back::{self, Effect as Reached};
use crate::app::session::{Change, Session};
use crate::domain::id::DistributorId;
use crate::domain::life::State;
use crate::domain::life_step::{Step, Taken};
use crate::domain::time::Instant;
use crate::store::distributor_list::{self, Wanted};
use crate::store::distributor_states::{self, StoredState};
use crate::store::distributors::StoredDistributor;
use crate::store::effect::Effect;
use crate::store::reached::{self, Of, Reach};

/// A step that is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// Whose.
    pub code: String,
    /// Which.
    pub step: Step,
    /// From when it counts; now when nothing is said.
    pub from: Option<Instant>,
    /// Why.
    pub reason: Option<String>,
}

/// What a step did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stepped {
    /// The code as recorded.
    pub code: String,
    /// The state that holds now.
    pub state: State,
    /// From when it counts; none: it held before, nothing was done.
    pub from: Option<Instant>,
    /// What it changed of recorded, unsettled orders.
    pub reached: Reached,
    /// How many distributors have this one as sponsor.
    pub team: u64,
}

/// Takes a step.
///
/// # Errors
/// [`DistributorRefusal`]; a confirmation when it reaches back over unsettled orders.
pub fn step(session: &Session, wish: &Wish) -> Result<Stepped, Error> {
    session.change(|change| {
        let stored = find(&change.tx, &wish.code)?;
        let states = distributor_states::history(&change.tx, stored.id)?;
        let begun = last(&states, stored.id.0)?;
        let (now, zone) = (change.now, change.zone());
        let taken = wish.step.take((begun.from, begun.state), wish.from, now, zone);
        let taken = taken.map_err(|refusal| DistributorRefusal::Step {
            code: stored.code.clone(),
            step: wish.step,
            refusal,
        })?;
        match taken {
            Taken::Already => already(wish, stored, begun),
            Taken::From(from) => go(change, wish, stored, from),
        }
    })
}

/// The state holds: with the same reason, or without one, there is nothing to do.
fn already(wish: &Wish, stored: StoredDistributor, begun: &StoredState) -> Result<Stepped, Error> {
    let (code, state) = (stored.code, begun.state);
    if wish.reason.is_some() && wish.reason != begun.reason {
        let reason = begun.reason.clone();
        return Err(DistributorRefusal::OtherReason { code, state, reason }.into());
    }
    Ok(Stepped { code, state, from: None, reached: Reached::default(), team: 0 })
}

fn go(
    change: &mut Change<'_>,
    wish: &Wish,
    stored: StoredDistributor,
    from: Instant,
) -> Result<Stepped, Error> {
    let state = wish.step.leads_to();
    let next = StoredState {
        state,
        from,
        reason: wish.reason.clone(),
        operator: change.operator.to_owned(),
        recorded_at: change.now,
    };
    let reached = record(change, stored.id, &next)?;
    let effect = Effect::new(act(wish.step))
        .with("distributor", &stored.code)
        .with("state", state.name())
        .with("from", change.zone().rfc3339(from));
    let effect = reached.noted(effect, change.meta().currency);
    change.did(match &wish.reason {
        Some(reason) => effect.with("reason", reason),
        None => effect,
    });
    let team = team(change, stored.id)?;
    Ok(Stepped { code: stored.code, state, from: Some(from), reached, team })
}

fn act(step: Step) -> &'static str {
    match step {
        Step::Apply => "distributor.apply",
        Step::Approve => "distributor.approve",
        Step::Reject => "distributor.reject",
        Step::Suspend => "distributor.suspend",
        Step::Reinstate => "distributor.reinstate",
        Step::Terminate => "distributor.terminate",
    }
}

/// Records a state, after showing what it does to the orders of this distributor and the team.
fn record(change: &Change<'_>, id: DistributorId, next: &StoredState) -> Result<Reached, Error> {
    // Also a day to come is looked at: a clock set back by --yes has orders paid after its "now".
    let reach = Reach { of: Of::Distributor(id), from: next.from, until: None };
    refuse_settled(change, &reach)?;
    let append = || Ok(distributor_states::append(&change.tx, id, next)?);
    let ((), reached) = reach_back::record(change, &reach, append)?;
    Ok(reached)
}

/// Refuses what would change the terms of settled orders.
///
/// # Errors
/// [`DistributorRefusal::ReachesSettled`], those of the book.
pub(in crate::app) fn refuse_settled(change: &Change<'_>, reach: &Reach) -> Result<(), Error> {
    let settled = reached::reached(&change.tx, reach)?;
    let Some(last) = settled.last_paid_at else { return Ok(()) };
    let earliest = change.zone().day_of(last).map(|day| day.plus_days(1));
    Err(DistributorRefusal::ReachesSettled { orders: settled.orders, earliest }.into())
}

fn team(change: &Change<'_>, id: DistributorId) -> Result<u64, Error> {
    let mut heads = 0;
    let wanted = Wanted { sponsor: Some(id), ..Wanted::default() };
    distributor_list::each(&change.tx, wanted, change.now, |_| {
        heads += 1;
        Ok::<_, Error>(true)
    })?;
    Ok(heads)
}
