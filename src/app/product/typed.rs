//! What somebody types about a product: judged as strictly as a file's cells.
use std::borrow::Cow;

use super::refusal::ProductRefusal;
use crate::domain::currency::Currency;
use crate::domain::product::{Stated, Status};
use crate::domain::revision::Revision;
use crate::exchange::cell::{self, Text};
use crate::exchange::error::Reason;

/// Texts as typed; what is `None` is not said, and an empty text says that there is none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Its name.
    pub name: Option<String>,
    /// An amount of the book's currency.
    pub price: Option<String>,
    /// An amount of the book's currency.
    pub cost: Option<String>,
    /// `Tea > Green`.
    pub category: Option<String>,
    /// Whether it earns commission.
    pub commissionable: Option<bool>,
    /// Size, weight, packing.
    pub spec: Option<String>,
    /// What it is.
    pub description: Option<String>,
    /// Where a picture is.
    pub image: Option<String>,
    /// Where its page is.
    pub link: Option<String>,
    /// Whether it is sold.
    pub status: Option<Status>,
    /// A number of units; empty for none.
    pub reorder_level: Option<String>,
    /// Whether more may be sold than there is.
    pub backorders: Option<bool>,
}

impl Typed {
    /// What the texts say.
    ///
    /// # Errors
    /// [`ProductRefusal::Value`] for the first that is none of its kind.
    pub fn stated(&self, currency: Currency) -> Result<Stated, ProductRefusal> {
        let money = |text: &str| cell::money(text, currency);
        let level = |text: &str| match text {
            "" => Ok(None),
            units => cell::units(units).map(Some),
        };
        Ok(Stated {
            name: read("name", self.name.as_deref(), |text| owned(cell::name(text)))?,
            spec: read("spec", self.spec.as_deref(), |text| owned(cell::line(text)))?,
            description: read("description", self.description.as_deref(), |text| {
                owned(cell::note(text))
            })?,
            image: read("image", self.image.as_deref(), |text| owned(cell::line(text)))?,
            link: read("link", self.link.as_deref(), |text| owned(cell::line(text)))?,
            status: self.status,
            reorder_level: read("reorder_level", self.reorder_level.as_deref(), level)?,
            backorders: self.backorders,
            dated: Revision {
                price: read("price", self.price.as_deref(), money)?,
                cost: read("cost", self.cost.as_deref(), money)?,
                category: read("category", self.category.as_deref(), |text| {
                    owned(cell::category(text))
                })?,
                commissionable: self.commissionable,
            },
        })
    }
}

/// A typed value of a field.
///
/// # Errors
/// [`ProductRefusal::Value`].
pub(super) fn read<T>(
    field: &'static str,
    typed: Option<&str>,
    read: impl Fn(&str) -> Result<T, Reason>,
) -> Result<Option<T>, ProductRefusal> {
    let Some(text) = typed else { return Ok(None) };
    let refused = |reason| ProductRefusal::Value { field, value: text.to_owned(), reason };
    read(text).map(Some).map_err(refused)
}

fn owned(text: Result<Text<'_>, Reason>) -> Result<String, Reason> {
    text.map(|text| Cow::into_owned(text.text))
}
