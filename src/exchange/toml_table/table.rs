//! One TOML table being read: every key is taken by name, what is left over is refused.
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fault::{Expected, Fault, TableFault};

/// A value with the span it stands at.
pub(in crate::exchange) type At<T> = (T, Range<usize>);

/// Reads the keys of a table and collects what is wrong with them.
pub(in crate::exchange) struct Table<'a, K> {
    pub source: &'a str,
    pub span: Range<usize>,
    prefix: String,
    table: &'a DeTable<'a>,
    asked: Vec<&'static str>,
    faults: Vec<Fault<K>>,
}

impl<'a, K: From<TableFault>> Table<'a, K> {
    /// The prefix stands before the keys in faults: `rate.`, or nothing for the top of a file.
    pub fn new(
        source: &'a str,
        (table, span): At<&'a DeTable<'a>>,
        prefix: impl Into<String>,
    ) -> Self {
        let prefix = prefix.into();
        Self { source, span, prefix, table, asked: Vec::new(), faults: Vec::new() }
    }

    /// Notes a fault; an empty key means the table itself.
    pub fn fault(&mut self, span: Range<usize>, key: &str, kind: impl Into<K>) {
        let key = if key.is_empty() {
            self.prefix.trim_end_matches('.').to_owned()
        } else {
            format!("{}{key}", self.prefix)
        };
        self.faults.push(Fault::at(self.source, span, &key, kind.into()));
    }

    fn take(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.push(key);
        self.table.get(key)
    }

    /// Takes a key and reads its value; a fault and `None` when it is refused.
    fn read<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&'a DeValue<'a>) -> Result<T, K>,
    ) -> Option<T> {
        let value = self.take(key)?;
        read(value.get_ref()).map_err(|kind| self.fault(value.span(), key, kind)).ok()
    }

    /// A text read by `read`; a fault and `None` when it is missing, of another type, or refused.
    /// What stands there without quotes is read as if it had them, to say what else is wrong with it.
    pub fn text<T>(&mut self, key: &'static str, read: impl Fn(&str) -> Result<T, K>) -> Option<T> {
        let value = self.take(key)?;
        let text = match value.get_ref() {
            DeValue::String(text) => read(text),
            DeValue::Array(_) | DeValue::Table(_) => Err(wrong(Expected::Text)),
            _ => {
                let bare = self.source.get(value.span()).unwrap_or_default();
                read(bare).and_then(|_| Err(TableFault::Unquoted { value: bare.to_owned() }.into()))
            }
        };
        text.map_err(|kind| self.fault(value.span(), key, kind)).ok()
    }

    /// A text that must be there.
    pub fn needed<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&str) -> Result<T, K>,
    ) -> Option<T> {
        if !self.has(key) {
            self.missing(key);
        }
        self.text(key, read)
    }

    /// A key that must be there is not.
    pub fn missing(&mut self, key: &str) {
        let span = self.span.clone();
        self.fault(span, key, TableFault::Missing);
    }

    /// A whole number within a range.
    pub fn number(&mut self, key: &'static str, (min, max): (i64, i64)) -> Option<i64> {
        self.read(key, |value| {
            let DeValue::Integer(number) = value else { return Err(wrong(Expected::Number)) };
            let number = i64::from_str_radix(number.as_str(), number.radix()).ok();
            let within = number.filter(|n| (min..=max).contains(n));
            within.ok_or_else(|| TableFault::OutOfRange { min, max }.into())
        })
    }

    /// `true` or `false`; `false` when it is not there.
    pub fn flag(&mut self, key: &'static str) -> bool {
        let read = |value: &DeValue<'_>| value.as_bool().ok_or_else(|| wrong(Expected::Flag));
        self.read(key, read).unwrap_or(false)
    }

    /// A list of texts, each with its place; one text counts as a list of one.
    pub fn texts(&mut self, key: &'static str) -> Vec<At<&'a str>> {
        let Some(value) = self.take(key) else { return Vec::new() };
        let texts: Option<Vec<_>> = match value.get_ref() {
            DeValue::String(text) => Some(vec![(text.as_ref(), value.span())]),
            DeValue::Array(list) => {
                list.iter().map(|text| Some((text.get_ref().as_str()?, text.span()))).collect()
            }
            _ => None,
        };
        let kind = match texts {
            Some(texts) if !texts.is_empty() => return texts,
            Some(_) => TableFault::Empty,
            None => TableFault::WrongType { expected: Expected::Texts },
        };
        self.fault(value.span(), key, kind);
        Vec::new()
    }

    /// A table below this one.
    pub fn table(&mut self, key: &'static str) -> Option<At<&'a DeTable<'a>>> {
        let span = self.span_of(key);
        let read = |value: &'a DeValue<'a>| value.as_table().ok_or_else(|| wrong(Expected::Table));
        self.read(key, read).map(|table| (table, span))
    }

    /// The tables of a list of tables.
    pub fn tables(&mut self, key: &'static str) -> Vec<At<&'a DeTable<'a>>> {
        let tables = self.read(key, |value| {
            let table =
                |item: &'a Spanned<DeValue<'a>>| Some((item.get_ref().as_table()?, item.span()));
            let list = value.as_array().and_then(|list| list.iter().map(table).collect());
            list.ok_or_else(|| wrong(Expected::Tables))
        });
        tables.unwrap_or_default()
    }

    /// Where a key's value stands, or the table.
    pub fn span_of(&self, key: &str) -> Range<usize> {
        self.table.get(key).map_or_else(|| self.span.clone(), Spanned::span)
    }

    /// Whether a key's value is a list with nothing in it.
    pub fn is_empty_list(&self, key: &str) -> bool {
        let list = self.table.get(key).and_then(|value| value.get_ref().as_array());
        list.is_some_and(|list| list.is_empty())
    }

    pub fn has(&self, key: &str) -> bool {
        self.table.get(key).is_some()
    }

    /// Whether a table below this one has a key.
    pub fn below(&self, table: &str, key: &str) -> bool {
        let table = self.table.get(table).and_then(|value| value.get_ref().as_table());
        table.is_some_and(|table| table.get(key).is_some())
    }

    /// All faults, once every key that works was asked for.
    pub fn finish(mut self) -> Vec<Fault<K>> {
        let left =
            self.table.iter().filter(|(key, _)| !self.asked.contains(&key.get_ref().as_ref()));
        let left: Vec<_> = left.map(|(key, _)| (key.span(), key.get_ref().to_string())).collect();
        for (span, key) in left {
            let allowed = self.asked.clone();
            self.fault(span, &key, TableFault::UnknownKey { allowed });
        }
        self.faults
    }
}

fn wrong<K: From<TableFault>>(expected: Expected) -> K {
    TableFault::WrongType { expected }.into()
}

/// A text that says something, without blanks around it.
///
/// # Errors
/// [`TableFault::Empty`].
pub(in crate::exchange) fn not_empty<K: From<TableFault>>(text: &str) -> Result<String, K> {
    let text = text.trim();
    if text.is_empty() { Err(TableFault::Empty.into()) } else { Ok(text.to_owned()) }
}

/// The index of one of a few words.
///
/// # Errors
/// [`TableFault::NotOneOf`].
pub(in crate::exchange) fn one_of<K: From<TableFault>>(
    text: &str,
    allowed: &[&'static str],
) -> Result<usize, K> {
    let found = allowed.iter().position(|known| *known == text);
    found.ok_or_else(|| not_one_of(text, allowed))
}

/// The fault of a word that is not one of those taken.
pub(in crate::exchange) fn not_one_of<K: From<TableFault>>(
    text: &str,
    allowed: &[&'static str],
) -> K {
    TableFault::NotOneOf { value: text.to_owned(), allowed: allowed.to_vec() }.into()
}
