//! What decides whether a balance can be paid (SPEC §9).
use std::collections::HashSet;

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
