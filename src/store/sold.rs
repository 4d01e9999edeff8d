//! Orders as sold, for statistics (SPEC §11): paid in a span and not cancelled.
use rusqlite::Row;

use super::error::StoreError;
use super::transaction::ReadTx;
use crate::domain::commission::Line;
use crate::domain::id::{DistributorId, OrderId, OrderLineId, ProductId};
use crate::domain::money::Money;
use crate::domain::time::Instant;

/// A paid order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SoldOrder {
    /// The row.
    pub id: OrderId,
    /// When it was paid.
    pub paid_at: Instant,
    /// Whom it is attributed to.
    pub seller: Option<DistributorId>,
    /// Σ quantity × unit price.
    pub gross: Money,
    /// Σ net of the lines.
    pub net: Money,
    /// Shipping.
    pub shipping: Money,
    /// Its lines, by number.
    pub lines: Vec<SoldLine>,
}

/// A line of a paid order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SoldLine {
    /// What commission is reckoned on.
    pub line: Line,
    /// Quantity × unit price.
    pub gross: Money,
}

/// Hands every order paid from an instant on and before another to `each`, cancelled ones left out, in
/// the order of their rows, one at a time.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    (from, until): (Instant, Instant),
    mut each: impl FnMut(&SoldOrder) -> Result<(), E>,
) -> Result<(), E> {
    let mut orders = tx
        .conn()
        .prepare_cached(
            "SELECT o.id, o.paid_at, o.distributor_id, o.gross, o.net, o.shipping,
                    l.id, l.product_id, l.quantity, l.unit_price, l.net
             FROM orders AS o
             CROSS JOIN order_lines AS l ON l.id BETWEEN o.id * 10000 + 1 AND o.id * 10000 + 9999
             WHERE o.paid_at >= ?1 AND o.paid_at < ?2 AND o.cancelled_at IS NULL
             ORDER BY o.id, l.id",
        )
        .map_err(StoreError::from)?;
    let mut rows = orders.query([from.0, until.0]).map_err(StoreError::from)?;
    let mut order: Option<SoldOrder> = None;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        let id = OrderId(row.get(0).map_err(StoreError::from)?);
        if order.as_ref().is_none_or(|order| order.id != id) {
            let whole = order.take();
            if let Some(whole) = &whole {
                each(whole)?;
            }
            let lines = whole.map_or_else(Vec::new, |whole| whole.lines);
            order = Some(header(row, lines).map_err(StoreError::from)?);
        }
        if let Some(order) = &mut order {
            order.lines.push(line(row)?);
        }
    }
    order.map_or(Ok(()), |whole| each(&whole))
}

/// The header of the next order, in the lines' memory of the one before.
fn header(row: &Row<'_>, mut lines: Vec<SoldLine>) -> rusqlite::Result<SoldOrder> {
    lines.clear();
    Ok(SoldOrder {
        id: OrderId(row.get(0)?),
        paid_at: Instant(row.get(1)?),
        seller: row.get::<_, Option<i64>>(2)?.map(DistributorId),
        gross: Money(row.get(3)?),
        net: Money(row.get(4)?),
        shipping: Money(row.get(5)?),
        lines,
    })
}

fn line(row: &Row<'_>) -> Result<SoldLine, StoreError> {
    let line = Line {
        line: u16::try_from(OrderLineId(row.get(6)?).line()).unwrap_or_default(),
        product: ProductId(row.get(7)?),
        quantity: row.get(8)?,
        net: Money(row.get(10)?),
    };
    let detail = || StoreError::Damaged { path: None, detail: format!("order_lines {:?}", line) };
    let gross = Money(row.get(9)?).times(line.quantity).map_err(|_| detail())?;
    Ok(SoldLine { line, gross })
}
