//! What the first row of an order says of the whole.
use super::column::Column;
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::order::{Discounts, Status};
use crate::domain::time::Instant;
use crate::exchange::cell;
use crate::exchange::error::{Reason, RowProblem};

/// The order columns; absent and blank cells are `None`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Header {
    /// `placed_at`.
    pub placed_at: Option<Instant>,
    /// `paid_at`.
    pub paid_at: Option<Instant>,
    /// `shipped_at`.
    pub shipped_at: Option<Instant>,
    /// `completed_at`.
    pub completed_at: Option<Instant>,
    /// `cancelled_at`.
    pub cancelled_at: Option<Instant>,
    /// `status`.
    pub status: Option<Status>,
    /// `distributor`: a code.
    pub distributor: Option<String>,
    /// `member`: a code.
    pub member: Option<String>,
    /// `coupon`: its name.
    pub coupon: Option<String>,
    /// `coupon_amount`.
    pub coupon_amount: Option<Money>,
    /// `order_discount`.
    pub order_discount: Option<Money>,
    /// `points_used`.
    pub points_used: Option<i64>,
    /// `points_amount`.
    pub points_amount: Option<Money>,
    /// `shipping`.
    pub shipping: Option<Money>,
    /// `tax`.
    pub tax: Option<Money>,
    /// What decides no money.
    pub words: Words,
}

/// The columns that decide no money.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// `carrier`.
    pub carrier: Option<String>,
    /// `tracking_no`.
    pub tracking_no: Option<String>,
    /// `recipient`.
    pub recipient: Option<String>,
    /// `phone`.
    pub phone: Option<String>,
    /// `address`.
    pub address: Option<String>,
    /// `note`.
    pub note: Option<String>,
}

impl Header {
    /// The money of the order that is spread over its lines.
    #[must_use]
    pub fn discounts(&self) -> Discounts {
        Discounts {
            coupon: self.coupon_amount.unwrap_or_default(),
            order: self.order_discount.unwrap_or_default(),
            points: self.points_amount.unwrap_or_default(),
        }
    }
}

/// Where the texts of an order come from: the cells of a row, or what somebody typed.
pub(super) trait Texts {
    /// The text of a column; `None` when it is blank or not there.
    fn get(&self, column: Column) -> Option<&str>;
    /// A problem of a column.
    fn problem(&self, column: Column, reason: Reason) -> RowProblem;
    /// The instant that a text means.
    fn instant(&self, text: &str) -> Result<Instant, Reason>;
    /// The book's currency.
    fn currency(&self) -> Currency;
}

/// Reads the order columns; every bad text is a problem, and its value absent. Also counts the
/// invisible characters that were taken out.
pub(super) fn read(texts: &impl Texts, problems: &mut Vec<RowProblem>) -> (Header, u64) {
    let mut reading = Reading { texts, problems, invisible: 0 };
    let currency = texts.currency();
    let instant = |text: &str| texts.instant(text);
    let money = |text: &str| cell::money(text, currency);
    let owned = |text: Result<&str, Reason>| text.map(str::to_owned);
    let header = Header {
        placed_at: reading.cell(Column::PlacedAt, instant),
        paid_at: reading.cell(Column::PaidAt, instant),
        shipped_at: reading.cell(Column::ShippedAt, instant),
        completed_at: reading.cell(Column::CompletedAt, instant),
        cancelled_at: reading.cell(Column::CancelledAt, instant),
        status: reading.cell(Column::Status, status),
        distributor: reading.cell(Column::Distributor, |text| owned(cell::party_code(text))),
        member: reading.cell(Column::Member, |text| owned(cell::party_code(text))),
        coupon: reading.cell(Column::Coupon, |text| owned(cell::reference_code(text))),
        coupon_amount: reading.cell(Column::CouponAmount, money),
        order_discount: reading.cell(Column::OrderDiscount, money),
        points_used: reading.cell(Column::PointsUsed, points),
        points_amount: reading.cell(Column::PointsAmount, money),
        shipping: reading.cell(Column::Shipping, money),
        tax: reading.cell(Column::Tax, money),
        words: Words {
            carrier: reading.text(Column::Carrier, cell::line),
            tracking_no: reading.text(Column::TrackingNo, cell::line),
            recipient: reading.text(Column::Recipient, cell::line),
            phone: reading.text(Column::Phone, cell::line),
            address: reading.text(Column::Address, cell::line),
            note: reading.text(Column::Note, cell::note),
        },
    };
    let invisible = reading.invisible;
    (header, invisible)
}

struct Reading<'r, T> {
    texts: &'r T,
    problems: &'r mut Vec<RowProblem>,
    invisible: u64,
}

impl<T: Texts> Reading<'_, T> {
    fn cell<V>(&mut self, column: Column, read: impl Fn(&str) -> Result<V, Reason>) -> Option<V> {
        let text = self.texts.get(column)?;
        read(text).map_err(|reason| self.problems.push(self.texts.problem(column, reason))).ok()
    }

    fn text(
        &mut self,
        column: Column,
        read: impl Fn(&str) -> Result<cell::Text<'_>, Reason>,
    ) -> Option<String> {
        let (text, removed) = self
            .cell(column, |text| read(text).map(|read| (read.text.into_owned(), read.removed)))?;
        self.invisible += removed as u64;
        Some(text).filter(|text| !text.is_empty())
    }
}

/// English names of SPEC §6, or their Chinese ones.
fn status(text: &str) -> Result<Status, Reason> {
    let chinese = ["待付款", "已付款", "已发货", "已完成", "已取消"];
    let named = chinese.iter().position(|known| *known == text).map(|at| Status::ALL[at].0);
    Status::from_name(text).or(named).ok_or(Reason::Status)
}

fn points(text: &str) -> Result<i64, Reason> {
    let points = crate::domain::currency::parse_decimal(text, 0)?;
    if points < 0 { Err(Reason::Negative) } else { Ok(points) }
}
