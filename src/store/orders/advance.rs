//! Moves recorded orders on: instants, carrier, words. What decides money never changes.
use rusqlite::params;

use super::find::StoredOrder;
use super::insert::WordsOf;
use crate::domain::id::OrderId;
use crate::domain::order::Instants;
use crate::domain::time::Instant;
use crate::store::after_sale;
use crate::store::error::StoreError;
use crate::store::kept_sales;
use crate::store::transaction::{ReadTx, WriteTx};

/// Sets an order's instants; a cancelled one has nothing left to settle but the reversal of what was
/// settled of it.
///
/// # Errors
/// Those of the book; an instant that was set before must be the same.
pub fn advance(
    tx: &WriteTx<'_>,
    known: &StoredOrder,
    instants: &Instants,
) -> Result<(), StoreError> {
    let at = |at: Option<Instant>| at.map(|at| at.0);
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
        after_sale::end(tx, known.id)?;
    }
    kept_sales::moved_on(tx, known, instants)
}

/// Withdraws an order for the one that takes its place and its number, and will have the row
/// `successor`: it counts no more, and what was settled of it is reversed. It keeps its number with a
/// blank and the number of the revision.
///
/// # Errors
/// Those of the book.
pub fn withdraw(
    tx: &WriteTx<'_>,
    known: &StoredOrder,
    (successor, at): (OrderId, Instant),
) -> Result<(), StoreError> {
    let revision = revisions(tx, &known.order_no)?.len() + 1;
    let sql = "UPDATE orders SET order_no = order_no || ' ' || ?2, corrected_by = ?3,
                 cancelled_at = ?4 WHERE id = ?1";
    let values = [known.id.0, i64::try_from(revision).unwrap_or(i64::MAX), successor.0, at.0];
    tx.conn().prepare_cached(sql)?.execute(values)?;
    tx.conn()
        .prepare_cached("DELETE FROM open_orders WHERE order_id = ?1")?
        .execute([known.id.0])?;
    after_sale::end(tx, known.id)?;
    kept_sales::moved_on(tx, known, &Instants { cancelled: Some(at), ..known.instants })
}

/// The numbers of the withdrawn revisions of an order, the first first.
///
/// # Errors
/// Those of the book.
pub fn revisions(tx: &ReadTx<'_>, order_no: &str) -> Result<Vec<String>, StoreError> {
    // Between the number with a blank and with the sign after the blank; no other number has a blank.
    let sql = "SELECT order_no FROM orders WHERE order_no > ?1 || ' ' AND order_no < ?1 || '!'
               ORDER BY id";
    let mut rows = tx.conn().prepare_cached(sql)?;
    Ok(rows.query_map([order_no], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// Hands the hold of a withdrawn order to the one that takes its place.
///
/// # Errors
/// Those of the book.
pub fn hand_on_hold(tx: &WriteTx<'_>, from: OrderId, to: OrderId) -> Result<(), StoreError> {
    let sql = "INSERT INTO order_holds (order_id, since_at, reason, recorded_at)
               SELECT ?2, since_at, reason, recorded_at FROM order_holds WHERE order_id = ?1";
    tx.conn().prepare_cached(sql)?.execute([from.0, to.0])?;
    tx.conn().prepare_cached("DELETE FROM order_holds WHERE order_id = ?1")?.execute([from.0])?;
    Ok(())
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
