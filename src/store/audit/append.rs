//! Adding to the audit log.
use rusqlite::{Connection, params};

use super::canonical::hash_of;
use super::head::{Head, last_head};
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::WriteTx;

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

/// Adds one row at the end of the chain.
///
/// # Errors
/// `Constraint` when the operator is empty or the effect is not JSON.
pub fn append(tx: &WriteTx<'_>, now: Instant, act: &Act<'_>) -> Result<Head, StoreError> {
    append_row(tx.conn(), now, act)
}

/// [`append`] for a book that is being made.
pub(in crate::store) fn append_row(
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
