//! The list of distributors with what holds at an instant.
use rusqlite::{Row, params};

use super::error::StoreError;
use super::transaction::ReadTx;
use crate::domain::id::DistributorId;
use crate::domain::life::State;
use crate::domain::time::Instant;

/// A distributor in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The row.
    pub id: DistributorId,
    /// The code.
    pub code: String,
    /// The name.
    pub name: String,
    /// 1 or 2.
    pub level: u8,
    /// The sponsor's code.
    pub sponsor: Option<String>,
    /// Where the distributor stands; before the first state begins, that one.
    pub state: State,
    /// Since when approved, as it was given.
    pub joined_at: Option<Instant>,
    /// A telephone number, unmasked.
    pub phone: Option<String>,
    /// The grade, if there is one.
    pub grade: Option<String>,
}

/// Which distributors to list; nothing set means all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wanted<'a> {
    /// Only this level.
    pub level: Option<u8>,
    /// Only this state.
    pub state: Option<State>,
    /// Only the team of this sponsor.
    pub sponsor: Option<DistributorId>,
    /// Only this grade.
    pub grade: Option<&'a str>,
}

/// Hands every wanted distributor to `each`, by code, one at a time; false ends the list.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    wanted: Wanted<'_>,
    at: Instant,
    mut each: impl FnMut(Listed) -> Result<bool, E>,
) -> Result<(), E> {
    let sql = "
        WITH listed AS (
          SELECT d.id, d.code, d.name, d.joined_at, d.phone,
            (SELECT r.level FROM distributor_relations AS r
             WHERE r.distributor_id = d.id AND r.from_at <= ?1
             ORDER BY r.from_at DESC, r.id DESC LIMIT 1) AS level,
            (SELECT r.sponsor_id FROM distributor_relations AS r
             WHERE r.distributor_id = d.id AND r.from_at <= ?1
             ORDER BY r.from_at DESC, r.id DESC LIMIT 1) AS sponsor_id,
            ifnull((SELECT s.state FROM distributor_states AS s
                    WHERE s.distributor_id = d.id AND s.from_at <= ?1
                    ORDER BY s.from_at DESC, s.id DESC LIMIT 1),
                   (SELECT s.state FROM distributor_states AS s
                    WHERE s.distributor_id = d.id ORDER BY s.from_at, s.id DESC LIMIT 1)) AS state,
            (SELECT g.grade FROM distributor_grades AS g
             WHERE g.distributor_id = d.id AND g.from_at <= ?1
             ORDER BY g.from_at DESC, g.id DESC LIMIT 1) AS grade
          FROM distributors AS d
          WHERE ?4 IS NULL
             OR d.id IN (SELECT distributor_id FROM distributor_relations WHERE sponsor_id = ?4))
        SELECT l.id, l.code, l.name, l.level, p.code, l.state, l.joined_at, l.phone, l.grade
        FROM listed AS l LEFT JOIN distributors AS p ON p.id = l.sponsor_id
        WHERE (?2 IS NULL OR l.level = ?2) AND (?3 IS NULL OR l.state = ?3)
          AND (?4 IS NULL OR l.sponsor_id = ?4) AND (?5 IS NULL OR l.grade = ?5)
        ORDER BY l.code";
    let state = wanted.state.map(State::name);
    let sponsor = wanted.sponsor.map(|sponsor| sponsor.0);
    let mut rows = tx.conn().prepare_cached(sql).map_err(StoreError::from)?;
    let mut rows = rows
        .query(params![at.0, wanted.level, state, sponsor, wanted.grade])
        .map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        if !each(listed(row)?)? {
            break;
        }
    }
    Ok(())
}

fn listed(row: &Row<'_>) -> Result<Listed, StoreError> {
    let id: i64 = row.get(0)?;
    let unknown = || {
        let detail = format!("distributor {id} has no level or no state");
        StoreError::Damaged { path: None, detail }
    };
    let state = row.get::<_, Option<String>>(5)?.as_deref().and_then(State::from_name);
    Ok(Listed {
        id: DistributorId(id),
        code: row.get(1)?,
        name: row.get(2)?,
        level: row.get::<_, Option<u8>>(3)?.ok_or_else(unknown)?,
        sponsor: row.get(4)?,
        state: state.ok_or_else(unknown)?,
        joined_at: row.get::<_, Option<i64>>(6)?.map(Instant),
        phone: row.get(7)?,
        grade: row.get(8)?,
    })
}
