//! Reads recorded orders.
use rusqlite::{OptionalExtension, Row};

use crate::domain::commission::Line;
use crate::domain::id::{DistributorId, OrderId, OrderLineId, ProductId};
use crate::domain::money::Money;
use crate::domain::order::{Discounts, Instants, LineMoney};
use crate::domain::settlement::Roles;
use crate::domain::terms::Sale;
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// A recorded order.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of SPEC §6 and CLI.md")]
pub struct StoredOrder {
    pub id: OrderId,
    pub order_no: String,
    pub instants: Instants,
    pub seller: Option<DistributorId>,
    pub attributed_by: String,
    pub member: Option<String>,
    pub self_purchase: bool,
    pub coupon: Option<String>,
    pub discounts: Discounts,
    pub points_used: i64,
    pub shipping: Money,
    pub tax: Money,
    pub gross: Money,
    pub net: Money,
    pub carrier: Option<String>,
    pub tracking_no: Option<String>,
    pub recipient: Option<String>,
    pub phone: Option<String>,
    pub address: Option<String>,
    pub note: Option<String>,
    pub recorded_at: Instant,
    /// What is still to be settled of it; nothing once it is swept or cancelled.
    pub unsettled: Roles,
    pub lines: Vec<StoredLine>,
}

/// A recorded line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of SPEC §6")]
pub struct StoredLine {
    pub id: OrderLineId,
    pub product: ProductId,
    pub money: LineMoney,
    pub net: Money,
}

impl StoredOrder {
    /// What decides its terms.
    #[must_use]
    pub fn sale(&self) -> Sale {
        let Self { seller, self_purchase, .. } = *self;
        Sale { paid_at: self.instants.paid, seller, self_purchase }
    }

    /// Of a withdrawn version, the number of the order that took its place: no other number has a blank.
    #[must_use]
    pub fn corrected_by(&self) -> Option<&str> {
        self.order_no.split_once(' ').map(|(number, _)| number)
    }
}

impl From<&StoredLine> for Line {
    fn from(stored: &StoredLine) -> Self {
        Self {
            line: u16::try_from(stored.id.line()).unwrap_or_default(),
            product: stored.product,
            quantity: stored.money.quantity,
            list: stored.money.list(),
            net: stored.net,
        }
    }
}

/// The order of a number.
///
/// # Errors
/// Those of the book.
pub fn find(tx: &ReadTx<'_>, order_no: &str) -> Result<Option<StoredOrder>, StoreError> {
    let mut order = tx.conn().prepare_cached(
        "SELECT o.id, order_no, placed_at, paid_at, shipped_at, completed_at, cancelled_at,
                distributor_id, attributed_by, member, coupon, coupon_amount, order_discount,
                points_amount, points_used, shipping, tax, gross, net, carrier, tracking_no, recipient,
                phone, address, note, recorded_at, u.roles, self_purchase
         FROM orders AS o LEFT JOIN unsettled_orders AS u ON u.order_id = o.id WHERE order_no = ?1",
    )?;
    let Some(mut order) = order.query_row([order_no], header).optional()? else { return Ok(None) };
    let mut lines = tx.conn().prepare_cached(
        "SELECT id, product_id, quantity, unit_price, line_discount, net FROM order_lines
         WHERE id BETWEEN ?1 * 10000 + 1 AND ?1 * 10000 + 9999 ORDER BY id",
    )?;
    order.lines = lines.query_map([order.id.0], line)?.collect::<Result<_, _>>()?;
    Ok(Some(order))
}

/// The day on which the first order was paid that is not cancelled: its 00:00.
///
/// # Errors
/// Those of the book.
pub fn first_paid_at(tx: &ReadTx<'_>) -> Result<Option<Instant>, StoreError> {
    let sql = "SELECT min(day_at) FROM sales_days WHERE orders > 0";
    Ok(tx.conn().query_row(sql, [], |row| row.get::<_, Option<i64>>(0))?.map(Instant))
}

/// The row of the order recorded last; 0 before the first.
///
/// # Errors
/// Those of the book.
pub fn last_id(tx: &ReadTx<'_>) -> Result<i64, StoreError> {
    let sql = "SELECT ifnull(max(id), 0) FROM orders";
    Ok(tx.conn().query_row(sql, [], |row| row.get(0))?)
}

fn header(row: &Row<'_>) -> rusqlite::Result<StoredOrder> {
    let at = |column| row.get::<_, Option<i64>>(column).map(|at| at.map(Instant));
    Ok(StoredOrder {
        id: OrderId(row.get(0)?),
        order_no: row.get(1)?,
        instants: Instants {
            placed: Instant(row.get(2)?),
            paid: at(3)?,
            shipped: at(4)?,
            completed: at(5)?,
            cancelled: at(6)?,
        },
        seller: row.get::<_, Option<i64>>(7)?.map(DistributorId),
        attributed_by: row.get(8)?,
        member: row.get(9)?,
        self_purchase: row.get(27)?,
        coupon: row.get(10)?,
        discounts: Discounts {
            coupon: Money(row.get(11)?),
            order: Money(row.get(12)?),
            points: Money(row.get(13)?),
        },
        points_used: row.get(14)?,
        shipping: Money(row.get(15)?),
        tax: Money(row.get(16)?),
        gross: Money(row.get(17)?),
        net: Money(row.get(18)?),
        carrier: row.get(19)?,
        tracking_no: row.get(20)?,
        recipient: row.get(21)?,
        phone: row.get(22)?,
        address: row.get(23)?,
        note: row.get(24)?,
        recorded_at: Instant(row.get(25)?),
        unsettled: row.get::<_, Option<u8>>(26)?.map_or(Roles::NONE, Roles::from_bits),
        lines: Vec::new(),
    })
}

fn line(row: &Row<'_>) -> rusqlite::Result<StoredLine> {
    Ok(StoredLine {
        id: OrderLineId(row.get(0)?),
        product: ProductId(row.get(1)?),
        money: LineMoney {
            quantity: row.get(2)?,
            unit_price: Money(row.get(3)?),
            discount: Money(row.get(4)?),
        },
        net: Money(row.get(5)?),
    })
}
