//! What can be chosen from at a terminal.
use std::ops::ControlFlow;

use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::money::Money;
use crate::domain::product::Status;
use crate::store::{distributors, products};

/// A product that is sold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductChoice {
    /// Its code.
    pub sku: String,
    /// Its name.
    pub name: String,
    /// Its price now.
    pub price: Money,
}

/// The products on sale, by sku.
///
/// # Errors
/// Those of the book.
pub fn products(session: &Session) -> Result<Vec<ProductChoice>, Error> {
    let mut choices = Vec::new();
    session.read(|tx| {
        products::each(tx, session.now, |product, dated| {
            let particulars = product.particulars;
            if particulars.status == Status::OnSale {
                let (sku, name, price) = (product.sku, particulars.name, dated.price);
                choices.push(ProductChoice { sku, name, price });
            }
            Ok::<_, Error>(ControlFlow::Continue(()))
        })
    })?;
    Ok(choices)
}

/// Code and name of every distributor, by code.
///
/// # Errors
/// Those of the book.
pub fn distributors(session: &Session) -> Result<Vec<(String, String)>, Error> {
    let mut names: Vec<_> =
        session.read(|tx| Ok(distributors::names(tx)?.into_values().collect()))?;
    names.sort();
    Ok(names)
}
