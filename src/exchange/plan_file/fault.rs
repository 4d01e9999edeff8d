//! What a plan file may not say, with its place.
use std::ops::Range;

/// One fault of a plan file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanFault {
    /// Line of the file, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The key it is about, such as `rate.percent`; empty for the file as a whole.
    pub key: String,
    /// What is wrong.
    pub kind: PlanFaultKind,
}

/// What is wrong with a plan file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanFaultKind {
    /// Not TOML; the parser's own words.
    Syntax(String),
    /// No such key, with those that work here.
    UnknownKey {
        /// The keys that work here.
        allowed: Vec<&'static str>,
    },
    /// A key that every plan needs.
    Missing,
    /// Another type than the key takes.
    WrongType {
        /// The type it takes.
        expected: KeyType,
    },
    /// A text that the key does not take, with those it takes.
    NotOneOf {
        /// What stands there.
        value: String,
        /// What may stand there.
        allowed: Vec<&'static str>,
    },
    /// Not a day such as `2026-10-01`.
    NotADay(String),
    /// Not a rate from 0 % to 100 % with at most four decimals, such as `12.5%`.
    NotARate(String),
    /// Not an amount of the book's currency, such as `3.00`; or below 0.
    NotAnAmount(String),
    /// A number outside its range.
    OutOfRange {
        /// The smallest.
        min: i64,
        /// The largest.
        max: i64,
    },
    /// A rule needs exactly one of `percent` and `fixed`.
    PercentOrFixed,
    /// Two rules with the same role and selectors: `line` is where the first stands.
    EqualRules {
        /// Line of the first of the two.
        first_line: usize,
    },
    /// A distributor or sku that the book does not know.
    UnknownName(String),
    /// A distributor code, sku, category or name that is empty.
    Empty,
}

/// What a key of a plan takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyType {
    /// A text in quotes.
    Text,
    /// A whole number.
    Number,
    /// Tables, each under `[[key]]`.
    Tables,
}

impl PlanFault {
    pub(super) fn at(source: &str, span: Range<usize>, key: &str, kind: PlanFaultKind) -> Self {
        let (line, column) = place(source, span.start);
        Self { line, column, key: key.to_owned(), kind }
    }

    /// A rule (by index) names a distributor or sku that the book does not know.
    #[must_use]
    pub fn unknown_name(source: &str, rule: usize, key: &'static str, name: &str) -> Self {
        let span = super::parse::span_of_rate_key(source, rule, key);
        let kind = PlanFaultKind::UnknownName(name.to_owned());
        Self::at(source, span, &format!("rate.{key}"), kind)
    }
}

/// Line and column, from 1, of a byte of the file.
pub(super) fn place(source: &str, byte: usize) -> (usize, usize) {
    let before = source.get(..byte).unwrap_or(source);
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}
