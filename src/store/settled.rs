//! Settled orders, whose terms are frozen: what dated changes must not reach (SPEC §6).
use rusqlite::params;

use super::error::StoreError;
use super::transaction::ReadTx;
use crate::domain::id::{DistributorId, ProductId};
use crate::domain::time::Instant;

/// Settled orders of sellers in a span of payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settled {
    /// How many.
    pub orders: u64,
    /// When the last of them was paid.
    pub last_paid_at: Option<Instant>,
}

/// Which orders a change would reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// Every order of a seller.
    Anybody,
    /// Orders sold by a distributor or by those whom this distributor ever sponsored.
    Distributor(DistributorId),
    /// Orders with a line of this product.
    Product(ProductId),
}

/// Counts the settled orders that were paid from an instant on and before another.
///
/// # Errors
/// Those of the book.
pub fn paid_between(
    tx: &ReadTx<'_>,
    of: Of,
    from: Instant,
    until: Option<Instant>,
) -> Result<Settled, StoreError> {
    let (whose, id) = match of {
        Of::Anybody => ("?4 = 0", 0),
        Of::Distributor(id) => (
            "(o.distributor_id = ?4 OR o.distributor_id IN
              (SELECT distributor_id FROM distributor_relations WHERE sponsor_id = ?4))",
            id.0,
        ),
        Of::Product(id) => (
            "EXISTS (SELECT 1 FROM order_lines AS l WHERE l.product_id = ?4
                     AND l.id BETWEEN o.id * 10000 + 1 AND o.id * 10000 + 9999)",
            id.0,
        ),
    };
    // Settled is: not cancelled, and no longer (wholly) on the list of unsettled orders.
    let sql = format!(
        "SELECT count(*), max(o.paid_at) FROM orders AS o
         LEFT JOIN unsettled_orders AS u ON u.order_id = o.id
         WHERE o.paid_at >= ?1 AND o.paid_at < ?2 AND o.paid_at >= ?3 AND o.cancelled_at IS NULL
           AND o.distributor_id IS NOT NULL AND u.roles IS NOT 3 AND {whose}"
    );
    let start = tx.meta().start.unwrap_or(Instant::ALWAYS);
    let until = until.map_or(i64::MAX, |until| until.0);
    let settled =
        tx.conn().prepare_cached(&sql)?.query_row(params![from.0, until, start.0, id], |row| {
            let last_paid_at = row.get::<_, Option<i64>>(1)?.map(Instant);
            Ok(Settled { orders: row.get::<_, i64>(0)?.unsigned_abs(), last_paid_at })
        })?;
    Ok(settled)
}
