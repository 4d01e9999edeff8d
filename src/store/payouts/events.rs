//! What happened to items: appended, never changed.
use rusqlite::{Row, params};

use crate::domain::payout::{Event, ItemId};
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::{ReadTx, WriteTx};

/// Something that happened to an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    /// What.
    pub event: Event,
    /// When.
    pub at: Instant,
    /// The bank's own name for it.
    pub reference: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// When it was recorded.
    pub recorded_at: Instant,
    /// By whom.
    pub operator: String,
}

/// What happened to an item, in order.
///
/// # Errors
/// Those of the book.
pub fn events(tx: &ReadTx<'_>, item: ItemId) -> Result<Vec<Happened>, StoreError> {
    let mut rows = tx.conn().prepare_cached(
        "SELECT event, at, reference, reason, recorded_at, operator FROM payout_events
         WHERE item_id = ?1 ORDER BY id",
    )?;
    let mut rows = rows.query([item.0])?;
    let mut events = Vec::new();
    while let Some(row) = rows.next()? {
        events.push(read(row, item)?);
    }
    Ok(events)
}

fn read(row: &Row<'_>, item: ItemId) -> Result<Happened, StoreError> {
    let name: String = row.get(0)?;
    let event = Event::from_name(&name).ok_or_else(|| {
        let detail = format!("the event {name} of payout {item} is unknown");
        StoreError::Damaged { path: None, detail }
    })?;
    Ok(Happened {
        event,
        at: Instant(row.get(1)?),
        reference: row.get(2)?,
        reason: row.get(3)?,
        recorded_at: Instant(row.get(4)?),
        operator: row.get(5)?,
    })
}

/// Records what happened to an item. The caller has looked at its state in the same transaction.
///
/// # Errors
/// Those of the book; a move that the life of a payout does not have is a broken constraint.
pub fn append(tx: &WriteTx<'_>, item: ItemId, happened: &Happened) -> Result<(), StoreError> {
    let mut insert = tx.conn().prepare_cached(
        "INSERT INTO payout_events (item_id, event, at, reference, reason, recorded_at, operator)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    let Happened { event, at, reference, reason, recorded_at, operator } = happened;
    insert.execute(params![
        item.0,
        event.name(),
        at.0,
        reference,
        reason,
        recorded_at.0,
        operator
    ])?;
    Ok(())
}
