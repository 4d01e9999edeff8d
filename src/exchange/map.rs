//! How a foreign file is read as ours: headers, constants, value tables, rows that are no orders
//! (CLI.md "Imports").
use std::collections::HashMap;

use super::error::{NoOrder, Reason};
use super::orders_file::Column;

/// A mapping of a foreign order file; the native one maps nothing.
#[derive(Debug, Clone, Default)]
pub struct Map {
    foreign: bool,
    names: Vec<Vec<String>>,
    creates_products: bool,
    constants: HashMap<Column, String>,
    values: HashMap<Column, HashMap<String, String>>,
    first_row_decides: bool,
    rejects: Vec<(Column, String, NoOrder)>,
}

/// Attributes orders by a two-column table over a column of the file (`--distributor-from`).
#[derive(Debug, Clone, Default)]
pub struct DistributorFrom {
    /// The file's column.
    pub column: String,
    table: HashMap<String, String>,
}

/// Why a map cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MapFault {}

impl Map {
    /// Whether the file's names are somebody else's.
    #[must_use]
    pub fn is_foreign(&self) -> bool {
        self.foreign
    }

    /// What the map says for every row.
    #[must_use]
    pub fn constant(&self, column: Column) -> Option<&str> {
        self.constants.get(&column).map(String::as_str)
    }

    /// The map's value for a cell, or the cell.
    #[must_use]
    pub fn value<'v>(&'v self, column: Column, cell: &'v str) -> Option<&'v str> {
        match self.values.get(&column) {
            Some(values) => values.get(cell).map(String::as_str).or(Some(cell)),
            None => Some(cell),
        }
    }

    /// Why a row is no order, with the column that says so.
    #[must_use]
    pub fn rejects<'c>(
        &self,
        cell: impl Fn(Column) -> Option<&'c str>,
    ) -> Option<(Column, Reason)> {
        self.rejects.iter().find_map(|(column, prefix, because)| {
            let matches = cell(*column).is_some_and(|text| text.starts_with(prefix.as_str()));
            matches.then_some((*column, Reason::NoOrder(*because)))
        })
    }

    /// The foreign names of each column, by its index; behind them that of the product's name.
    #[must_use]
    pub fn aliases(&self) -> Vec<Vec<&str>> {
        self.names.iter().map(|names| names.iter().map(String::as_str).collect()).collect()
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

impl DistributorFrom {
    /// The distributor of a value; nobody for one that the table does not have.
    #[must_use]
    pub fn distributor(&self, value: &str) -> Option<&str> {
        self.table.get(value).map(String::as_str)
    }
}
