//! Which periods are settled, and when they were: their books do not change any more.
use crate::app::error::Error;
use crate::domain::time::Instant;
use crate::store::settlements;
use crate::store::transaction::ReadTx;

/// The settled periods: the instant after each, and when it was settled.
#[derive(Debug)]
pub(super) struct ClosedPeriods(Vec<(Instant, Instant)>);

impl ClosedPeriods {
    pub fn read(tx: &ReadTx<'_>) -> Result<Self, Error> {
        let closed = settlements::all(tx)?.into_iter();
        Ok(Self(closed.map(|closed| (closed.until, closed.settled_at)).collect()))
    }

    /// What was known when the books of an instant were closed is what counts for them: up to when.
    pub fn known_at(&self, booked_at: Instant) -> Instant {
        let place = self.0.partition_point(|(until, _)| *until <= booked_at);
        self.0.get(place).map_or(Instant(i64::MAX), |(_, settled_at)| *settled_at)
    }
}
