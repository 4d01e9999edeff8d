//! A product (SPEC §4): what is dated about it and what is not.
use super::money::Money;
use super::named::named;
use super::revision::Revision;

/// Whether a product is sold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Status {
    /// Sold.
    #[default]
    OnSale,
    /// No longer sold; its past stays.
    Archived,
}

named! {
    /// The name in SQL and files.
    Status {
        OnSale = "on_sale",
        Archived = "archived",
    }
}

/// What is not dated about a product: it changes in place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Particulars {
    /// One line, not empty.
    pub name: String,
    /// Size, weight, packing.
    pub spec: Option<String>,
    /// What it is, possibly in several lines.
    pub description: Option<String>,
    /// Where a picture is.
    pub image: Option<String>,
    /// Where its page is.
    pub link: Option<String>,
    /// Whether it is sold.
    pub status: Status,
    /// At so many units or fewer it is on the low-stock list; none: never.
    pub reorder_level: Option<i64>,
    /// Whether more may be sold than there is.
    pub backorders: bool,
}

/// What is dated about a product. Orders take what holds at their payment (SPEC §6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    /// What a unit is sold for; orders say what they were really charged.
    pub price: Money,
    /// What a unit costs the merchant, when known.
    pub cost: Option<Money>,
    /// The category path; empty for none.
    pub category: String,
    /// Whether it earns commission at all.
    pub commissionable: bool,
}

/// What somebody says of a product: on the command line, or in a row of a file. What is `None` is
/// not said; an empty text says that there is none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stated {
    /// Its name.
    pub name: Option<String>,
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
    /// The level of the low-stock list; `Some(None)`: none.
    #[allow(clippy::option_option, reason = "not said and none differ")]
    pub reorder_level: Option<Option<i64>>,
    /// Whether more may be sold than there is.
    pub backorders: Option<bool>,
    /// What is dated.
    pub dated: Revision,
}

impl Stated {
    /// The particulars with what is said instead of what was.
    #[must_use]
    pub fn over(&self, known: &Particulars) -> Particulars {
        let text = |said: &Option<String>, known: &Option<String>| match said {
            Some(said) => Some(said.clone()).filter(|said| !said.is_empty()),
            None => known.clone(),
        };
        Particulars {
            name: self.name.clone().unwrap_or_else(|| known.name.clone()),
            spec: text(&self.spec, &known.spec),
            description: text(&self.description, &known.description),
            image: text(&self.image, &known.image),
            link: text(&self.link, &known.link),
            status: self.status.unwrap_or(known.status),
            reorder_level: self.reorder_level.unwrap_or(known.reorder_level),
            backorders: self.backorders.unwrap_or(known.backorders),
        }
    }

    /// What is dated about a new product: no cost and no category unless said, commissionable.
    #[must_use]
    pub fn first(&self, price: Money) -> Dated {
        let nothing = Dated { price, cost: None, category: String::new(), commissionable: true };
        self.dated.applied_to(&nothing)
    }

    /// The dated fields in which what is said differs from what holds, by their column names.
    #[must_use]
    pub fn contradicts(&self, holds: &Dated) -> Vec<&'static str> {
        let said = self.dated.applied_to(holds);
        let fields = [
            ("price", said.price != holds.price),
            ("cost", said.cost != holds.cost),
            ("category", said.category != holds.category),
            ("commissionable", said.commissionable != holds.commissionable),
        ];
        fields.into_iter().filter(|(_, differs)| *differs).map(|(field, _)| field).collect()
    }
}

impl Particulars {
    /// The fields in which two differ, by their column names.
    #[must_use]
    pub fn differences(&self, other: &Self) -> Vec<&'static str> {
        let fields = [
            ("name", self.name != other.name),
            ("spec", self.spec != other.spec),
            ("description", self.description != other.description),
            ("image", self.image != other.image),
            ("link", self.link != other.link),
            ("status", self.status != other.status),
            ("reorder_level", self.reorder_level != other.reorder_level),
            ("backorders", self.backorders != other.backorders),
        ];
        fields.into_iter().filter(|(_, differs)| *differs).map(|(field, _)| field).collect()
    }
}
