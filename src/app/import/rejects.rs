//! The rejects file: every row of everything bad, as it stood, with the reason in a last column.
use std::io::Write;
use std::path::Path;

use super::report::ImportRefusal;
use crate::exchange::durable::{DurableFile, WriteError};
use crate::exchange::error::RowProblem;
use crate::exchange::reject_row;
use crate::exchange::table::{Delimiter, TableReader};

/// A rejects file in the making; it appears once the good rows are in the book.
#[derive(Debug)]
pub struct Rejects {
    file: DurableFile,
    delimiter: Delimiter,
}

impl Rejects {
    /// Begins with the file's own header.
    pub fn begin(path: &Path, book: &Path, table: &TableReader) -> Result<Self, ImportRefusal> {
        let delimiter = table.delimiter();
        let mut rejects = Self { file: DurableFile::replace(path, &[book])?, delimiter };
        rejects.line(&reject_row::header(table.header(), delimiter))?;
        Ok(rejects)
    }

    /// Adds the rows of one bad thing.
    pub fn rows(&mut self, raws: &[String], problems: &[RowProblem]) -> Result<(), ImportRefusal> {
        let delimiter = self.delimiter;
        raws.iter().try_for_each(|raw| self.line(&reject_row::row(raw, problems, delimiter)))
    }

    /// The file, to be published after the book's transaction.
    pub fn into_file(self) -> DurableFile {
        self.file
    }

    fn line(&mut self, line: &str) -> Result<(), ImportRefusal> {
        let written = self.file.write_all(line.as_bytes());
        Ok(written.map_err(|error| -> WriteError { self.file.failed(error) })?)
    }
}
