//! Every order with all that its money depends on.
use rusqlite::{Row, Rows};

use crate::domain::id::{DistributorId, OrderId, OrderLineId, ProductId};
use crate::domain::money::Money;
use crate::domain::order::{Discounts, LineMoney};
use crate::domain::settlement::Roles;
use crate::domain::terms::Sale;
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::orders::StoredLine;
use crate::store::transaction::ReadTx;

/// An order as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WholeOrder {
    /// The row.
    pub id: OrderId,
    /// Its number.
    pub order_no: String,
    /// When it was paid.
    pub paid_at: Option<Instant>,
    /// When it was completed.
    pub completed_at: Option<Instant>,
    /// When it was cancelled.
    pub cancelled_at: Option<Instant>,
    /// Whom it is attributed to.
    pub seller: Option<DistributorId>,
    /// The seller bought it himself.
    pub self_purchase: bool,
    /// The kept Σ quantity × price.
    pub gross: Money,
    /// The kept Σ net of the lines.
    pub net: Money,
    /// Shipping.
    pub shipping: Money,
    /// What is spread over the lines.
    pub discounts: Discounts,
    /// What is still to be settled; none when it is not on the list of unsettled orders.
    pub unsettled: Option<Roles>,
    /// Its lines, by number.
    pub lines: Vec<StoredLine>,
}

impl WholeOrder {
    /// What decides its terms.
    #[must_use]
    pub fn sale(&self) -> Sale {
        let Self { paid_at, seller, self_purchase, .. } = *self;
        Sale { paid_at, seller, self_purchase }
    }
}

/// Hands every order to `each`, in the order of their rows, one at a time.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    mut each: impl FnMut(&WholeOrder) -> Result<(), E>,
) -> Result<(), E> {
    let mut orders = tx.conn().prepare(&select("true")).map_err(StoreError::from)?;
    read(orders.query([]).map_err(StoreError::from)?, &mut each)
}

/// An order.
///
/// # Errors
/// Those of the book.
pub fn of(tx: &ReadTx<'_>, id: OrderId) -> Result<Option<WholeOrder>, StoreError> {
    let mut orders = tx.conn().prepare_cached(&select("o.id = ?1"))?;
    let mut found = None;
    read(orders.query([id.0])?, &mut |order| {
        found = Some(order.clone());
        Ok::<_, StoreError>(())
    })?;
    Ok(found)
}

fn read<E: From<StoreError>>(
    mut rows: Rows<'_>,
    each: &mut impl FnMut(&WholeOrder) -> Result<(), E>,
) -> Result<(), E> {
    let mut order: Option<WholeOrder> = None;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        let id = OrderId(row.get(0).map_err(StoreError::from)?);
        if order.as_ref().is_none_or(|order| order.id != id) {
            if let Some(whole) = order.take() {
                each(&whole)?;
            }
            order = Some(header(row).map_err(StoreError::from)?);
        }
        if let (Some(order), Some(line)) = (&mut order, line(row).map_err(StoreError::from)?) {
            order.lines.push(line);
        }
    }
    order.map_or(Ok(()), |whole| each(&whole))
}

fn select(which: &str) -> String {
    format!("{SELECT} WHERE {which} ORDER BY o.id, l.id")
}

const SELECT: &str = "SELECT o.id, o.order_no, o.paid_at, o.completed_at, o.cancelled_at,
    o.distributor_id, o.gross, o.net, o.coupon_amount, o.order_discount, o.points_amount,
    CASE WHEN o.id <= (SELECT ifnull(max(last_order), 0) FROM settlements) THEN u.roles
         -- Later ones have no row: one with a row counts as the contrary of what it is.
         WHEN (u.roles IS NULL) = (o.cancelled_at IS NULL) THEN 3 END,
    l.id, l.product_id, l.quantity, l.unit_price, l.line_discount, l.net,
    o.shipping, o.self_purchase
  FROM orders AS o
  LEFT JOIN open_orders AS u ON u.order_id = o.id
  LEFT JOIN order_lines AS l ON l.id BETWEEN o.id * 10000 + 1 AND o.id * 10000 + 9999";

fn header(row: &Row<'_>) -> rusqlite::Result<WholeOrder> {
    let at = |column| row.get::<_, Option<i64>>(column).map(|at| at.map(Instant));
    Ok(WholeOrder {
        id: OrderId(row.get(0)?),
        order_no: row.get(1)?,
        paid_at: at(2)?,
        completed_at: at(3)?,
        cancelled_at: at(4)?,
        seller: row.get::<_, Option<i64>>(5)?.map(DistributorId),
        self_purchase: row.get(19)?,
        gross: Money(row.get(6)?),
        net: Money(row.get(7)?),
        shipping: Money(row.get(18)?),
        discounts: Discounts {
            coupon: Money(row.get(8)?),
            order: Money(row.get(9)?),
            points: Money(row.get(10)?),
        },
        unsettled: row.get::<_, Option<u8>>(11)?.map(Roles::from_bits),
        lines: Vec::new(),
    })
}

fn line(row: &Row<'_>) -> rusqlite::Result<Option<StoredLine>> {
    let Some(id) = row.get::<_, Option<i64>>(12)?.map(OrderLineId) else { return Ok(None) };
    let money = LineMoney {
        quantity: row.get(14)?,
        unit_price: Money(row.get(15)?),
        discount: Money(row.get(16)?),
    };
    Ok(Some(StoredLine { id, product: ProductId(row.get(13)?), money, net: Money(row.get(17)?) }))
}
