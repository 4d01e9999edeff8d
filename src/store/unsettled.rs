//! Orders that no settlement has settled yet.
use rusqlite::{Params, Row, params};

use super::after_sale::AfterSales;
use super::error::StoreError;
use super::line_scan::{self, WithLines};
use super::transaction::{ReadTx, WriteTx};
use crate::domain::commission::Line;
use crate::domain::id::{DistributorId, OrderId};
use crate::domain::settlement::{Roles, UnsettledOrder};
use crate::domain::time::Instant;

/// Hands every order of which something is to be settled, with its lines, to `each`, one at a time, in
/// the order of their rows: a settlement and its rehearsal, which may take several periods at once, tell
/// their digests in the same order.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    mut each: impl FnMut(&mut UnsettledOrder) -> Result<(), E>,
) -> Result<(), E> {
    // SQLite merges the three as it reads them.
    let all = [left_open("true"), later("true"), taken_back("true")].join(" UNION ALL ");
    scan(tx, (&format!("{all} ORDER BY 1"), []), &mut each)
}

/// Orders with unsettled commissions that a condition on `orders AS o` picks.
///
/// # Errors
/// Those of the book, and of `each`.
pub(super) fn each_where<P: Params, E: From<StoreError>>(
    tx: &ReadTx<'_>,
    condition: &str,
    values: impl Fn() -> P,
    each: &mut impl FnMut(&mut UnsettledOrder) -> Result<(), E>,
) -> Result<(), E> {
    for orders in [left_open(condition), later(condition)] {
        scan(tx, (&format!("{orders} ORDER BY 1"), values()), each)?;
    }
    Ok(())
}

/// Orders of which only a refund or their end is still to be settled.
///
/// # Errors
/// Those of the book, and of `each`.
pub(super) fn each_taken_back<P: Params, E: From<StoreError>>(
    tx: &ReadTx<'_>,
    condition: &str,
    values: impl Fn() -> P,
    each: &mut impl FnMut(&mut UnsettledOrder) -> Result<(), E>,
) -> Result<(), E> {
    scan(tx, (&format!("{} ORDER BY 1", taken_back(condition)), values()), each)
}

/// Those that settlements left open.
fn left_open(condition: &str) -> String {
    format!(
        "SELECT u.order_id, u.roles, o.paid_at, o.completed_at, o.distributor_id, o.self_purchase
         FROM open_orders AS u CROSS JOIN orders AS o ON o.id = u.order_id
         WHERE {condition}"
    )
}

/// Those after the last one that a settlement reached.
fn later(condition: &str) -> String {
    format!(
        "SELECT o.id, 3, o.paid_at, o.completed_at, o.distributor_id, o.self_purchase FROM orders AS o
         WHERE o.id > (SELECT ifnull(max(last_order), 0) FROM settlements)
           AND o.cancelled_at IS NULL AND {condition}"
    )
}

/// Those of which only a refund or their end is to be settled.
fn taken_back(condition: &str) -> String {
    format!(
        "SELECT o.id, 0, o.paid_at, o.completed_at, o.distributor_id, o.self_purchase
         FROM (SELECT order_id FROM open_endings
               UNION SELECT r.order_id FROM open_refunds AS u
                     CROSS JOIN refunds AS r ON r.id = u.refund_id) AS t
         CROSS JOIN orders AS o ON o.id = t.order_id
         WHERE NOT EXISTS (SELECT 1 FROM open_orders WHERE order_id = o.id)
           AND (o.id <= (SELECT ifnull(max(last_order), 0) FROM settlements)
                OR o.cancelled_at IS NOT NULL)
           AND {condition}"
    )
}

/// Reads what happened after the sale to the orders that anything happened to.
fn scan<P: Params, E: From<StoreError>>(
    tx: &ReadTx<'_>,
    orders: (&str, P),
    each: &mut impl FnMut(&mut UnsettledOrder) -> Result<(), E>,
) -> Result<(), E> {
    let mut after_sales = AfterSales::new(tx);
    line_scan::each(tx, orders, &mut |order: &mut UnsettledOrder| {
        order.after_sale = after_sales.of(order.id)?;
        each(order)
    })
}

/// The last order that a settlement has reached; later ones are wholly unsettled.
///
/// # Errors
/// Those of the book.
pub fn last_settled(tx: &ReadTx<'_>) -> Result<OrderId, StoreError> {
    let sql = "SELECT ifnull(max(last_order), 0) FROM settlements";
    Ok(OrderId(tx.conn().query_row(sql, [], |row| row.get(0))?))
}

/// Orders after the last settled one that a settlement leaves open: ends included. Those after the
/// last one that it settles need no row.
///
/// # Errors
/// Those of the book.
pub fn leave_open(tx: &WriteTx<'_>, first: OrderId, last: OrderId) -> Result<(), StoreError> {
    let sql = "INSERT INTO open_orders (order_id, roles)
               SELECT id, 3 FROM orders WHERE id BETWEEN ?1 AND ?2 AND cancelled_at IS NULL";
    tx.conn().prepare_cached(sql)?.execute([first.0, last.0])?;
    Ok(())
}

/// An order after the last settled one of which only some roles were settled.
///
/// # Errors
/// Those of the book.
pub fn leave_roles(tx: &WriteTx<'_>, order: OrderId, roles: Roles) -> Result<(), StoreError> {
    let sql = "INSERT INTO open_orders (order_id, roles) VALUES (?1, ?2)";
    tx.conn().prepare_cached(sql)?.execute(params![order.0, roles.bits()])?;
    Ok(())
}

/// Takes swept orders off the list: ranges of rows, first and last included.
///
/// # Errors
/// Those of the book.
pub fn remove(tx: &WriteTx<'_>, ranges: &[(OrderId, OrderId)]) -> Result<(), StoreError> {
    let mut delete =
        tx.conn().prepare_cached("DELETE FROM open_orders WHERE order_id BETWEEN ?1 AND ?2")?;
    for (first, last) in ranges {
        delete.execute(params![first.0, last.0])?;
    }
    Ok(())
}

/// Keeps only some roles of an order on the list.
///
/// # Errors
/// Those of the book.
pub fn keep(tx: &WriteTx<'_>, order: OrderId, roles: Roles) -> Result<(), StoreError> {
    let sql = "UPDATE open_orders SET roles = ?2 WHERE order_id = ?1";
    tx.conn().prepare_cached(sql)?.execute(params![order.0, roles.bits()])?;
    Ok(())
}

impl WithLines for UnsettledOrder {
    fn header(row: &Row<'_>, lines: Vec<Line>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: OrderId(row.get(0)?),
            roles: Roles::from_bits(row.get(1)?),
            paid_at: row.get::<_, Option<i64>>(2)?.map(Instant),
            completed_at: row.get::<_, Option<i64>>(3)?.map(Instant),
            seller: row.get::<_, Option<i64>>(4)?.map(DistributorId),
            self_purchase: row.get(5)?,
            lines,
            after_sale: None,
        })
    }

    fn id(&self) -> OrderId {
        self.id
    }

    fn lines(&mut self) -> &mut Vec<Line> {
        &mut self.lines
    }
}
