//! A distributor comes into the book.
use crate::app::session::Change;
use crate::domain::distributor::{Given, Profile};
use crate::domain::facts::Relation;
use crate::domain::id::DistributorId;
use crate::domain::life::State;
use crate::domain::time::Instant;
use crate::domain::timeline::Timeline;
use crate::store::distributor_grades::StoredGrade;
use crate::store::distributor_states::StoredState;
use crate::store::error::StoreError;
use crate::store::{
    distributor_grades, distributor_relations, distributor_states, distributors, openings,
    payout_accounts,
};

pub use super::known::known;
pub use super::sponsor::relations;

/// Records a new distributor of whom a name is given and whose sponsor and grade are checked. The grade
/// counts since it joined.
///
/// # Errors
/// Those of the book; a known code is a broken constraint.
pub fn enrol(
    change: &Change<'_>,
    given: &Given,
    relations: &Timeline<Relation>,
) -> Result<DistributorId, StoreError> {
    let (tx, now) = (&change.tx, change.now);
    let profile = profile(given);
    let once = (given.joined_at, given.joining_fee);
    let id = distributors::insert(tx, &given.code, &profile, once, now)?;
    for (from, relation) in relations.iter() {
        distributor_relations::insert(tx, id, *from, *relation, now)?;
    }
    for (state, from) in life(given, now) {
        let operator = change.operator.to_owned();
        let next = StoredState { state, from, reason: None, operator, recorded_at: now };
        distributor_states::append(tx, id, &next)?;
    }
    if let Some(grade) = &given.grade {
        let next = StoredGrade {
            grade: Some(grade.clone()),
            from: given.joined_at.unwrap_or(Instant::ALWAYS),
            reason: None,
            operator: change.operator.to_owned(),
            recorded_at: now,
        };
        distributor_grades::append(tx, id, &next)?;
    }
    if let Some(account) = &given.account {
        payout_accounts::append(tx, id, &account.clone().held_by(&profile.name), now)?;
    }
    if let Some(owed) = given.opening_balance {
        openings::insert(tx, id, owed, now)?;
    }
    Ok(id)
}

fn profile(given: &Given) -> Profile {
    let filled = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    Profile {
        name: given.name.clone().unwrap_or_default(),
        phone: filled(&given.phone),
        email: filled(&given.email),
        kind: given.kind.unwrap_or_default(),
        id_number: filled(&given.id_number),
    }
}

/// The states by which a new distributor comes to stand where it is said to. Approved (or applied)
/// it is since it joined, else since always; what ends that is dated now, for nobody says when.
fn life(given: &Given, now: Instant) -> Vec<(State, Instant)> {
    let began = given.joined_at.unwrap_or(Instant::ALWAYS);
    let ended = now.max(began);
    match given.state.unwrap_or(State::Approved) {
        first @ (State::Applied | State::Approved) => vec![(first, began)],
        State::Rejected => vec![(State::Applied, began), (State::Rejected, ended)],
        end @ (State::Suspended | State::Terminated) => {
            vec![(State::Approved, began), (end, ended)]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_is_reached_by_steps_that_exist() {
        for (state, _) in State::ALL {
            for joined_at in [None, Some(Instant(50)), Some(Instant(150))] {
                let given = Given { state: Some(state), joined_at, ..Given::default() };
                let life = life(&given, Instant(100));
                assert_eq!(life.last().map(|(last, _)| *last), Some(state));
                assert_eq!(life[0].1, joined_at.unwrap_or(Instant::ALWAYS));
                for step in life.windows(2) {
                    assert!(step[0].0.may_become(step[1].0) && step[0].1 <= step[1].1, "{life:?}");
                }
            }
        }
        let life = life(&Given::default(), Instant(100));
        assert_eq!(life, [(State::Approved, Instant::ALWAYS)]);
    }
}
