//! What was sold, by day, month, quarter or year.
use std::collections::BTreeMap;

use super::window;
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::money::{Money, Overflow};
use crate::domain::period::{Period, Span};
use crate::domain::time::Instant;
use crate::domain::zone::Zone;
use crate::store::sold::{self, SoldOrder};

/// What was sold in a span of time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SalesRow {
    /// How many orders.
    pub orders: i64,
    /// How many units.
    pub quantity: i64,
    /// Before any discount.
    pub gross: Money,
    /// What customers paid for the goods.
    pub net: Money,
    /// What customers paid for shipping.
    pub shipping: Money,
}

/// What was sold in a period (all of time without one), one row for each span in which something was.
///
/// # Errors
/// Those of the book; an overflow.
pub fn sales(
    session: &Session,
    period: Option<Period>,
    by: Span,
) -> Result<BTreeMap<Period, SalesRow>, Error> {
    session.read(|tx| {
        let zone = tx.meta().zone;
        let mut spans = Spans { zone, by, rows: BTreeMap::new(), latest: None };
        sold::each(tx, window::of(period, zone), |order| Ok::<_, Error>(spans.add(order)?))?;
        Ok(spans.rows)
    })
}

impl SalesRow {
    /// The sum of two.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn plus(&self, other: &Self) -> Result<Self, Overflow> {
        Ok(Self {
            orders: self.orders + other.orders,
            quantity: self.quantity.checked_add(other.quantity).ok_or(Overflow)?,
            gross: self.gross.plus(other.gross)?,
            net: self.net.plus(other.net)?,
            shipping: self.shipping.plus(other.shipping)?,
        })
    }

    /// Every discount: what customers did not pay.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn discount(&self) -> Result<Money, Overflow> {
        self.gross.minus(self.net)
    }
}

/// Sums by span. Orders mostly come in the order of time, so the span of the last one is kept.
struct Spans {
    zone: Zone,
    by: Span,
    rows: BTreeMap<Period, SalesRow>,
    latest: Option<(Period, Instant, Instant)>,
}

impl Spans {
    fn add(&mut self, order: &SoldOrder) -> Result<(), Overflow> {
        let quantity = order
            .lines
            .iter()
            .try_fold(0_i64, |sum, sold| sum.checked_add(sold.line.quantity).ok_or(Overflow))?;
        let SoldOrder { gross, net, shipping, .. } = *order;
        let sale = SalesRow { orders: 1, quantity, gross, net, shipping };
        let Some(period) = self.period_of(order.paid_at) else { return Ok(()) };
        let row = self.rows.entry(period).or_default();
        *row = row.plus(&sale)?;
        Ok(())
    }

    fn period_of(&mut self, at: Instant) -> Option<Period> {
        match self.latest {
            Some((period, from, until)) if from <= at && at < until => Some(period),
            _ => {
                let period = self.by.period_of(self.zone.day_of(at)?);
                self.latest = Some((period, period.start(self.zone), period.end(self.zone)));
                Some(period)
            }
        }
    }
}
