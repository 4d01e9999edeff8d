//! What is left of an order to be given back.
use rusqlite::Row;

use crate::domain::id::{OrderLineId, ProductId};
use crate::domain::money::Money;
use crate::domain::refund::{Refundable, RefundableLine};
use crate::store::error::StoreError;
use crate::store::orders::StoredOrder;
use crate::store::transaction::ReadTx;

/// What was paid for an order and what was given back of it, by the refunds that were approved.
///
/// # Errors
/// Those of the book.
pub fn refundable(tx: &ReadTx<'_>, order: &StoredOrder) -> Result<Refundable, StoreError> {
    let sql = "SELECT product_id, net,
                 ifnull((SELECT sum(amount) FROM refund_lines WHERE order_line_id = l.id), 0),
                 iif(left_stock = 1, quantity,
                     (SELECT -quantity FROM stock_movements
                      WHERE kind = 'sale' AND order_line_id = l.id)),
                 ifnull((SELECT sum(quantity) FROM stock_movements
                         WHERE kind = 'return' AND order_line_id = l.id), 0)
               FROM order_lines AS l WHERE id BETWEEN ?1 AND ?2 ORDER BY id";
    let (first, last) = (OrderLineId::new(order.id, 0), OrderLineId::new(order.id, 9_999));
    let mut rows = tx.conn().prepare_cached(sql)?;
    let line = |row: &Row<'_>| {
        Ok(RefundableLine {
            product: ProductId(row.get(0)?),
            net: Money(row.get(1)?),
            refunded: Money(row.get(2)?),
            left_stock: row.get(3)?,
            came_back: row.get(4)?,
        })
    };
    let lines = rows.query_map([first.0, last.0], line)?.collect::<Result<_, _>>()?;
    let sql = "SELECT ifnull(sum(shipping), 0) FROM refunds
               WHERE order_id = ?1 AND decision = 'approved'";
    let given_back = tx.conn().prepare_cached(sql)?.query_row([order.id.0], |row| row.get(0))?;
    let shipping_given_back = Money(given_back);
    Ok(Refundable { lines, shipping: order.shipping, shipping_given_back })
}
