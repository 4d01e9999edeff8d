//! What a check finds.
use super::name::Check;
use crate::domain::money::Money;
use crate::domain::time::Instant;

/// Something kept that does not follow from the other rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The invariant that is broken.
    pub check: Check,
    /// What it is about: an order's number, a sku, a period and a code.
    pub subject: String,
    /// What of it, by the name of a column.
    pub field: &'static str,
    /// What is kept.
    pub kept: Value,
    /// What it should be.
    pub computed: Value,
}

/// A value of any column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Not there.
    Nothing,
    /// Words, codes, digests.
    Text(String),
    /// A whole number.
    Count(i64),
    /// An amount.
    Money(Money),
    /// A moment.
    Instant(Instant),
}

impl From<Money> for Value {
    fn from(amount: Money) -> Self {
        Self::Money(amount)
    }
}

impl From<i64> for Value {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<Instant> for Value {
    fn from(at: Instant) -> Self {
        Self::Instant(at)
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}
