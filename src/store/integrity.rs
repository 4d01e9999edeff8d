//! SQLite's own checks of the file (`check --integrity`, QUALITY §1).
use rusqlite::Connection;

use super::error::StoreError;
use super::transaction::ReadTx;

/// A row that refers to one which is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dangling {
    /// The table.
    pub table: String,
    /// Its row, where the table has row ids.
    pub row: Option<i64>,
    /// The table of the missing row.
    pub parent: String,
}

/// Reads the whole file: pages, indexes against tables, CHECKs. SQLite's own words, at most 100 of them.
///
/// # Errors
/// `Damaged` when the file is too broken to be read to its end.
pub fn pages(tx: &ReadTx<'_>) -> Result<Vec<String>, StoreError> {
    said(tx.conn(), "PRAGMA integrity_check(100)")
}

/// Rows that refer to rows which are not there.
///
/// # Errors
/// `Damaged` when the file is too broken to be read to its end.
pub fn references(tx: &ReadTx<'_>) -> Result<Vec<Dangling>, StoreError> {
    let mut statement = tx.conn().prepare("PRAGMA foreign_key_check")?;
    let references = statement.query_map([], |row| {
        Ok(Dangling { table: row.get(0)?, row: row.get(1)?, parent: row.get(2)? })
    })?;
    Ok(references.collect::<Result<_, _>>()?)
}

/// The first thing wrong with the pages, without comparing indexes with tables.
pub(super) fn quick(conn: &Connection) -> Result<Option<String>, StoreError> {
    Ok(said(conn, "PRAGMA quick_check(1)")?.into_iter().next())
}

/// What a check says when it does not say `ok`.
fn said(conn: &Connection, sql: &str) -> Result<Vec<String>, StoreError> {
    let mut statement = conn.prepare(sql)?;
    let lines = statement.query_map([], |row| row.get::<_, String>(0))?;
    let lines = lines.collect::<Result<Vec<_>, _>>()?;
    Ok(lines.into_iter().filter(|line| line != "ok").collect())
}
