//! Refunds that do not add up (SPEC §8).
use super::contradiction::{Contradiction, contradictions};
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// Refunds whose parts do not sum to the whole; one that is not approved has no parts.
///
/// # Errors
/// Those of the book.
pub fn parts(tx: &ReadTx<'_>) -> Result<Vec<Contradiction>, StoreError> {
    contradictions(
        tx,
        "SELECT r.refund_no, ifnull(sum(l.amount), 0) AS parts,
                iif(r.decision IS 'approved', r.amount, 0) AS whole
         FROM refunds AS r LEFT JOIN refund_lines AS l ON l.refund_id = r.id
         GROUP BY r.id HAVING parts IS NOT whole ORDER BY r.id",
    )
}

/// Parts of lines that the refund is not for: its order, and its line or its product.
///
/// # Errors
/// Those of the book.
pub fn of_other_lines(tx: &ReadTx<'_>) -> Result<Vec<Contradiction>, StoreError> {
    contradictions(
        tx,
        "SELECT r.refund_no, p.order_line_id % 10000, r.line
         FROM refund_lines AS p
         JOIN refunds AS r ON r.id = p.refund_id
         LEFT JOIN order_lines AS l ON l.id = p.order_line_id
         WHERE l.order_id IS NOT r.order_id OR r.line <> l.line OR r.product_id <> l.product_id
         ORDER BY p.refund_id, p.order_line_id",
    )
}

/// Lines that give back more than their net.
///
/// # Errors
/// Those of the book.
pub fn of_lines(tx: &ReadTx<'_>) -> Result<Vec<Contradiction>, StoreError> {
    contradictions(
        tx,
        "SELECT o.order_no || '/' || l.line, p.amount, l.net
         FROM (SELECT order_line_id AS line, sum(amount) AS amount FROM refund_lines
               GROUP BY order_line_id) AS p
         JOIN order_lines AS l ON l.id = p.line
         JOIN orders AS o ON o.id = l.order_id
         WHERE p.amount > l.net ORDER BY p.line",
    )
}

/// Orders that give back more shipping than they took.
///
/// # Errors
/// Those of the book.
pub fn shipping(tx: &ReadTx<'_>) -> Result<Vec<Contradiction>, StoreError> {
    contradictions(
        tx,
        "SELECT o.order_no, r.shipping, o.shipping
         FROM (SELECT order_id, sum(shipping) AS shipping FROM refunds
               WHERE decision = 'approved' GROUP BY order_id) AS r
         JOIN orders AS o ON o.id = r.order_id
         WHERE r.shipping > o.shipping ORDER BY r.order_id",
    )
}

/// Orders whose refunds brought back other quantities than came back; of an order that ended, the rest
/// came back as well.
///
/// # Errors
/// Those of the book.
pub fn restocked(tx: &ReadTx<'_>) -> Result<Vec<Contradiction>, StoreError> {
    contradictions(
        tx,
        "SELECT o.order_no, ifnull(m.quantity, 0) AS came, ifnull(r.quantity, 0) AS said
         FROM orders AS o
         LEFT JOIN (SELECT order_line_id / 10000 AS order_id, sum(quantity) AS quantity
                    FROM stock_movements WHERE kind = 'return' GROUP BY 1) AS m ON m.order_id = o.id
         LEFT JOIN (SELECT order_id, sum(restock) AS quantity FROM refunds
                    WHERE decision = 'approved' GROUP BY order_id) AS r ON r.order_id = o.id
         WHERE iif(o.cancelled_at IS NULL, came <> said, came < said) ORDER BY o.id",
    )
}

/// Refunds of what was not paid by then: when the money was given back, and when it had come.
///
/// # Errors
/// Those of the book.
pub fn unpaid(tx: &ReadTx<'_>) -> Result<Vec<Contradiction>, StoreError> {
    contradictions(
        tx,
        "SELECT r.refund_no, r.refunded_at, o.paid_at
         FROM refunds AS r JOIN orders AS o ON o.id = r.order_id
         WHERE r.decision = 'approved' AND r.refunded_at >= o.paid_at IS NOT 1 ORDER BY r.id",
    )
}
