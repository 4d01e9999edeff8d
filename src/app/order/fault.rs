//! What is wrong with an order that was read, as far as only the book can tell.
use crate::app::error::Error;
use crate::domain::currency::Currency;
use crate::domain::time::Instant;
use crate::domain::zone::Zone;
use crate::exchange::error::{Reason, RowProblem};
use crate::exchange::orders_file::{Column, FileOrder};
use crate::store::error::StoreError;

/// A bad value of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// The line, as its index in the order; none for the order as a whole.
    pub line: Option<usize>,
    /// The column.
    pub column: Column,
    /// Why.
    pub reason: Reason,
}

/// Why an order was not taken.
#[derive(Debug)]
pub enum NotTaken {
    /// It is bad; the book is as it was before it.
    Bad(Vec<Fault>),
    /// The book could not be read or written.
    Broken(Error),
}

impl Fault {
    /// A bad value of the order as a whole.
    #[must_use]
    pub fn of_order(column: Column, reason: Reason) -> Self {
        Self { line: None, column, reason }
    }

    /// A bad value of a line.
    #[must_use]
    pub fn of_line(line: usize, column: Column, reason: Reason) -> Self {
        Self { line: Some(line), column, reason }
    }

    /// The fault with its place and value: `column` is the place of the fault's column in the file.
    #[must_use]
    pub fn problem(
        &self,
        order: &FileOrder,
        column: u32,
        zone: Zone,
        currency: Currency,
    ) -> RowProblem {
        let line = self.line.and_then(|index| order.lines.get(index)).map(|line| line.line);
        let value = RowProblem::cut(&self.value(order, zone, currency));
        let (line, field) = (line.unwrap_or(order.line), self.column.id());
        RowProblem { line, column, field, value, reason: self.reason }
    }

    /// The value as it would be written; blank when the order does not say it.
    fn value(&self, order: &FileOrder, zone: Zone, currency: Currency) -> String {
        let header = &order.header;
        let line = self.line.and_then(|index| order.lines.get(index));
        let at = |at: Option<Instant>| at.map(|at| zone.short(at));
        let text = |text: &Option<String>| text.clone();
        let money = |amount: Option<_>| amount.map(|amount| currency.format(amount));
        let value = match self.column {
            Column::OrderNo => Some(order.order_no.clone()),
            Column::Sku => line.map(|line| line.sku.clone()),
            Column::Quantity => line.map(|line| line.money.quantity.to_string()),
            Column::UnitPrice => money(line.map(|line| line.money.unit_price)),
            Column::LineDiscount => money(line.map(|line| line.money.discount)),
            Column::PlacedAt => at(header.placed_at),
            Column::PaidAt => at(header.paid_at),
            Column::ShippedAt => at(header.shipped_at),
            Column::CompletedAt => at(header.completed_at),
            Column::CancelledAt => at(header.cancelled_at),
            Column::Status => header.status.map(|status| status.name().to_owned()),
            Column::Distributor => text(&header.distributor),
            Column::Member => text(&header.member),
            Column::OrderDiscount => money(header.order_discount),
            Column::Coupon => text(&header.coupon),
            Column::CouponAmount => money(header.coupon_amount),
            Column::PointsUsed => header.points_used.map(|points| points.to_string()),
            Column::PointsAmount => money(header.points_amount),
            Column::Shipping => money(header.shipping),
            Column::Tax => money(header.tax),
            Column::Carrier => text(&header.words.carrier),
            Column::TrackingNo => text(&header.words.tracking_no),
            Column::Recipient => text(&header.words.recipient),
            Column::Phone => text(&header.words.phone),
            Column::Address => text(&header.words.address),
            Column::Note => text(&header.words.note),
        };
        value.unwrap_or_default()
    }
}

impl From<Fault> for NotTaken {
    fn from(fault: Fault) -> Self {
        Self::Bad(vec![fault])
    }
}

impl From<Error> for NotTaken {
    fn from(error: Error) -> Self {
        Self::Broken(error)
    }
}

impl From<StoreError> for NotTaken {
    fn from(error: StoreError) -> Self {
        Self::Broken(error.into())
    }
}
