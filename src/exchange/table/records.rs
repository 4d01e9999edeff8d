//! Records off a stream, one after the other: the strict scan, limits, encoding and line numbers.
use crate::exchange::error::FileError;

use super::delimiter::Delimiter;
use super::record::{Extent, Fault, Rules, Scan, line_ends, open_quote};
use super::row::Row;
use super::signature::{SIGNATURE_BYTES, lookalike};
use super::source::{Input, Source, count};
use super::unquote::Unquoter;

/// The longest row, in bytes.
const ROW_LIMIT: usize = 1024 * 1024;

/// The records of one file.
pub(super) struct Records {
    source: Source,
    delimiter: Delimiter,
    /// Whether carriage returns end lines; unknown until the first line has ended.
    returns_end_lines: Option<bool>,
    unquoter: Unquoter,
    line: u64,
}

impl Records {
    /// Begins a file; refuses what is no UTF-8 table by its first bytes.
    pub(super) fn new(input: Input, delimiter: Delimiter) -> Result<Self, FileError> {
        let mut records = Self {
            source: Source::new(input),
            delimiter,
            returns_end_lines: None,
            unquoter: Unquoter::new(delimiter),
            line: 1,
        };
        records.check_signature()?;
        Ok(records)
    }

    /// What separates fields.
    pub(super) fn delimiter(&self) -> Delimiter {
        self.delimiter
    }

    /// How many bytes the records so far have, with their line ends.
    pub(super) fn bytes(&self) -> u64 {
        self.source.offset()
    }

    /// SHA-256 and number of the bytes read so far.
    pub(super) fn into_digest(self) -> ([u8; 32], u64) {
        self.source.into_digest()
    }

    /// Refuses other kinds of files; takes a byte order mark off.
    fn check_signature(&mut self) -> Result<(), FileError> {
        while self.source.window().len() < SIGNATURE_BYTES && !self.source.at_end() {
            self.source.fill()?;
        }
        if let Some(kind) = lookalike(self.source.window()) {
            return Err(FileError::LooksLike(kind));
        }
        if self.source.window().starts_with(b"\xef\xbb\xbf") {
            self.source.consume(3);
        }
        Ok(())
    }

    /// Fills the row with the first one, after a `sep=,` that spreadsheets write and read.
    pub(super) fn read_header(&mut self, row: &mut Row) -> Result<(), FileError> {
        if !self.read(row)? {
            return Err(FileError::Empty);
        }
        let Some(found) = declared_delimiter(row.raw()) else { return Ok(()) };
        let (line, expected) = (row.line(), self.delimiter.char());
        if found != expected {
            return Err(FileError::Delimiter { line, found, expected });
        }
        if self.read(row)? { Ok(()) } else { Err(FileError::Empty) }
    }

    fn rules(&self) -> Rules {
        Rules {
            delimiter: self.delimiter.byte(),
            returns_end_lines: self.returns_end_lines.unwrap_or(true),
            at_end: self.source.at_end(),
        }
    }

    /// Fills the row with the next line that is not empty; false at the end.
    pub(super) fn read(&mut self, row: &mut Row) -> Result<bool, FileError> {
        loop {
            match self.rules().scan(self.source.window()) {
                Scan::More => self.read_on()?,
                Scan::Fault(fault) => {
                    self.check_binary(self.judged(fault))?;
                    return Err(self.fault(fault));
                }
                Scan::Record(extent) if extent.total == 0 => return Ok(false),
                Scan::Record(extent) => {
                    self.take(extent, row)?;
                    if extent.content > 0 {
                        return Ok(true);
                    }
                }
            }
        }
    }

    /// Widens the window, up to a row's limit.
    fn read_on(&mut self) -> Result<(), FileError> {
        let window = self.source.window();
        self.check_binary(window.len())?;
        if window.len() > ROW_LIMIT {
            return Err(match open_quote(self.rules(), window) {
                Some((opened, field)) => self.fault(Fault::Unterminated { opened, field }),
                None => FileError::RowTooLong { line: self.line, limit: ROW_LIMIT },
            });
        }
        Ok(self.source.fill()?)
    }

    /// Moves a record from the window to the row.
    fn take(&mut self, extent: Extent, row: &mut Row) -> Result<(), FileError> {
        self.check_binary(extent.total)?;
        if extent.content > ROW_LIMIT {
            return Err(FileError::RowTooLong { line: self.line, limit: ROW_LIMIT });
        }
        let content = &self.source.window()[..extent.content];
        let text = match std::str::from_utf8(content) {
            Ok(text) => text,
            Err(error) => return Err(self.not_utf8(error.valid_up_to())),
        };
        row.begin(self.line, text);
        if extent.quoted {
            let split = self.unquoter.split(content);
            let (text, ends) = split.ok_or(FileError::Quoting { line: self.line })?;
            row.set_unquoted(text, ends);
        } else {
            row.split(self.delimiter.byte());
        }
        self.pass(extent);
        Ok(())
    }

    /// Leaves a record behind.
    fn pass(&mut self, extent: Extent) {
        if extent.total > extent.content {
            self.returns_end_lines.get_or_insert(extent.ended_by_return);
        }
        self.line += if extent.quoted {
            self.lines_before(extent.total)
        } else {
            u64::from(extent.total > extent.content)
        };
        self.source.consume(extent.total);
    }

    /// Line ends before a place in the window.
    fn lines_before(&self, at: usize) -> u64 {
        line_ends(&self.source.window()[..at], self.rules().returns_end_lines)
    }

    fn check_binary(&self, length: usize) -> Result<(), FileError> {
        let Some(at) = self.source.binary_within(length) else { return Ok(()) };
        let line = self.line + self.lines_before(at);
        let (offset, byte) = (self.source.offset() + count(at), self.source.window()[at]);
        Err(FileError::Binary { line, offset, byte })
    }

    fn not_utf8(&self, at: usize) -> FileError {
        let line = self.line + self.lines_before(at);
        FileError::NotUtf8 { line, offset: self.source.offset() + count(at) }
    }

    /// How far into the window the scan came; a binary byte on the way is the better reason.
    fn judged(&self, fault: Fault) -> usize {
        match fault {
            Fault::Unterminated { .. } => self.source.window().len(),
            Fault::TextAfter { at, .. } | Fault::Inside { at, .. } => at,
            Fault::BareReturn { at } => at,
        }
    }

    fn fault(&self, fault: Fault) -> FileError {
        let line_of = |at| self.line + self.lines_before(at);
        match fault {
            Fault::Unterminated { opened, field } => {
                FileError::UnterminatedQuote { line: line_of(opened), column: field }
            }
            Fault::TextAfter { at, opened, field } => FileError::TextAfterQuote {
                line: line_of(at),
                column: field,
                opened: line_of(opened),
            },
            Fault::Inside { at, field } => {
                FileError::QuoteInside { line: line_of(at), column: field }
            }
            Fault::BareReturn { at } => FileError::BareReturn { line: line_of(at) },
        }
    }
}

/// The delimiter that a `sep=` line declares.
fn declared_delimiter(line: &str) -> Option<char> {
    let line = line.trim_matches([' ', '"']);
    let declared = line.get(..4).is_some_and(|key| key.eq_ignore_ascii_case("sep="));
    let mut rest = line.get(4..)?.chars();
    let (found, end) = (rest.next()?, rest.next());
    (declared && end.is_none()).then_some(found)
}
