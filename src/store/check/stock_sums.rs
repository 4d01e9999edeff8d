//! Stock that is not the sum of what moved it.
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// A number that is kept, and the one that it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// The sku, or the sku and the order's line.
    pub subject: String,
    /// As kept.
    pub kept: Option<i64>,
    /// As it follows from other rows.
    pub computed: Option<i64>,
}

/// Products whose kept stock is not the sum of what moved it.
///
/// # Errors
/// Those of the book.
pub fn on_hand(tx: &ReadTx<'_>) -> Result<Vec<Contradiction>, StoreError> {
    contradictions(
        tx,
        "SELECT p.sku, p.on_hand, m.total FROM products AS p
         LEFT JOIN (SELECT product_id, sum(quantity) AS total
                    FROM (SELECT product_id, quantity FROM stock_movements
                          UNION ALL
                          SELECT product_id, -quantity FROM order_lines WHERE left_stock = 1)
                    GROUP BY product_id) AS m ON m.product_id = p.id
         WHERE p.on_hand IS NOT m.total ORDER BY p.sku",
    )
}

/// Movements of sales and returns that do not move what the order's line says.
///
/// # Errors
/// Those of the book.
pub fn of_orders(tx: &ReadTx<'_>) -> Result<Vec<Contradiction>, StoreError> {
    contradictions(
        tx,
        "SELECT p.sku || ' ' || ifnull(o.order_no, '?') || '/' || m.order_line_id % 10000, m.quantity,
                iif(m.kind = 'sale', -l.quantity, l.quantity)
         FROM stock_movements AS m
         JOIN products AS p ON p.id = m.product_id
         LEFT JOIN order_lines AS l ON l.id = m.order_line_id AND l.product_id = m.product_id
         LEFT JOIN orders AS o ON o.id = m.order_line_id / 10000
         WHERE m.order_line_id IS NOT NULL
           AND m.quantity IS NOT iif(m.kind = 'sale', -l.quantity, l.quantity)
         ORDER BY m.id",
    )
}

fn contradictions(tx: &ReadTx<'_>, sql: &str) -> Result<Vec<Contradiction>, StoreError> {
    let mut rows = tx.conn().prepare(sql)?;
    let rows = rows.query_map([], |row| {
        Ok(Contradiction { subject: row.get(0)?, kept: row.get(1)?, computed: row.get(2)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
