//! One row of a table, reused from row to row.
use std::ops::Range;
use std::sync::Arc;

use crate::exchange::error::{Reason, RowProblem};
use crate::exchange::guard::without_guard;

use super::Columns;
use super::columns::number;

/// A row's fields, by the index of the wanted column. Made by `TableReader::new_row` and filled
/// by `TableReader::next`, which allocates nothing once the longest row has passed.
#[derive(Debug, Clone)]
pub struct Row {
    columns: Arc<Columns>,
    line: u64,
    /// The row as it stands in the file, without its line end.
    raw: String,
    /// The fields without their quotes, one after the other; empty when none is quoted.
    unquoted: String,
    quoted: bool,
    fields: Vec<Range<usize>>,
}

impl Row {
    pub(super) fn new(columns: Arc<Columns>) -> Self {
        let (raw, unquoted) = (String::new(), String::new());
        Self { columns, line: 0, raw, unquoted, quoted: false, fields: Vec::new() }
    }

    /// Empties the row and takes the next one's text.
    pub(super) fn begin(&mut self, line: u64, raw: &str) {
        self.line = line;
        self.raw.clear();
        self.raw.push_str(raw);
        self.quoted = false;
        self.fields.clear();
    }

    /// Splits a row without quotes.
    pub(super) fn split(&mut self, delimiter: u8) {
        let mut start = 0;
        // Cells are short: looking at every byte takes less than searching from cell to cell.
        for (end, byte) in self.raw.bytes().enumerate() {
            if byte == delimiter {
                self.fields.push(start..end);
                start = end + 1;
            }
        }
        self.fields.push(start..self.raw.len());
    }

    /// Takes the fields of a row with quotes: their text in one piece, and where each ends.
    pub(super) fn set_unquoted(&mut self, text: &str, ends: &[usize]) {
        self.quoted = true;
        self.unquoted.clear();
        self.unquoted.push_str(text);
        let mut start = 0;
        for end in ends {
            self.fields.push(start..*end);
            start = *end;
        }
    }

    /// The cell of a wanted column, by its index in the list given on opening; `None` when the
    /// file has no such column, `Some("")` when the cell is blank.
    ///
    /// One apostrophe that our own CSV put before a formula sign or a long number is taken off
    /// (CLI.md "Spreadsheets").
    #[must_use]
    #[inline]
    pub fn get(&self, wanted: usize) -> Option<&str> {
        let cell = self.field(self.columns.place(wanted)?)?;
        Some(if cell.starts_with('\'') { without_guard(cell) } else { cell })
    }

    /// The cell of a wanted column, if it is there and not empty.
    #[must_use]
    #[inline]
    pub fn filled(&self, wanted: usize) -> Option<&str> {
        self.get(wanted).filter(|cell| !cell.is_empty())
    }

    /// A field by its place in the file, as written.
    #[inline]
    pub(super) fn field(&self, place: usize) -> Option<&str> {
        let text = if self.quoted { &self.unquoted } else { &self.raw };
        text.get(self.fields.get(place)?.clone())
    }

    /// All fields, as written.
    pub(super) fn fields(&self) -> impl Iterator<Item = &str> {
        (0..self.fields.len()).filter_map(|place| self.field(place))
    }

    /// How many fields there are.
    pub(super) fn width(&self) -> usize {
        self.fields.len()
    }

    /// The physical line in which the row begins, 1-based.
    #[must_use]
    pub fn line(&self) -> u64 {
        self.line
    }

    /// The 1-based field number of a wanted column in the file, 0 when it is not there.
    #[must_use]
    pub fn column(&self, wanted: usize) -> u32 {
        self.columns.place(wanted).map_or(0, number)
    }

    /// The row as it stands in the file, without its line end: for a rejects file.
    #[must_use]
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// A problem of one cell of this row.
    #[must_use]
    pub fn problem(&self, wanted: usize, reason: impl Into<Reason>) -> RowProblem {
        RowProblem {
            line: self.line,
            column: self.column(wanted),
            field: self.columns.id(wanted),
            value: RowProblem::cut(self.get(wanted).unwrap_or_default()),
            reason: reason.into(),
        }
    }

    /// A problem of this row as a whole.
    #[must_use]
    pub fn whole_problem(&self, reason: impl Into<Reason>) -> RowProblem {
        let value = RowProblem::cut(&self.raw);
        RowProblem { line: self.line, column: 0, field: "", value, reason: reason.into() }
    }
}
