//! What is dated about products: price, cost, category, commissionable (SPEC §4).
use rusqlite::{Row, params};

use super::error::StoreError;
use super::transaction::{ReadTx, WriteTx};
use crate::domain::id::ProductId;
use crate::domain::money::Money;
use crate::domain::product::Dated;
use crate::domain::time::Instant;
use crate::domain::timeline::Timeline;

/// What [`dated`] reads, of the table called `f`.
pub(super) const COLUMNS: &str = "f.price, f.cost, f.category, f.commissionable";

/// Facts that hold from an instant on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The first instant; [`Instant::ALWAYS`] for the first facts.
    pub from: Instant,
    /// What holds.
    pub dated: Dated,
    /// When it was recorded.
    pub recorded_at: Instant,
}

/// All facts of a product in the order in which they hold; of those that begin together only the
/// one recorded last holds.
///
/// # Errors
/// Those of the book.
pub fn history(tx: &ReadTx<'_>, id: ProductId) -> Result<Vec<Fact>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS}, f.from_at, f.recorded_at FROM product_facts AS f
         WHERE f.product_id = ?1 ORDER BY f.from_at, f.id"
    );
    let mut rows = tx.conn().prepare_cached(&sql)?;
    let rows = rows.query_map([id.0], |row| {
        let (from, recorded_at) = (Instant(row.get(4)?), Instant(row.get(5)?));
        Ok(Fact { from, dated: dated(row, 0)?, recorded_at })
    })?;
    let mut facts: Vec<Fact> = Vec::new();
    for fact in rows {
        let fact = fact?;
        if facts.last().is_some_and(|last| last.from == fact.from) {
            facts.pop();
        }
        facts.push(fact);
    }
    Ok(facts)
}

/// [`history`] as what held when.
///
/// # Errors
/// Those of the book.
pub fn timeline(tx: &ReadTx<'_>, id: ProductId) -> Result<Timeline<Dated>, StoreError> {
    Ok(history(tx, id)?.into_iter().map(|fact| (fact.from, fact.dated)).collect())
}

/// Records what holds of a product from an instant on, until its next facts.
///
/// # Errors
/// Those of the book.
pub fn append(
    tx: &WriteTx<'_>,
    id: ProductId,
    from: Instant,
    dated: &Dated,
    now: Instant,
) -> Result<(), StoreError> {
    tx.conn()
        .prepare_cached(
            "INSERT INTO product_facts (product_id, from_at, price, cost, category, commissionable,
               recorded_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            id.0,
            from.0,
            dated.price.0,
            dated.cost.map(|cost| cost.0),
            dated.category,
            dated.commissionable,
            now.0
        ])?;
    Ok(())
}

/// [`COLUMNS`] of a row, from a place on.
pub(super) fn dated(row: &Row<'_>, at: usize) -> rusqlite::Result<Dated> {
    Ok(Dated {
        price: Money(row.get(at)?),
        cost: row.get::<_, Option<i64>>(at + 1)?.map(Money),
        category: row.get(at + 2)?,
        commissionable: row.get(at + 3)?,
    })
}
