//! What a merchant may change about a book: one row per setting that was given.
use rusqlite::params;

use super::error::StoreError;
use super::transaction::{ReadTx, WriteTx};
use crate::domain::book_settings::{BookSettings, Key};
use crate::domain::time::Instant;

/// Every setting, given or built in. Keys of newer programs are left alone.
///
/// # Errors
/// Those of the book; a value that the key does not take is damage.
pub fn all(tx: &ReadTx<'_>) -> Result<BookSettings, StoreError> {
    let mut settings = BookSettings::default();
    let mut rows = tx.conn().prepare_cached("SELECT key, value FROM book_settings")?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        let (key, value): (String, String) = (row.get(0)?, row.get(1)?);
        if Key::from_name(&key).is_some_and(|key| !settings.set(key, &value)) {
            let detail = format!("the setting {key} is “{value}”");
            return Err(StoreError::Damaged { path: None, detail });
        }
    }
    Ok(settings)
}

/// Gives a setting a value.
///
/// # Errors
/// Those of the book.
pub fn set(tx: &WriteTx<'_>, key: Key, value: &str, now: Instant) -> Result<(), StoreError> {
    let sql = "INSERT INTO book_settings (key, value, recorded_at) VALUES (?1, ?2, ?3)
               ON CONFLICT (key) DO UPDATE SET value = excluded.value, recorded_at = excluded.recorded_at";
    tx.conn().execute(sql, params![key.name(), value, now.0])?;
    Ok(())
}
