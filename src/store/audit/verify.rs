//! Whether the audit log is as it was written.
use rusqlite::Row;
use rusqlite::types::ValueRef;

use super::canonical::hash_of;
use super::head::Head;
use crate::store::error::StoreError;
use crate::store::hash::Hash;
use crate::store::transaction::ReadTx;

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

/// The bytes of a column whatever it holds: a row edited by force must not stop the verification.
fn bytes<'row>(row: &'row Row<'_>, column: usize) -> Result<&'row [u8], StoreError> {
    match row.get_ref(column)? {
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => Ok(bytes),
        _ => Ok(&[]),
    }
}
