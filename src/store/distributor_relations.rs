//! Level and sponsor of distributors, dated (SPEC §3).
use rusqlite::{Row, params};

use super::error::StoreError;
use super::transaction::{ReadTx, WriteTx};
use crate::domain::facts::Relation;
use crate::domain::id::DistributorId;
use crate::domain::time::Instant;
use crate::domain::timeline::Timeline;

/// A level, a sponsor, and since when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredRelation {
    /// From when it counts.
    pub from: Instant,
    /// 1 or 2.
    pub level: u8,
    /// The sponsor's code.
    pub sponsor: Option<String>,
    /// When it was recorded.
    pub recorded_at: Instant,
}

/// All relations of a distributor as they were recorded.
///
/// # Errors
/// Those of the book.
pub fn recorded(tx: &ReadTx<'_>, id: DistributorId) -> Result<Vec<StoredRelation>, StoreError> {
    let mut rows = tx.conn().prepare_cached(
        "SELECT r.from_at, r.level, s.code, r.recorded_at FROM distributor_relations AS r
         LEFT JOIN distributors AS s ON s.id = r.sponsor_id
         WHERE r.distributor_id = ?1 ORDER BY r.id",
    )?;
    let stored = |row: &Row<'_>| {
        let (from, recorded_at) = (Instant(row.get(0)?), Instant(row.get(3)?));
        Ok(StoredRelation { from, level: row.get(1)?, sponsor: row.get(2)?, recorded_at })
    };
    Ok(rows.query_map([id.0], stored)?.collect::<Result<_, _>>()?)
}

/// The same as they begin; of those that begin together only the one recorded last holds.
///
/// # Errors
/// Those of the book.
pub fn history(tx: &ReadTx<'_>, id: DistributorId) -> Result<Vec<StoredRelation>, StoreError> {
    let mut history: Vec<StoredRelation> = Vec::new();
    let mut recorded = recorded(tx, id)?;
    recorded.sort_by_key(|relation| relation.from);
    for relation in recorded {
        history.pop_if(|last| last.from == relation.from);
        history.push(relation);
    }
    Ok(history)
}

/// What held when.
///
/// # Errors
/// Those of the book.
pub fn timeline(tx: &ReadTx<'_>, id: DistributorId) -> Result<Timeline<Relation>, StoreError> {
    let mut rows = tx.conn().prepare_cached(
        "SELECT from_at, level, sponsor_id FROM distributor_relations WHERE distributor_id = ?1
         ORDER BY id",
    )?;
    let rows = rows.query_map([id.0], |row| {
        let sponsor = row.get::<_, Option<i64>>(2)?.map(DistributorId);
        Ok((Instant(row.get(0)?), Relation { level: row.get(1)?, sponsor }))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Everybody whom a distributor sponsored at any time, mended mistakes included.
///
/// # Errors
/// Those of the book.
pub fn ever_sponsored(
    tx: &ReadTx<'_>,
    sponsor: DistributorId,
) -> Result<Vec<DistributorId>, StoreError> {
    let sql = "SELECT DISTINCT distributor_id FROM distributor_relations WHERE sponsor_id = ?1
               ORDER BY distributor_id";
    let mut rows = tx.conn().prepare_cached(sql)?;
    let rows = rows.query_map([sponsor.0], |row| Ok(DistributorId(row.get(0)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Records a relation.
///
/// # Errors
/// Those of the book; a third level and a sponsor of level 2 are broken constraints.
pub fn insert(
    tx: &WriteTx<'_>,
    id: DistributorId,
    from: Instant,
    relation: Relation,
    now: Instant,
) -> Result<(), StoreError> {
    let mut insert = tx.conn().prepare_cached(
        "INSERT INTO distributor_relations
           (distributor_id, from_at, level, sponsor_id, recorded_at)
         VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    let sponsor = relation.sponsor.map(|sponsor| sponsor.0);
    insert.execute(params![id.0, from.0, relation.level, sponsor, now.0])?;
    Ok(())
}
