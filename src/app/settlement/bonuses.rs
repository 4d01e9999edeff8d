//! What is won in the intervals of bonuses and contests (SPEC §7).
use super::dated::Dated;
use super::rehearse::begin;
use crate::app::error::Error;
use crate::app::facts;
use crate::domain::bonus::{ClosedInterval, CompletedSales, Due, award};
use crate::domain::facts::Facts;
use crate::domain::id::DistributorId;
use crate::domain::time::Instant;
use crate::store::bonuses;
use crate::store::transaction::ReadTx;

/// What is won in the intervals that end in each of some spans, which follow each other.
///
/// # Errors
/// Those of the book, an overflow.
pub fn closing(
    tx: &ReadTx<'_>,
    facts: &Facts,
    spans: &[(Instant, Instant)],
) -> Result<Vec<Vec<ClosedInterval>>, Error> {
    let due: Vec<_> = spans.iter().map(|(from, until)| Due::ended(facts, *from, *until)).collect();
    if due.iter().all(Vec::is_empty) {
        return Ok(vec![Vec::new(); spans.len()]);
    }
    let (sales, mut history) = (sales(tx, facts)?, bonuses::history(tx)?);
    let mut closing = Vec::with_capacity(spans.len());
    for due in due {
        let mut closed = Vec::with_capacity(due.len());
        for due in &due {
            let interval = award(facts, &sales, &history, due)?;
            history.close(&interval)?;
            closed.push(interval);
        }
        closing.push(closed);
    }
    Ok(closing)
}

/// The same as far as one distributor is concerned, when only facts about that one are at hand.
///
/// # Errors
/// Those of the book, an overflow.
pub fn foreseen(
    tx: &ReadTx<'_>,
    known: &Facts,
    spans: &[(Instant, Instant)],
    only: Option<DistributorId>,
) -> Result<Vec<Vec<ClosedInterval>>, Error> {
    let Some(only) = only else { return closing(tx, known, spans) };
    let is_due = |(from, until): &(Instant, Instant)| !Due::ended(known, *from, *until).is_empty();
    if !spans.iter().any(is_due) {
        return Ok(vec![Vec::new(); spans.len()]);
    }
    let mut closing = closing(tx, &facts::load(tx)?, spans)?;
    for closed in closing.iter_mut().flatten() {
        closed.standings.retain(|standing| standing.distributor == only);
    }
    Ok(closing)
}

/// What was won in the intervals whose last instant lies in a span, up to now: as settlements closed them,
/// and as the next one will.
///
/// # Errors
/// Those of the book, an overflow.
pub fn ended(
    tx: &ReadTx<'_>,
    facts: &Facts,
    (from, until): (Instant, Instant),
    now: Instant,
) -> Result<Vec<ClosedInterval>, Error> {
    let mut ended = bonuses::ended(tx, (from, until))?;
    // The first to end first, whatever the span: each carries over what those before it leave.
    let next = (begin(tx, None)?.min(now), until.min(now.plus_seconds(1)));
    let next = closing(tx, facts, &[next])?.into_iter().flatten();
    let is_wanted = |closed: &ClosedInterval| closed.interval.last_instant() >= from;
    ended.extend(next.filter(is_wanted));
    Ok(ended)
}

/// What is won in the intervals that ended by now and that no settlement has closed yet. `known` knows the
/// plans.
///
/// # Errors
/// Those of the book, an overflow.
pub fn unsettled(
    tx: &ReadTx<'_>,
    known: &Facts,
    now: Instant,
) -> Result<Vec<ClosedInterval>, Error> {
    let span = (begin(tx, None)?.min(now), now.plus_seconds(1));
    if Due::ended(known, span.0, span.1).is_empty() {
        return Ok(Vec::new());
    }
    Ok(closing(tx, &facts::load(tx)?, &[span])?.into_iter().flatten().collect())
}

/// How everybody stands in the intervals that now lies in, as if they ended now; after those that ended
/// since an instant are closed.
///
/// # Errors
/// Those of the book, an overflow.
pub fn running<'f>(
    tx: &ReadTx<'_>,
    facts: &'f Facts,
    (from, now): (Instant, Instant),
) -> Result<Vec<(Due<'f>, ClosedInterval)>, Error> {
    let due = Due::running(facts, now);
    if due.is_empty() {
        return Ok(Vec::new());
    }
    let (sales, mut history) = (sales(tx, facts)?, bonuses::history(tx)?);
    for ended in Due::ended(facts, from, now.plus_seconds(1)) {
        let closed = award(facts, &sales, &history, &ended)?;
        history.close(&closed)?;
    }
    let award = |due: Due<'f>| Ok((due, award(facts, &sales, &history, &due)?));
    due.into_iter().map(award).collect()
}

/// What was sold, by month of completion.
///
/// # Errors
/// Those of the book, an overflow.
pub fn sales(tx: &ReadTx<'_>, facts: &Facts) -> Result<CompletedSales, Error> {
    let mut sales = CompletedSales::new(facts.zone);
    bonuses::each_completed(tx, |order| Ok::<_, Error>(sales.add(facts, order)?))?;
    Ok(sales)
}

/// What closed intervals won, as amounts to be settled.
pub fn won(closed: &[ClosedInterval]) -> impl Iterator<Item = Dated> {
    closed.iter().flat_map(|closed| {
        closed.winning().map(|standing| {
            let entry = closed.entry(standing);
            let source = entry.source;
            Dated {
                distributor: entry.distributor,
                amount: entry.amount,
                at: entry.earned_at,
                source,
            }
        })
    })
}
