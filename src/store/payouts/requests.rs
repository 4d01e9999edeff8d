//! Withdrawal requests (提现申请): recorded once, decided once.
use rusqlite::{OptionalExtension, Row, params};

use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::payout::{ItemId, RequestId};
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::{ReadTx, WriteTx};

/// How a request was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// It became an item.
    Approved,
    /// It reserves nothing any more.
    Rejected,
}

impl Decision {
    /// The name in SQL and files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::Rejected => "rejected",
        }
    }
}

/// A request to be recorded.
#[derive(Debug, Clone, Copy)]
pub struct NewRequest<'a> {
    /// Who asks.
    pub distributor: DistributorId,
    /// How much, gross.
    pub amount: Money,
    /// The merchant's own name for it.
    pub reference: Option<&'a str>,
}

/// A request as the book keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredRequest {
    /// Its number.
    pub id: RequestId,
    /// Who asks.
    pub distributor: DistributorId,
    /// The distributor's code.
    pub code: String,
    /// How much, gross.
    pub amount: Money,
    /// When.
    pub requested_at: Instant,
    /// The merchant's own name for it.
    pub reference: Option<String>,
    /// How and when it was decided, if it was.
    pub decision: Option<(Decision, Instant)>,
    /// Why it was rejected.
    pub reason: Option<String>,
    /// The item that it became.
    pub item: Option<ItemId>,
}

/// Records a request; returns its number.
///
/// # Errors
/// Those of the book; a reference that is taken is a broken constraint.
pub fn request(
    tx: &WriteTx<'_>,
    new: &NewRequest<'_>,
    (now, operator): (Instant, &str),
) -> Result<RequestId, StoreError> {
    tx.conn().execute(
        "INSERT INTO payout_requests (distributor_id, amount, requested_at, ref, recorded_at, operator)
         VALUES (?1, ?2, ?3, ?4, ?3, ?5)",
        params![new.distributor.0, new.amount.0, now.0, new.reference, operator],
    )?;
    Ok(RequestId(tx.conn().last_insert_rowid()))
}

/// Decides a request.
///
/// # Errors
/// Those of the book; one that is decided is a broken constraint.
pub fn decide(
    tx: &WriteTx<'_>,
    id: RequestId,
    decision: Decision,
    reason: Option<&str>,
    now: Instant,
) -> Result<(), StoreError> {
    let sql =
        "UPDATE payout_requests SET decision = ?2, decided_at = ?3, reason = ?4 WHERE id = ?1";
    tx.conn().execute(sql, params![id.0, decision.name(), now.0, reason])?;
    Ok(())
}

const SELECT: &str =
    "SELECT r.id, r.distributor_id, d.code, r.amount, r.requested_at, r.ref, r.decision,
    r.decided_at, r.reason, (SELECT id FROM payout_items WHERE request_id = r.id)
  FROM payout_requests AS r CROSS JOIN distributors AS d ON d.id = r.distributor_id";

/// All requests, or one of them, or those of a distributor, by their numbers.
///
/// # Errors
/// Those of the book.
pub fn requests(
    tx: &ReadTx<'_>,
    id: Option<RequestId>,
    distributor: Option<DistributorId>,
) -> Result<Vec<StoredRequest>, StoreError> {
    let mut rows = tx.conn().prepare_cached(&format!(
        "{SELECT} WHERE (?1 IS NULL OR r.id = ?1) AND (?2 IS NULL OR r.distributor_id = ?2) ORDER BY r.id"
    ))?;
    let values = params![id.map(|id| id.0), distributor.map(|id| id.0)];
    Ok(rows.query_map(values, stored)?.collect::<Result<_, _>>()?)
}

/// The request of a reference.
///
/// # Errors
/// Those of the book.
pub fn request_by_reference(
    tx: &ReadTx<'_>,
    reference: &str,
) -> Result<Option<StoredRequest>, StoreError> {
    let mut row = tx.conn().prepare_cached(&format!("{SELECT} WHERE r.ref = ?1"))?;
    Ok(row.query_row([reference], stored).optional()?)
}

/// When a request of the same distributor for the same amount was last recorded, from an instant on.
///
/// # Errors
/// Those of the book.
pub fn request_since(
    tx: &ReadTx<'_>,
    distributor: DistributorId,
    amount: Money,
    since: Instant,
) -> Result<Option<Instant>, StoreError> {
    let sql = "SELECT max(recorded_at) FROM payout_requests
               WHERE distributor_id = ?1 AND amount = ?2 AND recorded_at >= ?3";
    let values = params![distributor.0, amount.0, since.0];
    let last = tx.conn().query_row(sql, values, |row| row.get::<_, Option<i64>>(0))?;
    Ok(last.map(Instant))
}

fn stored(row: &Row<'_>) -> rusqlite::Result<StoredRequest> {
    let decision = match row.get_ref(6)?.as_str_or_null()? {
        Some("approved") => Some(Decision::Approved),
        Some(_) => Some(Decision::Rejected),
        None => None,
    };
    let decided_at = row.get::<_, Option<i64>>(7)?.map(Instant);
    Ok(StoredRequest {
        id: RequestId(row.get(0)?),
        distributor: DistributorId(row.get(1)?),
        code: row.get(2)?,
        amount: Money(row.get(3)?),
        requested_at: Instant(row.get(4)?),
        reference: row.get(5)?,
        decision: decision.zip(decided_at),
        reason: row.get(8)?,
        item: row.get::<_, Option<i64>>(9)?.map(ItemId),
    })
}
