//! Refunds and ends of orders that are on a wrong list of what is still to be settled.
use super::contradiction::{Contradiction, contradictions};
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// Refunds that are not open for a role of which the order is not settled, or open for one of which it
/// is taken back already; numbers are roles as bits. One that takes nothing from any line, or is not
/// approved, is not open at all.
///
/// # Errors
/// Those of the book.
pub fn refunds(tx: &ReadTx<'_>) -> Result<Vec<Contradiction>, StoreError> {
    contradictions(
        tx,
        "SELECT refund_no, open, iif(takes, (open | unsettled) & ~taken, 0) AS wanted
         FROM (SELECT r.id, r.refund_no, ifnull(u.roles, 0) AS open,
                      ifnull((SELECT roles FROM unsettled_orders WHERE order_id = r.order_id), 0)
                        AS unsettled,
                      EXISTS (SELECT 1 FROM refund_lines WHERE refund_id = r.id) AS takes,
                      (SELECT ifnull(max(e.role = 'direct'), 0)
                              + 2 * ifnull(max(e.role = 'override'), 0)
                       FROM refund_lines AS l CROSS JOIN entries AS e
                         ON e.order_line_id = l.order_line_id
                       WHERE l.refund_id = r.id AND e.reversal = r.id) AS taken
               FROM refunds AS r LEFT JOIN open_refunds AS u ON u.refund_id = r.id)
         WHERE open <> wanted ORDER BY id",
    )
}

/// Ends of orders that are open for other roles than there is something settled of and not reversed
/// for it, or of orders that did not end; numbers are roles as bits.
///
/// # Errors
/// Those of the book.
pub fn endings(tx: &ReadTx<'_>) -> Result<Vec<Contradiction>, StoreError> {
    contradictions(
        tx,
        "SELECT order_no, roles, iif(ended, roles & settled & ~reversed, 0) AS wanted
         FROM (SELECT o.id, o.order_no, u.roles, o.cancelled_at IS NOT NULL AS ended,
                      ifnull(max(e.role = 'direct'), 0)
                        + 2 * ifnull(max(e.role = 'override'), 0) AS settled,
                      ifnull(max(e.role = 'direct' AND e.reversal = -1), 0)
                        + 2 * ifnull(max(e.role = 'override' AND e.reversal = -1), 0) AS reversed
               FROM open_endings AS u
               CROSS JOIN orders AS o ON o.id = u.order_id
               LEFT JOIN entries AS e
                 ON e.order_line_id BETWEEN o.id * 10000 + 1 AND o.id * 10000 + 9999
               GROUP BY o.id)
         WHERE roles <> wanted ORDER BY id",
    )
}
