//! The settlement as it would be today.
use super::outcome::Outcome;
use super::rehearse::{begin, foresee};
use super::roll::{Roll, of_code};
use crate::app::error::Error;
use crate::app::payout::Desk;
use crate::app::session::Session;
use crate::domain::entry::Entry;
use crate::domain::id::DistributorId;
use crate::domain::period::Period;
use crate::domain::settlement::Settlement;
use crate::domain::statement::Amounts;
use crate::domain::time::Instant;
use crate::store::transaction::ReadTx;
use crate::store::{orders, settlements};

/// What a settlement of everything that has matured up to now would say, of one distributor or of
/// all. Writes nothing. Its period is the days since the last settlement, today included.
///
/// # Errors
/// An unknown distributor, those of the book, an overflow.
pub fn preview(session: &Session, distributor: Option<&str>) -> Result<Outcome, Error> {
    session.read(|tx| {
        let only = of_code(tx, distributor)?;
        let is_wanted = |id| only.is_none_or(|only| only == id);
        let roll = Roll::of(tx, only)?;
        let mut entries = 0;
        let mut settlement = up_to_now(tx, session.now, (&roll, only), &mut |entry| {
            entries += u64::from(is_wanted(entry.distributor));
        })?;
        settlement.entries = entries;
        settlement.statements.retain(|statement| is_wanted(statement.distributor));
        settlement.remainders.retain(|remainder| is_wanted(remainder.distributor));
        let mut amounts = settlement.statements.iter().map(|statement| statement.amounts);
        settlement.totals = amounts.try_fold(Amounts::default(), |sum, next| sum.plus(&next))?;
        let mut desk = Desk::read(tx, session.now, only)?;
        desk.foresee(&settlement.statements)?;
        Ok(Outcome::new(days(tx, session.now)?, settlement, (&roll, &desk))?)
    })
}

/// The settlement of everything that has matured up to and including now.
pub(super) fn up_to_now(
    tx: &ReadTx<'_>,
    now: Instant,
    roll: (&Roll, Option<DistributorId>),
    note: &mut impl FnMut(&Entry),
) -> Result<Settlement, Error> {
    let until = now.plus_seconds(1);
    let from = begin(tx, None)?.min(now);
    // One span, one settlement.
    Ok(foresee(tx, &[(from, until)], now, roll, note)?.swap_remove(0))
}

/// The days since the last settlement, today included; without one, since the first order.
fn days(tx: &ReadTx<'_>, now: Instant) -> Result<String, Error> {
    let zone = tx.meta().zone;
    let first = match (settlements::last(tx)?, tx.meta().start) {
        (Some(last), _) => Some(last.until),
        (None, Some(start)) => Some(start),
        (None, None) => orders::first_paid_at(tx)?,
    };
    let today = zone.day_of(now);
    let first = first.and_then(|first| zone.day_of(first.min(now))).or(today);
    let period = first.zip(today).and_then(|(first, today)| Period::new(first, today));
    Ok(period.map_or_else(String::new, |period| period.to_string()))
}
