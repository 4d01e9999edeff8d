//! What a dated change reaches, and where that is looked for.
use rusqlite::types::Value;

use super::sellers::Sellers;
use crate::domain::id::{DistributorId, ProductId};
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::order_lists::{self, ListOf};
use crate::store::transaction::ReadTx;

/// What a dated change reaches: orders of sellers that were paid in a span.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// Whose orders.
    pub of: Of,
    /// Paid then or later.
    pub from: Instant,
    /// Paid before; none: for good.
    pub until: Option<Instant>,
}

/// Whose orders a change would reach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Of {
    /// Every order of a seller.
    Anybody,
    /// Orders sold by a distributor or by those whom this distributor sponsored then.
    Distributor(DistributorId),
    /// Orders with a line of this product.
    Product(ProductId),
    /// Orders sold by any of these, each in spans of its own.
    Sellers(Sellers),
}

/// Where orders may be that a change reaches.
pub(super) enum Place {
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
pub(super) fn is_ahead(tx: &ReadTx<'_>, from: Instant) -> Result<bool, StoreError> {
    let sql = "SELECT ifnull(max(recorded_at), 0) FROM audit_log";
    Ok(from > Instant(tx.conn().prepare_cached(sql)?.query_row([], |row| row.get(0))?))
}

impl Reach {
    /// Settled orders at a place, for what stands behind FROM. Settled is: no longer wholly unsettled,
    /// and not cancelled before it was.
    pub(super) fn settled(&self, place: &Place) -> String {
        format!(
            "orders AS o
             WHERE {} AND (o.cancelled_at IS NULL OR EXISTS
                           (SELECT 1 FROM entries WHERE order_line_id BETWEEN o.id * 10000 + 1
                                                                       AND o.id * 10000 + 9999))
               AND o.id <= (SELECT ifnull(max(last_order), 0) FROM settlements)
               AND NOT EXISTS (SELECT 1 FROM open_orders WHERE order_id = o.id AND roles = 3)",
            self.condition(place)
        )
    }

    /// On `orders AS o`, with [`Reach::values`]. History earns nothing under any facts (SPEC §6
    /// `--start`): nothing reaches it.
    pub(super) fn condition(&self, place: &Place) -> String {
        let place = match place {
            Place::Everywhere => "?5 IS NULL",
            Place::Listed(_) => "o.id IN (SELECT value FROM json_each(?5))",
            // More is known of it than of other bounds: SQLite begins the search here.
            Place::After(_) => "likelihood(o.id > ?5, 0.001)",
        };
        let whose = match self.of {
            Of::Anybody => "?4 IS NULL",
            // Which of their orders, [`Sellers::take`] knows.
            Of::Sellers(_) => "o.distributor_id IN (SELECT value FROM json_each(?4))",
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
    pub(super) fn places(&self, tx: &ReadTx<'_>) -> Result<Vec<Place>, StoreError> {
        let found = match &self.of {
            Of::Anybody => None,
            Of::Distributor(id) => order_lists::of_team(tx, *id)?,
            Of::Product(id) => order_lists::find(tx, &[ListOf::Product(*id)])?,
            Of::Sellers(sellers) => {
                let lists: Vec<_> = sellers.who().map(ListOf::Seller).collect();
                order_lists::find(tx, &lists)?
            }
        };
        Ok(match found {
            None => vec![Place::Everywhere],
            Some(found) => vec![Place::Listed(found.json()), Place::After(found.until)],
        })
    }

    pub(super) fn values(&self, tx: &ReadTx<'_>, place: &Place) -> [Value; 5] {
        let place = match place {
            Place::Everywhere => Value::Null,
            Place::Listed(orders) => Value::Text(orders.clone()),
            Place::After(order) => Value::Integer(*order),
        };
        let whose = match &self.of {
            Of::Anybody => Value::Null,
            Of::Distributor(id) => Value::Integer(id.0),
            Of::Product(id) => Value::Integer(id.0),
            Of::Sellers(sellers) => Value::Text(sellers.json()),
        };
        let start = tx.meta().start.unwrap_or(Instant::ALWAYS);
        let until = self.until.map_or(i64::MAX, |until| until.0);
        [self.from.0.into(), until.into(), start.0.into(), whose, place]
    }
}
