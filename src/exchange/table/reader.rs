//! Reads a table row by row, strictly and in constant memory.
use std::path::Path;
use std::sync::Arc;

use crate::exchange::error::{FileError, RowProblem};

use super::columns::{ColumnSpec, Columns, Names};
use super::delimiter::Delimiter;
use super::opened::OpenedTable;
use super::records::Records;
use super::row::Row;
use super::source::Input;
use super::verdict::judge;

/// A reader of one delimited table (CLI.md "Imports"): UTF-8, strict quoting, columns by name.
///
/// ```
/// use fenrun::exchange::table::{ColumnSpec, Delimiter, Names, TableReader};
///
/// const SKU: usize = 0;
/// const WANTED: [ColumnSpec<'static>; 1] =
///     [ColumnSpec { id: "sku", aliases: &["商品编码"], required: true }];
/// let input: &[u8] = "name,sku\nMatcha,T1\n,\n".as_bytes();
/// let mut table =
///     TableReader::new(Box::new(input), Delimiter::Comma, &WANTED, Names::Native)?;
/// let mut row = table.new_row();
/// let (mut good, mut bad) = (Vec::new(), Vec::new());
/// while let Some(outcome) = table.next(&mut row)? {
///     match outcome {
///         Ok(()) => good.push((row.line(), row.get(SKU).map(str::to_owned))),
///         Err(problem) => bad.push(problem.line),
///     }
/// }
/// assert_eq!((good, bad), (vec![(2, Some("T1".to_owned()))], vec![3]));
/// assert_eq!(table.into_digest().rows, 2);
/// # Ok::<(), fenrun::exchange::error::FileError>(())
/// ```
pub struct TableReader {
    records: Records,
    columns: Arc<Columns>,
    header: String,
    rows: u64,
    failed: bool,
}

/// What was read, for the record of an import.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileDigest {
    /// SHA-256 of the bytes, a byte order mark included.
    pub sha256: [u8; 32],
    /// How many bytes.
    pub bytes: u64,
    /// How many rows after the header, bad ones included, blank lines not.
    pub rows: u64,
}

impl TableReader {
    /// Opens a file and reads its header.
    ///
    /// # Errors
    /// [`FileError`], as far as the header shows it.
    pub fn open(path: &Path, wanted: &[ColumnSpec<'_>], names: Names) -> Result<Self, FileError> {
        OpenedTable::open(path)?.read_as(wanted, names)
    }

    /// Reads the header of a stream: `wanted` are the columns that rows are asked for.
    ///
    /// # Errors
    /// [`FileError`], as far as the header shows it.
    pub fn new(
        input: Input,
        delimiter: Delimiter,
        wanted: &[ColumnSpec<'_>],
        names: Names,
    ) -> Result<Self, FileError> {
        OpenedTable::new(input, delimiter)?.read_as(wanted, names)
    }

    pub(super) fn begin(records: Records, columns: Columns, header: String) -> Self {
        Self { records, columns: Arc::new(columns), header, rows: 0, failed: false }
    }

    /// A row to be filled by [`TableReader::next`].
    #[must_use]
    pub fn new_row(&self) -> Row {
        Row::new(Arc::clone(&self.columns))
    }

    /// The columns of this file.
    #[must_use]
    pub fn columns(&self) -> &Columns {
        &self.columns
    }

    /// The header as it stands in the file, without its line end: for a rejects file.
    #[must_use]
    pub fn header(&self) -> &str {
        &self.header
    }

    /// What separates its fields: in a rejects file, too.
    #[must_use]
    pub fn delimiter(&self) -> Delimiter {
        self.records.delimiter()
    }

    /// Rows read so far, bad ones included.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// How many bytes the rows so far have.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.records.bytes()
    }

    /// Fills the row with the next one. `None` is the end; an inner error is a bad row, after
    /// which reading may go on (its line and text are in `row` all the same).
    ///
    /// # Errors
    /// [`FileError`]: nothing behind this place can be trusted; reading has ended.
    pub fn next(&mut self, row: &mut Row) -> Result<Option<Result<(), RowProblem>>, FileError> {
        if self.failed {
            return Ok(None);
        }
        let read = self.records.read(row);
        let read = read.and_then(|found| found.then(|| judge(row, &self.columns)).transpose());
        self.failed = read.is_err();
        self.rows += u64::from(matches!(read, Ok(Some(_))));
        read
    }

    /// SHA-256 of what was read: of the whole file once [`TableReader::next`] gave `None`.
    #[must_use]
    pub fn into_digest(self) -> FileDigest {
        let (sha256, bytes) = self.records.into_digest();
        FileDigest { sha256, bytes, rows: self.rows }
    }
}
