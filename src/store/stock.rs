//! Stock movements: appended, never changed; a trigger keeps their sum in the product (SPEC §4).
use rusqlite::{OptionalExtension, params};

use super::error::StoreError;
use super::transaction::{ReadTx, WriteTx};
use crate::domain::id::ProductId;
use crate::domain::stock::Movement;
use crate::domain::time::Instant;

/// A movement that no order made: by hand, or the opening one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Act<'a> {
    /// In, out, adjust or opening.
    pub kind: Movement,
    /// What moves.
    pub product: ProductId,
    /// Signed: what is added to the stock.
    pub quantity: i64,
    /// Why.
    pub reason: Option<&'a str>,
    /// The merchant's own name for it, unique per kind.
    pub reference: Option<&'a str>,
}

/// A recorded act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acted {
    /// What moved.
    pub product: ProductId,
    /// Signed.
    pub quantity: i64,
    /// Why.
    pub reason: Option<String>,
    /// When it was recorded.
    pub recorded_at: Instant,
}

/// Records a movement that no order made. The caller has looked whether the stock allows it.
///
/// # Errors
/// Those of the book; a stock below zero without backorders is a broken constraint.
pub fn append(
    tx: &WriteTx<'_>,
    act: &Act<'_>,
    at: Instant,
    now: Instant,
) -> Result<(), StoreError> {
    tx.conn()
        .prepare_cached(
            "INSERT INTO stock_movements (product_id, kind, quantity, moved_at, reason, ref,
               after_line, recorded_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, (SELECT ifnull(max(id), 0) FROM order_lines), ?7)",
        )?
        .execute(params![
            act.product.0,
            act.kind.name(),
            act.quantity,
            at.0,
            act.reason,
            act.reference,
            now.0
        ])?;
    Ok(())
}

/// The act of a kind that has this reference.
///
/// # Errors
/// Those of the book.
pub fn by_reference(
    tx: &ReadTx<'_>,
    kind: Movement,
    reference: &str,
) -> Result<Option<Acted>, StoreError> {
    let sql = "SELECT product_id, quantity, reason, recorded_at FROM stock_movements
               WHERE kind = ?1 AND ref = ?2";
    let mut row = tx.conn().prepare_cached(sql)?;
    let row = row.query_row(params![kind.name(), reference], |row| {
        Ok(Acted {
            product: ProductId(row.get(0)?),
            quantity: row.get(1)?,
            reason: row.get(2)?,
            recorded_at: Instant(row.get(3)?),
        })
    });
    Ok(row.optional()?)
}

/// When the same act (kind, product, quantity, reason) was last recorded, from an instant on.
///
/// # Errors
/// Those of the book.
pub fn same_since(
    tx: &ReadTx<'_>,
    act: &Act<'_>,
    since: Instant,
) -> Result<Option<Instant>, StoreError> {
    // The kinds stand as literals so that SQLite finds the index of acts by hand.
    let sql = "SELECT max(recorded_at) FROM stock_movements
               WHERE (kind = 'in' OR kind = 'out' OR kind = 'adjust') AND product_id = ?1 AND recorded_at >= ?2
                 AND kind = ?3 AND quantity = ?4 AND reason IS ?5";
    let mut row = tx.conn().prepare_cached(sql)?;
    let values = params![act.product.0, since.0, act.kind.name(), act.quantity, act.reason];
    Ok(row.query_row(values, |row| row.get::<_, Option<i64>>(0))?.map(Instant))
}
