//! What the book knows of a distributor.
use super::refusal::DistributorRefusal;
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::distributor::Known;
use crate::domain::id::DistributorId;
use crate::domain::life::State;
use crate::domain::time::Instant;
use crate::domain::timeline::Timeline;
use crate::store::distributor_states::StoredState;
use crate::store::distributors::StoredDistributor;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;
use crate::store::{
    distributor_grades, distributor_relations, distributor_states, distributors, openings,
    payout_accounts,
};

/// Whether the book knows a code.
///
/// # Errors
/// Those of the book.
pub fn is_known(session: &Session, code: &str) -> Result<bool, Error> {
    session.read(|tx| Ok(distributors::id_of(tx, code)?.is_some()))
}

/// The distributor of a code.
///
/// # Errors
/// [`DistributorRefusal::Unknown`], those of the book.
pub(in crate::app) fn find(tx: &ReadTx<'_>, code: &str) -> Result<StoredDistributor, Error> {
    let unknown = || DistributorRefusal::Unknown(code.to_owned()).into();
    distributors::find(tx, code)?.ok_or_else(unknown)
}

/// What can be given again of a distributor, with the last of everything that is dated.
///
/// # Errors
/// Those of the book.
pub fn known(tx: &ReadTx<'_>, stored: StoredDistributor) -> Result<Known, StoreError> {
    let id = stored.id;
    let recorded = distributor_relations::recorded(tx, id)?;
    // Below a sponsor who was promoted it came with two of them: before and since.
    let at_first = recorded.iter().take(2).filter(|row| row.recorded_at == stored.recorded_at);
    let came_under = at_first.into_iter().find_map(|relation| relation.sponsor.clone());
    let relation = distributor_relations::history(tx, id)?.pop();
    let account = payout_accounts::history(tx, id)?.pop();
    let states = distributor_states::history(tx, id)?;
    let state = last(&states, id.0)?.state;
    let at_first = states.iter().filter(|row| row.recorded_at == stored.recorded_at);
    Ok(Known {
        code: stored.code,
        profile: stored.profile,
        sponsor: relation.and_then(|relation| relation.sponsor),
        came_under,
        state,
        came_as: at_first.map(|row| row.state).collect(),
        joined_at: stored.joined_at,
        account: account.map(|account| account.account),
        joining_fee: stored.joining_fee,
        opening_balance: openings::of(tx, id)?,
        grades: grades(tx, id, stored.recorded_at)?,
    })
}

/// The grades with which it came, and the one recorded last.
fn grades(
    tx: &ReadTx<'_>,
    id: DistributorId,
    recorded_at: Instant,
) -> Result<Vec<String>, StoreError> {
    let mut rows = distributor_grades::history(tx, id)?;
    let last = rows.iter().max_by_key(|row| row.recorded_at).cloned();
    rows.retain(|row| row.recorded_at == recorded_at);
    Ok(rows.into_iter().chain(last).filter_map(|row| row.grade).collect())
}

/// The last recorded state; a distributor without one is damage.
pub(super) fn last(states: &[StoredState], id: i64) -> Result<&StoredState, StoreError> {
    states.last().ok_or_else(|| StoreError::Damaged {
        path: None,
        detail: format!("distributor {id} has no state"),
    })
}

/// The state that holds at an instant.
pub(super) fn state_at(states: &[StoredState], at: Instant) -> Option<State> {
    let timeline: Timeline<State> = states.iter().map(|row| (row.from, row.state)).collect();
    timeline.at(at).copied()
}
