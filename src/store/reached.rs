//! Recorded orders that a dated change reaches (SPEC §6): settled ones, whose terms are frozen, and
//! unsettled ones, to which it applies.
use rusqlite::params_from_iter;
use rusqlite::types::Value;

use super::error::StoreError;
use super::order_lists::{self, ListOf};
use super::transaction::ReadTx;
use super::unsettled;
use crate::domain::id::{DistributorId, ProductId};
use crate::domain::settlement::UnsettledOrder;
use crate::domain::time::Instant;

/// What a dated change reaches: orders of sellers that were paid in a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reach {
    /// Whose orders.
    pub of: Of,
    /// Paid then or later.
    pub from: Instant,
    /// Paid before; none: for good.
    pub until: Option<Instant>,
}

/// Whose orders a change would reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// Every order of a seller.
    Anybody,
    /// Orders sold by a distributor or by those whom this distributor sponsored then.
    Distributor(DistributorId),
    /// Orders with a line of this product.
    Product(ProductId),
}

/// Settled orders of sellers in a span of payment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Settled {
    /// How many.
    pub orders: u64,
    /// When the last of them was paid.
    pub last_paid_at: Option<Instant>,
}

/// Counts the settled orders that a change would reach.
///
/// # Errors
/// Those of the book.
pub fn reached(tx: &ReadTx<'_>, reach: &Reach) -> Result<Settled, StoreError> {
    // What is settled has matured, so was paid, before its settlement ended.
    let sql = "SELECT ifnull(max(until_at), 0) FROM settlements";
    let settled_until = Instant(tx.conn().query_row(sql, [], |row| row.get(0))?);
    if reach.from >= settled_until || is_ahead(tx, reach.from)? {
        return Ok(Settled::default());
    }
    let mut settled = Settled::default();
    for place in reach.places(tx)? {
        // Settled is: no longer wholly unsettled, and not cancelled before it was.
        let sql = format!(
            "SELECT count(*), max(o.paid_at) FROM orders AS o
             WHERE {} AND (o.cancelled_at IS NULL OR EXISTS
                           (SELECT 1 FROM entries WHERE order_line_id BETWEEN o.id * 10000 + 1
                                                                       AND o.id * 10000 + 9999))
               AND o.id <= (SELECT ifnull(max(last_order), 0) FROM settlements)
               AND NOT EXISTS (SELECT 1 FROM open_orders WHERE order_id = o.id AND roles = 3)",
            reach.condition(&place)
        );
        let values = params_from_iter(reach.values(tx, &place));
        tx.conn().prepare_cached(&sql)?.query_row(values, |row| {
            settled.orders += row.get::<_, i64>(0)?.unsigned_abs();
            let last_paid_at = row.get::<_, Option<i64>>(1)?.map(Instant);
            settled.last_paid_at = settled.last_paid_at.max(last_paid_at);
            Ok(())
        })?;
    }
    Ok(settled)
}

/// Hands every unsettled order that a change would reach to `each`, in the order of their rows.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each_unsettled<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    reach: &Reach,
    each: &mut impl FnMut(&mut UnsettledOrder) -> Result<(), E>,
) -> Result<(), E> {
    if is_ahead(tx, reach.from)? {
        return Ok(());
    }
    for place in reach.places(tx)? {
        let values = || params_from_iter(reach.values(tx, &place));
        unsettled::each_where(tx, &reach.condition(&place), values, each)?;
    }
    Ok(())
}

/// The same of those of which only a refund or their end is to be settled. They are few.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each_taken_back<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    reach: &Reach,
    each: &mut impl FnMut(&mut UnsettledOrder) -> Result<(), E>,
) -> Result<(), E> {
    let values = || params_from_iter(reach.values(tx, &Place::Everywhere));
    unsettled::each_taken_back(tx, &reach.condition(&Place::Everywhere), values, each)
}

/// Where orders may be that a change reaches.
enum Place {
    /// Anywhere.
    Everywhere,
    /// Among these: a JSON array of rows.
    Listed(String),
    /// After this row.
    After(i64),
}

/// Whether everything in the book was recorded before an instant. Nothing is paid after the moment
/// at which that is recorded, so then no order is paid from that instant on. The last row of the
/// audit log alone does not tell: a clock that was ahead may have been put right.
fn is_ahead(tx: &ReadTx<'_>, from: Instant) -> Result<bool, StoreError> {
    let sql = "SELECT ifnull(max(recorded_at), 0) FROM audit_log";
    Ok(from > Instant(tx.conn().prepare_cached(sql)?.query_row([], |row| row.get(0))?))
}

impl Reach {
    /// On `orders AS o`, with [`Reach::values`]. History earns nothing under any facts (SPEC §6
    /// `--start`): nothing reaches it.
    fn condition(&self, place: &Place) -> String {
        let place = match place {
            Place::Everywhere => "?5 IS NULL",
            Place::Listed(_) => "o.id IN (SELECT value FROM json_each(?5))",
            // More is known of it than of other bounds: SQLite begins the search here.
            Place::After(_) => "likelihood(o.id > ?5, 0.001)",
        };
        let whose = match self.of {
            Of::Anybody => "?4 IS NULL",
            Of::Distributor(_) => {
                "(o.distributor_id = ?4 OR o.distributor_id IN
                    (SELECT distributor_id FROM distributor_relations WHERE sponsor_id = ?4)
                  AND ?4 IS (SELECT sponsor_id FROM distributor_relations
                             WHERE distributor_id = o.distributor_id AND from_at <= o.paid_at
                             ORDER BY from_at DESC, id DESC LIMIT 1))"
            }
            Of::Product(_) => {
                // As EXISTS, SQLite would make it a join, and begin with all lines.
                "1 IS (SELECT 1 FROM order_lines AS l WHERE l.product_id = ?4
                       AND l.id BETWEEN o.id * 10000 + 1 AND o.id * 10000 + 9999 LIMIT 1)"
            }
        };
        format!(
            "o.paid_at >= ?1 AND o.paid_at < ?2 AND o.paid_at >= ?3
             AND o.distributor_id IS NOT NULL AND {place} AND {whose}"
        )
    }

    /// Ascending.
    fn places(&self, tx: &ReadTx<'_>) -> Result<Vec<Place>, StoreError> {
        let found = match self.of {
            Of::Anybody => None,
            Of::Distributor(id) => order_lists::of_team(tx, id)?,
            Of::Product(id) => order_lists::find(tx, &[ListOf::Product(id)])?,
        };
        Ok(match found {
            None => vec![Place::Everywhere],
            Some(found) => vec![Place::Listed(found.json()), Place::After(found.until)],
        })
    }

    fn values(&self, tx: &ReadTx<'_>, place: &Place) -> [Value; 5] {
        let place = match place {
            Place::Everywhere => Value::Null,
            Place::Listed(orders) => Value::Text(orders.clone()),
            Place::After(order) => Value::Integer(*order),
        };
        let id = match self.of {
            Of::Anybody => None,
            Of::Distributor(id) => Some(id.0),
            Of::Product(id) => Some(id.0),
        };
        let start = tx.meta().start.unwrap_or(Instant::ALWAYS);
        let until = self.until.map_or(i64::MAX, |until| until.0);
        [self.from.0.into(), until.into(), start.0.into(), id.into(), place]
    }
}
