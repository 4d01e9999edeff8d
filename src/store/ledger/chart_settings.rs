//! The book's settings `account.<account>`: what accounts are called in other programs.
use rusqlite::params;

use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::{ReadTx, WriteTx};

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

/// Sets what an account is called.
///
/// # Errors
/// Those of the book.
pub fn set(tx: &WriteTx<'_>, account: &str, value: &str, now: Instant) -> Result<(), StoreError> {
    let sql = "INSERT INTO book_settings (key, value, recorded_at) VALUES ('account.' || ?1, ?2, ?3)
               ON CONFLICT (key) DO UPDATE SET value = excluded.value, recorded_at = excluded.recorded_at";
    tx.conn().execute(sql, params![account, value, now.0])?;
    Ok(())
}
