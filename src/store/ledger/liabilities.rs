//! What is owed to distributors, as statements and payouts change it.
use rusqlite::Row;

use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::statement::Amounts;
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// What changes a balance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// Whose balance.
    pub distributor: DistributorId,
    /// When it is booked.
    pub booked_at: Instant,
    /// What a statement adds, or what a payout takes (`payouts`; below 0 when it came back).
    pub amounts: Amounts,
}

/// Tax withheld from payouts of a distributor that were made in one local month and are paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withheld {
    /// When the payout was made.
    pub created_at: Instant,
    /// Whose.
    pub distributor: DistributorId,
    /// By which scheme.
    pub scheme: String,
    /// What left the balance.
    pub gross: Money,
    /// What was kept back.
    pub withheld: Money,
}

/// Hands every change of a balance booked before an instant to `each`, distributor by distributor, in the
/// order in which they are booked.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    until: Instant,
    mut each: impl FnMut(&Change) -> Result<(), E>,
) -> Result<(), E> {
    let mut rows = tx.conn().prepare_cached(CHANGES).map_err(StoreError::from)?;
    let mut rows = rows.query([until.0]).map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        each(&change(row).map_err(StoreError::from)?)?;
    }
    Ok(())
}

/// Hands every payout that was made in a span and is paid to `each`, in the order of their rows.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each_withheld<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    (from, until): (Instant, Instant),
    mut each: impl FnMut(Withheld) -> Result<(), E>,
) -> Result<(), E> {
    let sql = "SELECT created_at, distributor_id, scheme, gross, withheld FROM payout_items AS i
               WHERE created_at >= ?1 AND created_at < ?2
                 AND EXISTS (SELECT 1 FROM payout_events WHERE item_id = i.id AND event = 'paid')
                 AND NOT EXISTS (SELECT 1 FROM payout_events
                                 WHERE item_id = i.id AND event = 'returned')
               ORDER BY id";
    let mut rows = tx.conn().prepare_cached(sql).map_err(StoreError::from)?;
    let mut rows = rows.query([from.0, until.0]).map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        each(withheld(row).map_err(StoreError::from)?)?;
    }
    Ok(())
}

/// A statement changes a balance at the last second of its period; a payout as `documents` books it.
const CHANGES: &str = "
SELECT distributor_id, booked_at, direct, override, bonus, clawback, adjustment, paid FROM (
  SELECT s.distributor_id, t.until_at - 1 AS booked_at, s.direct, s.override, s.bonus, s.clawback,
         s.adjustment, 0 AS paid, 1 AS sort, t.id AS id
  FROM statements AS s CROSS JOIN settlements AS t ON t.id = s.settlement_id
  UNION ALL
  SELECT i.distributor_id,
         max(e.at, ifnull(ifnull((SELECT t.from_at FROM settlement_payouts AS c
                                  CROSS JOIN settlements AS t ON t.id = c.settlement_id
                                  WHERE c.event_id = e.id),
                                 (SELECT max(until_at) FROM settlements)), 0)),
         0, 0, 0, 0, 0, iif(e.event = 'paid', i.gross, -i.gross), 0, e.id
  FROM payout_events AS e CROSS JOIN payout_items AS i ON i.id = e.item_id
  WHERE e.event IN ('paid', 'returned'))
WHERE booked_at < ?1
ORDER BY distributor_id, booked_at, sort, id";

fn change(row: &Row<'_>) -> rusqlite::Result<Change> {
    let money = |column| row.get(column).map(Money);
    Ok(Change {
        distributor: DistributorId(row.get(0)?),
        booked_at: Instant(row.get(1)?),
        amounts: Amounts {
            direct: money(2)?,
            override_: money(3)?,
            bonus: money(4)?,
            clawback: money(5)?,
            adjustment: money(6)?,
            payouts: money(7)?,
        },
    })
}

fn withheld(row: &Row<'_>) -> rusqlite::Result<Withheld> {
    Ok(Withheld {
        created_at: Instant(row.get(0)?),
        distributor: DistributorId(row.get(1)?),
        scheme: row.get(2)?,
        gross: Money(row.get(3)?),
        withheld: Money(row.get(4)?),
    })
}
