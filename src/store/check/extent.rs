//! How many rows there are to be read.
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// How many orders: they have the ids 1, 2, 3 …
///
/// # Errors
/// Those of the book.
pub fn orders(tx: &ReadTx<'_>) -> Result<u64, StoreError> {
    last(tx, "SELECT ifnull(max(id), 0) FROM orders")
}

/// How many entries: they have the ids 1, 2, 3 …
///
/// # Errors
/// Those of the book.
pub fn entries(tx: &ReadTx<'_>) -> Result<u64, StoreError> {
    last(tx, "SELECT ifnull(max(id), 0) FROM entries")
}

fn last(tx: &ReadTx<'_>, sql: &str) -> Result<u64, StoreError> {
    Ok(tx.conn().query_row(sql, [], |row| row.get::<_, i64>(0))?.unsigned_abs())
}
