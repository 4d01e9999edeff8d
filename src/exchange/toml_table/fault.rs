//! What is wrong with a TOML file, with its place.
use std::ops::Range;

/// One fault of a file; `K` is what can be wrong with this kind of file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault<K> {
    /// Line of the file, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The key it is about, such as `rate.percent`; empty for the file as a whole.
    pub key: String,
    /// What is wrong.
    pub kind: K,
}

/// What can be wrong with any TOML file that is read by keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableFault {
    /// Not TOML.
    Syntax {
        /// The line as it may be meant: what needs quotes in quotes.
        instead: Option<String>,
    },
    /// A key or table that already stands above.
    Twice {
        /// The key as it is written.
        key: String,
        /// It is a table: of several tables of a name each has two brackets.
        is_table: bool,
    },
    /// Not TOML, as full-width or Chinese punctuation stands in the line.
    Wide {
        /// The characters, each once.
        found: String,
        /// The line as it may be meant.
        instead: String,
    },
    /// No such key, with those that work here.
    UnknownKey {
        /// The keys that work here.
        allowed: Vec<&'static str>,
    },
    /// A key that must be there.
    Missing,
    /// Another type than the key takes.
    WrongType {
        /// The type it takes.
        expected: Expected,
    },
    /// What would be right in quotes stands there without them.
    Unquoted {
        /// What stands there.
        value: String,
    },
    /// A text that the key does not take, with those it takes.
    NotOneOf {
        /// What stands there.
        value: String,
        /// What may stand there.
        allowed: Vec<&'static str>,
    },
    /// A number outside its range.
    OutOfRange {
        /// The smallest.
        min: i64,
        /// The largest.
        max: i64,
    },
    /// A text, list or table with nothing in it.
    Empty,
}

/// A type that a key takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// A text in quotes.
    Text,
    /// A whole number.
    Number,
    /// `true` or `false`.
    Flag,
    /// A list of texts.
    Texts,
    /// A table: `[key]`.
    Table,
    /// A list of tables: `[[key]]`.
    Tables,
}

impl<K> Fault<K> {
    /// A fault at a byte range of the source.
    pub(in crate::exchange) fn at(source: &str, span: Range<usize>, key: &str, kind: K) -> Self {
        let (line, column) = place(source, span.start);
        Self { line, column, key: key.to_owned(), kind }
    }
}

/// Line and column, from 1, of a byte of the file.
pub(in crate::exchange) fn place(source: &str, byte: usize) -> (usize, usize) {
    let before = source.get(..byte).unwrap_or(source);
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}
