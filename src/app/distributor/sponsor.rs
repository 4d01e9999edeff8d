//! Whether a distributor may have a sponsor, and the level that follows (SPEC §3).
use super::known::state_at;
use crate::domain::distributor::{Given, SponsorFault};
use crate::domain::facts::Relation;
use crate::domain::life::State;
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;
use crate::store::{distributor_relations, distributor_states, distributors};

/// Level and sponsor of a new distributor: level 2 exactly when a sponsor is given, who must be a
/// level-1 distributor, approved when the new one joins. Level and sponsor count from always.
///
/// # Errors
/// Inside: why not. Outside: those of the book.
pub fn relation(
    tx: &ReadTx<'_>,
    given: &Given,
    now: Instant,
) -> Result<Result<Relation, SponsorFault>, StoreError> {
    let Some(code) = &given.sponsor else {
        return Ok(Ok(Relation { level: 1, sponsor: None }));
    };
    if code.eq_ignore_ascii_case(&given.code) {
        return Ok(Err(SponsorFault::Itself));
    }
    let Some(sponsor) = distributors::id_of(tx, code)? else {
        return Ok(Err(SponsorFault::Unknown));
    };
    let level = distributor_relations::at(tx, sponsor, Instant::ALWAYS)?.map(|held| held.level);
    if level != Some(1) {
        return Ok(Err(SponsorFault::Level2));
    }
    let states = distributor_states::history(tx, sponsor)?;
    if state_at(&states, joins_at(given, now)) != Some(State::Approved) {
        return Ok(Err(SponsorFault::NotApproved));
    }
    Ok(Ok(Relation { level: 2, sponsor: Some(sponsor) }))
}

/// When the sponsor must be approved.
pub(super) fn joins_at(given: &Given, now: Instant) -> Instant {
    given.joined_at.unwrap_or(now)
}
