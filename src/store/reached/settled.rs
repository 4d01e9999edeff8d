//! Settled orders, whose terms are frozen.
use std::collections::BTreeMap;

use rusqlite::params_from_iter;

use super::reach::{Of, Reach, is_ahead};
use super::sellers::Sellers;
use crate::domain::id::DistributorId;
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

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
    if let Of::Sellers(sellers) = &reach.of {
        let by_seller = reached_by_seller(tx, sellers)?;
        return Ok(by_seller.into_values().fold(Settled::default(), Settled::and));
    }
    let mut settled = Settled::default();
    if is_after_all(tx, reach.from)? {
        return Ok(settled);
    }
    for place in reach.places(tx)? {
        let settled_there = reach.settled(&place);
        let sql = format!("SELECT count(*), max(o.paid_at) FROM {settled_there}");
        let values = params_from_iter(reach.values(tx, &place));
        tx.conn().prepare_cached(&sql)?.query_row(values, |row| {
            let orders = row.get::<_, i64>(0)?.unsigned_abs();
            let last_paid_at = row.get::<_, Option<i64>>(1)?.map(Instant);
            settled = settled.and(Settled { orders, last_paid_at });
            Ok(())
        })?;
    }
    Ok(settled)
}

/// The same for several sellers, each by itself; who has none is left out.
///
/// # Errors
/// Those of the book.
pub fn reached_by_seller(
    tx: &ReadTx<'_>,
    sellers: &Sellers,
) -> Result<BTreeMap<DistributorId, Settled>, StoreError> {
    let mut settled: BTreeMap<DistributorId, Settled> = BTreeMap::new();
    let reach = sellers.clone().reach();
    if is_after_all(tx, reach.from)? {
        return Ok(settled);
    }
    for place in reach.places(tx)? {
        let settled_there = reach.settled(&place);
        let sql = format!("SELECT o.distributor_id, o.paid_at FROM {settled_there}");
        let mut rows = tx.conn().prepare_cached(&sql)?;
        let mut rows = rows.query(params_from_iter(reach.values(tx, &place)))?;
        while let Some(row) = rows.next()? {
            let (seller, paid_at) = (DistributorId(row.get(0)?), Instant(row.get(1)?));
            if sellers.take(seller, paid_at) {
                let of_seller = settled.entry(seller).or_default();
                *of_seller = of_seller.and(Settled { orders: 1, last_paid_at: Some(paid_at) });
            }
        }
    }
    Ok(settled)
}

/// Whether no settled order was paid from an instant on: what is settled has matured, so was paid,
/// before its settlement ended.
fn is_after_all(tx: &ReadTx<'_>, from: Instant) -> Result<bool, StoreError> {
    let sql = "SELECT ifnull(max(until_at), 0) FROM settlements";
    let settled_until = Instant(tx.conn().query_row(sql, [], |row| row.get(0))?);
    Ok(from >= settled_until || is_ahead(tx, from)?)
}

impl Settled {
    fn and(self, other: Self) -> Self {
        let last_paid_at = self.last_paid_at.max(other.last_paid_at);
        Self { orders: self.orders + other.orders, last_paid_at }
    }
}
