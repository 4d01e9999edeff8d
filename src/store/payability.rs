//! What decides whether a balance can be paid (SPEC §9).
use std::collections::HashSet;

use rusqlite::params;

use super::error::StoreError;
use super::transaction::ReadTx;
use crate::domain::id::DistributorId;
use crate::domain::time::Instant;

/// The distributors that are suspended at an instant.
///
/// # Errors
/// Those of the book.
pub fn suspended(tx: &ReadTx<'_>, at: Instant) -> Result<HashSet<DistributorId>, StoreError> {
    let mut rows = tx.conn().prepare_cached(
        "SELECT id FROM distributors AS d
         WHERE 'suspended' = (SELECT state FROM distributor_states
                              WHERE distributor_id = d.id AND from_at <= ?1
                              ORDER BY from_at DESC, id DESC LIMIT 1)",
    )?;
    let rows = rows.query_map([at.0], |row| Ok(DistributorId(row.get(0)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The distributors that have a payout account.
///
/// # Errors
/// Those of the book.
pub fn with_account(tx: &ReadTx<'_>) -> Result<HashSet<DistributorId>, StoreError> {
    let sql = "SELECT DISTINCT distributor_id FROM payout_accounts";
    let mut rows = tx.conn().prepare_cached(sql)?;
    let rows = rows.query_map([], |row| Ok(DistributorId(row.get(0)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether a distributor is suspended at an instant.
///
/// # Errors
/// Those of the book.
pub fn is_suspended(tx: &ReadTx<'_>, id: DistributorId, at: Instant) -> Result<bool, StoreError> {
    let sql = "SELECT 'suspended' = (SELECT state FROM distributor_states
                 WHERE distributor_id = ?1 AND from_at <= ?2 ORDER BY from_at DESC, id DESC LIMIT 1)";
    let mut row = tx.conn().prepare_cached(sql)?;
    let is = row.query_row(params![id.0, at.0], |row| row.get::<_, Option<bool>>(0))?;
    Ok(is.unwrap_or_default())
}

/// Whether a distributor has a payout account.
///
/// # Errors
/// Those of the book.
pub fn has_account(tx: &ReadTx<'_>, id: DistributorId) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM payout_accounts WHERE distributor_id = ?1)";
    Ok(tx.conn().prepare_cached(sql)?.query_row([id.0], |row| row.get(0))?)
}
