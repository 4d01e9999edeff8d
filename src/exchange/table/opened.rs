//! A table whose header is read and not yet judged: whose names it has may depend on the names.
use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use crate::exchange::error::FileError;

use super::columns::{ColumnSpec, Columns, Names, header_name};
use super::delimiter::Delimiter;
use super::reader::TableReader;
use super::records::Records;
use super::row::Row;
use super::source::Input;

/// A table before its columns are found.
pub struct OpenedTable {
    records: Records,
    header: Row,
    delimiter: Delimiter,
}

impl OpenedTable {
    /// Opens a file and reads its first row.
    ///
    /// # Errors
    /// [`FileError`], as far as the first row shows it.
    pub fn open(path: &Path) -> Result<Self, FileError> {
        Self::open_through(path, |file| Box::new(file))
    }

    /// The same, read through something that sees the bytes pass.
    ///
    /// # Errors
    /// Those of [`OpenedTable::open`].
    pub fn open_through(
        path: &Path,
        through: impl FnOnce(File) -> Input,
    ) -> Result<Self, FileError> {
        let file = File::open(path)?;
        if file.metadata()?.is_dir() {
            return Err(FileError::Directory);
        }
        Self::new(through(file), Delimiter::of_path(path))
    }

    /// Reads the first row of a stream.
    ///
    /// # Errors
    /// [`FileError`], as far as the first row shows it.
    pub fn new(input: Input, delimiter: Delimiter) -> Result<Self, FileError> {
        let mut records = Records::new(input, delimiter)?;
        let mut header = Row::new(Arc::default());
        records.read_header(&mut header)?;
        Ok(Self { records, header, delimiter })
    }

    /// Whether the header has a name, in any case of ASCII letters.
    #[must_use]
    pub fn has_name(&self, name: &str) -> bool {
        self.header.fields().any(|cell| header_name(cell).eq_ignore_ascii_case(name))
    }

    /// Whether all required columns are there.
    #[must_use]
    pub fn has_required(&self, wanted: &[ColumnSpec<'_>], names: Names) -> bool {
        let mut required = wanted.iter().filter(|spec| spec.required);
        required.all(|spec| self.header.fields().any(|cell| names.mean(spec, header_name(cell))))
    }

    /// The header's names as written, trimmed.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        self.header.fields().map(|cell| header_name(cell).to_owned()).collect()
    }

    /// Finds the columns that rows are asked for.
    ///
    /// # Errors
    /// [`FileError`] when the header lacks required ones or can be misread.
    pub fn read_as(
        self,
        wanted: &[ColumnSpec<'_>],
        names: Names,
    ) -> Result<TableReader, FileError> {
        let cells: Vec<&str> = self.header.fields().collect();
        let line = self.header.line();
        let columns = Columns::find(&cells, (wanted, names), line, self.delimiter)?;
        let header = self.header.raw().to_owned();
        Ok(TableReader::begin(self.records, columns, header))
    }
}
