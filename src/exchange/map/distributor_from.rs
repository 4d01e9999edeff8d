//! `--distributor-from COLUMN=FILE.csv`: attributes orders by a two-column table over a column of
//! the file (CLI.md "Imports").
use std::collections::HashMap;

use super::mapping::whole_number;
use crate::exchange::cell;
use crate::exchange::error::{FileError, Reason, RowProblem};
use crate::exchange::table::{ColumnSpec, Row, TableReader};

/// Distributors by the values of a column of the file.
#[derive(Debug, Clone, Default)]
pub struct DistributorFrom {
    /// The file's column, as its header names it.
    pub column: String,
    /// Whether `17850.0` is 17850, in the file and in the table.
    whole_numbers: bool,
    entries: HashMap<String, Entry>,
}

/// A row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    distributor: String,
    place: (u64, u32),
}

/// Why a table of distributors cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TableFileError {
    /// It cannot be read as a table.
    #[error(transparent)]
    File(#[from] FileError),
    /// Some of its rows are bad.
    #[error("{} bad rows", .0.len())]
    Rows(Vec<RowProblem>),
}

const VALUE: usize = 0;
const DISTRIBUTOR: usize = 1;

impl DistributorFrom {
    /// The columns of the table.
    pub const COLUMNS: &'static [ColumnSpec<'static>] = &[
        ColumnSpec { id: "value", aliases: &["值"], required: true },
        ColumnSpec { id: "distributor", aliases: &["分销商"], required: true },
    ];

    /// Reads the table, opened with [`DistributorFrom::COLUMNS`]; with `whole_numbers`, `17850.0` is
    /// 17850 on both sides.
    ///
    /// # Errors
    /// [`TableFileError`]: every bad row, also a value that is there twice with different
    /// distributors.
    pub fn read(
        column: String,
        whole_numbers: bool,
        mut table: TableReader,
    ) -> Result<Self, TableFileError> {
        let mut from = Self { column, whole_numbers, entries: HashMap::new() };
        let mut problems = Vec::new();
        let mut row = table.new_row();
        while let Some(read) = table.next(&mut row)? {
            problems.extend(read.and_then(|()| from.add(&row)).err());
        }
        if problems.is_empty() { Ok(from) } else { Err(TableFileError::Rows(problems)) }
    }

    fn add(&mut self, row: &Row) -> Result<(), RowProblem> {
        let value = self.key(row.get(VALUE).unwrap_or_default());
        if value.is_empty() {
            return Err(row.problem(VALUE, Reason::Empty));
        }
        let code = row.get(DISTRIBUTOR).unwrap_or_default();
        let code = cell::party_code(code).map_err(|reason| row.problem(DISTRIBUTOR, reason))?;
        let place = (row.line(), row.column(DISTRIBUTOR));
        let entry = Entry { distributor: code.to_owned(), place };
        let first = self.entries.entry(value.to_owned()).or_insert(entry);
        if first.distributor == code { Ok(()) } else { Err(row.problem(VALUE, Reason::Twice)) }
    }

    fn key<'v>(&self, value: &'v str) -> &'v str {
        let value = value.trim();
        if self.whole_numbers { whole_number(value) } else { value }
    }

    /// The distributor of a value; nobody for one that the table does not have.
    #[must_use]
    pub fn distributor(&self, value: &str) -> Option<&str> {
        self.entries.get(self.key(value)).map(|entry| entry.distributor.as_str())
    }

    /// The rows whose distributor is not known, in the order of the table.
    ///
    /// # Errors
    /// Those of asking.
    pub fn unknown<E>(
        &self,
        mut known: impl FnMut(&str) -> Result<bool, E>,
    ) -> Result<Vec<RowProblem>, E> {
        let mut problems = Vec::new();
        for Entry { distributor, place: (line, column) } in self.entries.values() {
            if !known(distributor)? {
                let (value, reason) = (distributor.clone(), Reason::UnknownDistributor);
                let (line, column) = (*line, *column);
                problems.push(RowProblem { line, column, field: "distributor", value, reason });
            }
        }
        problems.sort_by_key(|problem| problem.line);
        Ok(problems)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::table::{Delimiter, Names};

    fn read(rows: &str, whole_numbers: bool) -> Result<DistributorFrom, Vec<(u64, u32, Reason)>> {
        let text = format!("value,distributor\n{rows}").into_bytes();
        let input = Box::new(std::io::Cursor::new(text));
        let columns = DistributorFrom::COLUMNS;
        let table = TableReader::new(input, Delimiter::Comma, columns, Names::Native).unwrap();
        let read = DistributorFrom::read("Country".into(), whole_numbers, table);
        read.map_err(|error| match error {
            TableFileError::Rows(rows) => {
                rows.into_iter().map(|row| (row.line, row.column, row.reason)).collect()
            }
            TableFileError::File(error) => panic!("{error}"),
        })
    }

    #[test]
    fn a_value_has_one_distributor_and_other_values_none() {
        let from = read("France,D01\n Norway ,D02\nFrance,D01\n", false).unwrap();
        assert_eq!(from.distributor("France"), Some("D01"));
        assert_eq!(from.distributor("Norway "), Some("D02"));
        assert_eq!(from.distributor("france"), None);
        let numbers = read("17850.0,D01\n", true).unwrap();
        assert_eq!((numbers.distributor("17850"), numbers.distributor("1")), (Some("D01"), None));
    }

    #[test]
    fn every_bad_row_is_told_with_its_line() {
        let bad = read("France,D01\n,D02\nNorway,\nFrance,D03\nx\n", false).unwrap_err();
        let code = Reason::Code(crate::domain::code::CodeError::Empty);
        let short = Reason::ShortRow { found: 1, expected: 2 };
        assert_eq!(
            bad,
            [(3, 1, Reason::Empty), (4, 2, code), (5, 1, Reason::Twice), (6, 0, short)]
        );
        assert!(read("17850,D01\n17850.0,D02\n", true).is_err());
        assert!(read("17850,D01\n17850.0,D02\n", false).is_ok());
    }

    #[test]
    fn unknown_distributors_are_told_in_the_order_of_the_table() {
        let from = read("b,D09\na,D01\nc,D08\n", false).unwrap();
        let unknown = from.unknown(|code| Ok::<_, ()>(code == "D01")).unwrap();
        let places: Vec<_> = unknown.iter().map(|p| (p.line, p.column, p.value.as_str())).collect();
        assert_eq!(places, [(2, 2, "D09"), (4, 2, "D08")]);
    }
}
