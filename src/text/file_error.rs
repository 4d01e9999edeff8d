//! Why a file cannot be read as a table.
use super::io_reason::io_reason;
use super::sentence::Sentence;
use super::value::args;
use super::words::Words;
use crate::exchange::error::{FileError, Lookalike};

/// The sentence for an unreadable file, with its place.
#[must_use]
pub fn file_error(file: &str, error: &FileError, words: &Words) -> Sentence {
    let whole = |id| Sentence::new(id, args![file = file]);
    let line = |id, line: &u64| whole(id).at(format!("{file}:{line}"));
    let cell = |id, line: &u64, column: &u32| whole(id).at(format!("{file}:{line}:{column}"));
    match error {
        FileError::Io(error) => {
            Sentence::new("err-read", args![file = file, reason = io_reason(error, words)])
        }
        FileError::Directory => whole("err-file-folder"),
        FileError::Empty => whole("err-file-empty"),
        FileError::LooksLike(what) => {
            let what = words.say(lookalike(*what), args![]);
            Sentence::new("err-file-looks-like", args![file = file, what = what])
        }
        FileError::NotUtf8 { line: at, offset } => {
            let values = args![file = file, offset = offset.to_string()];
            Sentence::new("err-file-not-utf8", values).at(format!("{file}:{at}"))
        }
        FileError::Binary { line: at, byte, offset: _ } => {
            let values = args![file = file, byte = byte.to_string()];
            Sentence::new("err-file-binary", values).at(format!("{file}:{at}"))
        }
        FileError::BareReturn { line: at } => line("err-file-bare-return", at),
        FileError::UnterminatedQuote { line, column } => cell("err-file-open-quote", line, column),
        FileError::TextAfterQuote { line, column, opened } => {
            let values = args![file = file, opened = opened.to_string()];
            Sentence::new("err-file-after-quote", values).at(format!("{file}:{line}:{column}"))
        }
        FileError::QuoteInside { line, column } => cell("err-file-quote-inside", line, column),
        FileError::Quoting { line: at } => line("err-file-quoting", at),
        FileError::RowTooLong { line: at, limit } => {
            let values = args![file = file, limit = limit.to_string()];
            Sentence::new("err-file-long-row", values).at(format!("{file}:{at}"))
        }
        FileError::TooManyColumns { line: at, found, limit } => {
            let values = args![file = file, found = *found, limit = *limit];
            Sentence::new("err-file-many-columns", values).at(format!("{file}:{at}"))
        }
        FileError::Delimiter { line: at, found, expected } => {
            let values = args![found = delimiter(*found), expected = delimiter(*expected)];
            Sentence::new("err-file-delimiter", values).at(format!("{file}:{at}"))
        }
        FileError::UnnamedColumn { line, column } => cell("err-file-unnamed-column", line, column),
        FileError::DuplicateColumn { line, name, first, second } => {
            let values = args![name = name, first = *first, second = *second];
            Sentence::new("err-file-duplicate-column", values).at(format!("{file}:{line}"))
        }
        FileError::MissingColumns { line: at, missing, no_header } => {
            let id = if *no_header { "err-file-no-header" } else { "err-file-missing-columns" };
            let values = args![missing = missing.join(", "), count = missing.len()];
            Sentence::new(id, values).at(format!("{file}:{at}"))
        }
        FileError::HeaderChanges { line: at } => line("err-file-header-changes", at),
    }
}

fn lookalike(what: Lookalike) -> &'static str {
    match what {
        Lookalike::Utf16Le | Lookalike::Utf16Be => "word-file-utf16",
        Lookalike::Utf32Le | Lookalike::Utf32Be => "word-file-utf32",
        Lookalike::Gzip => "word-file-gzip",
        Lookalike::Pdf => "word-file-pdf",
        Lookalike::Html => "word-file-html",
        Lookalike::Sqlite => "word-file-sqlite",
        Lookalike::Xlsx => "word-file-xlsx",
        Lookalike::OldExcel => "word-file-xls",
        Lookalike::Zip => "word-file-zip",
    }
}

/// What separates fields, as people write it.
fn delimiter(character: char) -> String {
    if character == '\t' { "TAB".to_owned() } else { character.to_string() }
}
