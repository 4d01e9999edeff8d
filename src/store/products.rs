//! Products.
use rusqlite::OptionalExtension;

use super::error::StoreError;
use super::transaction::ReadTx;
use crate::domain::id::ProductId;

/// The row of a sku; skus that differ only in case are one.
///
/// # Errors
/// Those of the book.
pub fn id_of(tx: &ReadTx<'_>, sku: &str) -> Result<Option<ProductId>, StoreError> {
    let mut row = tx.conn().prepare_cached("SELECT id FROM products WHERE sku = ?1")?;
    Ok(row.query_row([sku], |row| row.get(0).map(ProductId)).optional()?)
}
