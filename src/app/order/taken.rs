//! What became of an order at the desk.
use crate::domain::facts::Facts;
use crate::domain::id::OrderId;
use crate::domain::money::Money;
use crate::domain::order::Instants;
use crate::domain::terms::{NoTerms, Sale};
use crate::domain::time::Instant;

/// What became of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// What was done.
    pub what: What,
    /// When what happened to it.
    pub instants: Instants,
    /// Whether that made it a sale.
    pub sold: Sold,
    /// Its row.
    pub id: OrderId,
    /// What the customer pays by what was told, but for tax.
    pub told: Money,
    /// What the customer pays by the book, but for tax.
    pub total: Money,
    /// Codes written in another case than the recorded ones.
    pub other_case: u64,
    /// Products that were made for it.
    pub products_made: u64,
}

/// What was done about an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// It is new.
    Recorded,
    /// It is known and moved on.
    Advanced,
    /// It is known, and words were replaced.
    Updated,
    /// It is known, and there is nothing new.
    Unchanged {
        /// But for words, which nobody asked to replace.
        words_differ: bool,
    },
}

/// The sale that an order became.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sold {
    /// None: it is not paid, was paid before, or is cancelled.
    No,
    /// It was paid.
    Paid(Sale),
}

impl Sold {
    /// The sale that an order became if it is paid now, `before` being when it was paid.
    #[must_use]
    pub fn by(before: Option<Instant>, cancelled: Option<Instant>, sale: Sale) -> Self {
        match (before, sale.paid_at, cancelled) {
            (None, Some(_), None) => Self::Paid(sale),
            _ => Self::No,
        }
    }

    /// Why it earns nothing.
    #[must_use]
    pub fn earns_nothing(self, facts: &Facts) -> Option<NoTerms> {
        match self {
            Self::Paid(sale) => facts.terms(sale).err(),
            Self::No => None,
        }
    }
}
