//! Lists that do not say what the orders say.
use std::collections::HashSet;

use super::find::{listed_until, one};
use super::packed::unpack;
use super::unlisted::Unlisted;
use crate::domain::id::{DistributorId, ProductId};
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;
use crate::store::{distributors, products};

/// A list that is not what the orders make it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// The distributor's code or the product's sku.
    pub subject: String,
    /// The first order that is in only one of both: its row, as listed.
    pub kept: Option<i64>,
    /// The same, as the orders say.
    pub computed: Option<i64>,
}

/// Compares every list with the orders.
///
/// # Errors
/// Those of the book.
pub fn contradictions(tx: &ReadTx<'_>) -> Result<Vec<Contradiction>, StoreError> {
    let until = listed_until(tx)?;
    let orders = Unlisted::read(tx, 1)?;
    let (mut found, mut known) = (Vec::new(), HashSet::new());
    for (key, list) in orders.lists() {
        known.insert(key);
        let mut computed = unpack(list.first, &list.bytes).unwrap_or_default();
        computed.retain(|order| *order <= until);
        found.extend(compare(tx, key, &computed)?);
    }
    let mut keys = tx.conn().prepare("SELECT DISTINCT key FROM order_lists WHERE key <> 0")?;
    let keys = keys.query_map([], |row| row.get(0))?.collect::<Result<Vec<i64>, _>>()?;
    for key in keys.into_iter().filter(|key| !known.contains(key)) {
        found.extend(compare(tx, key, &[])?);
    }
    Ok(found)
}

fn compare(
    tx: &ReadTx<'_>,
    key: i64,
    computed: &[i64],
) -> Result<Option<Contradiction>, StoreError> {
    let kept = one(tx, key)?;
    let mut places = 0..kept.len().max(computed.len());
    let Some(place) = places.find(|place| kept.get(*place) != computed.get(*place)) else {
        return Ok(None);
    };
    let (kept, computed) = (kept.get(place).copied(), computed.get(place).copied());
    Ok(Some(Contradiction { subject: subject(tx, key)?, kept, computed }))
}

fn subject(tx: &ReadTx<'_>, key: i64) -> Result<String, StoreError> {
    let name = if key > 0 {
        distributors::code_of(tx, DistributorId(key))?
    } else {
        products::sku_of(tx, ProductId(-key))?
    };
    Ok(name.unwrap_or_else(|| format!("#{key}")))
}
