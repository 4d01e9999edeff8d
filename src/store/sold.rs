//! Orders as sold, for statistics (SPEC §11): paid in a span and not cancelled.
use rusqlite::Row;

use super::error::StoreError;
use super::line_scan::{self, WithLines};
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
    let sql = "SELECT id, paid_at, distributor_id, gross, net, shipping FROM orders
               WHERE paid_at >= ?1 AND paid_at < ?2 AND cancelled_at IS NULL ORDER BY id";
    line_scan::each(tx, (sql, [from.0, until.0]), &mut each)
}

impl WithLines for SoldOrder {
    type Line = SoldLine;

    fn header(row: &Row<'_>, lines: Vec<SoldLine>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: OrderId(row.get(0)?),
            paid_at: Instant(row.get(1)?),
            seller: row.get::<_, Option<i64>>(2)?.map(DistributorId),
            gross: Money(row.get(3)?),
            net: Money(row.get(4)?),
            shipping: Money(row.get(5)?),
            lines,
        })
    }

    fn id(&self) -> OrderId {
        self.id
    }

    fn lines(&mut self) -> &mut Vec<SoldLine> {
        &mut self.lines
    }

    fn line(id: OrderLineId, row: &Row<'_>) -> rusqlite::Result<SoldLine> {
        let line = Line {
            line: u16::try_from(id.line()).unwrap_or_default(),
            product: ProductId(row.get(1)?),
            quantity: row.get(2)?,
            net: Money(row.get(4)?),
        };
        // The schema keeps quantity × price within 64 bits.
        let gross = Money(row.get(3)?).times(line.quantity);
        let gross =
            gross.map_err(|_| rusqlite::Error::IntegralValueOutOfRange(3, line.quantity))?;
        Ok(SoldLine { line, gross })
    }
}
