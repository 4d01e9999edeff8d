//! Other income and expense, booked by hand: appended, never changed.
use rusqlite::{OptionalExtension, Row, params};

use crate::domain::money::Money;
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::{ReadTx, WriteTx};

/// An entry by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByHand {
    /// The name of the account.
    pub account: String,
    /// The account that it comes from or goes to.
    pub through: String,
    /// How much; never 0.
    pub amount: Money,
    /// When it happened.
    pub dated_at: Instant,
    /// Why.
    pub words: String,
    /// The merchant's own name for it, once in the book.
    pub reference: Option<String>,
}

/// Appends an entry.
///
/// # Errors
/// Those of the book.
pub fn append(
    tx: &WriteTx<'_>,
    entry: &ByHand,
    (now, operator): (Instant, &str),
) -> Result<(), StoreError> {
    tx.conn()
        .prepare_cached(
            "INSERT INTO ledger_entries (account, through, amount, dated_at, words, ref, recorded_at,
               operator)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            entry.account,
            entry.through,
            entry.amount.0,
            entry.dated_at.0,
            entry.words,
            entry.reference,
            now.0,
            operator
        ])?;
    Ok(())
}

/// An entry by its row.
///
/// # Errors
/// Those of the book.
pub fn find(tx: &ReadTx<'_>, id: i64) -> Result<ByHand, StoreError> {
    let sql = format!("{SELECT} WHERE id = ?1");
    Ok(tx.conn().prepare_cached(&sql)?.query_row([id], read)?)
}

/// Hands every entry with its row to `each`, in the order in which they were recorded.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    mut each: impl FnMut(i64, &ByHand) -> Result<(), E>,
) -> Result<(), E> {
    let sql = format!("{SELECT} ORDER BY id");
    let mut rows = tx.conn().prepare_cached(&sql).map_err(StoreError::from)?;
    let mut rows = rows.query([]).map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        let id = row.get(6).map_err(StoreError::from)?;
        each(id, &read(row).map_err(StoreError::from)?)?;
    }
    Ok(())
}

/// The entry of a reference.
///
/// # Errors
/// Those of the book.
pub fn by_reference(tx: &ReadTx<'_>, reference: &str) -> Result<Option<ByHand>, StoreError> {
    let sql = format!("{SELECT} WHERE ref = ?1");
    Ok(tx.conn().prepare_cached(&sql)?.query_row([reference], read).optional()?)
}

/// When the same entry, whatever its reference, was last recorded, from an instant on.
///
/// # Errors
/// Those of the book.
pub fn same_since(
    tx: &ReadTx<'_>,
    entry: &ByHand,
    since: Instant,
) -> Result<Option<Instant>, StoreError> {
    let sql = "SELECT max(recorded_at) FROM ledger_entries
               WHERE account = ?1 AND recorded_at >= ?2 AND through = ?3 AND amount = ?4
                 AND dated_at = ?5 AND words = ?6";
    let mut row = tx.conn().prepare_cached(sql)?;
    let values = params![
        entry.account,
        since.0,
        entry.through,
        entry.amount.0,
        entry.dated_at.0,
        entry.words
    ];
    Ok(row.query_row(values, |row| row.get::<_, Option<i64>>(0))?.map(Instant))
}

const SELECT: &str =
    "SELECT account, through, amount, dated_at, words, ref, id FROM ledger_entries";

fn read(row: &Row<'_>) -> rusqlite::Result<ByHand> {
    Ok(ByHand {
        account: row.get(0)?,
        through: row.get(1)?,
        amount: Money(row.get(2)?),
        dated_at: Instant(row.get(3)?),
        words: row.get(4)?,
        reference: row.get(5)?,
    })
}
