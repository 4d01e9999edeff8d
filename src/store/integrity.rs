//! SQLite's own checks of the file (`check --integrity`, QUALITY §1).
use rusqlite::Connection;

use super::error::StoreError;
use super::transaction::ReadTx;

/// Something that SQLite finds wrong with the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// A page, an index, or a row that breaks its table's own conditions; SQLite's words.
    Page(String),
    /// A row that refers to one which is not there.
    Reference {
        /// The table.
        table: String,
        /// Its row, where the table has row ids.
        row: Option<i64>,
        /// The table of the missing row.
        parent: String,
    },
}

/// Reads the whole file: pages, indexes against tables, CHECKs, references. At most 100 findings of
/// pages.
///
/// # Errors
/// `Damaged` when the file is too broken to be read to its end.
pub fn findings(tx: &ReadTx<'_>) -> Result<Vec<Finding>, StoreError> {
    let pages = said(tx.conn(), "PRAGMA integrity_check(100)")?;
    let mut findings: Vec<_> = pages.into_iter().map(Finding::Page).collect();
    let mut statement = tx.conn().prepare("PRAGMA foreign_key_check")?;
    let references = statement.query_map([], |row| {
        Ok(Finding::Reference { table: row.get(0)?, row: row.get(1)?, parent: row.get(2)? })
    })?;
    for reference in references {
        findings.push(reference?);
    }
    Ok(findings)
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
