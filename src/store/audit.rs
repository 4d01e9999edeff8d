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
use std::ops::ControlFlow;

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

impl Head {
    /// Reads `HEIGHT:HASH`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (height, hash) = text.split_once(':')?;
        let digits = !height.is_empty() && height.bytes().all(|b| b.is_ascii_digit());
        let height = height.parse().ok().filter(|_| digits)?;
        Some(Self { height, hash: Hash::parse(hash)? })
    }
}

impl std::fmt::Display for Head {
    /// `HEIGHT:HASH`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.height, self.hash)
    }
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
    /// The name of what it did, such as `order.pay`; none in a row edited by force.
    pub act: Option<String>,
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
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Recorded at or after.
    pub from: Option<Instant>,
    /// Recorded before.
    pub until: Option<Instant>,
    /// Done by exactly this operator.
    pub operator: Option<String>,
    /// The act, such as `order.pay`, or its noun, such as `order`.
    pub act: Option<String>,
    /// Only the last so many of these.
    pub last: Option<u32>,
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

/// Whether a change was recorded at exactly this instant.
///
/// # Errors
/// What SQLite says.
pub fn recorded_at(tx: &ReadTx<'_>, at: Instant) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM audit_log WHERE recorded_at = ?1)";
    Ok(tx.conn().prepare_cached(sql)?.query_row([at.0], |row| row.get(0))?)
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

/// Hands the rows that a filter lets through to `each`, oldest first, one at a time, until it has
/// enough.
///
/// # Errors
/// What SQLite says, and those of `each`.
pub fn each<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    filter: &Filter,
    mut each: impl FnMut(AuditRow) -> Result<ControlFlow<()>, E>,
) -> Result<(), E> {
    let sql = "WITH log AS (
                 SELECT *, CASE WHEN json_valid(effect) THEN effect ->> 'act' END AS act FROM audit_log)
               SELECT height, recorded_at, operator, command, effect, hash, act FROM log
               WHERE height IN (SELECT height FROM log
                 WHERE recorded_at >= ?1 AND recorded_at < ?2 AND operator = ifnull(?3, operator)
                   AND (?4 IS NULL OR act = ?4 OR act GLOB ?4 || '.*')
                 ORDER BY height DESC LIMIT ?5)
               ORDER BY height";
    let from = filter.from.map_or(i64::MIN, |at| at.0);
    let until = filter.until.map_or(i64::MAX, |at| at.0);
    let last = filter.last.map_or(-1, i64::from);
    let mut statement = tx.conn().prepare(sql).map_err(StoreError::from)?;
    let parameters = params![from, until, filter.operator, filter.act, last];
    let mut rows = statement.query(parameters).map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        if each(audit_row(row).map_err(StoreError::from)?)?.is_break() {
            break;
        }
    }
    Ok(())
}

fn audit_row(row: &Row<'_>) -> rusqlite::Result<AuditRow> {
    Ok(AuditRow {
        height: row.get(0)?,
        recorded_at: Instant(row.get(1)?),
        operator: row.get(2)?,
        command: row.get(3)?,
        effect: row.get(4)?,
        hash: Hash(row.get(5)?),
        act: row.get(6)?,
    })
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

    #[test]
    fn a_head_reads_back_what_it_shows() {
        let head = Head { height: 17, hash: Hash([0xa1; 32]) };
        assert_eq!(Head::parse(&head.to_string()), Some(head));
        for text in ["17", "17:", ":a1", "+1:", "-1:", &format!("x:{}", head.hash)] {
            assert_eq!(Head::parse(text), None, "{text}");
        }
    }

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
