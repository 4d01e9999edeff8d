//! Columns and cells: what a value is, not how it looks.
use crate::domain::money::Money;
use crate::domain::rate::Rate;
use crate::domain::ratio::Ratio;
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

/// When a table for people has a column that nobody asked for by name. Other formats have all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In every table.
    Always,
    /// When something stands in it: neither blank nor an amount of 0.
    Filled,
    /// When something else stands in it than these words or nothing.
    Beyond(&'static [&'static str]),
    /// Only in answer to `--columns`.
    Asked,
}

/// A column of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// `snake_case` English: the CSV header, the JSON key and what `--columns` names, in every
    /// language. People read its translation ([`super::style::Style::heading`]).
    pub id: &'static str,
    /// What its cells are.
    pub kind: Kind,
    /// When a table for people has it.
    pub place: Place,
    /// Whether a table for people shows the day of its moments, without the time.
    pub by_day: bool,
}

impl Column {
    /// A column, for tables of columns.
    #[must_use]
    pub const fn new(id: &'static str, kind: Kind) -> Self {
        Self { id, kind, place: Place::Always, by_day: false }
    }

    /// The same column, in tables only when it says something.
    #[must_use]
    pub const fn placed(self, place: Place) -> Self {
        Self { place, ..self }
    }

    /// The same column, in tables with days: the time says little there.
    #[must_use]
    pub const fn by_day(self) -> Self {
        Self { by_day: true, ..self }
    }

    /// The same column after somebody asked for it: shown, and in full.
    #[must_use]
    pub const fn asked(self) -> Self {
        Self { place: Place::Always, by_day: false, ..self }
    }

    /// Whether this cell is a reason to have the column in a table.
    #[must_use]
    pub fn says_something(&self, cell: &Cell) -> bool {
        let is_filled = !matches!(cell, Cell::Blank | Cell::Money(Money::ZERO));
        match self.place {
            Place::Always => true,
            Place::Filled => is_filled,
            Place::Beyond(words) => {
                is_filled && !matches!(cell, Cell::Word(word) if words.contains(word))
            }
            Place::Asked => false,
        }
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
    /// What one sum is of another.
    Ratio(Ratio),
    /// A day in the book's time zone.
    Day(Day),
    /// A moment, shown in the book's time zone.
    Instant(Instant),
    /// Yes or no.
    Flag(bool),
    /// Several texts: an array in JSON, parted by semicolons elsewhere.
    List(Vec<String>),
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

impl From<Ratio> for Cell {
    fn from(ratio: Ratio) -> Self {
        Self::Ratio(ratio)
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
