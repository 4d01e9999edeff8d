//! Where a record ends, and whether its quoting is sound.
//!
//! The csv crates are made to get something out of every file: they swallow the rows after a quote
//! that is never closed and keep text that follows a closing quote. Where money is read, both must
//! be errors. So this scan finds each record's end and judges its quotes first; only records that
//! pass are split (and, when they have quotes, unquoted by csv-core). Most lines have no quote at
//! all and cost one search for the line's end.
use std::ops::ControlFlow;

use memchr::{memchr, memchr3};

/// One record at the start of a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Extent {
    /// Bytes without the line end.
    pub content: usize,
    /// Bytes with the line end.
    pub total: usize,
    /// Whether a field is quoted.
    pub quoted: bool,
    /// Whether a carriage return alone ended it.
    pub ended_by_return: bool,
}

/// What a scan found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scan {
    /// A whole record.
    Record(Extent),
    /// The window ends inside the record.
    More,
    /// The record cannot be read.
    Fault(Fault),
}

/// Unsound quoting. Places are offsets in the window, fields are counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// The file ends inside quotes.
    Unterminated { opened: usize, field: u32 },
    /// Text after a closing quote.
    TextAfter { at: usize, opened: usize, field: u32 },
    /// A quote inside an unquoted field.
    Inside { at: usize, field: u32 },
    /// A carriage return inside a line.
    BareReturn { at: usize },
}

/// How a window is to be read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rules {
    /// What separates fields.
    pub delimiter: u8,
    /// Whether a carriage return alone ends a line (files of old Macs). Where lines end in LF or
    /// CRLF it is a stray inside a line instead.
    pub returns_end_lines: bool,
    /// Whether the window reaches the end of the file.
    pub at_end: bool,
}

impl Rules {
    /// Finds the first record of a window that begins at a record's start.
    pub(super) fn scan(self, window: &[u8]) -> Scan {
        match memchr3(b'\n', b'\r', b'"', window) {
            Some(at) if window[at] == b'"' => self.scan_quoted(window),
            Some(at) => self.line_end(window, at, false),
            None => self.no_line_end(window, false),
        }
    }

    fn no_line_end(self, window: &[u8], quoted: bool) -> Scan {
        let all = window.len();
        let last = Extent { content: all, total: all, quoted, ended_by_return: false };
        if self.at_end { Scan::Record(last) } else { Scan::More }
    }

    /// The record that the line end at `at` closes: LF, CRLF or CR.
    fn line_end(self, window: &[u8], at: usize, quoted: bool) -> Scan {
        let next = window.get(at + 1);
        let (length, ended_by_return) = match (window[at], next) {
            (b'\n', _) => (1, false),
            (_, Some(b'\n')) => (2, false),
            (_, None) if !self.at_end => return Scan::More,
            // A carriage return as the very last byte is a line end cut in half.
            (_, None) => (1, self.returns_end_lines),
            _ if self.returns_end_lines => (1, true),
            _ => return Scan::Fault(Fault::BareReturn { at }),
        };
        Scan::Record(Extent { content: at, total: at + length, quoted, ended_by_return })
    }

    /// The slow path: field by field.
    fn scan_quoted(self, window: &[u8]) -> Scan {
        let mut start = 0;
        for field in 1.. {
            let step = match window.get(start) {
                Some(b'"') => self.quoted_field(window, start, field),
                _ => self.plain_field(window, start, field),
            };
            match step {
                ControlFlow::Continue(next) => start = next,
                ControlFlow::Break(found) => return found,
            }
        }
        Scan::More
    }

    /// Passes an unquoted field; goes on at the next field's start.
    fn plain_field(self, window: &[u8], start: usize, field: u32) -> ControlFlow<Scan, usize> {
        let ends = |b: &u8| *b == self.delimiter || matches!(*b, b'\n' | b'\r' | b'"');
        let Some(length) = window[start..].iter().position(ends) else {
            return ControlFlow::Break(self.no_line_end(window, true));
        };
        let at = start + length;
        match window[at] {
            b'"' => ControlFlow::Break(Scan::Fault(Fault::Inside { at, field })),
            b if b == self.delimiter => ControlFlow::Continue(at + 1),
            _ => ControlFlow::Break(self.line_end(window, at, true)),
        }
    }

    /// Passes a quoted field; goes on at the next field's start.
    fn quoted_field(self, window: &[u8], opened: usize, field: u32) -> ControlFlow<Scan, usize> {
        let Some(at) = closing_quote(window, opened) else {
            let fault = Scan::Fault(Fault::Unterminated { opened, field });
            return ControlFlow::Break(if self.at_end { fault } else { Scan::More });
        };
        match window.get(at + 1) {
            None => ControlFlow::Break(self.no_line_end(window, true)),
            Some(b) if *b == self.delimiter => ControlFlow::Continue(at + 2),
            Some(b'\n' | b'\r') => ControlFlow::Break(self.line_end(window, at + 1, true)),
            Some(_) => {
                let fault = Fault::TextAfter { at: at + 1, opened, field };
                ControlFlow::Break(Scan::Fault(fault))
            }
        }
    }
}

/// The quote that closes the one at `opened`; doubled quotes are text.
fn closing_quote(window: &[u8], opened: usize) -> Option<usize> {
    let mut from = opened + 1;
    loop {
        let at = from + memchr(b'"', &window[from..])?;
        if window.get(at + 1) != Some(&b'"') {
            return Some(at);
        }
        from = at + 2;
    }
}

/// Where an open quote began in a window that holds only the beginning of a record.
pub(super) fn open_quote(rules: Rules, window: &[u8]) -> Option<(usize, u32)> {
    match (Rules { at_end: true, ..rules }).scan(window) {
        Scan::Fault(Fault::Unterminated { opened, field }) => Some((opened, field)),
        _ => None,
    }
}

/// Physical lines that end within these bytes: LF, CRLF, and CR where `returns_end_lines`.
pub(super) fn line_ends(bytes: &[u8], returns_end_lines: bool) -> u64 {
    let feeds = memchr::memchr_iter(b'\n', bytes).count();
    let alone = |at: &usize| bytes.get(at + 1) != Some(&b'\n');
    let returns =
        if returns_end_lines { memchr::memchr_iter(b'\r', bytes).filter(alone).count() } else { 0 };
    super::source::count(feeds + returns)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(text: &str) -> Scan {
        Rules { delimiter: b',', returns_end_lines: false, at_end: true }.scan(text.as_bytes())
    }

    fn part(text: &str) -> Scan {
        Rules { delimiter: b',', returns_end_lines: false, at_end: false }.scan(text.as_bytes())
    }

    fn record(content: usize, total: usize, quoted: bool) -> Scan {
        Scan::Record(Extent { content, total, quoted, ended_by_return: false })
    }

    #[test]
    fn a_record_ends_at_its_line_end_or_at_the_end_of_the_file() {
        assert_eq!(whole("a,b\nc"), record(3, 4, false));
        assert_eq!(whole("a,b\r\nc"), record(3, 5, false));
        assert_eq!(whole("a,b"), record(3, 3, false));
        assert_eq!(whole("a,b\r"), record(3, 4, false));
        assert_eq!(whole("\n"), record(0, 1, false));
        assert_eq!(whole("\"a\",b\r\n"), record(5, 7, true));
        assert_eq!(whole("a,\"b\""), record(5, 5, true));
        assert_eq!(whole("\"a\nb\",\"c\"\"\r\n\"\nd"), record(13, 14, true));
    }

    #[test]
    fn a_window_that_ends_inside_a_record_wants_more() {
        for text in ["", "a,b", "a,b\r", "\"a", "\"a\"", "\"a\"\"", "\"a\",", "\"a\",b", "\"a\"\r"]
        {
            assert_eq!(part(text), Scan::More, "{text:?}");
        }
    }

    #[test]
    fn unsound_quoting_is_a_fault_with_its_place() {
        for (text, fault) in [
            ("\"a,b\n", Fault::Unterminated { opened: 0, field: 1 }),
            ("a,\"b", Fault::Unterminated { opened: 2, field: 2 }),
            ("a,\"b\"\"", Fault::Unterminated { opened: 2, field: 2 }),
            ("\"a\"x,b\n", Fault::TextAfter { at: 3, opened: 0, field: 1 }),
            ("\"a\" ,b\n", Fault::TextAfter { at: 3, opened: 0, field: 1 }),
            ("a\"b\n", Fault::Inside { at: 1, field: 1 }),
            ("a,b,c \"d\"\n", Fault::Inside { at: 6, field: 3 }),
        ] {
            assert_eq!(whole(text), Scan::Fault(fault), "{text:?}");
        }
    }

    #[test]
    fn a_lone_carriage_return_ends_a_line_only_in_files_whose_lines_end_so() {
        assert_eq!(whole("a\rb\n"), Scan::Fault(Fault::BareReturn { at: 1 }));
        assert_eq!(whole("\"a\"\rb\n"), Scan::Fault(Fault::BareReturn { at: 3 }));
        let mac = Rules { delimiter: b',', returns_end_lines: true, at_end: true };
        let ended = Extent { content: 1, total: 2, quoted: false, ended_by_return: true };
        assert_eq!(mac.scan(b"a\rb\n"), Scan::Record(ended));
        assert_eq!(mac.scan(b"a\nb\r"), record(1, 2, false));
    }

    #[test]
    fn lines_are_counted_as_an_editor_shows_them() {
        assert_eq!((line_ends(b"a\nb\r\nc\r", false), line_ends(b"a\nb\r\nc\r", true)), (2, 3));
    }
}
