//! The settlement as it would be today.
use super::outcome::Outcome;
use super::rehearse::{begin, foresee_with};
use super::roll::{Roll, of_code};
use super::standings::{Running, standings};
use crate::app::error::Error;
use crate::app::payout::Desk;
use crate::app::session::Session;
use crate::domain::entry::{Entry, Source};
use crate::domain::period::Period;
use crate::domain::statement::Amounts;
use crate::domain::time::Instant;
use crate::store::transaction::ReadTx;
use crate::store::{orders, settlements};

/// The settlement as it would be today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// What it would say; the bonuses and contests that run are in it as they stand, though not among its
    /// entries.
    pub outcome: Outcome,
    /// How everybody stands in these.
    pub standings: Vec<Running>,
}

/// What a settlement of everything that has matured up to now would say, of one distributor or of
/// all. Writes nothing. Its period is the days since the last settlement, today included.
///
/// # Errors
/// An unknown distributor, those of the book, an overflow.
pub fn preview(session: &Session, distributor: Option<&str>) -> Result<Preview, Error> {
    session.read(|tx| {
        let now = session.now;
        let only = of_code(tx, distributor)?;
        let is_wanted = |id| only.is_none_or(|only| only == id);
        let roll = Roll::of(tx, only)?;
        let (standings, running) = standings(tx, now, (&roll, only))?;
        let mut entries = 0;
        let span = (begin(tx, None)?.min(now), now.plus_seconds(1));
        let mut note = |entry: &Entry| {
            // An interval that has ended did so before now.
            let runs = matches!(entry.source, Source::Bonus(_)) && entry.earned_at == now;
            entries += u64::from(is_wanted(entry.distributor) && !runs);
        };
        let roll_of = (&roll, only);
        let mut settlements = foresee_with(tx, &[span], now, roll_of, &running, &mut note)?;
        // One span, one settlement.
        let mut settlement = settlements.swap_remove(0);
        settlement.entries = entries;
        settlement.statements.retain(|statement| is_wanted(statement.distributor));
        settlement.remainders.retain(|remainder| is_wanted(remainder.distributor));
        settlement.awaiting_cost.earners.retain(|earner| is_wanted(*earner));
        let mut amounts = settlement.statements.iter().map(|statement| statement.amounts);
        settlement.totals = amounts.try_fold(Amounts::default(), |sum, next| sum.plus(&next))?;
        let mut desk = Desk::read(tx, now, only)?;
        desk.foresee(&settlement.statements)?;
        let outcome = Outcome::new(tx, days(tx, now)?, settlement, (&roll, &desk))?;
        Ok(Preview { outcome, standings })
    })
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
