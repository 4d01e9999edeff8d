//! Stock that is not the sum of what moved it.
use super::contradiction::{Contradiction, contradictions};
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

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

/// Products of which there is less than nothing, and which cannot be on backorder.
///
/// # Errors
/// Those of the book.
pub fn negative(tx: &ReadTx<'_>) -> Result<Vec<Contradiction>, StoreError> {
    contradictions(
        tx,
        "SELECT sku, on_hand, 0 FROM products WHERE on_hand < 0 AND backorders = 0 ORDER BY sku",
    )
}

/// Sales that do not move what the order's line says, and returns of what it is not of.
///
/// # Errors
/// Those of the book.
pub fn sold(tx: &ReadTx<'_>) -> Result<Vec<Contradiction>, StoreError> {
    contradictions(
        tx,
        "SELECT p.sku || ' ' || ifnull(o.order_no, '?') || '/' || (m.order_line_id % 10000),
                m.quantity, iif(m.kind = 'sale', -l.quantity, l.quantity)
         FROM stock_movements AS m
         JOIN products AS p ON p.id = m.product_id
         LEFT JOIN order_lines AS l ON l.id = m.order_line_id AND l.product_id = m.product_id
         LEFT JOIN orders AS o ON o.id = m.order_line_id / 10000
         WHERE m.kind = 'sale' AND m.quantity IS NOT -l.quantity OR m.kind = 'return' AND l.id IS NULL
         ORDER BY m.id",
    )
}

/// Lines of which more came back than left.
///
/// # Errors
/// Those of the book.
pub fn came_back(tx: &ReadTx<'_>) -> Result<Vec<Contradiction>, StoreError> {
    contradictions(
        tx,
        "SELECT ifnull(p.sku, '?') || ' ' || ifnull(o.order_no, '?') || '/' || (r.line % 10000),
                r.back, r.out
         FROM (SELECT order_line_id AS line, sum(quantity) AS back,
                      ifnull((SELECT iif(left_stock = 1, quantity, 0) FROM order_lines
                              WHERE id = order_line_id), 0)
                      - ifnull((SELECT sum(quantity) FROM stock_movements AS s
                                WHERE s.order_line_id = m.order_line_id AND s.kind = 'sale'), 0)
                      AS out
               FROM stock_movements AS m WHERE kind = 'return' GROUP BY order_line_id) AS r
         LEFT JOIN order_lines AS l ON l.id = r.line
         LEFT JOIN products AS p ON p.id = l.product_id
         LEFT JOIN orders AS o ON o.id = r.line / 10000
         WHERE r.back > r.out ORDER BY r.line",
    )
}
