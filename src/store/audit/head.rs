//! The end of the audit log.
use rusqlite::{Connection, OptionalExtension};

use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::hash::Hash;
use crate::store::transaction::ReadTx;

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

/// The end of the chain; height 0 when there is no row yet.
///
/// # Errors
/// What SQLite says.
pub fn head(tx: &ReadTx<'_>) -> Result<Head, StoreError> {
    last_head(tx.conn())
}

/// [`head`] of a book that is being made or copied.
pub(in crate::store) fn last_head(conn: &Connection) -> Result<Head, StoreError> {
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

fn last_row(conn: &Connection) -> Result<Option<(Head, Instant)>, StoreError> {
    let sql = "SELECT height, hash, recorded_at FROM audit_log ORDER BY height DESC LIMIT 1";
    let mut statement = conn.prepare_cached(sql)?;
    let row = statement.query_row([], |row| {
        Ok((Head { height: row.get(0)?, hash: Hash(row.get(1)?) }, Instant(row.get(2)?)))
    });
    Ok(row.optional()?)
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
}
