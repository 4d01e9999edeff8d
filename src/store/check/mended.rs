//! Facts that were recorded after they had already counted.
use std::collections::BTreeSet;

use crate::domain::id::DistributorId;
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// Distributors of whose level or state something was recorded at an instant or later.
///
/// # Errors
/// Those of the book.
pub fn since(tx: &ReadTx<'_>, at: Instant) -> Result<BTreeSet<DistributorId>, StoreError> {
    let sql = "SELECT distributor_id FROM distributor_states WHERE recorded_at >= ?1
               UNION SELECT distributor_id FROM distributor_relations WHERE recorded_at >= ?1";
    let mut rows = tx.conn().prepare_cached(sql)?;
    Ok(rows.query_map([at.0], |row| row.get(0).map(DistributorId))?.collect::<Result<_, _>>()?)
}

/// Distributors who are or were suspended: what they won may wait.
///
/// # Errors
/// Those of the book.
pub fn suspended(tx: &ReadTx<'_>) -> Result<BTreeSet<DistributorId>, StoreError> {
    let sql = "SELECT distributor_id FROM distributor_states WHERE state = 'suspended'";
    let mut rows = tx.conn().prepare_cached(sql)?;
    Ok(rows.query_map([], |row| row.get(0).map(DistributorId))?.collect::<Result<_, _>>()?)
}
