//! Batches: their items first, then the row with the sums that closes them.
use rusqlite::{OptionalExtension, Row, params};

use crate::domain::money::Money;
use crate::domain::money::Overflow;
use crate::domain::payout::{Batch, BatchId, ItemId, Totals};
use crate::domain::settlement_digest::Digest;
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::{ReadTx, WriteTx};

/// A batch as the book keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredBatch {
    /// Its number.
    pub id: BatchId,
    /// How many items it has.
    pub items: u64,
    /// Their sums.
    pub totals: Totals,
    /// Over it and the batch before.
    pub digest: Digest,
    /// When it was made.
    pub created_at: Instant,
    /// By whom.
    pub operator: String,
}

/// The numbers that the next batch and its first item will have, and the digest of the last batch.
///
/// # Errors
/// Those of the book.
pub fn next_ids(tx: &ReadTx<'_>) -> Result<(BatchId, ItemId, Option<Digest>), StoreError> {
    let sql = "SELECT ifnull(max(id), 0) + 1, (SELECT ifnull(max(id), 0) + 1 FROM payout_items),
                      (SELECT digest FROM payout_batches ORDER BY id DESC LIMIT 1)
               FROM payout_batches";
    Ok(tx.conn().query_row(sql, [], |row| {
        let before: Option<[u8; 32]> = row.get(2)?;
        Ok((BatchId(row.get(0)?), ItemId(row.get(1)?), before.map(Digest)))
    })?)
}

/// Writes a batch.
///
/// # Errors
/// Those of the book; sums that overflow are a broken constraint.
pub fn insert(
    tx: &WriteTx<'_>,
    batch: &Batch,
    digest: Digest,
    operator: &str,
) -> Result<(), StoreError> {
    let mut insert = tx.conn().prepare_cached(
        "INSERT INTO payout_items (id, batch_id, distributor_id, account_id, gross, fee, withheld, net,
           scheme, plan, request_id, created_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    for item in &batch.items {
        let charge = &item.charge;
        insert.execute(params![
            item.id.0,
            batch.id.0,
            item.distributor.0,
            item.account,
            charge.gross.0,
            charge.fee.0,
            charge.withheld.0,
            charge.net.0,
            charge.scheme.to_string(),
            item.plan.map(|plan| plan.0),
            item.request.map(|request| request.0),
            batch.created_at.0,
        ])?;
    }
    let totals = batch.totals().map_err(|Overflow| StoreError::TooBig)?;
    tx.conn().execute(
        "INSERT INTO payout_batches (id, items, gross, fee, withheld, net, digest, created_at, operator)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            batch.id.0,
            i64::try_from(batch.items.len()).unwrap_or(i64::MAX),
            totals.gross.0,
            totals.fee.0,
            totals.withheld.0,
            totals.net.0,
            digest.0,
            batch.created_at.0,
            operator,
        ],
    )?;
    Ok(())
}

/// A batch.
///
/// # Errors
/// Those of the book.
pub fn batch(tx: &ReadTx<'_>, id: BatchId) -> Result<Option<StoredBatch>, StoreError> {
    let mut row = tx.conn().prepare_cached(&format!("{SELECT} WHERE id = ?1"))?;
    Ok(row.query_row([id.0], stored).optional()?)
}

/// The batches of which something waits to be exported or confirmed, ascending.
///
/// # Errors
/// Those of the book.
pub fn open_batches(tx: &ReadTx<'_>) -> Result<Vec<BatchId>, StoreError> {
    let sql = "SELECT DISTINCT batch_id FROM payout_items AS i
               WHERE ifnull((SELECT event FROM payout_events WHERE item_id = i.id
                             ORDER BY id DESC LIMIT 1), 'exported') = 'exported'
               ORDER BY batch_id";
    let mut rows = tx.conn().prepare_cached(sql)?;
    Ok(rows.query_map([], |row| row.get(0).map(BatchId))?.collect::<Result<_, _>>()?)
}

/// All batches, the first first.
///
/// # Errors
/// Those of the book.
pub fn batches(tx: &ReadTx<'_>) -> Result<Vec<StoredBatch>, StoreError> {
    let mut rows = tx.conn().prepare_cached(&format!("{SELECT} ORDER BY id"))?;
    Ok(rows.query_map([], stored)?.collect::<Result<_, _>>()?)
}

const SELECT: &str = "SELECT id, items, gross, fee, withheld, net, digest, created_at, operator
  FROM payout_batches";

fn stored(row: &Row<'_>) -> rusqlite::Result<StoredBatch> {
    Ok(StoredBatch {
        id: BatchId(row.get(0)?),
        items: row.get::<_, i64>(1)?.unsigned_abs(),
        totals: Totals {
            gross: Money(row.get(2)?),
            fee: Money(row.get(3)?),
            withheld: Money(row.get(4)?),
            net: Money(row.get(5)?),
        },
        digest: Digest(row.get(6)?),
        created_at: Instant(row.get(7)?),
        operator: row.get(8)?,
    })
}
