//! What bonuses and contests pay for intervals that ended in a span, settled or not (SPEC §11
//! "Statistics").
use super::window::Window;
use crate::app::error::Error;
use crate::app::settlement::bonuses;
use crate::domain::facts::Facts;
use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::time::Instant;
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
    window: Window,
    now: Instant,
) -> Result<Vec<Won>, Error> {
    let ended = bonuses::ended(tx, facts, window, now)?;
    let won = ended.iter().flat_map(|closed| {
        let at = closed.interval.last_instant();
        closed.winning().map(move |it| Won { distributor: it.distributor, at, amount: it.amount })
    });
    Ok(won.collect())
}
