//! What refunds give back of lines, in one go for many orders.
use rusqlite::params;

use crate::domain::id::{OrderId, OrderLineId};
use crate::domain::money::Money;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// What approved refunds give back of each line of some orders, both ends included, by line; lines of
/// which nothing is given back are left out.
///
/// # Errors
/// Those of the book.
pub fn given_back(
    tx: &ReadTx<'_>,
    (first, last): (OrderId, OrderId),
) -> Result<Vec<(OrderLineId, Money)>, StoreError> {
    let sql = "SELECT order_line_id, sum(amount) FROM refund_lines
               WHERE order_line_id BETWEEN ?1 AND ?2
               GROUP BY order_line_id ORDER BY order_line_id";
    let mut rows = tx.conn().prepare_cached(sql)?;
    let (first, last) = (OrderLineId::new(first, 1), OrderLineId::new(last, 9_999));
    let mut rows = rows.query(params![first.0, last.0])?;
    let mut lines = Vec::new();
    while let Some(row) = rows.next()? {
        lines.push((OrderLineId(row.get(0)?), Money(row.get(1)?)));
    }
    Ok(lines)
}
