//! Distributors (分销商).
use std::collections::HashMap;

use rusqlite::OptionalExtension;

use super::error::StoreError;
use super::transaction::ReadTx;
use crate::domain::id::DistributorId;

/// The row of a code; codes that differ only in case are one.
///
/// # Errors
/// Those of the book.
pub fn id_of(tx: &ReadTx<'_>, code: &str) -> Result<Option<DistributorId>, StoreError> {
    let mut row = tx.conn().prepare_cached("SELECT id FROM distributors WHERE code = ?1")?;
    Ok(row.query_row([code], |row| row.get(0).map(DistributorId)).optional()?)
}

/// Code and name of every distributor by row.
///
/// # Errors
/// Those of the book.
pub fn names(tx: &ReadTx<'_>) -> Result<HashMap<DistributorId, (String, String)>, StoreError> {
    let mut rows = tx.conn().prepare_cached("SELECT id, code, name FROM distributors")?;
    let rows =
        rows.query_map([], |row| Ok((DistributorId(row.get(0)?), (row.get(1)?, row.get(2)?))))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
