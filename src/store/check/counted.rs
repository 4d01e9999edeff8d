//! Payouts as settlements have counted them.
use rusqlite::Row;

use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::payout::ItemId;
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// What a settlement counted of a distributor's payouts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// The settlement.
    pub settlement: i64,
    /// Whose payouts.
    pub distributor: DistributorId,
    /// Σ gross of those that were paid, less those that came back.
    pub gross: Money,
}

/// The sums by settlement and distributor.
///
/// # Errors
/// Those of the book.
pub fn sums(tx: &ReadTx<'_>) -> Result<Vec<Counted>, StoreError> {
    let mut rows = tx.conn().prepare(
        "SELECT s.settlement_id, i.distributor_id,
                sum(CASE e.event WHEN 'paid' THEN i.gross WHEN 'returned' THEN -i.gross ELSE 0 END)
         FROM settlement_payouts AS s
         JOIN payout_events AS e ON e.id = s.event_id
         JOIN payout_items AS i ON i.id = e.item_id
         GROUP BY s.settlement_id, i.distributor_id ORDER BY s.settlement_id, i.distributor_id",
    )?;
    let counted = |row: &Row<'_>| {
        let distributor = DistributorId(row.get(1)?);
        Ok(Counted { settlement: row.get(0)?, distributor, gross: Money(row.get(2)?) })
    };
    Ok(rows.query_map([], counted)?.collect::<Result<_, _>>()?)
}

/// Payouts that were counted by a settlement although they happened after its end or moved no money:
/// when, and the settlement's end.
///
/// # Errors
/// Those of the book.
pub fn wrongly(tx: &ReadTx<'_>) -> Result<Vec<(ItemId, Instant, Instant)>, StoreError> {
    let mut rows = tx.conn().prepare(
        "SELECT e.item_id, e.at, s.until_at
         FROM settlement_payouts AS c
         JOIN payout_events AS e ON e.id = c.event_id
         JOIN settlements AS s ON s.id = c.settlement_id
         WHERE e.at >= s.until_at OR e.event NOT IN ('paid', 'returned') ORDER BY e.id",
    )?;
    let wrong =
        |row: &Row<'_>| Ok((ItemId(row.get(0)?), Instant(row.get(1)?), Instant(row.get(2)?)));
    Ok(rows.query_map([], wrong)?.collect::<Result<_, _>>()?)
}
