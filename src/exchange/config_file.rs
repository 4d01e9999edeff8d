//! `fenrun.toml`: the settings of a folder or of a user (CLI.md "Conventions").
use std::collections::BTreeMap;

use toml::{Spanned, Value};

use super::toml_table::place;

/// One `key = value` of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The key as it is written.
    pub key: String,
    /// Its text, or its whole number as text.
    pub value: String,
    /// The line of the value, from 1.
    pub line: usize,
}

/// Why a file is no list of settings.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConfigError {
    /// Not TOML.
    #[error("line {line}, column {column}: not TOML")]
    Syntax {
        /// From 1.
        line: usize,
        /// In characters, from 1.
        column: usize,
    },
    /// A value that is neither text nor a whole number.
    #[error("line {line}: {key} is neither text nor a number")]
    Kind {
        /// The key.
        key: String,
        /// From 1.
        line: usize,
    },
}

/// Reads the entries of a file, in the order of their lines.
///
/// # Errors
/// [`ConfigError`] names the place.
pub fn parse(text: &str) -> Result<Vec<Entry>, ConfigError> {
    let table: BTreeMap<String, Spanned<Value>> = toml::from_str(text).map_err(|error| {
        let (line, column) = place(text, error.span().unwrap_or(0..0).start);
        ConfigError::Syntax { line, column }
    })?;
    let mut entries = Vec::with_capacity(table.len());
    for (key, value) in table {
        let (line, _) = place(text, value.span().start);
        let value = match value.into_inner() {
            Value::String(text) => text,
            Value::Integer(number) => number.to_string(),
            _ => return Err(ConfigError::Kind { key, line }),
        };
        entries.push(Entry { key, value, line });
    }
    entries.sort_by_key(|entry| entry.line);
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_whole_numbers_are_read_with_their_lines() {
        let entries = parse("# mine\nwait = 5\n\nbook = \"a.db\"\n").unwrap();
        let read: Vec<_> = entries.iter().map(|e| (e.line, &*e.key, &*e.value)).collect();
        assert_eq!(read, [(2, "wait", "5"), (4, "book", "a.db")]);
    }

    #[test]
    fn mistakes_are_named_with_their_place() {
        assert_eq!(parse("a = 1\n账 = "), Err(ConfigError::Syntax { line: 2, column: 1 }));
        let twice = parse("a = 1\na = 2\n");
        assert!(matches!(twice, Err(ConfigError::Syntax { line: 2, .. })), "{twice:?}");
        let kind = parse("a = \"\"\nwait = 1.5\n");
        assert_eq!(kind, Err(ConfigError::Kind { key: "wait".to_owned(), line: 2 }));
    }
}
