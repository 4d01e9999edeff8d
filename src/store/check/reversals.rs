//! Orders of which commission was or is to be taken back, with their entries as they are kept.
use rusqlite::Row;

use crate::domain::id::{DistributorId, OrderId, OrderLineId, PlanVersion};
use crate::domain::money::Money;
use crate::domain::plan::Role;
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// An order that was refunded, that ended, or of which an entry was reversed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReversedOrder {
    /// The row.
    pub id: OrderId,
    /// Its number.
    pub order_no: String,
    /// When it ended, if it did.
    pub cancelled_at: Option<Instant>,
    /// It ended by a correction.
    pub is_corrected: bool,
}

/// An entry of an order's line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineEntry {
    /// Its number.
    pub number: i64,
    /// Its settlement.
    pub settlement: i64,
    /// The line.
    pub line: OrderLineId,
    /// What the customer paid for the line; none when there is no such line.
    pub net: Option<Money>,
    /// Direct or override.
    pub role: Role,
    /// Whose.
    pub distributor: DistributorId,
    /// Its amount.
    pub amount: Money,
    /// The plan that governed.
    pub plan: PlanVersion,
    /// When it was earned.
    pub earned_at: Instant,
    /// When it matured.
    pub matures_at: Instant,
    /// Why it takes back: a refund's row, -1 for the end of the order; 0: it is a commission.
    pub reversal: i64,
    /// The entry that it takes back of.
    pub reverses: Option<i64>,
}

/// The orders of which commission was or is to be taken back, in the order of their rows.
///
/// # Errors
/// Those of the book.
pub fn orders(tx: &ReadTx<'_>) -> Result<Vec<ReversedOrder>, StoreError> {
    let mut rows = tx.conn().prepare(
        "SELECT id, order_no, cancelled_at, corrected_by IS NOT NULL FROM orders
         WHERE id IN (SELECT order_line_id / 10000 FROM entries WHERE reversal <> 0
                      UNION SELECT order_id FROM refunds WHERE decision = 'approved'
                      UNION SELECT id FROM orders WHERE cancelled_at IS NOT NULL)
         ORDER BY id",
    )?;
    let order = |row: &Row<'_>| {
        Ok(ReversedOrder {
            id: OrderId(row.get(0)?),
            order_no: row.get(1)?,
            cancelled_at: row.get::<_, Option<i64>>(2)?.map(Instant),
            is_corrected: row.get(3)?,
        })
    };
    Ok(rows.query_map([], order)?.collect::<Result<_, _>>()?)
}

/// The entries of an order: by line and role, the commission before what takes it back.
///
/// # Errors
/// Those of the book.
pub fn entries(tx: &ReadTx<'_>, order: OrderId) -> Result<Vec<LineEntry>, StoreError> {
    let mut rows = tx.conn().prepare_cached(
        "SELECT e.id, e.settlement_id, e.order_line_id, l.net, e.role, e.distributor_id, e.amount,
                e.plan, e.earned_at, e.matures_at, e.reversal, e.reverses
         FROM entries AS e LEFT JOIN order_lines AS l ON l.id = e.order_line_id
         WHERE e.order_line_id BETWEEN ?1 * 10000 + 1 AND ?1 * 10000 + 9999
         ORDER BY e.order_line_id, e.role, e.reversal <> 0, e.id",
    )?;
    let entry = |row: &Row<'_>| {
        Ok(LineEntry {
            number: row.get(0)?,
            settlement: row.get(1)?,
            line: OrderLineId(row.get(2)?),
            net: row.get::<_, Option<i64>>(3)?.map(Money),
            role: Role::from_name(row.get_ref(4)?.as_str()?).unwrap_or(Role::Direct),
            distributor: DistributorId(row.get(5)?),
            amount: Money(row.get(6)?),
            plan: PlanVersion(row.get(7)?),
            earned_at: Instant(row.get(8)?),
            matures_at: Instant(row.get(9)?),
            reversal: row.get(10)?,
            reverses: row.get(11)?,
        })
    };
    Ok(rows.query_map([order.0], entry)?.collect::<Result<_, _>>()?)
}
