//! Which documents there are, and when each is booked. Only their keys are sorted, by SQLite, which
//! spills to disk: a book of any size is read in constant memory.
use rusqlite::Row;

use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// Where a document is written down. Documents of one instant are booked in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// An opening balance, by distributor.
    OpeningBalance,
    /// A movement of stock of kind `opening`.
    OpeningStock,
    /// An order paid before the book's start, of which units left.
    History,
    /// Any other movement of stock.
    Movement,
    /// A paid order.
    Order,
    /// A paid order that was cancelled.
    Cancellation,
    /// An approved refund.
    Refund,
    /// An adjustment, write-off or goodwill.
    Adjustment,
    /// Income and expense by hand.
    ByHand,
    /// A payout that left, by event.
    Paid,
    /// A payout that came back, by event.
    Returned,
    /// A statement, by settlement and distributor.
    Statement,
}

const SOURCES: [Source; 12] = [
    Source::OpeningBalance,
    Source::OpeningStock,
    Source::History,
    Source::Movement,
    Source::Order,
    Source::Cancellation,
    Source::Refund,
    Source::Adjustment,
    Source::ByHand,
    Source::Paid,
    Source::Returned,
    Source::Statement,
];

/// A document's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// Where it is written down.
    pub source: Source,
    /// Its row there; of a statement that of its settlement.
    pub id: i64,
    /// Of a statement its distributor; else 0.
    pub part: i64,
    /// When it happened; [`Instant::ALWAYS`] for what was there from the beginning.
    pub at: Instant,
    /// When it is booked: when it happened, or at the end of the last period that was settled before
    /// it was entered (SPEC §11).
    pub booked_at: Instant,
}

/// Hands the keys of the documents booked from an instant on and before another to `each`, in the order
/// in which they are booked.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    (from, until): (Instant, Instant),
    mut each: impl FnMut(&Key) -> Result<(), E>,
) -> Result<(), E> {
    let start = tx.meta().start.unwrap_or(Instant::ALWAYS);
    let mut rows = tx.conn().prepare_cached(DOCUMENTS).map_err(StoreError::from)?;
    let mut rows = rows.query([start.0, from.0, until.0]).map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        each(&key(row).map_err(StoreError::from)?)?;
    }
    Ok(())
}

/// The earliest instant at which something happened, if anything did.
///
/// # Errors
/// Those of the book.
pub fn first(tx: &ReadTx<'_>) -> Result<Option<Instant>, StoreError> {
    let sql = "SELECT min(at) FROM (SELECT min(paid_at) AS at FROM orders
                                    UNION ALL SELECT min(moved_at) FROM stock_movements
                                    UNION ALL SELECT min(dated_at) FROM ledger_entries
                                    UNION ALL SELECT min(at) FROM payout_events
                                    UNION ALL SELECT min(dated_at) FROM adjustments
                                    UNION ALL SELECT min(until_at) - 1 FROM settlements
                                    UNION ALL SELECT min(recorded_at) FROM opening_balances)";
    let first = tx.conn().query_row(sql, [], |row| row.get::<_, Option<i64>>(0))?;
    Ok(first.map(Instant))
}

/// Whether stock has ever moved: then every sale counts for what later ones cost.
///
/// # Errors
/// Those of the book.
pub fn has_stock(tx: &ReadTx<'_>) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM stock_movements)";
    Ok(tx.conn().query_row(sql, [], |row| row.get(0))?)
}

/// Parameters: the book's start, booked from, booked before. The numbers are places in [`SOURCES`].
/// What a settlement counted was entered after the one before it; the others tell by the clock.
const DOCUMENTS: &str = "
WITH document (source, id, part, at, closed) AS (
  SELECT 0, distributor_id, 0, ?1,
         (SELECT max(until_at) FROM settlements WHERE settled_at < recorded_at) FROM opening_balances
  UNION ALL
  SELECT iif(kind = 'opening', 1, 3), id, 0, iif(kind = 'opening', ?1, max(moved_at, ?1)),
         (SELECT max(until_at) FROM settlements WHERE settled_at < recorded_at) FROM stock_movements
  UNION ALL
  SELECT 2, id, 0, ?1, (SELECT max(until_at) FROM settlements WHERE settled_at < recorded_at)
  FROM orders
  WHERE paid_at < ?1 AND EXISTS (SELECT 1 FROM order_lines AS l
                                 WHERE l.id BETWEEN orders.id * 10000 + 1 AND orders.id * 10000 + 9999
                                   AND l.left_stock = 1)
  UNION ALL
  SELECT 4, id, 0, paid_at,
         (SELECT max(until_at) FROM settlements WHERE settled_at < recorded_at)
  FROM orders WHERE paid_at >= ?1
  UNION ALL
  SELECT 5, id, 0, cancelled_at,
         (SELECT max(until_at) FROM settlements WHERE settled_at < recorded_at)
  FROM orders WHERE paid_at IS NOT NULL AND cancelled_at >= ?1
  UNION ALL
  SELECT 6, id, 0, refunded_at,
         (SELECT max(until_at) FROM settlements WHERE settled_at < max(recorded_at, decided_at))
  FROM refunds WHERE decision = 'approved' AND refunded_at >= ?1
  UNION ALL
  SELECT 7, id, 0, max(dated_at, ?1),
         (SELECT max(until_at) FROM settlements WHERE settled_at < recorded_at)
  FROM adjustments
  UNION ALL
  SELECT 8, id, 0, dated_at, (SELECT max(until_at) FROM settlements WHERE settled_at < recorded_at)
  FROM ledger_entries
  UNION ALL
  SELECT iif(e.event = 'paid', 9, 10), e.id, 0, e.at,
         ifnull((SELECT t.from_at FROM settlement_payouts AS c
                 CROSS JOIN settlements AS t ON t.id = c.settlement_id WHERE c.event_id = e.id),
                (SELECT max(until_at) FROM settlements))
  FROM payout_events AS e WHERE e.event IN ('paid', 'returned')
  UNION ALL
  SELECT 11, s.settlement_id, s.distributor_id, t.until_at - 1, NULL
  FROM statements AS s CROSS JOIN settlements AS t ON t.id = s.settlement_id)
SELECT source, id, part, at, max(at, ifnull(closed, 0)) AS booked_at
FROM document
WHERE booked_at >= ?2 AND booked_at < ?3
ORDER BY booked_at, source, id, part";

fn key(row: &Row<'_>) -> rusqlite::Result<Key> {
    let source = usize::from(row.get::<_, u8>(0)?);
    let out_of_range = rusqlite::Error::IntegralValueOutOfRange(0, 0);
    Ok(Key {
        source: *SOURCES.get(source).ok_or(out_of_range)?,
        id: row.get(1)?,
        part: row.get(2)?,
        at: Instant(row.get(3)?),
        booked_at: Instant(row.get(4)?),
    })
}
