//! Orders that no settlement has swept yet.
use rusqlite::{Row, params};

use super::error::StoreError;
use super::transaction::{ReadTx, WriteTx};
use crate::domain::commission::Line;
use crate::domain::id::{DistributorId, OrderId, OrderLineId, ProductId};
use crate::domain::money::Money;
use crate::domain::settlement::{Roles, UnsettledOrder};
use crate::domain::time::Instant;

/// Hands every unsettled order with its lines to `each`, in the order of their rows, one at a time.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    mut each: impl FnMut(&UnsettledOrder) -> Result<(), E>,
) -> Result<(), E> {
    let mut orders = tx
        .conn()
        .prepare_cached(
            "SELECT o.id, u.roles, o.paid_at, o.completed_at, o.distributor_id,
                l.id, l.product_id, l.quantity, l.net
         FROM unsettled_orders AS u
         CROSS JOIN orders AS o ON o.id = u.order_id
         CROSS JOIN order_lines AS l ON l.id BETWEEN o.id * 10000 + 1 AND o.id * 10000 + 9999
         ORDER BY u.order_id, l.id",
        )
        .map_err(StoreError::from)?;
    let mut rows = orders.query([]).map_err(StoreError::from)?;
    let mut order: Option<UnsettledOrder> = None;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        let id = OrderId(row.get(0).map_err(StoreError::from)?);
        if order.as_ref().is_none_or(|order| order.id != id) {
            if let Some(whole) = order.take() {
                each(&whole)?;
                order = Some(reuse(whole, row).map_err(StoreError::from)?);
            } else {
                order = Some(header(row, Vec::new()).map_err(StoreError::from)?);
            }
        }
        if let Some(order) = &mut order {
            order.lines.push(line(row).map_err(StoreError::from)?);
        }
    }
    order.map_or(Ok(()), |whole| each(&whole))
}

/// Takes swept orders off the list: ranges of rows, first and last included.
///
/// # Errors
/// Those of the book.
pub fn remove(tx: &WriteTx<'_>, ranges: &[(OrderId, OrderId)]) -> Result<(), StoreError> {
    let mut delete = tx
        .conn()
        .prepare_cached("DELETE FROM unsettled_orders WHERE order_id BETWEEN ?1 AND ?2")?;
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
    let sql = "UPDATE unsettled_orders SET roles = ?2 WHERE order_id = ?1";
    tx.conn().prepare_cached(sql)?.execute(params![order.0, roles.bits()])?;
    Ok(())
}

/// The header of the next order, in the lines' memory of the one before.
fn reuse(mut whole: UnsettledOrder, row: &Row<'_>) -> rusqlite::Result<UnsettledOrder> {
    whole.lines.clear();
    header(row, whole.lines)
}

fn header(row: &Row<'_>, lines: Vec<Line>) -> rusqlite::Result<UnsettledOrder> {
    Ok(UnsettledOrder {
        id: OrderId(row.get(0)?),
        roles: Roles::from_bits(row.get(1)?),
        paid_at: row.get::<_, Option<i64>>(2)?.map(Instant),
        completed_at: row.get::<_, Option<i64>>(3)?.map(Instant),
        seller: row.get::<_, Option<i64>>(4)?.map(DistributorId),
        lines,
    })
}

fn line(row: &Row<'_>) -> rusqlite::Result<Line> {
    Ok(Line {
        line: u16::try_from(OrderLineId(row.get(5)?).line()).unwrap_or_default(),
        product: ProductId(row.get(6)?),
        quantity: row.get(7)?,
        net: Money(row.get(8)?),
    })
}
