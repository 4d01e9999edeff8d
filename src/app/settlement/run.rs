//! The run that closes a period.
use super::bonuses;
use super::dated::{self, Dated};
use super::outcome::Outcome;
use super::period::{Calendar, settled};
use super::refusal::SettlementRefusal;
use super::rehearse::{expect, rehearse, span};
use super::roll::Roll;
use super::swept::{Open, SweptOrders};
use crate::app::error::Error;
use crate::app::facts;
use crate::app::payout::Desk;
use crate::app::session::Session;
use crate::domain::bonus::ClosedInterval;
use crate::domain::entry::Entry;
use crate::domain::period::Period;
use crate::domain::settlement::{Settlement, Sweep, UnsettledOrder};
use crate::domain::time::Instant;
use crate::store;
use crate::store::effect::Effect;
use crate::store::entries::EntryWriter;
use crate::store::payouts;
use crate::store::settlements::{self, Closed, Closing};
use crate::store::transaction::ReadTx;
use crate::store::unsettled;

/// What to settle.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// The period; the last one ended without it.
    pub period: Option<Period>,
    /// Settle the periods before it as well, one by one.
    pub catch_up: bool,
    /// Settle only what has this digest.
    pub expect: Option<String>,
}

/// Settles a period, or several with `catch_up`: each one transaction of its own. Settling a settled
/// period again changes nothing.
///
/// # Errors
/// [`SettlementRefusal`], those of the book, an overflow.
pub fn settle(session: &Session, request: &Request) -> Result<Vec<Outcome>, Error> {
    let (closed, due) = session.read(|tx| due(tx, session.now, request))?;
    if let Some(closed) = closed {
        return Ok(vec![session.read(|tx| already(tx, &closed, session.now, request))?]);
    }
    if request.expect.is_some() && due.len() > 1 {
        return Err(SettlementRefusal::ExpectWithSeveral.into());
    }
    if session.dry_run {
        return session.read(|tx| rehearse(tx, session.now, &due, request.expect.as_deref()));
    }
    due.iter().map(|period| one(session, *period, request)).collect()
}

/// The periods to settle, or the closed settlement of exactly the period asked for.
fn due(
    tx: &ReadTx<'_>,
    now: Instant,
    request: &Request,
) -> Result<(Option<Closed>, Vec<Period>), Error> {
    let closed = settlements::all(tx)?;
    let calendar = Calendar::read(tx, &closed, now)?;
    let same = match request.period {
        Some(period) => settled(&closed, period),
        None => covering(&closed, &calendar),
    };
    if let Some(same) = same {
        return Ok((Some(same.clone()), Vec::new()));
    }
    let Some(period) = request.period.or_else(|| calendar.last_ended_open()) else {
        return Ok((None, Vec::new()));
    };
    Ok((None, calendar.due(period, request.catch_up)?))
}

/// The settlement that closed the end of the last period, whatever its own period is.
fn covering<'c>(closed: &'c [Closed], calendar: &Calendar) -> Option<&'c Closed> {
    let end = calendar.last_ended()?.end(calendar.zone);
    closed.iter().find(|closed| closed.until >= end)
}

/// One settlement in one transaction. Somebody else may have settled it meanwhile.
fn one(session: &Session, period: Period, request: &Request) -> Result<Outcome, Error> {
    session.change(|change| {
        let request = Request { period: Some(period), ..request.clone() };
        if let (Some(closed), _) = due(&change.tx, change.now, &request)? {
            return already(&change.tx, &closed, change.now, &request);
        }
        let id = settlements::next_id(&change.tx)?;
        let span = span(&change.tx, period)?;
        let mut swept = SweptOrders::after(unsettled::last_settled(&change.tx)?);
        let mut entries = EntryWriter::new(&change.tx, id)?;
        let roll = Roll::read(&change.tx)?;
        let facts = facts::load(&change.tx)?;
        // Read before new ones are kept: those are settled by themselves.
        let dated = dated::unsettled(&change.tx)?;
        let closed = bonuses::closing(&change.tx, &facts, &[span])?.swap_remove(0);
        closed.iter().try_for_each(|closed| store::bonuses::close(&change.tx, id, closed))?;
        let settlement = sweep(
            &change.tx,
            (Sweep::new(&facts, span.0, span.1, change.now), span.1),
            (&dated, &closed),
            &roll,
            &mut |entry| Ok(entries.append(entry)?),
            &mut |before, order| swept.note(&before, order),
        )?;
        expect(request.expect.as_deref(), settlement.digest)?;
        entries.flush()?;
        swept.write(change)?;
        let counted = payouts::uncounted(&change.tx, span.1)?;
        payouts::count(&change.tx, id, counted.into_iter().map(|counted| counted.event))?;
        let closing = Closing { id, period, span, last_order: swept.last };
        settlements::insert(&change.tx, &closing, &settlement, (change.now, change.operator))?;
        change.did(
            Effect::new("commission.settle")
                .with("period", period)
                .with("digest", settlement.digest)
                .with("statements", settlement.statements.len())
                .with("entries", settlement.entries)
                .with("net", change.meta().currency.format(settlement.totals.net()?)),
        );
        let desk = Desk::read(&change.tx, change.now, None)?;
        Outcome::new(&change.tx, period.to_string(), settlement, (&roll, &desk))
    })
}

/// Computes a settlement; each entry goes to `write`, the fate of each order, as it was and as it is
/// afterwards, to `fate`.
fn sweep(
    tx: &ReadTx<'_>,
    (mut sweep, until): (Sweep<'_>, Instant),
    (dated, closed): (&[Dated], &[ClosedInterval]),
    roll: &Roll,
    write: &mut impl FnMut(&Entry) -> Result<(), Error>,
    fate: &mut impl FnMut(Open, &UnsettledOrder),
) -> Result<Settlement, Error> {
    closed.iter().for_each(|closed| sweep.interval(closed));
    for dated in dated.iter().copied().chain(bonuses::won(closed)) {
        sweep.dated((dated.distributor, dated.source), dated.amount, dated.at, write)?;
    }
    for counted in payouts::uncounted(tx, until)? {
        sweep.payout(counted.distributor, counted.gross)?;
    }
    unsettled::each(tx, |order| {
        let before = Open::of(order);
        sweep.order(order, write)?;
        fate(before, order);
        Ok::<_, Error>(())
    })?;
    Ok(sweep.finish(&settlements::balances(tx)?, |id| roll.name(id).to_owned())?)
}

/// What was settled before, if it is what was expected.
fn already(
    tx: &ReadTx<'_>,
    closed: &Closed,
    now: Instant,
    request: &Request,
) -> Result<Outcome, Error> {
    expect(request.expect.as_deref(), closed.digest)?;
    Outcome::closed(tx, closed, (&Roll::read(tx)?, &Desk::read(tx, now, None)?))
}
