//! Reading the audit log.
use std::ops::ControlFlow;

use rusqlite::{Row, params};

use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::hash::Hash;
use crate::store::transaction::ReadTx;

/// One row of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRow {
    /// Its number, from 1.
    pub height: i64,
    /// When it was recorded.
    pub recorded_at: Instant,
    /// Who.
    pub operator: String,
    /// The command as given.
    pub command: String,
    /// The name of what it did, such as `order.pay`; none in a row edited by force.
    pub act: Option<String>,
    /// What it did: a JSON object.
    pub effect: String,
    /// Its hash.
    pub hash: Hash,
}

impl AuditRow {
    /// What it did as names and values in the order in which they were said; none in a row edited
    /// by force.
    #[must_use]
    pub fn particulars(&self) -> Option<Vec<(String, String)>> {
        let said: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(&self.effect).ok()?;
        let text = |value: serde_json::Value| match value {
            serde_json::Value::String(text) => text,
            other => other.to_string(),
        };
        Some(said.into_iter().map(|(name, value)| (name, text(value))).collect())
    }
}

/// Which rows to list; nothing set means all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Recorded at or after.
    pub from: Option<Instant>,
    /// Recorded before.
    pub until: Option<Instant>,
    /// Done by exactly this operator.
    pub operator: Option<String>,
    /// The act, such as `order.pay`, or its noun, such as `order`.
    pub act: Option<String>,
    /// Only the last so many of these.
    pub last: Option<u32>,
}

/// Hands the rows that a filter lets through to `each`, oldest first, one at a time, until it has
/// enough.
///
/// # Errors
/// What SQLite says, and those of `each`.
pub fn each<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    filter: &Filter,
    mut each: impl FnMut(AuditRow) -> Result<ControlFlow<()>, E>,
) -> Result<(), E> {
    let sql = "WITH log AS (
                 SELECT *, CASE WHEN json_valid(effect) THEN effect ->> 'act' END AS act FROM audit_log)
               SELECT height, recorded_at, operator, command, effect, hash, act FROM log
               WHERE height IN (SELECT height FROM log
                 WHERE recorded_at >= ?1 AND recorded_at < ?2 AND operator = ifnull(?3, operator)
                   AND (?4 IS NULL OR act = ?4 OR act GLOB ?4 || '.*')
                 ORDER BY height DESC LIMIT ?5)
               ORDER BY height";
    let from = filter.from.map_or(i64::MIN, |at| at.0);
    let until = filter.until.map_or(i64::MAX, |at| at.0);
    let last = filter.last.map_or(-1, i64::from);
    let mut statement = tx.conn().prepare(sql).map_err(StoreError::from)?;
    let parameters = params![from, until, filter.operator, filter.act, last];
    let mut rows = statement.query(parameters).map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        if each(audit_row(row).map_err(StoreError::from)?)?.is_break() {
            break;
        }
    }
    Ok(())
}

fn audit_row(row: &Row<'_>) -> rusqlite::Result<AuditRow> {
    Ok(AuditRow {
        height: row.get(0)?,
        recorded_at: Instant(row.get(1)?),
        operator: row.get(2)?,
        command: row.get(3)?,
        effect: row.get(4)?,
        hash: Hash(row.get(5)?),
        act: row.get(6)?,
    })
}
