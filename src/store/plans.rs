//! Applied plans: their text, kept as it was written.
use rusqlite::{Row, params};

use super::error::StoreError;
use super::transaction::{ReadTx, WriteTx};
use crate::domain::time::Instant;

/// An applied plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPlan {
    /// Ascending from 1.
    pub version: i64,
    /// The author's name for it.
    pub name: String,
    /// The first instant it governs.
    pub effective_from: Instant,
    /// The TOML file, byte for byte.
    pub source: String,
    /// When it was applied.
    pub recorded_at: Instant,
}

/// All applied plans, by version.
///
/// # Errors
/// Those of the book.
pub fn all(tx: &ReadTx<'_>) -> Result<Vec<StoredPlan>, StoreError> {
    let sql =
        "SELECT version, name, effective_from, source, recorded_at FROM plans ORDER BY version";
    let mut rows = tx.conn().prepare_cached(sql)?;
    Ok(rows.query_map([], plan)?.collect::<Result<_, _>>()?)
}

/// Stores a plan as the next version, which is returned.
///
/// # Errors
/// Those of the book; a second plan for one day is a broken constraint.
pub fn insert(
    tx: &WriteTx<'_>,
    name: &str,
    effective_from: Instant,
    source: &str,
    now: Instant,
) -> Result<i64, StoreError> {
    tx.conn().execute(
        "INSERT INTO plans (version, name, effective_from, source, recorded_at)
         VALUES ((SELECT ifnull(max(version), 0) + 1 FROM plans), ?1, ?2, ?3, ?4)",
        params![name, effective_from.0, source, now.0],
    )?;
    Ok(tx.conn().last_insert_rowid())
}

fn plan(row: &Row<'_>) -> rusqlite::Result<StoredPlan> {
    Ok(StoredPlan {
        version: row.get(0)?,
        name: row.get(1)?,
        effective_from: Instant(row.get(2)?),
        source: row.get(3)?,
        recorded_at: Instant(row.get(4)?),
    })
}
