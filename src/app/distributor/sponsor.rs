//! Whether a distributor may have a sponsor, and the level that follows (SPEC §3).
use super::known::state_at;
use crate::domain::distributor::{Given, SponsorFault};
use crate::domain::facts::Relation;
use crate::domain::life::State;
use crate::domain::time::Instant;
use crate::domain::timeline::Timeline;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;
use crate::store::{distributor_relations, distributor_states, distributors};

/// Level and sponsor of a new distributor: level 2 exactly when a sponsor is given, who must be a
/// level-1 distributor for good, approved when the new one joins. They count from always; below a
/// sponsor who was promoted, from then, and before it there was none.
///
/// # Errors
/// Inside: why not. Outside: those of the book.
pub fn relations(
    tx: &ReadTx<'_>,
    given: &Given,
    now: Instant,
) -> Result<Result<Timeline<Relation>, SponsorFault>, StoreError> {
    let level_1 = (Instant::ALWAYS, Relation { level: 1, sponsor: None });
    let Some(code) = &given.sponsor else {
        return Ok(Ok(Timeline::from_iter([level_1])));
    };
    if code.eq_ignore_ascii_case(&given.code) {
        return Ok(Err(SponsorFault::Itself));
    }
    let Some(sponsor) = distributors::id_of(tx, code)? else {
        return Ok(Err(SponsorFault::Unknown));
    };
    let joins_at = joins_at(given, now);
    let held = distributor_relations::timeline(tx, sponsor)?;
    let Some(began) = level_1_since(&held).filter(|began| *began <= joins_at) else {
        return Ok(Err(SponsorFault::Level2));
    };
    let states = distributor_states::history(tx, sponsor)?;
    if state_at(&states, joins_at) != Some(State::Approved) {
        return Ok(Err(SponsorFault::NotApproved));
    }
    let below = (began, Relation { level: 2, sponsor: Some(sponsor) });
    Ok(Ok(Timeline::from_iter([level_1, below])))
}

/// Since when somebody is level 1 for good.
fn level_1_since(relations: &Timeline<Relation>) -> Option<Instant> {
    let at_last = relations.iter().rev().take_while(|(_, relation)| relation.level == 1);
    at_last.last().map(|(from, _)| *from)
}

/// When the sponsor must be approved.
pub(super) fn joins_at(given: &Given, now: Instant) -> Instant {
    given.joined_at.unwrap_or(now)
}
