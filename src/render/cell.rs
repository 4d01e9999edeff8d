//! Columns and cells: what a value is, not how it looks.
use crate::domain::money::Money;
use crate::domain::rate::Rate;
use crate::domain::time::{Day, Instant};

/// What the cells of a column are. [`Cell::Blank`] fits everywhere, [`Cell::Code`]
/// and [`Cell::Word`] are texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Names, notes, words, codes.
    Text,
    /// Amounts in the book's currency.
    Money,
    /// Whole numbers.
    Count,
    /// Shares of a whole.
    Rate,
    /// Calendar days.
    Day,
    /// Moments.
    Instant,
    /// Yes or no.
    Flag,
}

impl Kind {
    /// Whether people read these cells as numbers, aligned on the right.
    #[must_use]
    pub fn is_number(self) -> bool {
        matches!(self, Self::Money | Self::Count | Self::Rate)
    }
}

/// A column of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// `snake_case` English: the CSV header, the JSON key and what `--columns` names, in every
    /// language. People read its translation ([`super::style::Style::heading`]).
    pub id: &'static str,
    /// What its cells are.
    pub kind: Kind,
}

impl Column {
    /// A column, for tables of columns.
    #[must_use]
    pub const fn new(id: &'static str, kind: Kind) -> Self {
        Self { id, kind }
    }
}

/// One value of a report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Cell {
    /// Nothing: empty for people and in CSV, `null` in JSON.
    #[default]
    Blank,
    /// Words.
    Text(String),
    /// A distributor's code, an order number, an SKU: text that is never broken over lines and
    /// that a spreadsheet must not take for a number.
    Code(String),
    /// One of our own names, such as a state: people read its translation, programs the name.
    Word(&'static str),
    /// Minor units of the book's currency.
    Money(Money),
    /// A whole number.
    Count(i64),
    /// A share.
    Rate(Rate),
    /// A day in the book's time zone.
    Day(Day),
    /// A moment, shown in the book's time zone.
    Instant(Instant),
    /// Yes or no.
    Flag(bool),
}

impl Cell {
    /// A text cell.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A code cell.
    #[must_use]
    pub fn code(code: impl Into<String>) -> Self {
        Self::Code(code.into())
    }
}

impl From<Money> for Cell {
    fn from(amount: Money) -> Self {
        Self::Money(amount)
    }
}

impl From<i64> for Cell {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<Rate> for Cell {
    fn from(rate: Rate) -> Self {
        Self::Rate(rate)
    }
}

impl From<Day> for Cell {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

impl From<Instant> for Cell {
    fn from(at: Instant) -> Self {
        Self::Instant(at)
    }
}

impl From<bool> for Cell {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

/// Nothing is a blank: `order.paid_at.into()`.
impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Blank, Into::into)
    }
}
