//! A map: headers, constants, value tables, rows that are refunds or no orders.
use std::collections::HashMap;

use super::refund_rule::RefundRule;
use crate::exchange::error::NoOrder;
use crate::exchange::orders_file::Column;

/// How a foreign order file is read; the native map (the default) changes nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Map {
    pub(super) name: String,
    /// By the index of the column; none in the native map. Behind them that of the product's name.
    pub(super) fields: Vec<Field>,
    pub(super) creates_products: bool,
    pub(super) first_row_decides: bool,
    pub(super) refunds: Vec<RefundRule>,
    pub(super) rejects: Vec<RejectRule>,
}

/// What feeds one of our columns.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Field {
    pub headers: Vec<String>,
    pub constant: Option<String>,
    pub whole_numbers: bool,
    pub values: HashMap<String, String>,
}

/// Rows that are no orders, by the beginning of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RejectRule {
    pub column: Column,
    pub prefix: String,
    pub because: NoOrder,
}

impl Map {
    /// Whether the file's names are somebody else's.
    #[must_use]
    pub fn is_foreign(&self) -> bool {
        !self.fields.is_empty()
    }

    /// What the map calls itself; empty for the native one.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What the map says for every row.
    #[must_use]
    #[inline]
    pub fn constant(&self, column: Column) -> Option<&str> {
        self.fields.get(column.index())?.constant.as_deref()
    }

    /// What a cell means: cleaned, and translated by the value table; `None` when that is nothing.
    #[must_use]
    #[inline]
    pub fn value<'v>(&'v self, column: Column, cell: &'v str) -> Option<&'v str> {
        match self.fields.get(column.index()) {
            Some(field) => field.value(cell),
            None => Some(cell),
        }
    }

    /// The rule by which a row is a refund; the first one that applies decides. Such a row is none of
    /// those that are rejected.
    #[must_use]
    pub fn refund<'c>(&self, cell: impl Fn(Column) -> Option<&'c str>) -> Option<&RefundRule> {
        self.refunds.iter().find(|rule| rule.applies(&cell))
    }

    /// Why a row is no order, with the column that says so. The first rule that applies decides.
    #[must_use]
    pub fn rejects<'c>(
        &self,
        cell: impl Fn(Column) -> Option<&'c str>,
    ) -> Option<(Column, NoOrder)> {
        let applies = |rule: &&RejectRule| {
            cell(rule.column).is_some_and(|text| text.starts_with(rule.prefix.as_str()))
        };
        self.rejects.iter().find(applies).map(|rule| (rule.column, rule.because))
    }

    /// The foreign names of each column, by its index; behind them those of the product's name.
    #[must_use]
    pub fn aliases(&self) -> Vec<Vec<&str>> {
        let fields = self.fields.iter();
        fields.map(|field| field.headers.iter().map(String::as_str).collect()).collect()
    }

    /// Whether `17850.0` under a header is the code 17850.
    #[must_use]
    pub fn reads_whole_numbers(&self, header: &str) -> bool {
        let fed = |name: &String| name.eq_ignore_ascii_case(header);
        self.fields.iter().any(|field| field.whole_numbers && field.headers.iter().any(fed))
    }

    /// Whether products that the book does not know are made on the way.
    #[must_use]
    pub fn creates_products(&self) -> bool {
        self.creates_products
    }

    /// Whether order columns of further rows are not looked at.
    #[must_use]
    pub fn first_row_decides(&self) -> bool {
        self.first_row_decides
    }
}

impl Field {
    fn value<'v>(&'v self, cell: &'v str) -> Option<&'v str> {
        let cell = if self.whole_numbers { whole_number(cell) } else { cell };
        let value = self.values.get(cell).map_or(cell, String::as_str);
        Some(value).filter(|value| !value.is_empty())
    }
}

/// `17850` for `17850.0`: what a program makes of a whole number in a column with blanks. Everything
/// else stays as it is.
pub(in crate::exchange) fn whole_number(cell: &str) -> &str {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    match cell.split_once('.') {
        Some((whole, zeros)) if digits(whole) && !zeros.is_empty() => {
            if zeros.bytes().all(|b| b == b'0') { whole } else { cell }
        }
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_number_loses_its_zeros_and_nothing_else_changes() {
        assert_eq!(whole_number("17850.0"), "17850");
        assert_eq!(whole_number("007.000"), "007");
        for text in ["17850", "17850.5", "17850.", ".0", "A1.0", "-1.0", "1.0.0", "1e5", ""] {
            assert_eq!(whole_number(text), text);
        }
    }

    #[test]
    fn the_native_map_changes_nothing() {
        let native = Map::default();
        assert!(!native.is_foreign());
        assert_eq!(native.value(Column::Member, "17850.0"), Some("17850.0"));
        assert_eq!(native.constant(Column::Status), None);
        assert_eq!(native.rejects(|_| Some("C1")), None);
    }
}
