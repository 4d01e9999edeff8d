//! Where the keys and rules of a plan file stand, to speak of them after it was read.
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::domain::time::Day;
use crate::exchange::toml_table;

/// A plan file's lines.
pub struct Places<'s> {
    source: &'s str,
    file: DeTable<'s>,
}

/// Line and column, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Line of the file.
    pub line: usize,
    /// Column in characters.
    pub column: usize,
}

impl<'s> Places<'s> {
    /// The places of a file; none when it is no TOML.
    #[must_use]
    pub fn read(source: &'s str) -> Option<Self> {
        Some(Self { source, file: DeTable::parse(source).ok()?.into_inner() })
    }

    /// Where the value of a key outside all tables stands; the file's beginning without it.
    #[must_use]
    pub fn key(&self, key: &str) -> Place {
        self.place(self.file.get(key).map_or(0..0, Spanned::span))
    }

    /// The day that a key outside all tables says.
    #[must_use]
    pub fn day(&self, key: &str) -> Option<Day> {
        Day::parse(self.file.get(key)?.get_ref().as_str()?)
    }

    /// Where the value of a key of a rule stands: `("rate", 0, "fixed")`. The rule's own beginning
    /// without this key, the file's without this rule.
    #[must_use]
    pub fn rule(&self, table: &str, index: usize, key: &str) -> Place {
        let rules = self.file.get(table).and_then(|rules| rules.get_ref().as_array());
        let rule = rules.and_then(|rules| rules.get(index));
        let own = |rule: &Spanned<DeValue<'_>>| {
            let value = rule.get_ref().as_table().and_then(|table| table.get(key));
            value.map_or_else(|| rule.span(), Spanned::span)
        };
        self.place(rule.map_or(0..0, own))
    }

    fn place(&self, span: Range<usize>) -> Place {
        let (line, column) = toml_table::place(self.source, span.start);
        Place { line, column }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_rules_are_found_again() {
        let source =
            "name = \"计划\"\n[[rate]]\nfixed = \"1\"\n\n[[rate]]  # 二\n  fixed = \"2\"\n";
        let places = Places::read(source).unwrap();
        let at = |line, column| Place { line, column };
        assert_eq!(places.key("name"), at(1, 8));
        assert_eq!(places.key("base"), at(1, 1));
        assert_eq!(places.rule("rate", 0, "fixed"), at(3, 9));
        assert_eq!(places.rule("rate", 1, "fixed"), at(6, 11));
        assert_eq!(places.rule("rate", 1, "sku"), at(5, 1));
        assert_eq!(places.rule("rate", 2, "sku"), at(1, 1));
        assert!(Places::read("name = ").is_none());
    }
}
