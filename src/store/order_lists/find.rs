//! Orders by their lists.
use rusqlite::params;

use super::ListOf;
use super::packed::unpack;
use crate::domain::id::DistributorId;
use crate::store::distributor_relations;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// Where to look for orders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::store) struct Found {
    /// Ascending rows of orders.
    pub listed: Vec<i64>,
    /// Orders after this one are in no list: each must be looked at.
    pub until: i64,
}

impl Found {
    /// The listed orders, for SQLite's `json_each`.
    pub fn json(&self) -> String {
        let rows: Vec<_> = self.listed.iter().map(i64::to_string).collect();
        format!("[{}]", rows.join(","))
    }
}

/// So many orders are read in the time in which one is looked up.
const WORTH: usize = 8;

/// The orders that are in any of these lists; none when they are so many that looking through all
/// orders is quicker. Whether they are what is wanted, their rows decide.
///
/// # Errors
/// Those of the book.
pub(in crate::store) fn find(tx: &ReadTx<'_>, of: &[ListOf]) -> Result<Option<Found>, StoreError> {
    let until = listed_until(tx)?;
    let most = usize::try_from(until).unwrap_or_default() / WORTH;
    let mut listed = Vec::new();
    for of in of {
        listed.extend(one(tx, of.key())?);
        if listed.len() > most {
            return Ok(None);
        }
    }
    listed.sort_unstable();
    listed.dedup();
    Ok(Some(Found { listed, until }))
}

/// The orders that a distributor sold, and those whom this one ever sponsored.
///
/// # Errors
/// Those of the book.
pub(in crate::store) fn of_team(
    tx: &ReadTx<'_>,
    id: DistributorId,
) -> Result<Option<Found>, StoreError> {
    let team = distributor_relations::ever_sponsored(tx, id)?;
    let mut lists: Vec<_> = team.into_iter().map(ListOf::Seller).collect();
    lists.push(ListOf::Seller(id));
    find(tx, &lists)
}

/// Up to which order there are lists; 0 when there are none.
pub(super) fn listed_until(tx: &ReadTx<'_>) -> Result<i64, StoreError> {
    let sql = "SELECT ifnull(max(first_order), 0) FROM order_lists WHERE key = 0";
    Ok(tx.conn().prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// The orders in the lists of a key.
pub(super) fn one(tx: &ReadTx<'_>, key: i64) -> Result<Vec<i64>, StoreError> {
    let sql = "SELECT first_order, orders FROM order_lists WHERE key = ?1 ORDER BY first_order";
    let mut lists = tx.conn().prepare_cached(sql)?;
    let mut lists = lists.query(params![key])?;
    let mut orders = Vec::new();
    while let Some(row) = lists.next()? {
        let bytes = row.get_ref(1)?.as_blob().map_err(rusqlite::Error::from)?;
        let damaged = || StoreError::Damaged { path: None, detail: format!("order_lists {key}") };
        orders.extend(unpack(row.get(0)?, bytes).ok_or_else(damaged)?);
    }
    Ok(orders)
}
