//! The run that closes a period.
use super::period::{Calendar, SettlementRefusal, settled};
use crate::app::error::Error;
use crate::app::facts;
use crate::app::session::{Change, Session};
use crate::domain::entry::Entry;
use crate::domain::id::OrderId;
use crate::domain::period::Period;
use crate::domain::settlement::{Remainder, Roles, Settlement, Sweep, Swept};
use crate::domain::settlement_digest::Digest;
use crate::domain::statement::{Amounts, Statement};
use crate::domain::time::Instant;
use crate::store::effect::Effect;
use crate::store::openings;
use crate::store::settlements::{self, Closed};
use crate::store::transaction::ReadTx;
use crate::store::{distributors, entries, orders, unsettled};

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

/// A settlement that was run, found closed, or would be run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Its period.
    pub period: String,
    /// It was closed before; nothing changed.
    pub already_settled: bool,
    /// Over its entries and statements.
    pub digest: Digest,
    /// How many entries it settled.
    pub entries: u64,
    /// Its statements, by distributor row.
    pub statements: Vec<Statement>,
    /// Their sums.
    pub totals: Amounts,
    /// What it did not settle.
    pub remainders: Vec<Remainder>,
    /// Paid orders of a seller that no plan governs.
    pub without_plan: u64,
}

/// Settles a period, or several with `catch_up`: each one transaction of its own. Settling a settled
/// period again changes nothing.
///
/// # Errors
/// [`SettlementRefusal`], those of the book, an overflow.
pub fn settle(session: &Session, request: &Request) -> Result<Vec<Outcome>, Error> {
    let (closed, due) = session.read(|tx| due(tx, session.now, request))?;
    if let Some(closed) = closed {
        return Ok(vec![session.read(|tx| closed_outcome(tx, &closed))?]);
    }
    if request.expect.is_some() && due.len() > 1 {
        return Err(SettlementRefusal::ExpectWithSeveral.into());
    }
    if session.dry_run {
        return session.read(|tx| rehearse(tx, session.now, &due, request));
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
    let meta = tx.meta();
    let calendar = Calendar {
        zone: meta.zone,
        every: meta.settle_every,
        settled_until: closed.last().map(|last| last.until),
        first: meta.start.map_or_else(|| orders::first_paid_at(tx), |start| Ok(Some(start)))?,
        now,
    };
    let Some(period) = request.period.or_else(|| calendar.last_ended()) else {
        return Ok((None, Vec::new()));
    };
    if let Some(same) = settled(&closed, period) {
        return Ok((Some(same.clone()), Vec::new()));
    }
    Ok((None, calendar.due(period, request.catch_up)?))
}

/// One settlement in one transaction. Somebody else may have settled it meanwhile.
fn one(session: &Session, period: Period, request: &Request) -> Result<Outcome, Error> {
    session.change(|change| {
        let request = Request { period: Some(period), ..request.clone() };
        if let (Some(closed), _) = due(&change.tx, change.now, &request)? {
            return closed_outcome(&change.tx, &closed);
        }
        let id = settlements::next_id(&change.tx)?;
        let span = span(&change.tx, period)?;
        let mut swept = SweptOrders::default();
        let settlement = sweep(
            &change.tx,
            span,
            change.now,
            &mut |entry| Ok(entries::append(&change.tx, id, entry)?),
            &mut |order, result| swept.note(order, result),
        )?;
        expect(request.expect.as_deref(), &settlement)?;
        swept.write(change)?;
        let by = (change.now, change.operator);
        settlements::insert(&change.tx, id, period, span, &settlement, by)?;
        change.did(
            Effect::new("commission.settle")
                .with("period", period)
                .with("digest", settlement.digest)
                .with("statements", settlement.statements.len())
                .with("entries", settlement.entries)
                .with("net", settlement.totals.net()?),
        );
        Ok(outcome(period, settlement))
    })
}

/// What a run would do, computed in the same way but written nowhere. Of several periods only the
/// first can be foreseen exactly: the later ones depend on it.
fn rehearse(
    tx: &ReadTx<'_>,
    now: Instant,
    due: &[Period],
    request: &Request,
) -> Result<Vec<Outcome>, Error> {
    let Some(period) = due.first() else { return Ok(Vec::new()) };
    let span = span(tx, *period)?;
    let settlement = sweep(tx, span, now, &mut |_| Ok(()), &mut |_, _| ())?;
    expect(request.expect.as_deref(), &settlement)?;
    Ok(vec![outcome(*period, settlement)])
}

/// Computes a settlement; each entry goes to `write`, the fate of each order to `fate`.
fn sweep(
    tx: &ReadTx<'_>,
    (from, until): (Instant, Instant),
    now: Instant,
    write: &mut impl FnMut(&Entry) -> Result<(), Error>,
    fate: &mut impl FnMut((OrderId, Roles), Swept),
) -> Result<Settlement, Error> {
    let facts = facts::load(tx)?;
    let mut sweep = Sweep::new(&facts, from, until, now);
    for opening in openings::unsettled(tx)? {
        sweep.opening(opening.distributor, opening.amount, opening.dated_at, write)?;
    }
    unsettled::each(tx, |order| {
        let result = sweep.order(order, write)?;
        fate((order.id, order.roles), result);
        Ok::<_, Error>(())
    })?;
    let names = distributors::names(tx)?;
    let name = |id| names.get(&id).map(|(_, name)| name.clone()).unwrap_or_default();
    Ok(sweep.finish(&settlements::balances(tx)?, name)?)
}

/// From the end of the last settlement (the first: from the book's start) to the end of the period.
fn span(tx: &ReadTx<'_>, period: Period) -> Result<(Instant, Instant), Error> {
    let zone = tx.meta().zone;
    let begin = tx.meta().start.unwrap_or(Instant::ALWAYS).min(period.start(zone));
    let from = settlements::last(tx)?.map_or(begin, |last| last.until);
    Ok((from, period.end(zone)))
}

fn expect(expected: Option<&str>, settlement: &Settlement) -> Result<(), Error> {
    let found = settlement.digest.to_string();
    match expected {
        Some(expected) if !found.eq_ignore_ascii_case(expected) => {
            Err(SettlementRefusal::Unexpected { expected: expected.to_owned(), found }.into())
        }
        _ => Ok(()),
    }
}

fn outcome(period: Period, settlement: Settlement) -> Outcome {
    let Settlement { statements, totals, entries, remainders, without_plan, digest } = settlement;
    let period = period.to_string();
    let already_settled = false;
    Outcome {
        period,
        already_settled,
        digest,
        entries,
        statements,
        totals,
        remainders,
        without_plan,
    }
}

/// A closed settlement, as it was when it was closed.
fn closed_outcome(tx: &ReadTx<'_>, closed: &Closed) -> Result<Outcome, Error> {
    Ok(Outcome {
        period: closed.period.clone(),
        already_settled: true,
        digest: closed.digest,
        entries: closed.entries,
        statements: settlements::statements(tx, closed.id)?,
        totals: closed.totals,
        remainders: settlements::remainders(tx, closed.id)?,
        without_plan: 0,
    })
}

/// What becomes of the orders that were swept, as few writes as possible.
#[derive(Debug, Default)]
struct SweptOrders {
    wholly: Vec<(OrderId, OrderId)>,
    partly: Vec<(OrderId, Roles)>,
}

impl SweptOrders {
    fn note(&mut self, (order, roles): (OrderId, Roles), result: Swept) {
        match result {
            Swept::Wholly => match self.wholly.last_mut() {
                Some((_, last)) if last.0 + 1 == order.0 => *last = order,
                _ => self.wholly.push((order, order)),
            },
            Swept::Remains(left) if left != roles => self.partly.push((order, left)),
            Swept::Remains(_) => {}
        }
    }

    fn write(&self, change: &Change<'_>) -> Result<(), Error> {
        unsettled::remove(&change.tx, &self.wholly)?;
        for (order, roles) in &self.partly {
            unsettled::keep(&change.tx, *order, *roles)?;
        }
        Ok(())
    }
}
