//! What becomes of items: paid, failed, returned. Each step looks at the old state in the same
//! transaction; the state that holds already is already done, with other facts it is refused.
use super::refusal::{Fact, PayoutRefusal, Thing};
use crate::app::error::Error;
use crate::app::session::{Change, Session};
use crate::domain::payout::{BatchId, Event, ItemId, Status, Totals};
use crate::domain::time::Instant;
use crate::exchange::cell;
use crate::store::effect::Effect;
use crate::store::payouts::{self, Happened, StoredItem};
use crate::store::transaction::ReadTx;

/// Times up to ten minutes ahead of the clock count as now (SPEC §2).
const AHEAD: i64 = 600;

/// What is said to have happened.
#[derive(Debug, Clone, Default)]
pub struct Said {
    /// When; now when nothing is said.
    pub at: Option<Instant>,
    /// The bank's own name for it.
    pub reference: Option<String>,
    /// Why.
    pub reason: Option<String>,
}

/// What a step did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stepped {
    /// The items it is about.
    pub items: Vec<ItemId>,
    /// Whose payout it is, of a single one.
    pub code: Option<String>,
    /// Their sums.
    pub totals: Totals,
    /// It had happened before; nothing changed.
    pub already: bool,
}

/// Records what happened to an item, or that a batch was paid.
///
/// # Errors
/// [`PayoutRefusal`]; those of the book.
pub fn step(session: &Session, event: Event, name: &str, said: &Said) -> Result<Stepped, Error> {
    let said = read(said)?;
    session.change(|change| {
        let (wanted, batch) = wanted(&change.tx, event, name)?;
        let mut taken = Vec::new();
        for stored in &wanted {
            if take(change, event, stored, &said)? {
                taken.push(stored);
            }
        }
        let totals = Totals::of(wanted.iter().map(|stored| &stored.item.charge))?;
        if !taken.is_empty() {
            did(change, (event, batch), &taken, (&said, &totals));
        }
        Ok(Stepped {
            items: wanted.iter().map(|stored| stored.item.id).collect(),
            code: wanted.first().filter(|_| batch.is_none()).map(|stored| stored.code.clone()),
            totals,
            already: taken.is_empty(),
        })
    })
}

/// What is said, its texts checked.
pub(super) fn read(said: &Said) -> Result<Said, PayoutRefusal> {
    let line = |field, text: &Option<String>| {
        let Some(text) = text else { return Ok(None) };
        let value = |reason| PayoutRefusal::Value { field, value: text.clone(), reason };
        let line = cell::line(text).map_err(value)?.text.into_owned();
        Ok(Some(line).filter(|line| !line.is_empty()))
    };
    let (reference, reason) = (line("reference", &said.reference)?, line("reason", &said.reason)?);
    Ok(Said { at: said.at, reference, reason })
}

/// The item of a name.
pub(super) fn find(tx: &ReadTx<'_>, name: &str) -> Result<Option<StoredItem>, Error> {
    match ItemId::parse(name) {
        Some(id) => Ok(payouts::item(tx, id)?),
        None => Ok(None),
    }
}

/// The items that are meant: one, or those of a batch that wait to be paid.
fn wanted(
    tx: &ReadTx<'_>,
    event: Event,
    name: &str,
) -> Result<(Vec<StoredItem>, Option<BatchId>), Error> {
    if let Some(stored) = find(tx, name)? {
        return Ok((vec![stored], None));
    }
    let whole = event == Event::Paid;
    let batch = BatchId::parse(name).filter(|_| whole);
    let items = batch.map(|batch| payouts::of_batch(tx, batch)).transpose()?.unwrap_or_default();
    let Some(batch) = batch.filter(|_| !items.is_empty()) else {
        let thing = if whole { Thing::ItemOrBatch } else { Thing::Item };
        return Err(PayoutRefusal::NoSuch { thing, name: name.to_owned() }.into());
    };
    Ok((waiting(batch, items)?, Some(batch)))
}

/// Those of a batch that are neither paid nor anything else that ends there; when there are none, all
/// of them, if all are paid.
fn waiting(batch: BatchId, items: Vec<StoredItem>) -> Result<Vec<StoredItem>, PayoutRefusal> {
    let waits = |stored: &StoredItem| {
        matches!(stored.status, Status::Draft | Status::After(Event::Exported))
    };
    if items.iter().any(waits) {
        return Ok(items.into_iter().filter(waits).collect());
    }
    match items.iter().all(|stored| stored.status == Status::After(Event::Paid)) {
        true => Ok(items),
        false => Err(PayoutRefusal::NothingToConfirm(batch)),
    }
}

/// Takes the step for one item; `false` when it was taken before.
///
/// # Errors
/// [`PayoutRefusal`]; those of the book.
pub fn take(
    change: &Change<'_>,
    event: Event,
    stored: &StoredItem,
    said: &Said,
) -> Result<bool, Error> {
    let (item, status) = (stored.item.id, stored.status);
    if status == Status::After(event) {
        return same(&change.tx, event, item, said).map(|()| false);
    }
    if !event.may_follow(status) {
        return Err(PayoutRefusal::NotFrom { item, status, event }.into());
    }
    let at = at(change, event, stored, said.at)?;
    let happened = Happened {
        event,
        at,
        reference: said.reference.clone(),
        reason: said.reason.clone(),
        recorded_at: change.now,
        operator: change.operator.to_owned(),
    };
    payouts::append(&change.tx, item, &happened)?;
    Ok(true)
}

/// Refuses other facts than the recorded ones; what is not said says nothing.
fn same(tx: &ReadTx<'_>, event: Event, item: ItemId, said: &Said) -> Result<(), Error> {
    let events = payouts::events(tx, item)?;
    let Some(known) = events.into_iter().find(|known| known.event == event) else { return Ok(()) };
    let other = |fact| Err(PayoutRefusal::OtherFact { item, event, fact }.into());
    if said.at.is_some_and(|at| at != known.at) {
        return other(Fact::At(known.at));
    }
    if said.reference.is_some() && said.reference != known.reference {
        return other(Fact::Reference(known.reference));
    }
    if said.reason.is_some() && said.reason != known.reason {
        return other(Fact::Reason(known.reason));
    }
    Ok(())
}

/// When it happened: not in the future, not before the day of the export, and nothing comes back
/// before it was paid.
fn at(
    change: &Change<'_>,
    event: Event,
    stored: &StoredItem,
    said: Option<Instant>,
) -> Result<Instant, PayoutRefusal> {
    let at = match said {
        Some(at) if at.0 > change.now.0 + AHEAD => return Err(PayoutRefusal::Future { at }),
        said => said.unwrap_or(change.now).min(change.now),
    };
    let zone = change.zone();
    let day = |at: Instant| zone.day_of(at).map_or(at, |day| zone.start_of(day));
    let earliest = match event {
        Event::Returned => stored.paid_at,
        Event::Exported | Event::Paid | Event::Failed | Event::Cancelled => {
            stored.exported_at.map(day)
        }
    };
    match earliest.filter(|earliest| at < *earliest) {
        None => Ok(at),
        Some(earliest) => Err(PayoutRefusal::TooEarly { item: stored.item.id, event, earliest }),
    }
}

fn did(
    change: &mut Change<'_>,
    (event, batch): (Event, Option<BatchId>),
    taken: &[&StoredItem],
    (said, totals): (&Said, &Totals),
) {
    let act = match event {
        Event::Exported => "payout.export",
        Event::Paid => "payout.confirm",
        Event::Failed => "payout.fail",
        Event::Returned => "payout.return",
        Event::Cancelled => "payout.cancel",
    };
    let mut effect = Effect::new(act);
    if let Some(batch) = batch {
        effect = effect.with("batch", batch);
    }
    let items: Vec<String> = taken.iter().map(|stored| stored.item.id.to_string()).collect();
    effect = effect.with("items", items.join(","));
    effect = effect.with("gross", change.meta().currency.format(totals.gross));
    let at = said.at.map(|at| change.zone().rfc3339(at));
    for (name, value) in [("at", &at), ("reference", &said.reference), ("reason", &said.reason)] {
        if let Some(value) = value {
            effect = effect.with(name, value);
        }
    }
    change.did(effect);
}
