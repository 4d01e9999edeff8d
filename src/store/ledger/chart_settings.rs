//! The book's settings `account.<account>`: what accounts are called in other programs.
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// Accounts with `CODE/NAME`, as set.
///
/// # Errors
/// Those of the book.
pub fn all(tx: &ReadTx<'_>) -> Result<Vec<(String, String)>, StoreError> {
    let sql =
        "SELECT substr(key, 9), value FROM book_settings WHERE key GLOB 'account.*' ORDER BY key";
    let mut rows = tx.conn().prepare_cached(sql)?;
    let rows = rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
