//! The life of a distributor, dated (SPEC §3).
use rusqlite::{Row, params};

use super::error::StoreError;
use super::transaction::{ReadTx, WriteTx};
use crate::domain::id::DistributorId;
use crate::domain::life::State;
use crate::domain::time::Instant;

/// A state and who said so, when and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredState {
    /// The state.
    pub state: State,
    /// From when it counts.
    pub from: Instant,
    /// Why.
    pub reason: Option<String>,
    /// Who said so.
    pub operator: String,
    /// When it was recorded.
    pub recorded_at: Instant,
}

/// All states of a distributor in the order in which they were recorded, which is the order in
/// which they begin: none may begin before the one recorded before it.
///
/// # Errors
/// Those of the book; a state that does not exist is damage.
pub fn history(tx: &ReadTx<'_>, id: DistributorId) -> Result<Vec<StoredState>, StoreError> {
    let mut rows = tx.conn().prepare_cached(
        "SELECT state, from_at, reason, operator, recorded_at FROM distributor_states
         WHERE distributor_id = ?1 ORDER BY id",
    )?;
    let rows: Vec<Option<StoredState>> =
        rows.query_map([id.0], stored)?.collect::<Result<_, _>>()?;
    rows.into_iter().map(|row| row.ok_or_else(|| unknown_state(id))).collect()
}

/// Records the next state of a distributor.
///
/// # Errors
/// Those of the book.
pub fn append(tx: &WriteTx<'_>, id: DistributorId, next: &StoredState) -> Result<(), StoreError> {
    let mut insert = tx.conn().prepare_cached(
        "INSERT INTO distributor_states
           (distributor_id, from_at, state, reason, operator, recorded_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    let StoredState { state, from, reason, operator, recorded_at } = next;
    insert.execute(params![id.0, from.0, state.name(), reason, operator, recorded_at.0])?;
    Ok(())
}

fn stored(row: &Row<'_>) -> rusqlite::Result<Option<StoredState>> {
    let Some(state) = State::from_name(row.get_ref(0)?.as_str().unwrap_or_default()) else {
        return Ok(None);
    };
    Ok(Some(StoredState {
        state,
        from: Instant(row.get(1)?),
        reason: row.get(2)?,
        operator: row.get(3)?,
        recorded_at: Instant(row.get(4)?),
    }))
}

fn unknown_state(id: DistributorId) -> StoreError {
    StoreError::Damaged { path: None, detail: format!("unknown state of distributor {}", id.0) }
}
