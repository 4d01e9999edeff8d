//! The grades of distributors, dated (SPEC §3). Of one instant the later row counts.
use std::collections::HashMap;

use rusqlite::{OptionalExtension, Row, params};

use super::error::StoreError;
use super::transaction::{ReadTx, WriteTx};
use crate::domain::id::DistributorId;
use crate::domain::time::Instant;

/// A grade and who said so, when and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredGrade {
    /// The grade; none: taken away.
    pub grade: Option<String>,
    /// From when it counts.
    pub from: Instant,
    /// Why.
    pub reason: Option<String>,
    /// Who said so.
    pub operator: String,
    /// When it was recorded.
    pub recorded_at: Instant,
}

/// Who has a grade.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holders {
    /// The first of them, by code.
    pub first: String,
    /// How many there are besides.
    pub others: u64,
}

/// All grades of a distributor as they begin, of one instant as they were recorded.
///
/// # Errors
/// Those of the book.
pub fn history(tx: &ReadTx<'_>, id: DistributorId) -> Result<Vec<StoredGrade>, StoreError> {
    let mut rows = tx.conn().prepare_cached(
        "SELECT grade, from_at, reason, operator, recorded_at FROM distributor_grades
         WHERE distributor_id = ?1 ORDER BY from_at, id",
    )?;
    Ok(rows.query_map([id.0], stored)?.collect::<Result<_, _>>()?)
}

/// The grade of everybody who has one at an instant.
///
/// # Errors
/// Those of the book.
pub fn all_at(tx: &ReadTx<'_>, at: Instant) -> Result<HashMap<DistributorId, String>, StoreError> {
    let mut grades = HashMap::new();
    let mut rows = tx.conn().prepare_cached(
        "SELECT distributor_id, grade FROM distributor_grades WHERE from_at <= ?1
         ORDER BY distributor_id, from_at, id",
    )?;
    let mut rows = rows.query([at.0])?;
    while let Some(row) = rows.next()? {
        let id = DistributorId(row.get(0)?);
        match row.get(1)? {
            Some(grade) => grades.insert(id, grade),
            None => grades.remove(&id),
        };
    }
    Ok(grades)
}

/// Who has a grade at an instant, or from a later one on.
///
/// # Errors
/// Those of the book.
pub fn holders(tx: &ReadTx<'_>, grade: &str, at: Instant) -> Result<Option<Holders>, StoreError> {
    let mut row = tx.conn().prepare_cached(
        "SELECT min(d.code), count(DISTINCT d.id) FROM distributor_grades AS g
         JOIN distributors AS d ON d.id = g.distributor_id
         WHERE g.grade = ?1
           AND g.id = (SELECT id FROM distributor_grades
                       WHERE distributor_id = g.distributor_id AND from_at <= max(g.from_at, ?2)
                       ORDER BY from_at DESC, id DESC LIMIT 1)",
    )?;
    let found = row.query_row(params![grade, at.0], |row| {
        Ok((row.get::<_, Option<String>>(0)?, row.get::<_, i64>(1)?.unsigned_abs()))
    });
    let found = found.optional()?.and_then(|(first, count)| Some((first?, count)));
    Ok(found.map(|(first, count)| Holders { first, others: count.saturating_sub(1) }))
}

/// Records the grade of a distributor from an instant on.
///
/// # Errors
/// Those of the book.
pub fn append(tx: &WriteTx<'_>, id: DistributorId, next: &StoredGrade) -> Result<(), StoreError> {
    let mut insert = tx.conn().prepare_cached(
        "INSERT INTO distributor_grades
           (distributor_id, from_at, grade, reason, operator, recorded_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    let StoredGrade { grade, from, reason, operator, recorded_at } = next;
    insert.execute(params![id.0, from.0, grade, reason, operator, recorded_at.0])?;
    Ok(())
}

fn stored(row: &Row<'_>) -> rusqlite::Result<StoredGrade> {
    Ok(StoredGrade {
        grade: row.get(0)?,
        from: Instant(row.get(1)?),
        reason: row.get(2)?,
        operator: row.get(3)?,
        recorded_at: Instant(row.get(4)?),
    })
}
