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
    /// The version of the same day whose place it took.
    pub supersedes: Option<i64>,
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
    let sql = "SELECT version, name, effective_from, source, recorded_at, supersedes FROM plans ORDER BY version";
    let mut rows = tx.conn().prepare_cached(sql)?;
    Ok(rows.query_map([], plan)?.collect::<Result<_, _>>()?)
}

/// Whether another version of the same day took the place of a version.
#[must_use]
pub fn is_superseded(all: &[StoredPlan], version: i64) -> bool {
    all.iter().any(|plan| plan.supersedes == Some(version))
}

/// The last interval of bonuses that was closed by the plan in force from an instant until another,
/// with the version that decided.
///
/// # Errors
/// Those of the book.
pub fn closed_within(
    tx: &ReadTx<'_>,
    from: Instant,
    until: Option<Instant>,
) -> Result<Option<(i64, Instant)>, StoreError> {
    let sql = "SELECT plan, max(until_at) FROM bonus_intervals
               WHERE until_at > ?1 AND (?2 IS NULL OR until_at <= ?2)";
    let closed = |row: &Row<'_>| Ok((row.get::<_, Option<i64>>(0)?, row.get::<_, Option<i64>>(1)?));
    let (plan, until) = tx
        .conn()
        .prepare_cached(sql)?
        .query_row(params![from.0, until.map(|until| until.0)], closed)?;
    Ok(plan.zip(until.map(Instant)))
}

/// Stores a plan as the next version, which is returned.
///
/// # Errors
/// Those of the book; a second plan for one day that does not supersede the last one is a broken
/// constraint.
pub fn insert(
    tx: &WriteTx<'_>,
    (name, source): (&str, &str),
    (effective_from, supersedes): (Instant, Option<i64>),
    now: Instant,
) -> Result<i64, StoreError> {
    tx.conn().execute(
        "INSERT INTO plans (version, name, effective_from, supersedes, source, recorded_at)
         VALUES ((SELECT ifnull(max(version), 0) + 1 FROM plans), ?1, ?2, ?3, ?4, ?5)",
        params![name, effective_from.0, supersedes, source, now.0],
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
        supersedes: row.get(5)?,
    })
}
