//! One TOML table being read: every key is taken by name, what is left over is refused.
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fault::{KeyType, PlanFault, PlanFaultKind};

/// Reads the keys of a table and collects what is wrong with them.
pub(super) struct Table<'a> {
    pub source: &'a str,
    pub span: Range<usize>,
    prefix: &'static str,
    table: &'a DeTable<'a>,
    asked: Vec<&'static str>,
    pub faults: Vec<PlanFault>,
}

impl<'a> Table<'a> {
    pub fn new(
        source: &'a str,
        table: &'a DeTable<'a>,
        span: Range<usize>,
        prefix: &'static str,
    ) -> Self {
        Self { source, span, prefix, table, asked: Vec::new(), faults: Vec::new() }
    }

    pub fn fault(&mut self, span: Range<usize>, key: &str, kind: PlanFaultKind) {
        let key = if key.is_empty() {
            self.prefix.trim_end_matches('.').to_owned()
        } else {
            format!("{}{key}", self.prefix)
        };
        self.faults.push(PlanFault::at(self.source, span, &key, kind));
    }

    fn take(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.push(key);
        self.table.get(key)
    }

    /// A text read by `read`; a fault and `None` when it is missing, of another type, or refused.
    pub fn text<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&str) -> Result<T, PlanFaultKind>,
    ) -> Option<T> {
        let value = self.take(key)?;
        let read = match value.get_ref().as_str() {
            Some(text) => read(text),
            None => Err(PlanFaultKind::WrongType { expected: KeyType::Text }),
        };
        read.map_err(|kind| self.fault(value.span(), key, kind)).ok()
    }

    /// A text that every plan needs.
    pub fn needed<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&str) -> Result<T, PlanFaultKind>,
    ) -> Option<T> {
        if self.table.get(key).is_none() {
            self.asked.push(key);
            let span = self.span.clone();
            self.fault(span, key, PlanFaultKind::Missing);
            return None;
        }
        self.text(key, read)
    }

    /// A whole number within a range.
    pub fn number(&mut self, key: &'static str, (min, max): (i64, i64)) -> Option<i64> {
        let value = self.take(key)?;
        let number = match value.get_ref() {
            DeValue::Integer(number) => {
                let number = i64::from_str_radix(number.as_str(), number.radix()).ok();
                number
                    .filter(|n| (min..=max).contains(n))
                    .ok_or(PlanFaultKind::OutOfRange { min, max })
            }
            _ => Err(PlanFaultKind::WrongType { expected: KeyType::Number }),
        };
        number.map_err(|kind| self.fault(value.span(), key, kind)).ok()
    }

    /// The tables of a list of tables.
    pub fn tables(&mut self, key: &'static str) -> Vec<(&'a DeTable<'a>, Range<usize>)> {
        let Some(value) = self.take(key) else { return Vec::new() };
        let tables = value.get_ref().as_array().and_then(|list| {
            list.iter().map(|item| Some((item.get_ref().as_table()?, item.span()))).collect()
        });
        tables.unwrap_or_else(|| {
            self.fault(value.span(), key, PlanFaultKind::WrongType { expected: KeyType::Tables });
            Vec::new()
        })
    }

    /// Where a key's value stands, or the table.
    pub fn span_of(&self, key: &str) -> Range<usize> {
        self.table.get(key).map_or_else(|| self.span.clone(), Spanned::span)
    }

    pub fn has(&self, key: &str) -> bool {
        self.table.get(key).is_some()
    }

    /// All faults, once every key that works was asked for.
    pub fn finish(mut self) -> Vec<PlanFault> {
        let left =
            self.table.iter().filter(|(key, _)| !self.asked.contains(&key.get_ref().as_ref()));
        let left: Vec<_> = left.map(|(key, _)| (key.span(), key.get_ref().to_string())).collect();
        for (span, key) in left {
            let allowed = self.asked.clone();
            self.fault(span, &key, PlanFaultKind::UnknownKey { allowed });
        }
        self.faults
    }
}
