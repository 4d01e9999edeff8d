//! What happened to orders after their sale (SPEC §6, §8), read along with them.
use std::collections::HashMap;

use rusqlite::{OptionalExtension, Row, params};

use super::error::StoreError;
use super::line_scan;
use super::transaction::{ReadTx, WriteTx};
use crate::domain::id::{DistributorId, OrderId, OrderLineId, PlanVersion, RefundId};
use crate::domain::money::Money;
use crate::domain::plan::Role;
use crate::domain::settlement::{
    AfterSale, Ending, LineRefund, NotSettled, Roles, SettledEntry, UnsettledOrder,
};
use crate::domain::time::Instant;

/// Reads beside orders that come in the order of their rows. To most of them nothing happened: only the
/// next one to which something did is looked for.
pub(super) struct AfterSales<'tx, 'book> {
    tx: &'tx ReadTx<'book>,
    next: Next,
}

/// The next order to which something happened.
enum Next {
    /// Not looked for yet.
    Unknown,
    /// This one.
    At(OrderId),
    /// There is none.
    None,
}

impl<'tx, 'book> AfterSales<'tx, 'book> {
    pub(super) fn new(tx: &'tx ReadTx<'book>) -> Self {
        Self { tx, next: Next::Unknown }
    }

    /// What happened to an order that is not before the last one asked for.
    ///
    /// # Errors
    /// Those of the book.
    pub(super) fn of(&mut self, order: OrderId) -> Result<Option<Box<AfterSale>>, StoreError> {
        match self.next {
            Next::None => return Ok(None),
            Next::At(next) if next > order => return Ok(None),
            Next::At(next) if next == order => {}
            _ => {
                self.next = next(self.tx, order)?.map_or(Next::None, Next::At);
                if !matches!(self.next, Next::At(next) if next == order) {
                    return Ok(None);
                }
            }
        }
        Ok(Some(Box::new(read(self.tx, order)?)))
    }
}

fn next(tx: &ReadTx<'_>, from: OrderId) -> Result<Option<OrderId>, StoreError> {
    let sql = "SELECT min(order_id) FROM (
                 SELECT min(order_id) AS order_id FROM refunds WHERE order_id >= ?1
                 UNION ALL SELECT min(order_id) FROM order_holds WHERE order_id >= ?1
                 UNION ALL SELECT min(order_id) FROM open_endings WHERE order_id >= ?1)";
    let next = tx.conn().prepare_cached(sql)?.query_row([from.0], |row| row.get(0))?;
    Ok(Option::<i64>::map(next, OrderId))
}

/// What happened to an order after its sale.
///
/// # Errors
/// Those of the book.
pub fn read(tx: &ReadTx<'_>, order: OrderId) -> Result<AfterSale, StoreError> {
    Ok(AfterSale {
        held: held(tx, order)?,
        refunds: refunds(tx, order)?,
        settled: settled(tx, order)?,
        ending: ending(tx, order)?,
    })
}

/// Why an order's unsettled commissions wait, if they do.
fn held(tx: &ReadTx<'_>, order: OrderId) -> Result<Option<NotSettled>, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM order_holds WHERE order_id = ?1),
                      EXISTS (SELECT 1 FROM refunds WHERE order_id = ?1 AND decision IS NULL)";
    let held = tx.conn().prepare_cached(sql)?.query_row([order.0], |row| {
        Ok(match (row.get(0)?, row.get(1)?) {
            (true, _) => Some(NotSettled::OrderHeld),
            (false, true) => Some(NotSettled::AfterSale),
            (false, false) => None,
        })
    })?;
    Ok(held)
}

fn refunds(tx: &ReadTx<'_>, order: OrderId) -> Result<Vec<LineRefund>, StoreError> {
    let mut rows = tx.conn().prepare_cached(
        "SELECT r.id, r.refunded_at, l.order_line_id, l.amount, ifnull(u.roles, 0)
         FROM refunds AS r
         CROSS JOIN refund_lines AS l ON l.refund_id = r.id
         LEFT JOIN open_refunds AS u ON u.refund_id = r.id
         WHERE r.order_id = ?1 AND r.refunded_at IS NOT NULL
         ORDER BY r.refunded_at, r.refund_no, l.order_line_id",
    )?;
    let refund = |row: &Row<'_>| {
        Ok(LineRefund {
            refund: RefundId(row.get(0)?),
            at: Instant(row.get(1)?),
            line: line_number(row.get(2)?),
            amount: Money(row.get(3)?),
            open: Roles::from_bits(row.get(4)?),
        })
    };
    Ok(rows.query_map([order.0], refund)?.collect::<Result<_, _>>()?)
}

/// The refunds of an order with their numbers, in the order of their rows.
///
/// # Errors
/// Those of the book.
pub fn refund_nos(tx: &ReadTx<'_>, order: OrderId) -> Result<Vec<(RefundId, String)>, StoreError> {
    let sql = "SELECT id, refund_no FROM refunds WHERE order_id = ?1 ORDER BY id";
    let mut rows = tx.conn().prepare_cached(sql)?;
    let refund = |row: &Row<'_>| Ok((RefundId(row.get(0)?), row.get(1)?));
    Ok(rows.query_map([order.0], refund)?.collect::<Result<_, _>>()?)
}

/// The settled commissions of an order with what was taken back of each.
fn settled(tx: &ReadTx<'_>, order: OrderId) -> Result<Vec<SettledEntry>, StoreError> {
    let mut rows = tx.conn().prepare_cached(
        "SELECT order_line_id, role, distributor_id, amount, plan, earned_at, matures_at, reversal, id
         FROM entries WHERE order_line_id BETWEEN ?1 * 10000 + 1 AND ?1 * 10000 + 9999
         ORDER BY order_line_id, role",
    )?;
    let mut rows = rows.query([order.0])?;
    let mut settled = Vec::new();
    let mut reversed: HashMap<(u16, Role), i64> = HashMap::new();
    while let Some(row) = rows.next()? {
        let role = Role::from_name(&row.get::<_, String>(1)?).unwrap_or(Role::Direct);
        let (line, amount) = (line_number(row.get(0)?), row.get::<_, i64>(3)?);
        if row.get::<_, i64>(7)? != 0 {
            let sum = reversed.entry((line, role)).or_default();
            *sum = sum.saturating_sub(amount);
            continue;
        }
        settled.push(SettledEntry {
            number: Some(row.get(8)?),
            line,
            role,
            earner: DistributorId(row.get(2)?),
            amount: Money(amount),
            reversed: Money::ZERO,
            plan: PlanVersion(row.get(4)?),
            earned_at: Instant(row.get(5)?),
            matures_at: Instant(row.get(6)?),
            just_now: false,
        });
    }
    for entry in &mut settled {
        let reversed = reversed.get(&(entry.line, entry.role));
        entry.reversed = Money(reversed.copied().unwrap_or_default());
    }
    Ok(settled)
}

fn ending(tx: &ReadTx<'_>, order: OrderId) -> Result<Option<Ending>, StoreError> {
    let sql = "SELECT u.roles, o.cancelled_at, o.corrected_by IS NOT NULL
               FROM open_endings AS u CROSS JOIN orders AS o ON o.id = u.order_id
               WHERE u.order_id = ?1";
    let ending = |row: &Row<'_>| {
        let (open, at) = (Roles::from_bits(row.get(0)?), Instant(row.get(1)?));
        Ok(Ending { at, is_correction: row.get(2)?, open })
    };
    Ok(tx.conn().prepare_cached(sql)?.query_row([order.0], ending).optional()?)
}

fn line_number(line: i64) -> u16 {
    u16::try_from(OrderLineId(line).line()).unwrap_or_default()
}

/// Hands every order with a refund in a span, cancelled ones left out, with what happened to it to
/// `each`, in the order of their rows.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each_refunded<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    (from, until): (Instant, Instant),
    mut each: impl FnMut(&UnsettledOrder, &AfterSale) -> Result<(), E>,
) -> Result<(), E> {
    let sql = "SELECT o.id, 0, o.paid_at, o.completed_at, o.distributor_id, o.self_purchase
               FROM (SELECT DISTINCT order_id FROM refunds
                     WHERE refunded_at >= ?1 AND refunded_at < ?2) AS r
               CROSS JOIN orders AS o ON o.id = r.order_id
               WHERE o.cancelled_at IS NULL ORDER BY o.id";
    line_scan::each(tx, (sql, [from.0, until.0]), &mut |order: &mut UnsettledOrder| {
        each(order, &read(tx, order.id)?)
    })
}

/// Whether an order has refunds, or cases that are not decided.
///
/// # Errors
/// Those of the book.
pub fn is_refunded(tx: &ReadTx<'_>, order: OrderId) -> Result<bool, StoreError> {
    let sql =
        "SELECT EXISTS (SELECT 1 FROM refunds WHERE order_id = ?1 AND decision IS NOT 'rejected')";
    Ok(tx.conn().prepare_cached(sql)?.query_row([order.0], |row| row.get(0))?)
}

/// Roles of a refund that are still to be taken back; without any it leaves the list.
///
/// # Errors
/// Those of the book.
pub fn keep_refund(tx: &WriteTx<'_>, refund: RefundId, roles: Roles) -> Result<(), StoreError> {
    keep(tx, ["open_refunds", "refund_id"], refund.0, roles)
}

/// Roles of an ended order that are still to be reversed; without any it leaves the list.
///
/// # Errors
/// Those of the book.
pub fn keep_ending(tx: &WriteTx<'_>, order: OrderId, roles: Roles) -> Result<(), StoreError> {
    keep(tx, ["open_endings", "order_id"], order.0, roles)
}

fn keep(
    tx: &WriteTx<'_>,
    [table, key]: [&str; 2],
    id: i64,
    roles: Roles,
) -> Result<(), StoreError> {
    if roles == Roles::NONE {
        let sql = format!("DELETE FROM {table} WHERE {key} = ?1");
        tx.conn().prepare_cached(&sql)?.execute([id])?;
    } else {
        let sql = format!("UPDATE {table} SET roles = ?2 WHERE {key} = ?1");
        tx.conn().prepare_cached(&sql)?.execute(params![id, roles.bits()])?;
    }
    Ok(())
}

/// An order with settled commissions has ended: they are to be reversed.
///
/// # Errors
/// Those of the book.
pub fn end(tx: &WriteTx<'_>, order: OrderId) -> Result<(), StoreError> {
    let sql = "INSERT INTO open_endings (order_id, roles)
               SELECT ?1, sum(iif(role = 'direct', 1, 2)) FROM
                 (SELECT DISTINCT role FROM entries
                  WHERE order_line_id BETWEEN ?1 * 10000 + 1 AND ?1 * 10000 + 9999)
               HAVING count(*) > 0";
    tx.conn().prepare_cached(sql)?.execute([order.0])?;
    Ok(())
}
