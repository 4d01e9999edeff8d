//! Two numbers that should be one.
use rusqlite::Row;

use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// A number that is kept, and the one that it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// What it is about: a sku, an order's line, a refund's number.
    pub subject: String,
    /// As kept.
    pub kept: Option<i64>,
    /// As it follows from other rows.
    pub computed: Option<i64>,
}

/// What a query of subjects, kept and computed numbers finds.
pub(super) fn contradictions(tx: &ReadTx<'_>, sql: &str) -> Result<Vec<Contradiction>, StoreError> {
    let contradiction = |row: &Row<'_>| {
        Ok(Contradiction { subject: row.get(0)?, kept: row.get(1)?, computed: row.get(2)? })
    };
    let mut rows = tx.conn().prepare(sql)?;
    Ok(rows.query_map([], contradiction)?.collect::<Result<_, _>>()?)
}
