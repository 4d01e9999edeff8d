//! New distributors: added as approved, or as applied.
use super::enrol::enrol;
use super::known::known;
use super::refusal::DistributorRefusal;
use super::sponsor;
use crate::app::error::Error;
use crate::app::grade;
use crate::app::session::{Change, Session};
use crate::domain::distributor::{Given, Kind};
use crate::domain::life::State;
use crate::domain::life_step::{Step, StepRefusal, Taken};
use crate::domain::payout_account::AccountDoubt;
use crate::exchange::distributors_file::{Column, Said};
use crate::exchange::error::Reason;
use crate::store::distributor_states::{self, StoredState};
use crate::store::distributors::{self, StoredDistributor};
use crate::store::effect::Effect;
use crate::store::grade_settings;

/// By which door a distributor comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// `add`: approved at once.
    Added,
    /// `apply`: to be approved or rejected.
    Applied,
}

/// What adding a distributor did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Added {
    /// It is new.
    New {
        /// Its code.
        code: String,
        /// Its level.
        level: u8,
        /// What makes its account doubtful.
        doubt: Option<AccountDoubt>,
    },
    /// It was rejected and applies again.
    Again(String),
    /// It is there already, with these facts.
    Already(String),
}

/// Adds a distributor, or takes an application.
///
/// # Errors
/// [`DistributorRefusal`], those of the book.
pub fn add(session: &Session, said: &Said<'_>, entry: Entry) -> Result<Added, Error> {
    session.change(|change| {
        let given = graded(change, read(change, said, Kind::default())?)?;
        match distributors::find(&change.tx, &given.code)? {
            None => new(change, given, entry),
            Some(stored) => again(change, &given, stored, entry),
        }
    })
}

/// What the words mean; the first one that makes no sense is refused.
pub(super) fn read(change: &Change<'_>, said: &Said<'_>, kind: Kind) -> Result<Given, Error> {
    let (currency, zone) = (change.meta().currency, change.zone());
    match said.read(kind, currency, zone) {
        Ok(read) => Ok(read.given),
        Err(faults) => {
            let (column, reason) = faults.first().copied().unwrap_or((Column::Code, Reason::Empty));
            let value = said.get(column).unwrap_or_default().to_owned();
            Err(DistributorRefusal::Value { column, value, reason }.into())
        }
    }
}

/// The same, with the grade as the book spells it.
fn graded(change: &Change<'_>, mut given: Given) -> Result<Given, Error> {
    if let Some(name) = given.grade.take().filter(|name| !name.is_empty()) {
        given.grade = Some(grade::find(&grade_settings::all(&change.tx)?, &name)?);
    }
    Ok(given)
}

fn new(change: &mut Change<'_>, given: Given, entry: Entry) -> Result<Added, Error> {
    if given.name.is_none() {
        let (column, reason) = (Column::Name, Reason::Empty);
        return Err(DistributorRefusal::Value { column, value: String::new(), reason }.into());
    }
    if given.opening_balance.is_some() && change.meta().start.is_none() {
        return Err(DistributorRefusal::OpeningWithoutStart.into());
    }
    let relations = sponsor::relations(&change.tx, &given, change.now)?;
    let relations = relations.map_err(|fault| DistributorRefusal::Sponsor {
        code: given.code.clone(),
        sponsor: given.sponsor.clone().unwrap_or_default(),
        fault,
        at: sponsor::joins_at(&given, change.now),
    })?;
    let (state, act) = match entry {
        Entry::Added => (State::Approved, "distributor.add"),
        Entry::Applied => (State::Applied, "distributor.apply"),
    };
    let given = Given { state: Some(state), ..given };
    enrol(change, &given, &relations)?;
    let level = if given.sponsor.is_some() { 2 } else { 1 };
    let effect = Effect::new(act)
        .with("distributor", &given.code)
        .with("name", given.name.as_deref().unwrap_or_default())
        .with("level", level)
        .with("sponsor", given.sponsor.as_deref().unwrap_or_default())
        .with("state", state.name());
    let effect = match &given.grade {
        Some(grade) => effect.with("grade", grade),
        None => effect,
    };
    let owed = given.opening_balance;
    change.did(match owed {
        Some(owed) => effect.with("opening_balance", change.meta().currency.format(owed)),
        None => effect,
    });
    let doubt = given.account.and_then(|account| account.doubt());
    Ok(Added::New { code: given.code, level, doubt })
}

/// A known code: the same facts again are already done, a rejected one applies again.
fn again(
    change: &mut Change<'_>,
    given: &Given,
    stored: StoredDistributor,
    entry: Entry,
) -> Result<Added, Error> {
    let (id, states) = (stored.id, distributor_states::history(&change.tx, stored.id)?);
    let known = known(&change.tx, stored)?;
    let mut fields = given.contradictions(&known);
    // Who adds a distributor without a sponsor means one of level 1.
    let always_had = known.sponsor.is_some() && known.came_under.is_some();
    if entry == Entry::Added && given.sponsor.is_none() && always_had {
        fields.push(Column::Sponsor.id());
    }
    let code = known.code;
    if !fields.is_empty() {
        return Err(DistributorRefusal::Differs { code, fields }.into());
    }
    let was = |state: State| states.iter().any(|row| row.state == state);
    match entry {
        Entry::Added if was(State::Approved) => Ok(Added::Already(code)),
        Entry::Added => Err(DistributorRefusal::NotApproved { code, state: known.state }.into()),
        Entry::Applied if known.state == State::Rejected => {
            let last = super::known::last(&states, id.0)?;
            let from = applies_again(change, &code, last)?;
            distributor_states::append(&change.tx, id, &from)?;
            change.did(Effect::new("distributor.apply").with("distributor", &code));
            Ok(Added::Again(code))
        }
        Entry::Applied if was(State::Applied) => Ok(Added::Already(code)),
        Entry::Applied => {
            let (step, refusal) = (Step::Apply, StepRefusal::NotFrom(known.state));
            Err(DistributorRefusal::Step { code, step, refusal }.into())
        }
    }
}

fn applies_again(
    change: &Change<'_>,
    code: &str,
    last: &StoredState,
) -> Result<StoredState, Error> {
    let (now, zone) = (change.now, change.zone());
    let from = match Step::Apply.take((last.from, last.state), None, now, zone) {
        Ok(Taken::From(from)) => from,
        Ok(Taken::Already) => now,
        Err(refusal) => {
            let (code, step) = (code.to_owned(), Step::Apply);
            return Err(DistributorRefusal::Step { code, step, refusal }.into());
        }
    };
    let operator = change.operator.to_owned();
    Ok(StoredState { state: State::Applied, from, reason: None, operator, recorded_at: now })
}
