//! Payouts as settlements count them (SPEC §9): gross when they were paid, taken back when they were
//! returned, each once.
use rusqlite::params;

use crate::domain::id::{DistributorId, PayoutEventId};
use crate::domain::money::Money;
use crate::domain::payout::{Event, ItemId};
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::{ReadTx, WriteTx};

/// Money that left towards a distributor, or came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Uncounted {
    /// What happened.
    pub event: PayoutEventId,
    /// Whose payout it was.
    pub distributor: DistributorId,
    /// Gross as the `payouts` column of a statement has it: above 0 when paid, below when returned.
    pub gross: Money,
}

/// What was paid or returned before an instant and no settlement has counted, by instant.
///
/// # Errors
/// Those of the book.
pub fn uncounted(tx: &ReadTx<'_>, until: Instant) -> Result<Vec<Uncounted>, StoreError> {
    let mut rows = tx.conn().prepare_cached(
        "SELECT e.id, i.distributor_id, iif(e.event = 'paid', i.gross, -i.gross)
         FROM payout_events AS e CROSS JOIN payout_items AS i ON i.id = e.item_id
         WHERE e.event IN ('paid', 'returned') AND e.at < ?1
           AND NOT EXISTS (SELECT 1 FROM settlement_payouts WHERE event_id = e.id)
         ORDER BY e.at, e.id",
    )?;
    let uncounted = |row: &rusqlite::Row<'_>| {
        Ok(Uncounted {
            event: PayoutEventId(row.get(0)?),
            distributor: DistributorId(row.get(1)?),
            gross: Money(row.get(2)?),
        })
    };
    Ok(rows.query_map([until.0], uncounted)?.collect::<Result<_, _>>()?)
}

/// Money that left or came back, as a settlement counted it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// The payout.
    pub item: ItemId,
    /// Paid or returned.
    pub event: Event,
    /// When.
    pub at: Instant,
    /// Gross as the `payouts` column of a statement has it.
    pub gross: Money,
}

/// What a settlement counted of a distributor's payouts, by instant.
///
/// # Errors
/// Those of the book.
pub fn counted(
    tx: &ReadTx<'_>,
    settlement: i64,
    distributor: DistributorId,
) -> Result<Vec<Counted>, StoreError> {
    let mut rows = tx.conn().prepare_cached(
        "SELECT i.id, e.event, e.at, iif(e.event = 'paid', i.gross, -i.gross)
         FROM settlement_payouts AS s INDEXED BY settlement_payouts_by_settlement
         CROSS JOIN payout_events AS e ON e.id = s.event_id
         CROSS JOIN payout_items AS i ON i.id = e.item_id
         WHERE s.settlement_id = ?1 AND i.distributor_id = ?2 ORDER BY e.at, e.id",
    )?;
    let counted = |row: &rusqlite::Row<'_>| {
        Ok(Counted {
            item: ItemId(row.get(0)?),
            event: if row.get_ref(1)?.as_str()? == "paid" { Event::Paid } else { Event::Returned },
            at: Instant(row.get(2)?),
            gross: Money(row.get(3)?),
        })
    };
    Ok(rows.query_map(params![settlement, distributor.0], counted)?.collect::<Result<_, _>>()?)
}

/// Notes that a settlement, the next one, counted these. Call it before the settlement is closed.
///
/// # Errors
/// Those of the book; one that is counted already is a broken constraint.
pub fn count(
    tx: &WriteTx<'_>,
    settlement: i64,
    counted: impl IntoIterator<Item = PayoutEventId>,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO settlement_payouts (event_id, settlement_id) VALUES (?1, ?2)";
    let mut insert = tx.conn().prepare_cached(sql)?;
    for event in counted {
        insert.execute(params![event.0, settlement])?;
    }
    Ok(())
}
