//! Reads the sums.
use rusqlite::Row;

use crate::domain::id::ProductId;
use crate::domain::money::Money;
use crate::domain::sales::{ProductSales, Sales};
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// Hands the sums of each day that begins from an instant on and before another to `each`, in the order
/// of time; days without an order are left out.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each_day<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    (from, until): (Instant, Instant),
    mut each: impl FnMut(Instant, Sales) -> Result<(), E>,
) -> Result<(), E> {
    let sql = "SELECT day_at, orders, quantity, gross, net, shipping FROM sales_days
               WHERE day_at >= ?1 AND day_at < ?2 ORDER BY day_at";
    let mut days = tx.conn().prepare_cached(sql).map_err(StoreError::from)?;
    let mut rows = days.query([from.0, until.0]).map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        let (day, sales) = day(row).map_err(StoreError::from)?;
        each(day, sales)?;
    }
    Ok(())
}

/// Hands what was sold of each product on each such day to `each`, in the order of time and of the
/// products' rows.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each_product<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    (from, until): (Instant, Instant),
    mut each: impl FnMut(Instant, ProductId, ProductSales) -> Result<(), E>,
) -> Result<(), E> {
    let sql = "SELECT day_at, product_id, orders, quantity, gross, net FROM product_days
               WHERE day_at >= ?1 AND day_at < ?2 ORDER BY day_at, product_id";
    let mut days = tx.conn().prepare_cached(sql).map_err(StoreError::from)?;
    let mut rows = days.query([from.0, until.0]).map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        let (day, product, sales) = product(row).map_err(StoreError::from)?;
        each(day, product, sales)?;
    }
    Ok(())
}

fn day(row: &Row<'_>) -> rusqlite::Result<(Instant, Sales)> {
    let sales = Sales {
        orders: row.get(1)?,
        quantity: row.get(2)?,
        gross: Money(row.get(3)?),
        net: Money(row.get(4)?),
        shipping: Money(row.get(5)?),
    };
    Ok((Instant(row.get(0)?), sales))
}

fn product(row: &Row<'_>) -> rusqlite::Result<(Instant, ProductId, ProductSales)> {
    let sales = ProductSales {
        orders: row.get(2)?,
        quantity: row.get(3)?,
        gross: Money(row.get(4)?),
        net: Money(row.get(5)?),
    };
    Ok((Instant(row.get(0)?), ProductId(row.get(1)?), sales))
}
