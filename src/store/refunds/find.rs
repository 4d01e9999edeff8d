//! Reads recorded refunds.
use rusqlite::{OptionalExtension, Row};

use crate::domain::id::{OrderId, OrderLineId, ProductId, RefundId};
use crate::domain::money::Money;
use crate::domain::refund::Of;
use crate::domain::refund_state::RefundState;
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// A recorded refund.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredRefund {
    /// Its row.
    pub id: RefundId,
    /// The merchant's number of it.
    pub refund_no: String,
    /// The order's row.
    pub order: OrderId,
    /// The order's number.
    pub order_no: String,
    /// Goods money.
    pub amount: Money,
    /// Shipping.
    pub shipping: Money,
    /// What it is for.
    pub of: Of,
    /// Units that go back to the shelf.
    pub restock: i64,
    /// Why, in the merchant's words.
    pub reason: Option<String>,
    /// When it was asked for.
    pub requested_at: Instant,
    /// Where it stands.
    pub state: RefundState,
    /// When that was decided.
    pub decided_at: Option<Instant>,
    /// When the money was given back, once it is approved.
    pub refunded_at: Option<Instant>,
    /// When it was recorded.
    pub recorded_at: Instant,
    /// By whom.
    pub operator: String,
}

const COLUMNS: &str = "r.id, r.refund_no, r.order_id, o.order_no, r.amount, r.shipping, r.line,
    r.product_id, r.restock, r.reason, r.requested_at, r.decision, r.decided_at, r.refunded_at,
    r.recorded_at, r.operator";

/// The refund of a number.
///
/// # Errors
/// Those of the book.
pub fn find(tx: &ReadTx<'_>, refund_no: &str) -> Result<Option<StoredRefund>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM refunds AS r CROSS JOIN orders AS o ON o.id = r.order_id
         WHERE r.refund_no = ?1"
    );
    Ok(tx.conn().prepare_cached(&sql)?.query_row([refund_no], stored).optional()?)
}

/// The refunds of an order, in the order in which they were recorded.
///
/// # Errors
/// Those of the book.
pub fn of_order(tx: &ReadTx<'_>, order: OrderId) -> Result<Vec<StoredRefund>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM refunds AS r CROSS JOIN orders AS o ON o.id = r.order_id
         WHERE r.order_id = ?1 ORDER BY r.id"
    );
    let mut rows = tx.conn().prepare_cached(&sql)?;
    Ok(rows.query_map([order.0], stored)?.collect::<Result<_, _>>()?)
}

impl StoredRefund {
    /// What it took from which lines; nothing before it is approved.
    ///
    /// # Errors
    /// Those of the book.
    pub fn lines(&self, tx: &ReadTx<'_>) -> Result<Vec<(OrderLineId, Money)>, StoreError> {
        let sql = "SELECT order_line_id, amount FROM refund_lines WHERE refund_id = ?1
                   ORDER BY order_line_id";
        let mut rows = tx.conn().prepare_cached(sql)?;
        let line = |row: &Row<'_>| Ok((OrderLineId(row.get(0)?), Money(row.get(1)?)));
        Ok(rows.query_map([self.id.0], line)?.collect::<Result<_, _>>()?)
    }
}

fn stored(row: &Row<'_>) -> rusqlite::Result<StoredRefund> {
    let at = |column| row.get::<_, Option<i64>>(column).map(|at| at.map(Instant));
    let decision = row.get::<_, Option<String>>(11)?;
    Ok(StoredRefund {
        id: RefundId(row.get(0)?),
        refund_no: row.get(1)?,
        order: OrderId(row.get(2)?),
        order_no: row.get(3)?,
        amount: Money(row.get(4)?),
        shipping: Money(row.get(5)?),
        of: of(row.get(6)?, row.get(7)?),
        restock: row.get::<_, Option<i64>>(8)?.unwrap_or(0),
        reason: row.get(9)?,
        requested_at: Instant(row.get(10)?),
        state: RefundState::of_decision(decision.as_deref()),
        decided_at: at(12)?,
        refunded_at: at(13)?,
        recorded_at: Instant(row.get(14)?),
        operator: row.get(15)?,
    })
}

/// What a refund with this line or product is for.
fn of(line: Option<i64>, product: Option<i64>) -> Of {
    match (line, product) {
        (Some(line), _) => Of::Line(line),
        (None, Some(product)) => Of::Product(ProductId(product)),
        (None, None) => Of::Order,
    }
}
