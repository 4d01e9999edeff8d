//! Refunds as they are booked.
use rusqlite::{Row, params};

use super::documents::Key;
use crate::domain::id::{OrderId, OrderLineId};
use crate::domain::money::Money;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// An approved refund.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refunded {
    /// Its number.
    pub refund_no: String,
    /// The order.
    pub order: OrderId,
    /// Goods money.
    pub amount: Money,
    /// Shipping.
    pub shipping: Money,
    /// Goods money by line.
    pub lines: Vec<RefundedLine>,
}

/// What is given back of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RefundedLine {
    /// Its number.
    pub line: u16,
    /// What was given back before.
    pub before: Money,
    /// What is given back now.
    pub amount: Money,
}

/// The refund of a key, with what was given back of its lines by refunds booked before it.
///
/// # Errors
/// Those of the book.
pub fn refund(tx: &ReadTx<'_>, key: &Key) -> Result<Refunded, StoreError> {
    let sql = "SELECT refund_no, order_id, amount, shipping FROM refunds WHERE id = ?1";
    let mut refund = tx.conn().prepare_cached(sql)?.query_row([key.id], |row| {
        Ok(Refunded {
            refund_no: row.get(0)?,
            order: OrderId(row.get(1)?),
            amount: Money(row.get(2)?),
            shipping: Money(row.get(3)?),
            lines: Vec::new(),
        })
    })?;
    let mut lines = tx.conn().prepare_cached(LINES)?;
    let rows = lines.query_map(params![key.id, key.booked_at.0], line)?;
    refund.lines = rows.collect::<Result<_, _>>()?;
    Ok(refund)
}

/// What was given back of an order, ever: shipping, and goods money by line.
///
/// # Errors
/// Those of the book.
pub fn of_order(tx: &ReadTx<'_>, order: OrderId) -> Result<(Money, Vec<RefundedLine>), StoreError> {
    let sql = "SELECT ifnull(sum(shipping), 0) FROM refunds
               WHERE order_id = ?1 AND decision = 'approved'";
    let mut shipping = tx.conn().prepare_cached(sql)?;
    let shipping = shipping.query_row([order.0], |row| row.get(0).map(Money))?;
    let sql = "SELECT l.order_line_id, 0, sum(l.amount) FROM refunds AS r
               CROSS JOIN refund_lines AS l ON l.refund_id = r.id
               WHERE r.order_id = ?1 AND r.decision = 'approved'
               GROUP BY l.order_line_id ORDER BY l.order_line_id";
    let mut lines = tx.conn().prepare_cached(sql)?;
    let lines = lines.query_map([order.0], line)?.collect::<Result<_, _>>()?;
    Ok((shipping, lines))
}

/// Parameters: the refund, when it is booked.
const LINES: &str = "
SELECT l.order_line_id,
       (SELECT ifnull(sum(e.amount), 0) FROM refund_lines AS e
        CROSS JOIN refunds AS r ON r.id = e.refund_id
        WHERE e.order_line_id = l.order_line_id AND r.decision = 'approved'
          AND (max(r.refunded_at,
                   ifnull((SELECT max(until_at) FROM settlements
                           WHERE settled_at < max(r.recorded_at, r.decided_at)), 0)), r.id)
              < (?2, ?1)),
       l.amount
FROM refund_lines AS l WHERE l.refund_id = ?1 ORDER BY l.order_line_id";

fn line(row: &Row<'_>) -> rusqlite::Result<RefundedLine> {
    Ok(RefundedLine {
        line: u16::try_from(OrderLineId(row.get(0)?).line()).unwrap_or_default(),
        before: Money(row.get(1)?),
        amount: Money(row.get(2)?),
    })
}
