//! Settled adjustments beside those that were recorded.
use rusqlite::Row;

use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// Whose, how much and from when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated {
    /// Whose.
    pub distributor: DistributorId,
    /// How much.
    pub amount: Money,
    /// From when.
    pub at: Instant,
}

/// A settled adjustment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settled {
    /// The number of its entry.
    pub number: i64,
    /// As settled.
    pub settled: Dated,
    /// As recorded; none: there is no such adjustment.
    pub recorded: Option<Dated>,
}

/// Every entry of kind `adjustment`, by its number. An adjustment has one at most: that is a unique
/// index.
///
/// # Errors
/// Those of the book.
pub fn settled(tx: &ReadTx<'_>) -> Result<Vec<Settled>, StoreError> {
    let mut rows = tx.conn().prepare(
        "SELECT e.id, e.distributor_id, e.amount, e.earned_at, a.distributor_id, a.amount, a.dated_at
         FROM entries AS e LEFT JOIN adjustments AS a ON a.id = e.adjustment_id
         WHERE e.kind = 'adjustment' ORDER BY e.id",
    )?;
    let dated = |row: &Row<'_>, at: usize| {
        Ok::<_, rusqlite::Error>(Dated {
            distributor: DistributorId(row.get(at)?),
            amount: Money(row.get(at + 1)?),
            at: Instant(row.get(at + 2)?),
        })
    };
    let settled = |row: &Row<'_>| {
        let is_recorded = row.get::<_, Option<i64>>(4)?.is_some();
        Ok(Settled {
            number: row.get(0)?,
            settled: dated(row, 1)?,
            recorded: is_recorded.then(|| dated(row, 4)).transpose()?,
        })
    };
    Ok(rows.query_map([], settled)?.collect::<Result<_, _>>()?)
}

/// Adjustments without a reason that anybody can read: their rows.
///
/// # Errors
/// Those of the book.
pub fn without_reason(tx: &ReadTx<'_>) -> Result<Vec<i64>, StoreError> {
    let mut rows =
        tx.conn().prepare("SELECT id FROM adjustments WHERE trim(reason) = '' ORDER BY id")?;
    Ok(rows.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}
