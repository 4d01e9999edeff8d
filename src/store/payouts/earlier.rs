//! What a distributor was paid before, for schemes that tax the sum.
use rusqlite::{Row, params};

use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::time::Instant;
use crate::domain::withholding::Sums;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// Items of a distributor made from the year's beginning on that did not fail, come back or get
/// cancelled: the sums of the month and of the year, and when the first was made.
///
/// # Errors
/// Those of the book.
pub fn earlier(
    tx: &ReadTx<'_>,
    distributor: DistributorId,
    (year, month): (Instant, Instant),
) -> Result<(Sums, Sums, Option<Instant>), StoreError> {
    let mut row = tx.conn().prepare_cached(
        "SELECT ifnull(sum(iif(created_at >= ?3, gross, 0)), 0),
                ifnull(sum(iif(created_at >= ?3, withheld, 0)), 0),
                ifnull(sum(gross), 0), ifnull(sum(withheld), 0), min(created_at)
         FROM payout_items AS i
         WHERE distributor_id = ?1 AND created_at >= ?2
           AND ifnull((SELECT event FROM payout_events WHERE item_id = i.id
                       ORDER BY id DESC LIMIT 1), 'draft') IN ('draft', 'exported', 'paid')",
    )?;
    let sums = |row: &Row<'_>, at: usize| {
        Ok::<_, rusqlite::Error>(Sums {
            gross: Money(row.get(at)?),
            withheld: Money(row.get(at + 1)?),
        })
    };
    Ok(row.query_row(params![distributor.0, year.0, month.0], |row| {
        Ok((sums(row, 0)?, sums(row, 2)?, row.get::<_, Option<i64>>(4)?.map(Instant)))
    })?)
}
