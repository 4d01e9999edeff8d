//! What was sold of each product.
use std::collections::HashMap;
use std::ops::ControlFlow;

use super::window;
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::id::ProductId;
use crate::domain::period::Period;
use crate::domain::sales::ProductSales;
use crate::store::{kept_sales, products};

/// What was sold of a product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductRow {
    /// Its code.
    pub sku: String,
    /// Its name.
    pub name: String,
    /// Its category at the end of the period.
    pub category: String,
    /// What was sold of it.
    pub sales: ProductSales,
}

/// What was sold of each product in a period (all of time without one), by sku; products that were not
/// sold are left out.
///
/// Read from the sums kept by day: a period begins and ends with a day, and an order belongs to one day.
///
/// # Errors
/// Those of the book; an overflow.
pub fn products(session: &Session, period: Option<Period>) -> Result<Vec<ProductRow>, Error> {
    session.read(|tx| {
        let window = window::of(period, tx.meta().zone);
        let mut sold: HashMap<ProductId, ProductSales> = HashMap::new();
        kept_sales::each_product(tx, window, |_, product, sales| {
            let sum = sold.entry(product).or_default();
            *sum = sum.plus(&sales)?;
            Ok::<_, Error>(())
        })?;
        let mut rows = Vec::with_capacity(sold.len());
        products::each(tx, window::as_of(window, session.now), |product, dated| {
            if let Some(sales) = sold.remove(&product.id) {
                let (sku, name) = (product.sku, product.particulars.name);
                rows.push(ProductRow { sku, name, category: dated.category, sales });
            }
            Ok::<_, Error>(ControlFlow::Continue(()))
        })?;
        Ok(rows)
    })
}
