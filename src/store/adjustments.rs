//! Adjustments (调整): manual amounts with a reason (SPEC §1, §8).
use rusqlite::{OptionalExtension, Params, Row, params};

use super::error::StoreError;
use super::transaction::{ReadTx, WriteTx};
use crate::domain::adjustment::{Adjustment, AdjustmentKind};
use crate::domain::id::{AdjustmentId, DistributorId};
use crate::domain::money::Money;
use crate::domain::time::Instant;

/// An adjustment as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredAdjustment {
    /// Its row.
    pub id: AdjustmentId,
    /// What was recorded.
    pub adjustment: Adjustment,
    /// When it was recorded.
    pub recorded_at: Instant,
    /// By whom.
    pub operator: String,
    /// The entry that it became, with the period that it was settled in.
    pub settled: Option<(i64, String)>,
}

/// The adjustments that no settlement has taken yet, in the order of their rows.
///
/// # Errors
/// Those of the book.
pub fn unsettled(tx: &ReadTx<'_>) -> Result<Vec<StoredAdjustment>, StoreError> {
    all(tx, "e.id IS NULL", [])
}

/// The adjustments of a distributor that were recorded in a span, in the order of their rows.
///
/// # Errors
/// Those of the book.
pub fn recorded_between(
    tx: &ReadTx<'_>,
    distributor: DistributorId,
    (from, until): (Instant, Instant),
) -> Result<Vec<StoredAdjustment>, StoreError> {
    let condition = "a.distributor_id = ?1 AND a.recorded_at >= ?2 AND a.recorded_at < ?3";
    all(tx, condition, [distributor.0, from.0, until.0])
}

/// The adjustments of a distributor in the order of their rows.
///
/// # Errors
/// Those of the book.
pub fn of_distributor(
    tx: &ReadTx<'_>,
    distributor: DistributorId,
) -> Result<Vec<StoredAdjustment>, StoreError> {
    all(tx, "a.distributor_id = ?1", [distributor.0])
}

/// The adjustment of a row.
///
/// # Errors
/// Those of the book.
pub fn find(tx: &ReadTx<'_>, id: AdjustmentId) -> Result<Option<StoredAdjustment>, StoreError> {
    Ok(all(tx, "a.id = ?1", [id.0])?.pop())
}

/// The adjustment of a reference.
///
/// # Errors
/// Those of the book.
pub fn of_ref(tx: &ReadTx<'_>, reference: &str) -> Result<Option<StoredAdjustment>, StoreError> {
    let sql = format!("{SELECT} WHERE a.ref = ?1");
    Ok(tx.conn().prepare_cached(&sql)?.query_row([reference], stored).optional()?)
}

/// Records an adjustment.
///
/// # Errors
/// Those of the book.
pub fn insert(
    tx: &WriteTx<'_>,
    adjustment: &Adjustment,
    (now, operator): (Instant, &str),
) -> Result<AdjustmentId, StoreError> {
    let Adjustment { distributor, kind, amount, dated_at, reason, reference } = adjustment;
    let sql = "INSERT INTO adjustments
                 (distributor_id, kind, amount, dated_at, reason, ref, recorded_at, operator)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let (whom, kind, amount, at) = (distributor.0, kind.name(), amount.0, dated_at.0);
    tx.conn()
        .prepare_cached(sql)?
        .execute(params![whom, kind, amount, at, reason, reference, now.0, operator])?;
    Ok(AdjustmentId(tx.conn().last_insert_rowid()))
}

const SELECT: &str = "SELECT a.id, a.distributor_id, a.kind, a.amount, a.dated_at, a.reason, a.ref,
    a.recorded_at, a.operator, e.id, s.period
  FROM adjustments AS a
  LEFT JOIN entries AS e ON e.adjustment_id = a.id
  LEFT JOIN settlements AS s ON s.id = e.settlement_id";

fn all(
    tx: &ReadTx<'_>,
    condition: &str,
    values: impl Params,
) -> Result<Vec<StoredAdjustment>, StoreError> {
    let sql = format!("{SELECT} WHERE {condition} ORDER BY a.id");
    let mut rows = tx.conn().prepare_cached(&sql)?;
    Ok(rows.query_map(values, stored)?.collect::<Result<_, _>>()?)
}

fn stored(row: &Row<'_>) -> rusqlite::Result<StoredAdjustment> {
    let kind = AdjustmentKind::from_name(row.get_ref(2)?.as_str().unwrap_or_default());
    Ok(StoredAdjustment {
        id: AdjustmentId(row.get(0)?),
        adjustment: Adjustment {
            distributor: DistributorId(row.get(1)?),
            kind: kind.unwrap_or(AdjustmentKind::Adjustment),
            amount: Money(row.get(3)?),
            dated_at: Instant(row.get(4)?),
            reason: row.get(5)?,
            reference: row.get(6)?,
        },
        recorded_at: Instant(row.get(7)?),
        operator: row.get(8)?,
        settled: match (row.get(9)?, row.get(10)?) {
            (Some(entry), Some(period)) => Some((entry, period)),
            _ => None,
        },
    })
}
