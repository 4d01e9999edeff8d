//! Lists recorded orders, one at a time.
use std::ops::ControlFlow;

use rusqlite::{Row, params};

use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::order::{Instants, Status};
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// Which orders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Attributed to this distributor.
    pub seller: Option<DistributorId>,
    /// Bought by the member of this code.
    pub member: Option<String>,
    /// That stand here.
    pub status: Option<Status>,
    /// Only those that are held.
    pub held: bool,
    /// Placed at or after.
    pub from: Option<Instant>,
    /// Placed before.
    pub until: Option<Instant>,
}

/// An order in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of CLI.md")]
pub struct Listed {
    pub order_no: String,
    pub instants: Instants,
    /// The seller's code.
    pub distributor: Option<String>,
    pub attributed_by: String,
    pub member: Option<String>,
    pub gross: Money,
    pub net: Money,
    pub shipping: Money,
    /// What was given back of goods and shipping.
    pub refunded: Money,
}

/// Hands the wanted orders to `each` in the order in which they were recorded, until it breaks.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    wanted: &Wanted,
    mut each: impl FnMut(Listed) -> Result<ControlFlow<()>, E>,
) -> Result<(), E> {
    let sql = "SELECT o.order_no, o.placed_at, o.paid_at, o.shipped_at, o.completed_at,
                o.cancelled_at, d.code, o.attributed_by, o.member, o.gross, o.net, o.shipping,
                (SELECT ifnull(sum(amount + shipping), 0) FROM refunds
                 WHERE order_id = o.id AND decision = 'approved')
         FROM orders AS o LEFT JOIN distributors AS d ON d.id = o.distributor_id
         WHERE (?1 IS NULL OR o.distributor_id = ?1) AND (?2 IS NULL OR o.member = ?2 COLLATE NOCASE)
           AND o.placed_at >= ?3 AND o.placed_at < ?4
           AND o.corrected_by IS NULL
           AND (?5 = 0 OR EXISTS (SELECT 1 FROM order_holds WHERE order_id = o.id)) ORDER BY o.id";
    let mut orders = tx.conn().prepare_cached(sql).map_err(StoreError::from)?;
    let from = wanted.from.map_or(i64::MIN, |at| at.0);
    let until = wanted.until.map_or(i64::MAX, |at| at.0);
    let seller = wanted.seller.map(|seller| seller.0);
    let values = params![seller, wanted.member, from, until, wanted.held];
    let mut rows = orders.query(values).map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        let instants = instants(row).map_err(StoreError::from)?;
        if wanted.status.is_some_and(|status| status != instants.status()) {
            continue;
        }
        if each(listed(row, instants).map_err(StoreError::from)?)?.is_break() {
            break;
        }
    }
    Ok(())
}

fn instants(row: &Row<'_>) -> rusqlite::Result<Instants> {
    let at = |column| row.get::<_, Option<i64>>(column).map(|at| at.map(Instant));
    Ok(Instants {
        placed: Instant(row.get(1)?),
        paid: at(2)?,
        shipped: at(3)?,
        completed: at(4)?,
        cancelled: at(5)?,
    })
}

fn listed(row: &Row<'_>, instants: Instants) -> rusqlite::Result<Listed> {
    Ok(Listed {
        order_no: row.get(0)?,
        instants,
        distributor: row.get(6)?,
        attributed_by: row.get(7)?,
        member: row.get(8)?,
        gross: Money(row.get(9)?),
        net: Money(row.get(10)?),
        shipping: Money(row.get(11)?),
        refunded: Money(row.get(12)?),
    })
}
