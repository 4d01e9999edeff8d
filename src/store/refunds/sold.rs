//! Sold lines, for refunds that do not name their order.
use rusqlite::{OptionalExtension, Row};

use crate::domain::id::{OrderLineId, ProductId};
use crate::domain::money::Money;
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// A line of a paid order that is not cancelled, for which something was paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SoldLine {
    /// Its row.
    pub id: OrderLineId,
    /// What was sold.
    pub product: ProductId,
    /// What a unit cost.
    pub unit_price: Money,
    /// The number of its order.
    pub order_no: String,
    /// Who bought it.
    pub member: Option<String>,
    /// When it was paid.
    pub paid_at: Instant,
}

/// Hands every sold line of some products to `each`, in the order of their rows.
///
/// # Errors
/// Those of the book.
pub fn each_sold(
    tx: &ReadTx<'_>,
    products: &[ProductId],
    mut each: impl FnMut(SoldLine),
) -> Result<(), StoreError> {
    let products: Vec<String> = products.iter().map(|product| product.0.to_string()).collect();
    let sql = "SELECT l.id, l.product_id, l.unit_price, o.order_no, o.member, o.paid_at
               FROM order_lines AS l CROSS JOIN orders AS o ON o.id = l.id / 10000
               WHERE l.product_id IN (SELECT value FROM json_each(?1)) AND l.net > 0
                 AND o.paid_at IS NOT NULL AND o.cancelled_at IS NULL
               ORDER BY l.id";
    let mut rows = tx.conn().prepare_cached(sql)?;
    let mut rows = rows.query([format!("[{}]", products.join(","))])?;
    while let Some(row) = rows.next()? {
        each(line(row)?);
    }
    Ok(())
}

fn line(row: &Row<'_>) -> rusqlite::Result<SoldLine> {
    Ok(SoldLine {
        id: OrderLineId(row.get(0)?),
        product: ProductId(row.get(1)?),
        unit_price: Money(row.get(2)?),
        order_no: row.get(3)?,
        member: row.get(4)?,
        paid_at: Instant(row.get(5)?),
    })
}

/// What is left of a line to be given back; nothing of a line that is not there.
///
/// # Errors
/// Those of the book.
pub fn left_of_line(tx: &ReadTx<'_>, line: OrderLineId) -> Result<Money, StoreError> {
    let sql =
        "SELECT net - ifnull((SELECT sum(amount) FROM refund_lines WHERE order_line_id = l.id), 0)
               FROM order_lines AS l WHERE id = ?1";
    let left = tx.conn().prepare_cached(sql)?.query_row([line.0], |row| row.get(0)).optional()?;
    Ok(left.map_or(Money::ZERO, Money))
}
