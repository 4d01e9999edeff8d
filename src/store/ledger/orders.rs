//! Orders as they are booked.
use crate::domain::commission::Line;
use crate::domain::id::{DistributorId, OrderId, OrderLineId, ProductId};
use crate::domain::money::Money;
use crate::domain::terms::Sale;
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// A paid order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaidOrder {
    /// Its number.
    pub order_no: String,
    /// When it was paid.
    pub paid_at: Instant,
    /// Whom it is attributed to.
    pub seller: Option<DistributorId>,
    /// The seller bought it himself.
    pub self_purchase: bool,
    /// Σ net of the lines.
    pub net: Money,
    /// Shipping.
    pub shipping: Money,
    /// It was withdrawn by a correction.
    pub is_corrected: bool,
    /// Its lines, by number.
    pub lines: Vec<Line>,
    /// What left with it as it was recorded: products and units, by line.
    pub left: Vec<(ProductId, i64)>,
}

impl PaidOrder {
    /// What decides its terms.
    #[must_use]
    pub fn sale(&self) -> Sale {
        let Self { paid_at, seller, self_purchase, .. } = *self;
        Sale { paid_at: Some(paid_at), seller, self_purchase }
    }
}

/// A paid order with its lines.
///
/// # Errors
/// Those of the book.
pub fn paid(tx: &ReadTx<'_>, id: OrderId) -> Result<PaidOrder, StoreError> {
    let sql = "SELECT order_no, paid_at, distributor_id, net, shipping,
                      corrected_by IS NOT NULL, self_purchase FROM orders WHERE id = ?1";
    let mut order = tx.conn().prepare_cached(sql)?.query_row([id.0], |row| {
        Ok(PaidOrder {
            order_no: row.get(0)?,
            paid_at: Instant(row.get(1)?),
            seller: row.get::<_, Option<i64>>(2)?.map(DistributorId),
            self_purchase: row.get(6)?,
            net: Money(row.get(3)?),
            shipping: Money(row.get(4)?),
            is_corrected: row.get(5)?,
            lines: Vec::new(),
            left: Vec::new(),
        })
    })?;
    let sql =
        "SELECT id, product_id, quantity, quantity * unit_price, net, left_stock FROM order_lines
               WHERE id BETWEEN ?1 AND ?2 ORDER BY id";
    let mut lines = tx.conn().prepare_cached(sql)?;
    let (first, last) = (OrderLineId::new(id, 1), OrderLineId::new(id, 9_999));
    let mut rows = lines.query([first.0, last.0])?;
    while let Some(row) = rows.next()? {
        let line = Line {
            line: u16::try_from(OrderLineId(row.get(0)?).line()).unwrap_or_default(),
            product: ProductId(row.get(1)?),
            quantity: row.get(2)?,
            list: Money(row.get(3)?),
            net: Money(row.get(4)?),
        };
        if row.get(5)? {
            order.left.push((line.product, line.quantity));
        }
        order.lines.push(line);
    }
    Ok(order)
}
