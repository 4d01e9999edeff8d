//! Writes refunds: asked for, then approved or rejected, once.
use rusqlite::params;

use crate::domain::id::{OrderId, OrderLineId, RefundId};
use crate::domain::money::Money;
use crate::domain::refund::{Of, Refund};
use crate::domain::settlement::Roles;
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::WriteTx;

/// A refund that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewRefund<'a> {
    /// The merchant's number of it.
    pub refund_no: &'a str,
    /// Of which order.
    pub order: OrderId,
    /// What it gives back.
    pub refund: &'a Refund,
    /// Why, in the merchant's words.
    pub reason: Option<&'a str>,
    /// When it was asked for.
    pub requested_at: Instant,
}

/// Records that a refund is asked for.
///
/// # Errors
/// Those of the book.
pub fn request(
    tx: &WriteTx<'_>,
    new: &NewRefund<'_>,
    (now, operator): (Instant, &str),
) -> Result<RefundId, StoreError> {
    let (line, product) = match new.refund.of {
        Of::Order => (None, None),
        Of::Line(line) => (Some(line), None),
        Of::Product(product) => (None, Some(product.0)),
    };
    let restock = Some(new.refund.restock).filter(|units| *units != 0);
    let sql =
        "INSERT INTO refunds (refund_no, order_id, amount, shipping, line, product_id, restock,
                 reason, requested_at, recorded_at, operator)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
    tx.conn().prepare_cached(sql)?.execute(params![
        new.refund_no,
        new.order.0,
        new.refund.amount.0,
        new.refund.shipping.0,
        line,
        product,
        restock,
        new.reason,
        new.requested_at.0,
        now.0,
        operator
    ])?;
    Ok(RefundId(tx.conn().last_insert_rowid()))
}

/// Approves a refund: what it takes from which lines is written with it, and settlements are to take
/// commission back for it.
///
/// # Errors
/// Those of the book.
pub fn approve(
    tx: &WriteTx<'_>,
    refund: RefundId,
    (refunded_at, decided_at): (Instant, Instant),
    parts: impl IntoIterator<Item = (OrderLineId, Money)>,
) -> Result<(), StoreError> {
    let sql = "UPDATE refunds SET decision = 'approved', decided_at = ?2, refunded_at = ?3
               WHERE id = ?1";
    tx.conn().prepare_cached(sql)?.execute([refund.0, decided_at.0, refunded_at.0])?;
    let sql = "INSERT INTO refund_lines (refund_id, order_line_id, amount) VALUES (?1, ?2, ?3)";
    let mut insert = tx.conn().prepare_cached(sql)?;
    let mut takes = false;
    for (line, amount) in parts {
        insert.execute([refund.0, line.0, amount.0])?;
        takes = true;
    }
    if takes {
        let sql = "INSERT INTO open_refunds (refund_id, roles) VALUES (?1, ?2)";
        tx.conn().prepare_cached(sql)?.execute(params![refund.0, Roles::BOTH.bits()])?;
    }
    Ok(())
}

/// Rejects a refund.
///
/// # Errors
/// Those of the book.
pub fn reject(tx: &WriteTx<'_>, refund: RefundId, decided_at: Instant) -> Result<(), StoreError> {
    let sql = "UPDATE refunds SET decision = 'rejected', decided_at = ?2 WHERE id = ?1";
    tx.conn().prepare_cached(sql)?.execute([refund.0, decided_at.0])?;
    Ok(())
}
