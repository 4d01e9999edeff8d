//! What the operating system says, in the reader's language.
use std::io::{Error, ErrorKind};

use super::value::args;
use super::words::Words;

/// The disk itself failed; the same number on every Unix.
const EIO: i32 = 5;

/// Why reading or writing failed, as a part of a sentence.
#[must_use]
pub fn io_reason(error: &Error, words: &Words) -> String {
    let id = match error.kind() {
        ErrorKind::NotFound => "word-io-not-found",
        ErrorKind::PermissionDenied => "word-io-permission",
        ErrorKind::IsADirectory => "word-io-folder",
        ErrorKind::NotADirectory => "word-io-not-folder",
        ErrorKind::ReadOnlyFilesystem => "word-io-read-only",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "word-io-full",
        ErrorKind::FileTooLarge => "word-io-too-large",
        ErrorKind::WriteZero => "word-io-unwritten",
        ErrorKind::InvalidData => "word-io-not-text",
        _ => match error.raw_os_error() {
            Some(EIO) => "word-io-disk",
            Some(code) => return words.say("word-io-code", args![code = code.to_string()]),
            None => "word-io-failed",
        },
    };
    words.say(id, args![])
}
