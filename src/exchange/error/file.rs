//! A file that cannot be read as a table.
use std::io;

/// The file cannot be read as a table: nothing of it can be trusted, reading ends.
///
/// Lines are physical and 1-based; columns are 1-based field numbers; offsets are bytes from the
/// start of the file.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// Opening or reading failed.
    #[error("cannot be read: {0}")]
    Io(#[from] io::Error),
    /// A directory.
    #[error("is a directory")]
    Directory,
    /// No byte, or nothing but blank lines.
    #[error("is empty")]
    Empty,
    /// The bytes are those of another kind of file.
    #[error("looks like {0:?}")]
    LooksLike(Lookalike),
    /// Bytes that are not UTF-8.
    #[error("line {line}: not UTF-8 at byte {offset}")]
    NotUtf8 {
        /// The line of the first such byte.
        line: u64,
        /// Its place in the file.
        offset: u64,
    },
    /// A NUL (0) or Ctrl-Z (26) byte: no text has them.
    #[error("line {line}: byte {byte} at {offset}")]
    Binary {
        /// Its line.
        line: u64,
        /// Its place in the file.
        offset: u64,
        /// 0 or 26.
        byte: u8,
    },
    /// A carriage return inside a line of a file whose lines end otherwise.
    #[error("line {line}: carriage return inside the line")]
    BareReturn {
        /// The line.
        line: u64,
    },
    /// A quote that is never closed.
    #[error("line {line}, column {column}: quote never closed")]
    UnterminatedQuote {
        /// The line the quote began in.
        line: u64,
        /// The column it began in.
        column: u32,
    },
    /// Something between a closing quote and the end of its field.
    #[error("line {line}, column {column}: text after the closing quote of line {opened}")]
    TextAfterQuote {
        /// The line of the text.
        line: u64,
        /// The column.
        column: u32,
        /// The line in which the quote began; when it is not `line`, that is the likely mistake.
        opened: u64,
    },
    /// A quote inside a field that does not begin with one.
    #[error("line {line}, column {column}: quote inside an unquoted field")]
    QuoteInside {
        /// The line.
        line: u64,
        /// The column.
        column: u32,
    },
    /// Quotes that our scan and csv-core understand differently: never seen, and never guessed.
    #[error("line {line}: ambiguous quoting")]
    Quoting {
        /// The row's first line.
        line: u64,
    },
    /// A row beyond the limit.
    #[error("line {line}: row longer than {limit} bytes")]
    RowTooLong {
        /// The row's first line.
        line: u64,
        /// The limit in bytes.
        limit: usize,
    },
    /// More columns in the header than anybody needs.
    #[error("line {line}: {found} columns, at most {limit}")]
    TooManyColumns {
        /// The header's line.
        line: u64,
        /// How many there are.
        found: usize,
        /// How many may be there.
        limit: usize,
    },
    /// Fields are separated by another character.
    #[error("line {line}: separated by {found:?} instead of {expected:?}")]
    Delimiter {
        /// The header's line.
        line: u64,
        /// What separates the names.
        found: char,
        /// What should.
        expected: char,
    },
    /// A header cell without a name.
    #[error("line {line}, column {column}: column without a name")]
    UnnamedColumn {
        /// The header's line.
        line: u64,
        /// The column.
        column: u32,
    },
    /// Two header cells that mean one column.
    #[error("line {line}: columns {first} and {second} are both {name}")]
    DuplicateColumn {
        /// The header's line.
        line: u64,
        /// The column's id.
        name: String,
        /// The first column.
        first: u32,
        /// The second column.
        second: u32,
    },
    /// Columns that must be there and are not.
    #[error("line {line}: missing {missing:?}")]
    MissingColumns {
        /// The header's line.
        line: u64,
        /// Ids of the missing columns.
        missing: Vec<String>,
        /// Whether no name at all was known: the file probably begins with data.
        no_header: bool,
    },
    /// A second header with other columns or another order: two files were joined.
    #[error("line {line}: another header")]
    HeaderChanges {
        /// Its line.
        line: u64,
    },
}

/// What the first bytes of a file say that it is, when it is not a UTF-8 table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lookalike {
    /// UTF-16, low byte first (the "Unicode text" of spreadsheets).
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// UTF-32, low byte first.
    Utf32Le,
    /// UTF-32, high byte first.
    Utf32Be,
    /// Gzip.
    Gzip,
    /// PDF.
    Pdf,
    /// A web page, often saved by shops as `.csv` or `.xls`.
    Html,
    /// An SQLite database.
    Sqlite,
    /// A spreadsheet, `.xlsx`.
    Xlsx,
    /// A spreadsheet of before 2007, `.xls`.
    OldExcel,
    /// Any other ZIP archive.
    Zip,
}
