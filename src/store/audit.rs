//! Who did what, when: a chain of rows, each hash covering the row and the hash before it
//! (SPEC promise 3, QUALITY §3).
//!
//! Canonical bytes, version 1: seven fields, each preceded by its length as a big-endian u64:
//!
//! ```text
//! "fenrun-audit-v1" · hash of the row before (32 bytes; 32 zeros before the first)
//! · height (big-endian u64) · recorded_at (big-endian i64, seconds UTC)
//! · operator · command · effect (UTF-8, exactly as stored)
//! ```
//!
//! The hash of a row is SHA-256 of these bytes. They never change; another form is another tag.
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row, params};
use sha2::{Digest, Sha256};

use super::error::StoreError;
use super::hash::Hash;
use super::transaction::{ReadTx, WriteTx};
use crate::domain::time::Instant;

const TAG: &[u8] = b"fenrun-audit-v1";

/// The end of the chain: what to keep elsewhere (`audit head`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// Number of the last row; 0 before the first.
    pub height: i64,
    /// Its hash.
    pub hash: Hash,
}

/// One change, as the audit log keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Act<'text> {
    /// Who: `--as`, or the user's name; not empty.
    pub operator: &'text str,
    /// The command as given, without secrets.
    pub command: &'text str,
    /// What it did: a JSON object.
    pub effect: &'text str,
}

/// One row of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRow {
    /// Its number, from 1.
    pub height: i64,
    /// When it was recorded.
    pub recorded_at: Instant,
    /// Who.
    pub operator: String,
    /// The command as given.
    pub command: String,
    /// What it did: a JSON object.
    pub effect: String,
    /// Its hash.
    pub hash: Hash,
}

/// What a verification found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Every row fits the one before it.
    Unbroken(Head),
    /// The first row that does not.
    Broken {
        /// Its number, or the number that is missing.
        height: i64,
        /// What is wrong.
        what: Break,
    },
}

/// How a chain is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Break {
    /// The row, or one before it, was edited or inserted: the hash is not that of its contents.
    HashDiffers,
    /// The row was removed.
    Gap,
}

/// Which rows to list; nothing set means all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Span {
    /// Recorded at or after.
    pub from: Option<Instant>,
    /// Recorded before.
    pub until: Option<Instant>,
    /// Only the last so many of these.
    pub limit: Option<u32>,
}

/// Adds one row at the end of the chain.
///
/// # Errors
/// `Constraint` when the operator is empty or the effect is not JSON.
pub fn append(tx: &WriteTx<'_>, now: Instant, act: &Act<'_>) -> Result<Head, StoreError> {
    append_row(tx.conn(), now, act)
}

/// [`append`] for a book that is being made.
pub(super) fn append_row(
    conn: &Connection,
    now: Instant,
    act: &Act<'_>,
) -> Result<Head, StoreError> {
    let last = last_head(conn)?;
    let height = last.height + 1;
    let fields = [act.operator, act.command, act.effect].map(str::as_bytes);
    let hash = hash_of(last.hash, height, now.0, fields);
    let sql = "INSERT INTO audit_log (height, recorded_at, operator, command, effect, hash)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    conn.prepare_cached(sql)?.execute(params![
        height,
        now.0,
        act.operator,
        act.command,
        act.effect,
        hash.0
    ])?;
    Ok(Head { height, hash })
}

/// The end of the chain; height 0 when there is no row yet.
///
/// # Errors
/// What SQLite says.
pub fn head(tx: &ReadTx<'_>) -> Result<Head, StoreError> {
    last_head(tx.conn())
}

/// [`head`] of a book that is being made or copied.
pub(super) fn last_head(conn: &Connection) -> Result<Head, StoreError> {
    Ok(last_row(conn)?.map_or(Head { height: 0, hash: Hash::NONE }, |(head, _)| head))
}

/// When the last change was recorded: the clock may not be far behind it (SPEC §2).
///
/// # Errors
/// What SQLite says.
pub fn last_recorded_at(tx: &ReadTx<'_>) -> Result<Option<Instant>, StoreError> {
    Ok(last_row(tx.conn())?.map(|(_, at)| at))
}

/// The hash of one row, to compare with a head kept elsewhere (`audit verify --head`).
///
/// # Errors
/// What SQLite says.
pub fn hash_at(tx: &ReadTx<'_>, height: i64) -> Result<Option<Hash>, StoreError> {
    let sql = "SELECT hash FROM audit_log WHERE height = ?1";
    Ok(tx.conn().query_row(sql, [height], |row| row.get(0).map(Hash)).optional()?)
}

/// Recomputes the whole chain.
///
/// # Errors
/// What SQLite says. A broken chain is no error but a [`Verdict`].
pub fn verify(tx: &ReadTx<'_>) -> Result<Verdict, StoreError> {
    let sql = "SELECT height, recorded_at, operator, command, effect, hash
               FROM audit_log ORDER BY height";
    let mut statement = tx.conn().prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut head = Head { height: 0, hash: Hash::NONE };
    while let Some(row) = rows.next()? {
        let expected = head.height + 1;
        if row.get_ref(0)? != ValueRef::Integer(expected) {
            return Ok(Verdict::Broken { height: expected, what: Break::Gap });
        }
        let fields = [bytes(row, 2)?, bytes(row, 3)?, bytes(row, 4)?];
        let at = row.get_ref(1)?.as_i64().unwrap_or(0);
        head = Head { height: expected, hash: hash_of(head.hash, expected, at, fields) };
        if bytes(row, 5)? != head.hash.0 {
            return Ok(Verdict::Broken { height: expected, what: Break::HashDiffers });
        }
    }
    Ok(Verdict::Unbroken(head))
}

/// The rows of a span, oldest first.
///
/// # Errors
/// What SQLite says.
pub fn list(tx: &ReadTx<'_>, span: Span) -> Result<Vec<AuditRow>, StoreError> {
    let sql = "SELECT height, recorded_at, operator, command, effect, hash FROM audit_log
               WHERE recorded_at >= ?1 AND recorded_at < ?2 ORDER BY height DESC LIMIT ?3";
    let from = span.from.map_or(i64::MIN, |at| at.0);
    let until = span.until.map_or(i64::MAX, |at| at.0);
    let limit = span.limit.map_or(-1, i64::from);
    let mut statement = tx.conn().prepare(sql)?;
    let rows = statement.query_map([from, until, limit], |row| {
        Ok(AuditRow {
            height: row.get(0)?,
            recorded_at: Instant(row.get(1)?),
            operator: row.get(2)?,
            command: row.get(3)?,
            effect: row.get(4)?,
            hash: Hash(row.get(5)?),
        })
    })?;
    let mut rows = rows.collect::<Result<Vec<_>, _>>()?;
    rows.reverse();
    Ok(rows)
}

fn last_row(conn: &Connection) -> Result<Option<(Head, Instant)>, StoreError> {
    let sql = "SELECT height, hash, recorded_at FROM audit_log ORDER BY height DESC LIMIT 1";
    let mut statement = conn.prepare_cached(sql)?;
    let row = statement.query_row([], |row| {
        Ok((Head { height: row.get(0)?, hash: Hash(row.get(1)?) }, Instant(row.get(2)?)))
    });
    Ok(row.optional()?)
}

/// The bytes of a column whatever it holds: a row edited by force must not stop the verification.
fn bytes<'row>(row: &'row Row<'_>, column: usize) -> Result<&'row [u8], StoreError> {
    match row.get_ref(column)? {
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => Ok(bytes),
        _ => Ok(&[]),
    }
}

/// SHA-256 of the canonical bytes; the fields are operator, command, effect.
fn hash_of(before: Hash, height: i64, recorded_at: i64, fields: [&[u8]; 3]) -> Hash {
    let (height, recorded_at) = (height.to_be_bytes(), recorded_at.to_be_bytes());
    let mut digest = Sha256::new();
    for field in [TAG, &before.0, &height, &recorded_at].into_iter().chain(fields) {
        digest.update((field.len() as u64).to_be_bytes());
        digest.update(field);
    }
    Hash(digest.finalize().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computed outside with Python:
    /// `sha256(b"".join(len(f).to_bytes(8, "big") + f for f in fields))`.
    #[test]
    fn canonical_bytes_of_version_1_never_change() {
        let first = ["ming", "fenrun init --name 绿山茶业", r#"{"book":"绿山茶业"}"#];
        let first = hash_of(Hash::NONE, 1, 1_790_000_000, first.map(str::as_bytes));
        assert_eq!(
            first.to_string(),
            "6b299d43ae83e942bd25882cded64314ee0d57626344ead906594adbab7a3c17"
        );
        let second = hash_of(first, 2, -1, [b"a", b"", b"{}"]);
        assert_eq!(
            second.to_string(),
            "8d27b0e456dd6acd019c1c7d7909f59941c19edd6a8d85c58b31bfbadc3e63ef"
        );
    }
}
