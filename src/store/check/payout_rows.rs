//! Payouts that contradict the requests, accounts and events they come with (SPEC §10).
use super::contradiction::{Contradiction, contradictions};
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// Items of requests: amounts as paid and as asked for. An approved request is one item; a request that
/// is open, rejected or somebody else's is none.
///
/// # Errors
/// Those of the book.
pub fn requests(tx: &ReadTx<'_>) -> Result<Vec<Contradiction>, StoreError> {
    contradictions(
        tx,
        "SELECT printf('R%06d', r.id), sum(i.gross) AS paid, iif(r.decision IS 'approved', r.amount, NULL) AS asked
         FROM payout_requests AS r LEFT JOIN payout_items AS i ON i.request_id = r.id
         GROUP BY r.id
         HAVING paid IS NOT asked OR max(i.distributor_id <> r.distributor_id) ORDER BY r.id",
    )
}

/// Items that go to somebody else's account: the rows of the account's owner and of the distributor.
///
/// # Errors
/// Those of the book.
pub fn accounts(tx: &ReadTx<'_>) -> Result<Vec<Contradiction>, StoreError> {
    contradictions(
        tx,
        "SELECT printf('P%06d', i.id), a.distributor_id, i.distributor_id
         FROM payout_items AS i LEFT JOIN payout_accounts AS a ON a.id = i.account_id
         WHERE a.distributor_id IS NOT i.distributor_id ORDER BY i.id",
    )
}
