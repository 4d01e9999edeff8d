//! Records new orders; the statements are prepared once for a whole import.
use rusqlite::{Statement, params};

use super::find::StoredLine;

use crate::domain::id::{DistributorId, OrderId, OrderLineId, ProductId};
use crate::domain::money::Money;
use crate::domain::order::{AttributedBy, Discounts, Instants, LineMoney};
use crate::domain::settlement::Roles;
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::WriteTx;

/// A new order, checked and priced.
#[derive(Debug, Clone, Copy)]
pub struct NewOrder<'a> {
    /// Its number, which nothing else has.
    pub order_no: &'a str,
    /// When what happened.
    pub instants: Instants,
    /// Whom it is attributed to.
    pub seller: Option<DistributorId>,
    /// What decided that.
    pub attributed_by: AttributedBy,
    /// The member's code.
    pub member: Option<&'a str>,
    /// The coupon's name.
    pub coupon: Option<&'a str>,
    /// The money spread over the lines, as agreed.
    pub discounts: Discounts,
    /// Points used.
    pub points_used: i64,
    /// Never in `net`.
    pub shipping: Money,
    /// Never in `net`.
    pub tax: Money,
    /// What decides no money.
    pub words: WordsOf<'a>,
    /// Σ quantity × price.
    pub gross: Money,
    /// Σ net of the lines.
    pub net: Money,
}

/// What decides no money of an order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of CLI.md")]
pub struct WordsOf<'a> {
    pub carrier: Option<&'a str>,
    pub tracking_no: Option<&'a str>,
    pub recipient: Option<&'a str>,
    pub phone: Option<&'a str>,
    pub address: Option<&'a str>,
    pub note: Option<&'a str>,
}

/// A line of a new order.
#[derive(Debug, Clone, Copy)]
pub struct NewLine {
    /// What is sold.
    pub product: ProductId,
    /// Quantity, price, discount.
    pub money: LineMoney,
    /// What is left once every discount is spread.
    pub net: Money,
}

impl From<&StoredLine> for NewLine {
    fn from(line: &StoredLine) -> Self {
        let StoredLine { product, money, net, .. } = *line;
        Self { product, money, net }
    }
}

/// Writes orders of one transaction.
#[derive(Debug)]
pub struct OrderWriter<'tx> {
    order: Statement<'tx>,
    line: Statement<'tx>,
    unsettled: Statement<'tx>,
    now: Instant,
}

impl<'tx> OrderWriter<'tx> {
    /// Prepares to write.
    ///
    /// # Errors
    /// Those of the book.
    pub fn new(tx: &'tx WriteTx<'_>, now: Instant) -> Result<Self, StoreError> {
        let conn = tx.conn();
        Ok(Self {
            order: conn.prepare(
                "INSERT INTO orders (order_no, placed_at, paid_at, shipped_at, completed_at,
                   cancelled_at, distributor_id, attributed_by, member, gross, net, coupon,
                   coupon_amount, order_discount, points_used, points_amount, shipping, tax, carrier,
                   tracking_no, recipient, phone, address, note, recorded_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17,
                         ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25)
                 ON CONFLICT (order_no) DO NOTHING",
            )?,
            line: conn.prepare(
                "INSERT INTO order_lines (id, product_id, quantity, unit_price, line_discount, net)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?,
            unsettled: conn
                .prepare("INSERT INTO unsettled_orders (order_id, roles) VALUES (?1, ?2)")?,
            now,
        })
    }

    /// Writes an order with its lines, numbered from 1; none when the number is taken.
    ///
    /// # Errors
    /// Those of the book.
    pub fn write(
        &mut self,
        tx: &WriteTx<'_>,
        order: &NewOrder<'_>,
        lines: &[NewLine],
    ) -> Result<Option<OrderId>, StoreError> {
        let Instants { placed, paid, shipped, completed, cancelled } = order.instants;
        let at = |instant: Option<Instant>| instant.map(|at| at.0);
        let words = &order.words;
        let written = self.order.execute(params![
            order.order_no,
            placed.0,
            at(paid),
            at(shipped),
            at(completed),
            at(cancelled),
            order.seller.map(|seller| seller.0),
            order.attributed_by.name(),
            order.member,
            order.gross.0,
            order.net.0,
            order.coupon,
            order.discounts.coupon.0,
            order.discounts.order.0,
            order.points_used,
            order.discounts.points.0,
            order.shipping.0,
            order.tax.0,
            words.carrier,
            words.tracking_no,
            words.recipient,
            words.phone,
            words.address,
            words.note,
            self.now.0,
        ])?;
        if written == 0 {
            return Ok(None);
        }
        let id = OrderId(tx.conn().last_insert_rowid());
        for (number, line) in (1..).zip(lines) {
            let LineMoney { quantity, unit_price, discount } = line.money;
            let key = OrderLineId::new(id, number);
            self.line.execute(params![
                key.0,
                line.product.0,
                quantity,
                unit_price.0,
                discount.0,
                line.net.0
            ])?;
        }
        if cancelled.is_none() {
            self.unsettled.execute(params![id.0, Roles::BOTH.bits()])?;
        }
        Ok(Some(id))
    }
}
