//! Cancelling a batch that was never sent: every amount is available again.
use super::refusal::{PayoutRefusal, Thing};
use super::step::{Said, Stepped, take};
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::payout::{BatchId, Event, Status, Totals};
use crate::store::effect::Effect;
use crate::store::payouts::{self, StoredItem};
use crate::store::transaction::ReadTx;

/// Cancels a batch while no item is exported; `confirm` is the batch's name, from somebody who knows
/// that its files were never sent.
///
/// # Errors
/// [`PayoutRefusal`]; those of the book.
pub fn cancel(
    session: &Session,
    name: &str,
    confirm: Option<&str>,
    reason: Option<String>,
) -> Result<Stepped, Error> {
    let said = super::step::read(&Said { reason, ..Said::default() })?;
    session.change(|change| {
        let (batch, items) = of_batch(&change.tx, name)?;
        let never_sent = BatchId::parse(confirm.unwrap_or_default()) == Some(batch);
        may_cancel(batch, &items, never_sent || change.dry_run, confirm)?;
        let mut cancelled = 0;
        for stored in &items {
            cancelled += usize::from(take(change, Event::Cancelled, stored, &said)?);
        }
        let totals = Totals::of(items.iter().map(|stored| &stored.item.charge))?;
        if cancelled > 0 {
            let gross = change.meta().currency.format(totals.gross);
            let effect = Effect::new("payout.cancel").with("batch", batch).with("gross", gross);
            change.did(match &said.reason {
                Some(reason) => effect.with("reason", reason),
                None => effect,
            });
        }
        let items = items.iter().map(|stored| stored.item.id).collect();
        Ok(Stepped { items, code: None, totals, already: cancelled == 0 })
    })
}

/// A batch and its items.
pub(super) fn of_batch(tx: &ReadTx<'_>, name: &str) -> Result<(BatchId, Vec<StoredItem>), Error> {
    let batch = BatchId::parse(name);
    let items = batch.map(|batch| payouts::of_batch(tx, batch)).transpose()?.unwrap_or_default();
    match batch.filter(|_| !items.is_empty()) {
        Some(batch) => Ok((batch, items)),
        None => {
            let no_such = PayoutRefusal::NoSuch { thing: Thing::Batch, name: name.to_owned() };
            Err(no_such.into())
        }
    }
}

fn may_cancel(
    batch: BatchId,
    items: &[StoredItem],
    never_sent: bool,
    said: Option<&str>,
) -> Result<(), PayoutRefusal> {
    let ended = |stored: &&StoredItem| {
        matches!(stored.status, Status::After(Event::Paid | Event::Failed | Event::Returned))
    };
    if let Some(stored) = items.iter().find(ended) {
        let (item, status) = (stored.item.id, stored.status);
        return Err(PayoutRefusal::CannotCancel { batch, item, status });
    }
    let exported = |stored: &StoredItem| stored.status == Status::After(Event::Exported);
    if items.iter().any(exported) && !never_sent {
        let said = said.map(str::to_owned);
        return Err(PayoutRefusal::SayItWasNeverSent { batch, said });
    }
    Ok(())
}
