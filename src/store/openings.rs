//! Opening balances: what the merchant owed before the book began (SPEC §6).
use rusqlite::{OptionalExtension, params};

use super::error::StoreError;
use super::transaction::{ReadTx, WriteTx};
use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::time::Instant;

/// An opening balance that no settlement has taken yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// Whose.
    pub distributor: DistributorId,
    /// What the merchant owes; may be negative, never 0.
    pub amount: Money,
    /// The book's start.
    pub dated_at: Instant,
}

/// The opening balances that no settlement has taken yet, by distributor row.
///
/// # Errors
/// Those of the book.
pub fn unsettled(tx: &ReadTx<'_>) -> Result<Vec<Opening>, StoreError> {
    let dated_at = tx.meta().start.unwrap_or(Instant::ALWAYS);
    let mut rows = tx.conn().prepare_cached(
        "SELECT distributor_id, amount FROM opening_balances AS o
         WHERE NOT EXISTS (SELECT 1 FROM entries AS e INDEXED BY entries_of_openings
                           WHERE e.kind = 'opening' AND e.distributor_id = o.distributor_id)
         ORDER BY distributor_id",
    )?;
    let opening = |row: &rusqlite::Row<'_>| {
        let (distributor, amount) = (DistributorId(row.get(0)?), Money(row.get(1)?));
        Ok(Opening { distributor, amount, dated_at })
    };
    Ok(rows.query_map([], opening)?.collect::<Result<_, _>>()?)
}

/// The opening balance of a distributor, taken or not.
///
/// # Errors
/// Those of the book.
pub fn of(tx: &ReadTx<'_>, distributor: DistributorId) -> Result<Option<Money>, StoreError> {
    let sql = "SELECT amount FROM opening_balances WHERE distributor_id = ?1";
    let mut row = tx.conn().prepare_cached(sql)?;
    Ok(row.query_row([distributor.0], |row| row.get(0).map(Money)).optional()?)
}

/// Records what the merchant owed a distributor when the book began.
///
/// # Errors
/// Those of the book; a second one for a distributor is a broken constraint.
pub fn insert(
    tx: &WriteTx<'_>,
    distributor: DistributorId,
    amount: Money,
    now: Instant,
) -> Result<(), StoreError> {
    let sql =
        "INSERT INTO opening_balances (distributor_id, amount, recorded_at) VALUES (?1, ?2, ?3)";
    tx.conn().prepare_cached(sql)?.execute(params![distributor.0, amount.0, now.0])?;
    Ok(())
}
