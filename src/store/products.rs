//! Products: what is not dated about them (SPEC §4).
use std::ops::ControlFlow;

use rusqlite::{OptionalExtension, Row, params};

use super::error::StoreError;
use super::product_facts;
use super::transaction::{ReadTx, WriteTx};
use crate::domain::id::ProductId;
use crate::domain::product::{Dated, Particulars, Status};
use crate::domain::time::Instant;

/// A product without its dated facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Product {
    /// Its row.
    pub id: ProductId,
    /// Its code.
    pub sku: String,
    /// What is not dated.
    pub particulars: Particulars,
    /// The sum of its stock movements; none: never stocked, never checked.
    pub on_hand: Option<i64>,
    /// When the book first heard of it.
    pub recorded_at: Instant,
}

const COLUMNS: &str = "p.id, p.sku, p.name, p.spec, p.description, p.image, p.link, p.status,
    p.reorder_level, p.backorders, p.on_hand, p.recorded_at";

/// The row of a sku; skus that differ only in case are one.
///
/// # Errors
/// Those of the book.
pub fn id_of(tx: &ReadTx<'_>, sku: &str) -> Result<Option<ProductId>, StoreError> {
    let mut row = tx.conn().prepare_cached("SELECT id FROM products WHERE sku = ?1")?;
    Ok(row.query_row([sku], |row| row.get(0).map(ProductId)).optional()?)
}

/// The sku of a row.
///
/// # Errors
/// Those of the book.
pub fn sku_of(tx: &ReadTx<'_>, id: ProductId) -> Result<Option<String>, StoreError> {
    let mut row = tx.conn().prepare_cached("SELECT sku FROM products WHERE id = ?1")?;
    Ok(row.query_row([id.0], |row| row.get(0)).optional()?)
}

/// Sku and name of a product.
///
/// # Errors
/// Those of the book.
pub fn name_of(tx: &ReadTx<'_>, id: ProductId) -> Result<(String, String), StoreError> {
    let mut row = tx.conn().prepare_cached("SELECT sku, name FROM products WHERE id = ?1")?;
    Ok(row.query_row([id.0], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// The product of a sku; skus that differ only in case are one.
///
/// # Errors
/// Those of the book.
pub fn by_sku(tx: &ReadTx<'_>, sku: &str) -> Result<Option<Product>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM products AS p WHERE p.sku = ?1");
    Ok(tx.conn().prepare_cached(&sql)?.query_row([sku], product).optional()?)
}

/// The row of a sku, and the sku as it is recorded; skus that differ only in case are one.
///
/// # Errors
/// Those of the book.
pub fn recorded(tx: &ReadTx<'_>, sku: &str) -> Result<Option<(ProductId, String)>, StoreError> {
    let mut row = tx.conn().prepare_cached("SELECT id, sku FROM products WHERE sku = ?1")?;
    Ok(row.query_row([sku], |row| Ok((ProductId(row.get(0)?), row.get(1)?))).optional()?)
}

/// Sku and name of every product, in the order of skus.
///
/// # Errors
/// Those of the book.
pub fn names(tx: &ReadTx<'_>) -> Result<Vec<(String, String)>, StoreError> {
    let mut rows = tx.conn().prepare_cached("SELECT sku, name FROM products ORDER BY sku")?;
    let rows = rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Hands every product with the facts that hold at an instant to `each`, in the order of skus, until
/// it says `Break`.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    at: Instant,
    mut each: impl FnMut(Product, Dated) -> Result<ControlFlow<()>, E>,
) -> Result<(), E> {
    let sql = format!(
        "SELECT {COLUMNS}, {} FROM products AS p
         JOIN product_facts AS f ON f.id =
           (SELECT id FROM product_facts WHERE product_id = p.id AND from_at <= ?1
            ORDER BY from_at DESC, id DESC LIMIT 1)
         ORDER BY p.sku",
        product_facts::COLUMNS
    );
    let mut rows = tx.conn().prepare_cached(&sql).map_err(StoreError::from)?;
    let mut rows = rows.query([at.0]).map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        let both = product(row).and_then(|known| Ok((known, product_facts::dated(row, 12)?)));
        let (product, dated) = both.map_err(StoreError::from)?;
        if each(product, dated)?.is_break() {
            break;
        }
    }
    Ok(())
}

/// Adds a product with the facts that hold from always.
///
/// # Errors
/// Those of the book; a known sku is a broken constraint.
pub fn insert(
    tx: &WriteTx<'_>,
    sku: &str,
    particulars: &Particulars,
    dated: &Dated,
    now: Instant,
) -> Result<ProductId, StoreError> {
    let p = particulars;
    tx.conn()
        .prepare_cached(
            "INSERT INTO products (sku, name, spec, description, image, link, status,
               reorder_level, backorders, recorded_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .execute(params![
            sku,
            p.name,
            p.spec,
            p.description,
            p.image,
            p.link,
            p.status.name(),
            p.reorder_level,
            p.backorders,
            now.0
        ])?;
    let id = ProductId(tx.conn().last_insert_rowid());
    product_facts::append(tx, id, Instant::ALWAYS, dated, now)?;
    Ok(id)
}

/// Replaces what is not dated about a product.
///
/// # Errors
/// Those of the book; no backorders while more was sold than there is, is a broken constraint.
pub fn update(
    tx: &WriteTx<'_>,
    id: ProductId,
    particulars: &Particulars,
) -> Result<(), StoreError> {
    let p = particulars;
    tx.conn()
        .prepare_cached(
            "UPDATE products SET name = ?2, spec = ?3, description = ?4, image = ?5, link = ?6,
               status = ?7, reorder_level = ?8, backorders = ?9 WHERE id = ?1",
        )?
        .execute(params![
            id.0,
            p.name,
            p.spec,
            p.description,
            p.image,
            p.link,
            p.status.name(),
            p.reorder_level,
            p.backorders
        ])?;
    Ok(())
}

fn product(row: &Row<'_>) -> rusqlite::Result<Product> {
    let particulars = Particulars {
        name: row.get(2)?,
        spec: row.get(3)?,
        description: row.get(4)?,
        image: row.get(5)?,
        link: row.get(6)?,
        // The schema takes no other names.
        status: Status::from_name(row.get_ref(7)?.as_str().unwrap_or_default()).unwrap_or_default(),
        reorder_level: row.get(8)?,
        backorders: row.get(9)?,
    };
    Ok(Product {
        id: ProductId(row.get(0)?),
        sku: row.get(1)?,
        particulars,
        on_hand: row.get(10)?,
        recorded_at: Instant(row.get(11)?),
    })
}
