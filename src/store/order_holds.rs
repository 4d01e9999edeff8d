//! Orders that the merchant holds: their unsettled commissions wait. Released ones have no row.
use rusqlite::{OptionalExtension, params};

use super::error::StoreError;
use super::transaction::{ReadTx, WriteTx};
use crate::domain::id::OrderId;
use crate::domain::time::Instant;

/// That an order is held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    /// Since when.
    pub since: Instant,
    /// Why.
    pub reason: String,
}

/// Whether and why an order is held.
///
/// # Errors
/// Those of the book.
pub fn find(tx: &ReadTx<'_>, order: OrderId) -> Result<Option<Hold>, StoreError> {
    let sql = "SELECT since_at, reason FROM order_holds WHERE order_id = ?1";
    let hold = tx
        .conn()
        .prepare_cached(sql)?
        .query_row([order.0], |row| Ok(Hold { since: Instant(row.get(0)?), reason: row.get(1)? }));
    Ok(hold.optional()?)
}

/// Holds an order that is not held.
///
/// # Errors
/// Those of the book.
pub fn insert(tx: &WriteTx<'_>, order: OrderId, hold: &Hold) -> Result<(), StoreError> {
    let sql = "INSERT INTO order_holds (order_id, since_at, reason, recorded_at)
               VALUES (?1, ?2, ?3, ?2)";
    tx.conn().prepare_cached(sql)?.execute(params![order.0, hold.since.0, hold.reason])?;
    Ok(())
}

/// Releases an order.
///
/// # Errors
/// Those of the book.
pub fn remove(tx: &WriteTx<'_>, order: OrderId) -> Result<(), StoreError> {
    tx.conn().prepare_cached("DELETE FROM order_holds WHERE order_id = ?1")?.execute([order.0])?;
    Ok(())
}
