//! Lists refunds, one at a time.
use std::ops::ControlFlow;

use rusqlite::{Row, params};

use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::refund_state::RefundState;
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// Which refunds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Of the order of this number.
    pub order_no: Option<String>,
    /// Of orders attributed to this distributor.
    pub seller: Option<DistributorId>,
    /// That stand here.
    pub state: Option<RefundState>,
    /// Given back, else asked for, at or after.
    pub from: Option<Instant>,
    /// Given back, else asked for, before.
    pub until: Option<Instant>,
}

/// A refund in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of CLI.md")]
pub struct Listed {
    pub refund_no: String,
    pub order_no: String,
    pub state: RefundState,
    pub requested_at: Instant,
    pub refunded_at: Option<Instant>,
    pub amount: Money,
    pub shipping: Money,
    pub line: Option<i64>,
    pub sku: Option<String>,
    pub restock: Option<i64>,
    /// The seller's code.
    pub distributor: Option<String>,
    pub reason: Option<String>,
}

/// Hands the wanted refunds to `each` in the order in which they were recorded, until it breaks.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    wanted: &Wanted,
    mut each: impl FnMut(Listed) -> Result<ControlFlow<()>, E>,
) -> Result<(), E> {
    let sql = "SELECT r.refund_no, o.order_no, r.decision, r.requested_at, r.refunded_at, r.amount,
                 r.shipping, r.line, p.sku, r.restock, d.code, r.reason
               FROM refunds AS r CROSS JOIN orders AS o ON o.id = r.order_id
               LEFT JOIN products AS p ON p.id = r.product_id
               LEFT JOIN distributors AS d ON d.id = o.distributor_id
               WHERE (?1 IS NULL OR o.order_no = ?1) AND (?2 IS NULL OR o.distributor_id = ?2)
                 AND ifnull(r.refunded_at, r.requested_at) >= ?3
                 AND ifnull(r.refunded_at, r.requested_at) < ?4
               ORDER BY r.id";
    let mut rows = tx.conn().prepare_cached(sql).map_err(StoreError::from)?;
    let from = wanted.from.map_or(i64::MIN, |at| at.0);
    let until = wanted.until.map_or(i64::MAX, |at| at.0);
    let values = params![wanted.order_no, wanted.seller.map(|seller| seller.0), from, until];
    let mut rows = rows.query(values).map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        let refund = listed(row).map_err(StoreError::from)?;
        if wanted.state.is_none_or(|state| state == refund.state) && each(refund)?.is_break() {
            break;
        }
    }
    Ok(())
}

fn listed(row: &Row<'_>) -> rusqlite::Result<Listed> {
    let decision = row.get::<_, Option<String>>(2)?;
    Ok(Listed {
        refund_no: row.get(0)?,
        order_no: row.get(1)?,
        state: RefundState::of_decision(decision.as_deref()),
        requested_at: Instant(row.get(3)?),
        refunded_at: row.get::<_, Option<i64>>(4)?.map(Instant),
        amount: Money(row.get(5)?),
        shipping: Money(row.get(6)?),
        line: row.get(7)?,
        sku: row.get(8)?,
        restock: row.get(9)?,
        distributor: row.get(10)?,
        reason: row.get(11)?,
    })
}
