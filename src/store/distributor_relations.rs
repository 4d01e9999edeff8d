//! Level and sponsor of distributors, dated (SPEC §3).
use rusqlite::{OptionalExtension, Row, params};

use super::error::StoreError;
use super::transaction::{ReadTx, WriteTx};
use crate::domain::facts::Relation;
use crate::domain::id::DistributorId;
use crate::domain::time::Instant;

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

/// All relations of a distributor as they begin.
///
/// # Errors
/// Those of the book.
pub fn history(tx: &ReadTx<'_>, id: DistributorId) -> Result<Vec<StoredRelation>, StoreError> {
    let mut rows = tx.conn().prepare_cached(
        "SELECT r.from_at, r.level, s.code, r.recorded_at FROM distributor_relations AS r
         LEFT JOIN distributors AS s ON s.id = r.sponsor_id
         WHERE r.distributor_id = ?1 ORDER BY r.from_at",
    )?;
    let stored = |row: &Row<'_>| {
        let (from, recorded_at) = (Instant(row.get(0)?), Instant(row.get(3)?));
        Ok(StoredRelation { from, level: row.get(1)?, sponsor: row.get(2)?, recorded_at })
    };
    Ok(rows.query_map([id.0], stored)?.collect::<Result<_, _>>()?)
}

/// The relation that holds at an instant.
///
/// # Errors
/// Those of the book.
pub fn at(
    tx: &ReadTx<'_>,
    id: DistributorId,
    instant: Instant,
) -> Result<Option<Relation>, StoreError> {
    let mut row = tx.conn().prepare_cached(
        "SELECT level, sponsor_id FROM distributor_relations
         WHERE distributor_id = ?1 AND from_at <= ?2 ORDER BY from_at DESC LIMIT 1",
    )?;
    let relation = row.query_row(params![id.0, instant.0], |row| {
        let sponsor = row.get::<_, Option<i64>>(1)?.map(DistributorId);
        Ok(Relation { level: row.get(0)?, sponsor })
    });
    Ok(relation.optional()?)
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
