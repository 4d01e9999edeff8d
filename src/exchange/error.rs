//! What can be wrong with a file, and with one row of it. Data only: people's words are in `text`.
use std::io;

use crate::domain::code::CodeError;
use crate::domain::currency::NumberError;
use crate::domain::distributor::SponsorFault;
use crate::domain::id_number::IdNumberError;

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

/// One row that cannot be taken, or one cell of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowProblem {
    /// The row's first physical line, 1-based.
    pub line: u64,
    /// The 1-based field number in the file; 0 for the whole row.
    pub column: u32,
    /// The column's id; empty for the whole row.
    pub field: &'static str,
    /// The cell's text, or the row's, cut to [`RowProblem::VALUE_CHARS`].
    pub value: String,
    /// What is wrong.
    pub reason: Reason,
}

impl RowProblem {
    /// How much of a bad value is kept: enough to recognise it, little enough for many.
    pub const VALUE_CHARS: usize = 120;

    /// The beginning of a bad value.
    #[must_use]
    pub fn cut(value: &str) -> String {
        value.chars().take(Self::VALUE_CHARS).collect()
    }
}

/// Why a row or a cell is bad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// Fewer fields than the header.
    #[error("{found} fields instead of {expected}")]
    ShortRow {
        /// Fields of the row.
        found: usize,
        /// Fields of the header.
        expected: usize,
    },
    /// More fields than the header.
    #[error("{found} fields instead of {expected}")]
    LongRow {
        /// Fields of the row.
        found: usize,
        /// Fields of the header.
        expected: usize,
    },
    /// Nothing but blanks, though the line is not empty.
    #[error("blank row")]
    BlankRow,
    /// The header once more (files joined to one).
    #[error("repeated header")]
    RepeatedHeader,
    /// Text longer than allowed.
    #[error("longer than {limit} bytes")]
    TooLong {
        /// The limit in bytes of UTF-8.
        limit: usize,
    },
    /// Nothing where something is required.
    #[error("empty")]
    Empty,
    /// An amount below 0 where none can be.
    #[error("negative")]
    Negative,
    /// A number outside its range.
    #[error("not from {least} to {most}")]
    OutOfRange {
        /// The least that is taken.
        least: i64,
        /// The most that is taken.
        most: i64,
    },
    /// Not a date with the year first, from 2000 on, with or without time and offset.
    #[error("not a date")]
    Instant,
    /// Not yes or no.
    #[error("not yes or no")]
    Flag,
    /// A control character, or a line break where a line must be one.
    #[error("control character {0:?}")]
    Control(char),
    /// A character that turns the direction of text: what is read is not what is there.
    #[error("direction character {0:?}")]
    Direction(char),
    /// A character without a public meaning: private use, or none at all.
    #[error("meaningless character {0:?}")]
    Meaningless(char),
    /// So many accents on one letter that they cover the lines around it.
    #[error("more than {limit} marks on one letter")]
    Marks {
        /// How many are taken.
        limit: usize,
    },
    /// A category path with nothing between two signs, or at an end.
    #[error("category step without a name")]
    CategoryStep,
    /// A category path too deep.
    #[error("category deeper than {limit}")]
    CategoryDepth {
        /// How deep it may be.
        limit: usize,
    },
    /// Not the name of an order's status.
    #[error("not a status")]
    Status,
    /// A status without an instant to date it by.
    #[error("status without any instant")]
    StatusWithoutInstant,
    /// A status that the instants contradict.
    #[error("status contradicts the instants")]
    StatusDisagrees,
    /// Two instants in the wrong order, named by their columns.
    #[error("{later} before {earlier}")]
    OutOfOrder {
        /// The column that must come first.
        earlier: &'static str,
        /// The column that comes before it.
        later: &'static str,
    },
    /// An instant that is still to come.
    #[error("in the future")]
    Future,
    /// An order column on a further row that differs from the first row.
    #[error("differs from the order's first row")]
    RepeatDiffers,
    /// The rows of an order do not stand together.
    #[error("rows of one order apart")]
    OrderApart,
    /// More lines than an order may have.
    #[error("more than {limit} lines")]
    TooManyLines {
        /// How many it may have.
        limit: u64,
    },
    /// A distributor that the book does not know.
    #[error("unknown distributor")]
    UnknownDistributor,
    /// A sku that the book does not know.
    #[error("unknown sku")]
    UnknownSku,
    /// A new sku or code that differs from another new one only in case.
    #[error("differs from another one only in case")]
    OnlyCaseDiffers,
    /// A coupon without `coupon_amount`.
    #[error("coupon without amount")]
    CouponWithoutAmount,
    /// A discount above what it is taken from.
    #[error("discount above what is left")]
    DiscountTooLarge,
    /// An amount beyond 64 bits.
    #[error("amount overflows")]
    Overflow,
    /// Something known already, with another value in the book.
    #[error("differs from the book")]
    DiffersFromBook,
    /// A known order has more lines.
    #[error("{lines} lines in the book")]
    LinesMissing {
        /// How many it has in the book.
        lines: usize,
    },
    /// More than there is in stock.
    #[error("{wanted} wanted, {on_hand} in stock")]
    Shortage {
        /// What there is.
        on_hand: i64,
        /// What all lines of the product take together.
        wanted: i64,
    },
    /// A known order that is cancelled cannot move on.
    #[error("order is cancelled")]
    Cancelled,
    /// A shipped or completed order cannot be cancelled.
    #[error("order is shipped")]
    ShippedAlready,
    /// A settled order cannot be cancelled.
    #[error("order is settled")]
    SettledAlready,
    /// A row that is no order, as the map says.
    #[error("{0}")]
    NoOrder(NoOrder),
    /// Not one of the few words that are taken here.
    #[error("not one of {0:?}")]
    NotOneOf(&'static [&'static str]),
    /// A dated fact of something known, with another value in the book: files do not change those.
    #[error("dated, and differs from the book")]
    DatedDiffers,
    /// An earlier row of this file says something else about the same thing.
    #[error("an earlier row says otherwise")]
    Twice,
    /// The distributor cannot have this sponsor.
    #[error(transparent)]
    Sponsor(#[from] SponsorFault),
    /// An opening balance, and a book that counts everything from its first order on.
    #[error("opening balance in a book without start")]
    OpeningWithoutStart,
    /// Not the number of a person or business.
    #[error(transparent)]
    IdNumber(#[from] IdNumberError),
    /// Not a number as it must be written.
    #[error(transparent)]
    Number(#[from] NumberError),
    /// Not a code.
    #[error(transparent)]
    Code(#[from] CodeError),
}

/// What a row of a foreign file is instead of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoOrder {
    /// It takes an earlier order back.
    #[error("cancellation")]
    Cancellation,
    /// It corrects the shop's own books.
    #[error("correction")]
    Correction,
}

impl Reason {
    /// A stable name to count by; `text` has the sentence.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ShortRow { .. } | Self::LongRow { .. } => "ragged_row",
            Self::BlankRow => "blank_row",
            Self::RepeatedHeader => "repeated_header",
            Self::TooLong { .. } => "too_long",
            Self::Empty | Self::Number(NumberError::Empty) | Self::Code(CodeError::Empty) => {
                "empty"
            }
            Self::Negative => "negative",
            Self::OutOfRange { .. } => "out_of_range",
            Self::Instant => "not_a_date",
            Self::Flag => "not_yes_or_no",
            Self::Control(_) | Self::Direction(_) | Self::Meaningless(_) | Self::Marks { .. } => {
                "bad_character"
            }
            Self::CategoryStep | Self::CategoryDepth { .. } => "bad_category",
            Self::Status => "not_a_status",
            Self::StatusWithoutInstant => "status_without_instant",
            Self::StatusDisagrees => "status_disagrees",
            Self::OutOfOrder { .. } => "out_of_order",
            Self::Future => "future",
            Self::RepeatDiffers => "repeat_differs",
            Self::OrderApart => "order_apart",
            Self::TooManyLines { .. } => "too_many_lines",
            Self::UnknownDistributor => "unknown_distributor",
            Self::UnknownSku => "unknown_sku",
            Self::OnlyCaseDiffers => "only_case_differs",
            Self::CouponWithoutAmount => "coupon_without_amount",
            Self::DiscountTooLarge => "discount_too_large",
            Self::Overflow => "overflow",
            Self::DiffersFromBook | Self::LinesMissing { .. } => "differs_from_book",
            Self::Shortage { .. } => "shortage",
            Self::Cancelled => "cancelled",
            Self::ShippedAlready => "shipped_already",
            Self::SettledAlready => "settled_already",
            Self::NoOrder(NoOrder::Cancellation) => "cancellation",
            Self::NoOrder(NoOrder::Correction) => "correction",
            Self::NotOneOf(_) => "not_one_of",
            Self::DatedDiffers => "dated_differs",
            Self::Twice => "twice",
            Self::Sponsor(SponsorFault::Unknown) => "unknown_sponsor",
            Self::Sponsor(SponsorFault::Itself) => "sponsors_itself",
            Self::Sponsor(SponsorFault::Level2) => "third_level",
            Self::Sponsor(SponsorFault::NotApproved) => "sponsor_not_approved",
            Self::Sponsor(SponsorFault::BadRow) => "sponsor_rejected",
            Self::OpeningWithoutStart => "opening_without_start",
            Self::IdNumber(_) => "bad_id_number",
            Self::Number(_) => "not_a_number",
            Self::Code(_) => "not_a_code",
        }
    }
}
