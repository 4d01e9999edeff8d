//! What a unit of a product costs, as it was known when the books of its time were closed.
use rusqlite::{OptionalExtension, params};

use crate::domain::id::ProductId;
use crate::domain::money::Money;
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// The cost of a unit at an instant, by the facts recorded up to another; 0 where none is known.
///
/// # Errors
/// Those of the book.
pub fn unit_cost(
    tx: &ReadTx<'_>,
    product: ProductId,
    at: Instant,
    known_at: Instant,
) -> Result<Money, StoreError> {
    let sql = "SELECT cost FROM product_facts
               WHERE product_id = ?1 AND from_at <= ?2 AND recorded_at <= ?3
               ORDER BY from_at DESC, id DESC LIMIT 1";
    let mut row = tx.conn().prepare_cached(sql)?;
    let cost = row.query_row(params![product.0, at.0, known_at.0], |row| row.get(0)).optional()?;
    Ok(Money(cost.flatten().unwrap_or(0)))
}
