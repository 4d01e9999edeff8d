//! What was sold of each product.
use std::ops::ControlFlow;

use super::window;
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::id::OrderId;
use crate::domain::money::{Money, Overflow};
use crate::domain::period::Period;
use crate::store::products;
use crate::store::sold::{self, SoldOrder};

/// What was sold of a product.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProductRow {
    /// Its code.
    pub sku: String,
    /// Its name.
    pub name: String,
    /// Its category at the end of the period.
    pub category: String,
    /// In how many orders.
    pub orders: i64,
    /// How many units.
    pub quantity: i64,
    /// Before any discount.
    pub gross: Money,
    /// What customers paid for it.
    pub net: Money,
}

/// What was sold of each product in a period (all of time without one), by sku; products that were not
/// sold are left out.
///
/// # Errors
/// Those of the book; an overflow.
pub fn products(session: &Session, period: Option<Period>) -> Result<Vec<ProductRow>, Error> {
    session.read(|tx| {
        let window = window::of(period, tx.meta().zone);
        let mut tallies = Tallies::default();
        sold::each(tx, window, |order| Ok::<_, Error>(tallies.add(order)?))?;
        let mut rows = Vec::new();
        products::each(tx, window::as_of(window, session.now), |product, dated| {
            if let Some(tally) = tallies.of(product.id.0) {
                rows.push(ProductRow {
                    sku: product.sku,
                    name: product.particulars.name,
                    category: dated.category,
                    ..tally.row.clone()
                });
            }
            Ok::<_, Error>(ControlFlow::Continue(()))
        })?;
        Ok(rows)
    })
}

/// Sums by the products' rows.
#[derive(Default)]
struct Tallies(Vec<Tally>);

#[derive(Debug, Clone, Default)]
struct Tally {
    row: ProductRow,
    /// The order counted last: a product on two lines of it is in one order.
    counted: Option<OrderId>,
}

impl Tallies {
    fn add(&mut self, order: &SoldOrder) -> Result<(), Overflow> {
        for sold in &order.lines {
            let index = usize::try_from(sold.line.product.0).map_err(|_| Overflow)?;
            if self.0.len() <= index {
                self.0.resize(index + 1, Tally::default());
            }
            let Tally { row, counted } = &mut self.0[index];
            row.orders += i64::from(*counted != Some(order.id));
            *counted = Some(order.id);
            row.quantity = row.quantity.checked_add(sold.line.quantity).ok_or(Overflow)?;
            row.gross = row.gross.plus(sold.gross)?;
            row.net = row.net.plus(sold.line.net)?;
        }
        Ok(())
    }

    fn of(&self, product: i64) -> Option<&Tally> {
        let tally = self.0.get(usize::try_from(product).ok()?)?;
        tally.counted.map(|_| tally)
    }
}
