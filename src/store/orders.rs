//! Orders and their lines.
use super::error::StoreError;
use super::transaction::ReadTx;
use crate::domain::time::Instant;

/// When the first recorded order was paid.
///
/// # Errors
/// Those of the book.
pub fn first_paid_at(tx: &ReadTx<'_>) -> Result<Option<Instant>, StoreError> {
    let sql = "SELECT min(paid_at) FROM orders";
    Ok(tx.conn().query_row(sql, [], |row| row.get::<_, Option<i64>>(0))?.map(Instant))
}
