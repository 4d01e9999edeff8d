//! What a run would do, computed in the same way but written nowhere.
use std::collections::BTreeMap;

use super::bonuses;
use super::dated::{self, Dated};
use super::outcome::Outcome;
use super::refusal::SettlementRefusal;
use super::roll::Roll;
use crate::app::error::Error;
use crate::app::facts;
use crate::app::payout::Desk;
use crate::app::reached::Reached;
use crate::domain::entry::Entry;
use crate::domain::id::DistributorId;
use crate::domain::period::Period;
use crate::domain::settlement::{Roles, Settlement, Sweep, UnsettledOrder};
use crate::domain::settlement_digest::Digest;
use crate::domain::time::Instant;
use crate::store::transaction::ReadTx;
use crate::store::{payouts, settlements, statements, unsettled};

/// What settling these periods one by one would do: what one sweep leaves goes to the next.
pub fn rehearse(
    tx: &ReadTx<'_>,
    now: Instant,
    periods: &[Period],
    expected: Option<&str>,
) -> Result<Vec<Outcome>, Error> {
    let mut from = begin(tx, periods.first().copied())?;
    let mut spans = Vec::with_capacity(periods.len());
    for period in periods {
        let until = period.end(tx.meta().zone);
        spans.push((from, until));
        from = until;
    }
    let (roll, mut desk) = (Roll::read(tx)?, Desk::read(tx, now, None)?);
    let settlements = foresee(tx, &spans, now, (&roll, None), &mut |_| ())?;
    let outcomes = periods.iter().zip(settlements).map(|(period, settlement)| {
        expect(expected, settlement.digest)?;
        desk.foresee(&settlement.statements)?;
        Outcome::new(tx, period.to_string(), settlement, (&roll, &desk))
    });
    outcomes.collect()
}

/// The settlements of spans that follow each other; every entry is noted. Of one distributor only,
/// what else they say is beside the point.
pub fn foresee(
    tx: &ReadTx<'_>,
    spans: &[(Instant, Instant)],
    now: Instant,
    roll: (&Roll, Option<DistributorId>),
    note: &mut impl FnMut(&Entry),
) -> Result<Vec<Settlement>, Error> {
    foresee_with(tx, spans, now, roll, &[], note)
}

/// The same, the last of them with other amounts of now.
pub fn foresee_with(
    tx: &ReadTx<'_>,
    spans: &[(Instant, Instant)],
    now: Instant,
    (roll, only): (&Roll, Option<DistributorId>),
    also: &[Dated],
    note: &mut impl FnMut(&Entry),
) -> Result<Vec<Settlement>, Error> {
    let reached = only.map(|only| Reached::earning(tx, only)).transpose()?;
    let facts = match &reached {
        Some(reached) => reached.facts(tx, only)?,
        None => facts::load(tx)?,
    };
    let sweep = |(from, until): &(Instant, Instant)| Sweep::new(&facts, *from, *until, now);
    let mut sweeps: Vec<_> = spans.iter().map(sweep).collect();
    let sink = &mut |entry: &Entry| {
        note(entry);
        Ok::<_, Error>(())
    };
    // What is won in an interval is known once it is over.
    let over = now.plus_seconds(1);
    let ended: Vec<_> = spans.iter().map(|(from, until)| (*from, (*until).min(over))).collect();
    let closed = bonuses::foreseen(tx, &facts, &ended, only)?;
    for (sweep, closed) in sweeps.iter_mut().zip(&closed) {
        closed.iter().for_each(|closed| sweep.interval(closed));
    }
    sweep_dated(dated::unsettled(tx)?, &mut sweeps, sink)?;
    for (place, closed) in closed.iter().enumerate() {
        sweep_dated(bonuses::won(closed), &mut sweeps[place..], sink)?;
    }
    if let Some(sweep) = sweeps.last_mut() {
        for dated in also {
            sweep.dated((dated.distributor, dated.source), dated.amount, dated.at, sink)?;
        }
    }
    count_payouts(tx, &mut sweeps, spans)?;
    match &reached {
        Some(reached) => reached.each(tx, |order| sweep_order(order, &mut sweeps, sink))?,
        None => unsettled::each(tx, |order| sweep_order(order, &mut sweeps, sink))?,
    }
    let mut balances = match only {
        Some(only) => BTreeMap::from([(only, statements::balance(tx, only)?)]),
        None => settlements::balances(tx)?,
    };
    let mut settlements = Vec::with_capacity(spans.len());
    for sweep in sweeps {
        let settlement = sweep.finish(&balances, |id| roll.name(id).to_owned())?;
        balances.extend(settlement.statements.iter().map(|s| (s.distributor, s.closing)));
        settlements.push(settlement);
    }
    Ok(settlements)
}

/// Each amount is settled by the first sweep that can; those before it say why they did not.
fn sweep_dated(
    amounts: impl IntoIterator<Item = Dated>,
    sweeps: &mut [Sweep<'_>],
    sink: &mut impl FnMut(&Entry) -> Result<(), Error>,
) -> Result<(), Error> {
    for dated in amounts {
        for sweep in &mut *sweeps {
            if sweep.dated((dated.distributor, dated.source), dated.amount, dated.at, sink)? {
                break;
            }
        }
    }
    Ok(())
}

/// Each payout is counted by the first settlement that ends after it.
fn count_payouts(
    tx: &ReadTx<'_>,
    sweeps: &mut [Sweep<'_>],
    spans: &[(Instant, Instant)],
) -> Result<(), Error> {
    let mut counted = 0;
    for (sweep, (_, until)) in sweeps.iter_mut().zip(spans) {
        let uncounted = payouts::uncounted(tx, *until)?;
        for payout in uncounted.iter().skip(counted) {
            sweep.payout(payout.distributor, payout.gross)?;
        }
        counted = uncounted.len();
    }
    Ok(())
}

/// What one sweep leaves of an order goes to the next.
fn sweep_order(
    order: &mut UnsettledOrder,
    sweeps: &mut [Sweep<'_>],
    sink: &mut impl FnMut(&Entry) -> Result<(), Error>,
) -> Result<(), Error> {
    for sweep in &mut *sweeps {
        sweep.order(order, sink)?;
        let is_open = order.after_sale.as_ref().is_some_and(|after_sale| after_sale.is_open());
        if order.roles == Roles::NONE && !is_open {
            break;
        }
    }
    Ok(())
}

/// From the end of the last settlement (the first: from the book's start) to the end of the period.
pub fn span(tx: &ReadTx<'_>, period: Period) -> Result<(Instant, Instant), Error> {
    Ok((begin(tx, Some(period))?, period.end(tx.meta().zone)))
}

/// Where the next settlement begins.
pub fn begin(tx: &ReadTx<'_>, first: Option<Period>) -> Result<Instant, Error> {
    if let Some(last) = settlements::last(tx)? {
        return Ok(last.until);
    }
    let start = tx.meta().start.unwrap_or(Instant::ALWAYS);
    Ok(first.map_or(start, |first| start.min(first.start(tx.meta().zone))))
}

/// Refuses what has another digest than the expected one.
pub fn expect(expected: Option<&str>, found: Digest) -> Result<(), Error> {
    let found = found.to_string();
    match expected {
        Some(expected) if !found.eq_ignore_ascii_case(expected) => {
            Err(SettlementRefusal::Unexpected { expected: expected.to_owned(), found }.into())
        }
        _ => Ok(()),
    }
}
