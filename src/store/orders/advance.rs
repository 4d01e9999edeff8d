//! Moves recorded orders on: instants, carrier, words. What decides money never changes.
use rusqlite::params;

use super::find::StoredOrder;
use super::insert::WordsOf;
use crate::domain::id::OrderId;
use crate::domain::order::Instants;
use crate::store::error::StoreError;
use crate::store::kept_sales;
use crate::store::transaction::WriteTx;

/// Sets an order's instants; a cancelled one has nothing left to settle.
///
/// # Errors
/// Those of the book; an instant that was set before must be the same.
pub fn advance(
    tx: &WriteTx<'_>,
    known: &StoredOrder,
    instants: &Instants,
) -> Result<(), StoreError> {
    let at = |at: Option<crate::domain::time::Instant>| at.map(|at| at.0);
    tx.conn()
        .prepare_cached(
            "UPDATE orders SET paid_at = ?2, shipped_at = ?3, completed_at = ?4, cancelled_at = ?5
             WHERE id = ?1",
        )?
        .execute(params![
            known.id.0,
            at(instants.paid),
            at(instants.shipped),
            at(instants.completed),
            at(instants.cancelled),
        ])?;
    if instants.cancelled.is_some() {
        let sql = "DELETE FROM open_orders WHERE order_id = ?1";
        tx.conn().prepare_cached(sql)?.execute([known.id.0])?;
    }
    kept_sales::moved_on(tx, known, instants)
}

/// Takes over the words that are given; absent ones stay as they are.
///
/// # Errors
/// Those of the book.
pub fn change_words(
    tx: &WriteTx<'_>,
    order: OrderId,
    words: &WordsOf<'_>,
) -> Result<(), StoreError> {
    tx.conn()
        .prepare_cached(
            "UPDATE orders SET carrier = ifnull(?2, carrier), tracking_no = ifnull(?3, tracking_no),
               recipient = ifnull(?4, recipient), phone = ifnull(?5, phone),
               address = ifnull(?6, address), note = ifnull(?7, note) WHERE id = ?1",
        )?
        .execute(params![
            order.0,
            words.carrier,
            words.tracking_no,
            words.recipient,
            words.phone,
            words.address,
            words.note,
        ])?;
    Ok(())
}
