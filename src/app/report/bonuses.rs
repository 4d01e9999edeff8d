//! What bonuses and contests pay for intervals that ended in a span, settled or not (SPEC §11
//! "Statistics").
use super::window::Window;
use crate::app::error::Error;
use crate::app::settlement::{begin, bonuses};
use crate::domain::bonus::ClosedInterval;
use crate::domain::facts::Facts;
use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::time::Instant;
use crate::store;
use crate::store::transaction::ReadTx;

/// What somebody wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Won {
    /// Whose.
    pub distributor: DistributorId,
    /// The last instant of the interval.
    pub at: Instant,
    /// How much, above 0.
    pub amount: Money,
}

/// What is won in the intervals that ended in a window, up to now: as settlements closed them, and as the
/// next one will. What waits because somebody is suspended is among it.
///
/// # Errors
/// Those of the book; an overflow.
pub(super) fn of(
    tx: &ReadTx<'_>,
    facts: &Facts,
    (from, until): Window,
    now: Instant,
) -> Result<Vec<Won>, Error> {
    let mut ended = store::bonuses::ended(tx, (from, until))?;
    // The first to end first, whatever the window: each carries over what those before it leave.
    let span = (begin(tx, None)?.min(now), until.min(now.plus_seconds(1)));
    ended.extend(bonuses::closing(tx, facts, &[span])?.into_iter().flatten());
    let is_wanted = |it: &&ClosedInterval| (from..until).contains(&it.interval.last_instant());
    let won = ended.iter().filter(is_wanted).flat_map(|closed| {
        let at = closed.interval.last_instant();
        let winning = closed.standings.iter().filter(|standing| !standing.amount.is_zero());
        winning.map(move |it| Won { distributor: it.distributor, at, amount: it.amount })
    });
    Ok(won.collect())
}
