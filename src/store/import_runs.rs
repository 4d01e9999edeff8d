//! The record of imports: file name, digest, rows, totals (CLI.md "Imports").
use rusqlite::params;

use super::error::StoreError;
use super::transaction::WriteTx;
use crate::domain::money::Money;
use crate::domain::time::Instant;

/// One import that changed the book.
#[derive(Debug, Clone, Copy)]
pub struct Run<'a> {
    /// `products`, `distributors` or `orders`.
    pub kind: &'a str,
    /// The file's name, without its folder.
    pub file_name: &'a str,
    /// SHA-256 of its bytes.
    pub digest: &'a [u8; 32],
    /// Rows, added, advanced, updated, unchanged, rejected.
    pub counts: [u64; 6],
    /// Orders: the sum of their totals.
    pub total: Option<Money>,
}

/// Records an import.
///
/// # Errors
/// Those of the book.
pub fn insert(tx: &WriteTx<'_>, run: &Run<'_>, now: Instant) -> Result<(), StoreError> {
    let [rows, added, advanced, updated, unchanged, rejected] =
        run.counts.map(|count| i64::try_from(count).unwrap_or(i64::MAX));
    tx.conn().execute(
        "INSERT INTO import_runs (kind, file_name, digest, rows, added, advanced, updated, unchanged,
           rejected, total, recorded_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            run.kind,
            run.file_name,
            run.digest,
            rows,
            added,
            advanced,
            updated,
            unchanged,
            rejected,
            run.total.map(|total| total.0),
            now.0,
        ],
    )?;
    Ok(())
}
