//! Balances, reckoned in two ways (SPEC §10).
use super::contradiction::{Contradiction, contradictions};
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// Distributors whose last closing balance, less what was paid and plus what came back since, is not
/// Σ settled entries − Σ gross of what was paid and did not come back.
///
/// # Errors
/// Those of the book.
pub fn contradicting(tx: &ReadTx<'_>) -> Result<Vec<Contradiction>, StoreError> {
    contradictions(
        tx,
        "WITH paid AS (
           SELECT i.distributor_id, iif(e.event = 'paid', i.gross, -i.gross) AS gross,
                  NOT EXISTS (SELECT 1 FROM settlement_payouts WHERE event_id = e.id) AS since
           FROM payout_events AS e JOIN payout_items AS i ON i.id = e.item_id
           WHERE e.event IN ('paid', 'returned')),
         moved AS (
           SELECT distributor_id, sum(gross) AS gross, sum(iif(since, gross, 0)) AS since
           FROM paid GROUP BY distributor_id),
         settled AS (
           SELECT distributor_id, sum(amount) AS amount FROM entries GROUP BY distributor_id)
         SELECT d.code,
                ifnull((SELECT closing FROM statements WHERE distributor_id = d.id
                        ORDER BY settlement_id DESC LIMIT 1), 0) - ifnull(m.since, 0) AS kept,
                ifnull(s.amount, 0) - ifnull(m.gross, 0) AS computed
         FROM distributors AS d
         LEFT JOIN settled AS s ON s.distributor_id = d.id
         LEFT JOIN moved AS m ON m.distributor_id = d.id
         WHERE kept <> computed ORDER BY d.code",
    )
}
