//! The list of stock movements.
use std::ops::ControlFlow;

use rusqlite::types::Type;
use rusqlite::{Row, params};

use super::error::StoreError;
use super::order_lists::{self, Found, ListOf};
use super::transaction::ReadTx;
use crate::domain::id::ProductId;
use crate::domain::stock::Movement;
use crate::domain::time::Instant;

/// Which movements.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Span {
    /// Of one product only, with its balance.
    pub product: Option<ProductId>,
    /// Moved at or after.
    pub from: Option<Instant>,
    /// Moved before.
    pub until: Option<Instant>,
}

/// One movement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// When the units moved.
    pub moved_at: Instant,
    /// Of which product.
    pub sku: String,
    /// Why they moved.
    pub kind: Movement,
    /// Signed.
    pub quantity: i64,
    /// What was there after it, when the list is of one product.
    pub balance: Option<i64>,
    /// The order, of sales and returns.
    pub order_no: Option<String>,
    /// Why, in the merchant's words.
    pub reason: Option<String>,
    /// The merchant's own name for it.
    pub reference: Option<String>,
    /// When it was recorded.
    pub recorded_at: Instant,
}

/// Hands the movements to `each` in the order in which they were recorded: the one in which stock
/// was checked, so that a balance is what the book knew then; until it says `Break`.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    span: &Span,
    mut each: impl FnMut(Move) -> Result<ControlFlow<()>, E>,
) -> Result<(), E> {
    let of = if span.product.is_some() { "m.product_id = ?1" } else { "?1 IS NULL" };
    let lists = span.product.map(|id| [ListOf::Product(id)]);
    let found = lists.map(|lists| order_lists::find(tx, &lists)).transpose()?.flatten();
    let sales = |lines: &str, place: &str| {
        format!(
            "SELECT o.paid_at, p.sku, 'sale', -m.quantity, o.order_no, NULL, NULL, o.recorded_at,
                    m.id AS after_line, 0 AS movement
             FROM {lines} CROSS JOIN orders AS o ON o.id = m.order_id
             CROSS JOIN products AS p ON p.id = m.product_id
             WHERE m.left_stock = 1 AND {of} AND {place}"
        )
    };
    // All parts come sorted: they are merged, and nothing waits for the end.
    let sales = match found {
        None => sales("order_lines AS m", "?2 IS ?3"),
        Some(_) => {
            let listed = sales(LISTED_LINES, "true");
            let later = sales("order_lines AS m", "m.id > (?3 + 1) * 10000");
            format!("{listed} UNION ALL {later}")
        }
    };
    let sql = format!(
        "{sales}
         UNION ALL
         SELECT m.moved_at, p.sku, m.kind, m.quantity, o.order_no, m.reason, m.ref, m.recorded_at,
                m.after_line, m.id
         FROM stock_movements AS m CROSS JOIN products AS p ON p.id = m.product_id
         LEFT JOIN orders AS o ON o.id = m.order_line_id / 10000
         WHERE {of} ORDER BY after_line, movement"
    );
    let mut rows = tx.conn().prepare_cached(&sql).map_err(StoreError::from)?;
    let (orders, until) = (found.as_ref().map(Found::json), found.map(|found| found.until));
    let values = params![span.product.map(|id| id.0), orders, until];
    let mut rows = rows.query(values).map_err(StoreError::from)?;
    let mut balance = 0_i64;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        let mut movement = read(row).map_err(StoreError::from)?;
        balance = balance.saturating_add(movement.quantity);
        movement.balance = span.product.map(|_| balance);
        let begun = span.from.is_none_or(|from| movement.moved_at >= from);
        let wanted = begun && span.until.is_none_or(|until| movement.moved_at < until);
        if wanted && each(movement)?.is_break() {
            break;
        }
    }
    Ok(())
}

/// The lines of the orders in the JSON array 2.
const LISTED_LINES: &str = "json_each(?2) AS listed CROSS JOIN order_lines AS m
    ON m.id BETWEEN listed.value * 10000 + 1 AND listed.value * 10000 + 9999";

fn read(row: &Row<'_>) -> rusqlite::Result<Move> {
    let kind = Movement::from_name(row.get_ref(2)?.as_str().unwrap_or_default());
    let unknown = || rusqlite::Error::InvalidColumnType(2, "kind".to_owned(), Type::Text);
    Ok(Move {
        moved_at: Instant(row.get(0)?),
        sku: row.get(1)?,
        kind: kind.ok_or_else(unknown)?,
        quantity: row.get(3)?,
        balance: None,
        order_no: row.get(4)?,
        reason: row.get(5)?,
        reference: row.get(6)?,
        recorded_at: Instant(row.get(7)?),
    })
}
