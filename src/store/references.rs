//! What rows are called outside of the book.
use std::collections::HashMap;

use super::error::StoreError;
use super::transaction::ReadTx;
use crate::domain::id::{OrderId, ProductId};

/// The number of an order.
///
/// # Errors
/// Those of the book.
pub fn order_no(tx: &ReadTx<'_>, order: OrderId) -> Result<String, StoreError> {
    let mut row = tx.conn().prepare_cached("SELECT order_no FROM orders WHERE id = ?1")?;
    Ok(row.query_row([order.0], |row| row.get(0))?)
}

/// The sku of every product by row.
///
/// # Errors
/// Those of the book.
pub fn skus(tx: &ReadTx<'_>) -> Result<HashMap<ProductId, String>, StoreError> {
    let mut rows = tx.conn().prepare_cached("SELECT id, sku FROM products")?;
    let rows = rows.query_map([], |row| Ok((ProductId(row.get(0)?), row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
