//! Stock movements: appended, never changed; a trigger keeps their sum in the product (SPEC §4).
use rusqlite::{OptionalExtension, params};

use super::error::StoreError;
use super::orders::NewLine;
use super::transaction::{ReadTx, WriteTx};
use crate::domain::id::{OrderId, OrderLineId, ProductId};
use crate::domain::stock::{Movement, Shortage};
use crate::domain::time::Instant;

/// A movement that no order made: by hand, or the opening one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Act<'a> {
    /// In, out, adjust or opening.
    pub kind: Movement,
    /// What moves.
    pub product: ProductId,
    /// Signed: what is added to the stock.
    pub quantity: i64,
    /// Why.
    pub reason: Option<&'a str>,
    /// The merchant's own name for it, unique per kind.
    pub reference: Option<&'a str>,
}

/// A recorded act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acted {
    /// What moved.
    pub product: ProductId,
    /// Signed.
    pub quantity: i64,
    /// Why.
    pub reason: Option<String>,
    /// When it was recorded.
    pub recorded_at: Instant,
}

/// Records a movement that no order made. The caller has looked whether the stock allows it.
///
/// # Errors
/// Those of the book; a stock below zero without backorders is a broken constraint.
pub fn append(
    tx: &WriteTx<'_>,
    act: &Act<'_>,
    at: Instant,
    now: Instant,
) -> Result<(), StoreError> {
    tx.conn()
        .prepare_cached(
            "INSERT INTO stock_movements (product_id, kind, quantity, moved_at, reason, ref,
               recorded_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            act.product.0,
            act.kind.name(),
            act.quantity,
            at.0,
            act.reason,
            act.reference,
            now.0
        ])?;
    Ok(())
}

/// The act of a kind that has this reference.
///
/// # Errors
/// Those of the book.
pub fn by_reference(
    tx: &ReadTx<'_>,
    kind: Movement,
    reference: &str,
) -> Result<Option<Acted>, StoreError> {
    let sql = "SELECT product_id, quantity, reason, recorded_at FROM stock_movements
               WHERE kind = ?1 AND ref = ?2";
    let mut row = tx.conn().prepare_cached(sql)?;
    let row = row.query_row(params![kind.name(), reference], |row| {
        Ok(Acted {
            product: ProductId(row.get(0)?),
            quantity: row.get(1)?,
            reason: row.get(2)?,
            recorded_at: Instant(row.get(3)?),
        })
    });
    Ok(row.optional()?)
}

/// When the same act (kind, product, quantity, reason) was last recorded, from an instant on.
///
/// # Errors
/// Those of the book.
pub fn same_since(
    tx: &ReadTx<'_>,
    act: &Act<'_>,
    since: Instant,
) -> Result<Option<Instant>, StoreError> {
    // The kinds stand as literals so that SQLite finds the index of acts by hand.
    let sql = "SELECT max(recorded_at) FROM stock_movements
               WHERE (kind = 'in' OR kind = 'out' OR kind = 'adjust') AND product_id = ?1 AND recorded_at >= ?2
                 AND kind = ?3 AND quantity = ?4 AND reason IS ?5";
    let mut row = tx.conn().prepare_cached(sql)?;
    let values = params![act.product.0, since.0, act.kind.name(), act.quantity, act.reason];
    Ok(row.query_row(values, |row| row.get::<_, Option<i64>>(0))?.map(Instant))
}

/// Takes the units of an order line out of the stock: at payment. A product that was never stocked
/// is not checked and moves nothing. Called once per line.
///
/// # Errors
/// Those of the book. The inner error says that there are too few, and nothing was taken.
pub fn take(
    tx: &WriteTx<'_>,
    product: ProductId,
    quantity: i64,
    line: OrderLineId,
    at: Instant,
    now: Instant,
) -> Result<Result<(), Shortage>, StoreError> {
    let sql = "SELECT on_hand, backorders FROM products WHERE id = ?1";
    let state: (Option<i64>, bool) = tx
        .conn()
        .prepare_cached(sql)?
        .query_row([product.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
    match state {
        (None, _) => return Ok(Ok(())),
        (Some(on_hand), false) if on_hand < quantity => {
            return Ok(Err(Shortage { on_hand, wanted: quantity }));
        }
        _ => {}
    }
    tx.conn()
        .prepare_cached(
            "INSERT INTO stock_movements (product_id, kind, quantity, moved_at, order_line_id,
               recorded_at) VALUES (?1, 'sale', -?2, ?3, ?4, ?5)",
        )?
        .execute(params![product.0, quantity, at.0, line.0, now.0])?;
    Ok(Ok(()))
}

/// Gives back whatever left the stock with the lines of an order: at its cancellation. Lines whose
/// product was not stocked when they were paid give nothing back. Called once per order.
///
/// # Errors
/// Those of the book.
pub fn give_back(
    tx: &WriteTx<'_>,
    order: OrderId,
    at: Instant,
    now: Instant,
) -> Result<u64, StoreError> {
    let (first, last) = (OrderLineId::new(order, 0), OrderLineId::new(order, 9_999));
    let returned = tx
        .conn()
        .prepare_cached(
            "INSERT INTO stock_movements (product_id, kind, quantity, moved_at, order_line_id,
               recorded_at)
             SELECT product_id, 'return', -quantity, ?3, order_line_id, ?4 FROM stock_movements
             WHERE kind = 'sale' AND order_line_id BETWEEN ?1 AND ?2 ORDER BY order_line_id",
        )?
        .execute(params![first.0, last.0, at.0, now.0])?;
    Ok(returned as u64)
}

/// The first line of each product that the stock has too little for, summed over the lines of an
/// order: products (none for one that is still to be made, which is never stocked) with quantities.
///
/// # Errors
/// Those of the book.
pub fn shortages(
    tx: &ReadTx<'_>,
    lines: &[(Option<ProductId>, i64)],
) -> Result<Vec<(usize, Shortage)>, StoreError> {
    let sql = "SELECT on_hand FROM products WHERE id = ?1 AND backorders = 0";
    let mut stocked = tx.conn().prepare_cached(sql)?;
    let mut short = Vec::new();
    for (index, (product, _)) in lines.iter().enumerate() {
        let Some(id) = product else { continue };
        if lines[..index].iter().any(|(earlier, _)| earlier == product) {
            continue;
        }
        let on_hand = stocked.query_row([id.0], |row| row.get(0)).optional()?;
        let Some(on_hand) = on_hand.flatten() else { continue };
        let same = lines.iter().filter(|(other, _)| other == product);
        let wanted = same.fold(0_i64, |sum, (_, quantity)| sum.saturating_add(*quantity));
        if wanted > on_hand {
            short.push((index, Shortage { on_hand, wanted }));
        }
    }
    Ok(short)
}

/// Takes every line of an order out of the stock, after [`shortages`] found none.
///
/// # Errors
/// Those of the book; a shortage is a broken constraint.
pub fn take_order(
    tx: &WriteTx<'_>,
    order: OrderId,
    lines: &[NewLine],
    at: Instant,
    now: Instant,
) -> Result<(), StoreError> {
    for (number, line) in (1..).zip(lines) {
        let key = OrderLineId::new(order, number);
        if let Err(shortage) = take(tx, line.product, line.money.quantity, key, at, now)? {
            return Err(StoreError::Constraint(format!("stock below zero: {shortage:?}")));
        }
    }
    Ok(())
}
