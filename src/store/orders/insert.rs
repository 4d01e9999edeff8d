//! Records new orders, many rows with one statement.
use std::collections::HashSet;

use rusqlite::{OptionalExtension, Statement};

use super::find::StoredLine;

use crate::domain::id::{DistributorId, OrderId, OrderLineId, ProductId};
use crate::domain::money::Money;
use crate::domain::order::{AttributedBy, Discounts, Instants, LineMoney};
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::kept_sales;
use crate::store::rows::{MANY, Rows};
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
    /// The seller bought it himself.
    pub self_purchase: bool,
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
    /// Its units leave the stock as it is recorded.
    pub leaves_stock: bool,
}

impl From<&StoredLine> for NewLine {
    fn from(line: &StoredLine) -> Self {
        let StoredLine { product, money, net, .. } = *line;
        Self { product, money, net, leaves_stock: false }
    }
}

/// Writes the new orders of one transaction. They are in the book after [`OrderWriter::flush`] at the
/// latest; what reads or changes orders calls it first.
#[derive(Debug)]
pub struct OrderWriter<'tx> {
    tx: &'tx WriteTx<'tx>,
    lookup: Statement<'tx>,
    orders: Rows<'tx>,
    lines: Rows<'tx>,
    /// The row of the last order.
    last: i64,
    /// The greatest number there is: a greater one is new without being looked for.
    greatest: String,
    /// Numbers that wait to be written.
    waiting: HashSet<String>,
    now: Instant,
}

/// So many orders wait: most of their lines fill whole statements.
const WAITING: usize = 8 * MANY;

const ORDER: &str =
    "INSERT INTO orders (id, order_no, placed_at, paid_at, shipped_at, completed_at,
  cancelled_at, distributor_id, attributed_by, member, self_purchase, gross, net, coupon, coupon_amount,
  order_discount, points_used, points_amount, shipping, tax, carrier, tracking_no, recipient, phone,
  address, note, recorded_at)";

const LINE: &str =
    "INSERT INTO order_lines (id, product_id, quantity, unit_price, line_discount, net,
  left_stock)";

impl<'tx> OrderWriter<'tx> {
    /// Prepares to write.
    ///
    /// # Errors
    /// Those of the book.
    pub fn new(tx: &'tx WriteTx<'_>, now: Instant) -> Result<Self, StoreError> {
        let conn = tx.conn();
        // Each by itself: together they would be looked for among all orders.
        let sql = "SELECT ifnull((SELECT max(id) FROM orders), 0),
                          ifnull((SELECT max(order_no) FROM orders), '')";
        let (last, greatest) = conn.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        no_stray_lines(tx, last)?;
        Ok(Self {
            tx,
            lookup: conn.prepare("SELECT 1 FROM orders WHERE order_no = ?1")?,
            orders: Rows::into(conn, ORDER, 27)?,
            lines: Rows::into(conn, LINE, 7)?,
            last,
            greatest,
            waiting: HashSet::new(),
            now,
        })
    }

    /// Whether an order has this number, written or waiting.
    ///
    /// # Errors
    /// Those of the book.
    pub fn knows(&mut self, order_no: &str) -> Result<bool, StoreError> {
        if order_no > self.greatest.as_str() {
            return Ok(false);
        }
        let written = |lookup: &mut Statement<'_>| {
            lookup.query_row([order_no], |_| Ok(())).optional().map(|row| row.is_some())
        };
        Ok(self.waiting.contains(order_no) || written(&mut self.lookup)?)
    }

    /// Takes a new order with its lines, numbered from 1; [`OrderWriter::knows`] has said no.
    ///
    /// # Errors
    /// Those of the book.
    pub fn write(
        &mut self,
        order: &NewOrder<'_>,
        lines: &[NewLine],
    ) -> Result<OrderId, StoreError> {
        self.last += 1;
        let id = OrderId(self.last);
        for (number, line) in (1..).zip(lines) {
            self.line(OrderLineId::new(id, number), line);
        }
        self.header(id, order);
        kept_sales::recorded(self.tx, order, lines)?;
        self.tx.list(id, order.seller, lines.iter().map(|line| line.product))?;
        self.waiting.insert(order.order_no.to_owned());
        if order.order_no > self.greatest.as_str() {
            order.order_no.clone_into(&mut self.greatest);
        }
        if self.orders.waiting() >= WAITING {
            self.flush()?;
        } else if self.lines.waiting() >= MANY {
            self.lines.write_most()?;
        }
        Ok(id)
    }

    /// Writes what waits: lines before their orders, as the schema asks.
    ///
    /// # Errors
    /// Those of the book.
    pub fn flush(&mut self) -> Result<(), StoreError> {
        self.lines.write()?;
        self.orders.write()?;
        self.waiting.clear();
        Ok(())
    }

    fn header(&mut self, id: OrderId, order: &NewOrder<'_>) {
        let Instants { placed, paid, shipped, completed, cancelled } = order.instants;
        let (discounts, words) = (&order.discounts, &order.words);
        self.orders
            .number(id.0)
            .text(Some(order.order_no))
            .number(placed.0)
            .instant(paid)
            .instant(shipped)
            .instant(completed)
            .instant(cancelled)
            .maybe(order.seller.map(|seller| seller.0))
            .name(order.attributed_by.name())
            .text(order.member)
            .number(i64::from(order.self_purchase))
            .number(order.gross.0)
            .number(order.net.0)
            .text(order.coupon)
            .number(discounts.coupon.0)
            .number(discounts.order.0)
            .number(order.points_used)
            .number(discounts.points.0)
            .number(order.shipping.0)
            .number(order.tax.0)
            .text(words.carrier)
            .text(words.tracking_no)
            .text(words.recipient)
            .text(words.phone)
            .text(words.address)
            .text(words.note)
            .number(self.now.0);
    }

    fn line(&mut self, id: OrderLineId, line: &NewLine) {
        let LineMoney { quantity, unit_price, discount } = line.money;
        self.lines
            .number(id.0)
            .number(line.product.0)
            .number(quantity)
            .number(unit_price.0)
            .number(discount.0)
            .number(line.net.0)
            .number(i64::from(line.leaves_stock));
    }
}

/// Lines after the last order belong to none: the next order would take them for its own. Only
/// another program can have left them.
fn no_stray_lines(tx: &WriteTx<'_>, last: i64) -> Result<(), StoreError> {
    let sql = "SELECT ifnull(max(id), 0) FROM order_lines";
    let line = OrderLineId(tx.conn().query_row(sql, [], |row| row.get(0))?);
    if line.order().0 <= last {
        return Ok(());
    }
    let detail = format!("order_lines {} without an order", line.0);
    Err(StoreError::Damaged { path: None, detail })
}
