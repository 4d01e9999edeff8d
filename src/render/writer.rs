//! What every format does.
use std::io;

use super::cell::{Cell, Column};

/// Writes one table row by row: `begin` once, any number of `row`s, `finish` once. Formats for
/// machines write each row at once and remember none; tables for people need every row to know
/// their widths. Each row has one cell per column.
pub(super) trait Writer {
    /// Starts the table. Only formats for people show the title.
    fn begin(&mut self, title: Option<&str>, columns: &[Column]) -> io::Result<()>;

    /// Adds a row.
    fn row(&mut self, cells: &[Cell]) -> io::Result<()>;

    /// Ends the table and flushes: only now a full disk or a closed pipe is certain to have been
    /// seen. Only formats for people show totals, machines can add.
    fn finish(&mut self, totals: Option<&[Cell]>) -> io::Result<()>;
}
