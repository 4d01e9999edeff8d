//! Paydays: what the cron command has begun for a period, so that it finishes the same once (SPEC §10).
use rusqlite::{OptionalExtension, Row, params};

use super::error::StoreError;
use super::transaction::{ReadTx, WriteTx};
use crate::domain::payout::BatchId;
use crate::domain::period::Period;
use crate::domain::time::Instant;

/// A payday that was begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payday {
    /// The name of its period.
    pub period: String,
    /// Settlements that end after this instant …
    pub from: Instant,
    /// … and not after this one are its own: the end of the period.
    pub until: Instant,
    /// When it was begun.
    pub begun_at: Instant,
}

/// The payday of a period, if it was begun.
///
/// # Errors
/// Those of the book.
pub fn find(tx: &ReadTx<'_>, period: Period) -> Result<Option<Payday>, StoreError> {
    let sql = "SELECT period, from_at, until_at, begun_at FROM paydays WHERE period = ?1";
    let mut row = tx.conn().prepare_cached(sql)?;
    Ok(row.query_row([period.to_string()], payday).optional()?)
}

/// The payday of the latest period.
///
/// # Errors
/// Those of the book.
pub fn last(tx: &ReadTx<'_>) -> Result<Option<Payday>, StoreError> {
    let sql =
        "SELECT period, from_at, until_at, begun_at FROM paydays ORDER BY until_at DESC LIMIT 1";
    Ok(tx.conn().prepare_cached(sql)?.query_row([], payday).optional()?)
}

fn payday(row: &Row<'_>) -> rusqlite::Result<Payday> {
    Ok(Payday {
        period: row.get(0)?,
        from: Instant(row.get(1)?),
        until: Instant(row.get(2)?),
        begun_at: Instant(row.get(3)?),
    })
}

/// Notes that a payday is begun.
///
/// # Errors
/// Those of the book; one that was begun already is a broken constraint.
pub fn begin(tx: &WriteTx<'_>, payday: &Payday, operator: &str) -> Result<(), StoreError> {
    let sql = "INSERT INTO paydays (period, from_at, until_at, begun_at, operator)
               VALUES (?1, ?2, ?3, ?4, ?5)";
    let Payday { period, from, until, begun_at } = payday;
    let values = params![period, from.0, until.0, begun_at.0, operator];
    tx.conn().prepare_cached(sql)?.execute(values)?;
    Ok(())
}

/// The batch of a payday that is not cancelled.
///
/// # Errors
/// Those of the book.
pub fn batch(tx: &ReadTx<'_>, period: &str) -> Result<Option<BatchId>, StoreError> {
    let sql = "SELECT batch_id FROM payday_batches AS b WHERE period = ?1
                 AND EXISTS (SELECT 1 FROM payout_items AS i WHERE i.batch_id = b.batch_id
                             AND NOT EXISTS (SELECT 1 FROM payout_events
                                             WHERE item_id = i.id AND event = 'cancelled'))
               ORDER BY batch_id DESC LIMIT 1";
    let mut row = tx.conn().prepare_cached(sql)?;
    Ok(row.query_row([period], |row| row.get(0).map(BatchId)).optional()?)
}

/// Notes which batch is the one of a payday.
///
/// # Errors
/// Those of the book.
pub fn batched(tx: &WriteTx<'_>, period: &str, batch: BatchId) -> Result<(), StoreError> {
    let sql = "INSERT INTO payday_batches (batch_id, period) VALUES (?1, ?2)";
    tx.conn().prepare_cached(sql)?.execute(params![batch.0, period])?;
    Ok(())
}
