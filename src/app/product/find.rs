//! Products as they are now, one of them with its history.
use std::ops::ControlFlow;

use super::refusal::ProductRefusal;
use super::typed;
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::category;
use crate::domain::product::{Dated, Status};
use crate::exchange::cell;
use crate::store::error::StoreError;
use crate::store::product_facts::{self, Fact};
use crate::store::products::{self, Product};

/// A product with what holds of it now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// What is not dated.
    pub product: Product,
    /// What is dated.
    pub dated: Dated,
}

/// A product with its history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// What it is now.
    pub known: Known,
    /// What held when, the first facts first; the first are from always.
    pub history: Vec<Fact>,
}

/// Which products.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of this category or below it, as typed.
    pub category: Option<String>,
    /// With this status.
    pub status: Option<Status>,
}

impl Filter {
    /// The filter with its category written as the book writes it.
    ///
    /// # Errors
    /// [`ProductRefusal::Value`] for what is no category.
    pub(crate) fn checked(&self) -> Result<Self, ProductRefusal> {
        let category = typed::read("category", self.category.as_deref(), |text| {
            cell::category(text).map(|path| path.text.into_owned())
        })?;
        Ok(Self { category: category.filter(|path| !path.is_empty()), ..self.clone() })
    }

    /// Whether a product is wanted.
    pub(crate) fn takes(&self, product: &Product, dated: &Dated) -> bool {
        let covered = |wanted: &String| category::covers(wanted, &dated.category);
        self.category.as_ref().is_none_or(covered)
            && self.status.is_none_or(|status| status == product.particulars.status)
    }
}

/// Hands every product that the filter takes to `each`, in the order of skus, until it says `Break`.
///
/// # Errors
/// [`ProductRefusal::Value`] for what is no category; those of the book and of `each`.
pub fn list<E: From<Error> + From<StoreError>>(
    session: &Session,
    filter: &Filter,
    mut each: impl FnMut(Known) -> Result<ControlFlow<()>, E>,
) -> Result<(), E> {
    let filter = filter.checked().map_err(Error::from)?;
    session.stream(|tx| {
        products::each(tx, session.now, |product, dated| {
            if filter.takes(&product, &dated) {
                each(Known { product, dated })
            } else {
                Ok(ControlFlow::Continue(()))
            }
        })
    })
}

/// Sku and name of every product, in the order of skus: to choose from.
///
/// # Errors
/// Those of the book.
pub fn names(session: &Session) -> Result<Vec<(String, String)>, Error> {
    session.read(|tx| Ok(products::names(tx)?))
}

/// One product with its history.
///
/// # Errors
/// [`ProductRefusal::Unknown`]; those of the book.
pub fn show(session: &Session, sku: &str) -> Result<Shown, Error> {
    session.read(|tx| {
        let unknown = || ProductRefusal::Unknown(sku.to_owned());
        let product = products::by_sku(tx, sku)?.ok_or_else(unknown)?;
        let history = product_facts::history(tx, product.id)?;
        let begun = history.iter().rfind(|fact| fact.from <= session.now);
        let dated = begun.map(|fact| fact.dated.clone()).ok_or_else(unknown)?;
        Ok(Shown { known: Known { product, dated }, history })
    })
}
