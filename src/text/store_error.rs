//! What is wrong with a book, in words.
use std::path::{Path, PathBuf};

use super::io_reason::io_reason;
use super::sentence::Sentence;
use super::value::args;
use super::voice::Voice;
use crate::store::error::{FileKind, StoreError};

/// The sentence for a book that could not be made, opened, read or written.
#[must_use]
pub fn store_error(error: &StoreError, voice: &Voice<'_>) -> Sentence {
    let about = |id, path: &Path| Sentence::new(id, args![file = voice.file(path)]);
    let open = |id, path: &Option<_>| Sentence::new(id, args![file = name(path, voice)]);
    match error {
        StoreError::NotFound(path) => about("err-book-not-found", path),
        StoreError::Empty { path, bytes } => {
            Sentence::new("err-book-empty", args![file = voice.file(path), bytes = *bytes])
        }
        StoreError::NotRegular { path, what } => about(not_regular(*what), path),
        StoreError::DanglingLink(path) => about("err-book-link", path),
        StoreError::Foreign(path) => about("err-book-foreign", path),
        StoreError::Newer { path, found, known } | StoreError::Older { path, found, known } => {
            let id = if found > known { "err-book-newer" } else { "err-book-older" };
            Sentence::new(id, args![file = voice.file(path), found = *found, known = *known])
        }
        StoreError::Damaged { path, detail } => detailed("err-book-damaged", path, detail, voice),
        StoreError::SchemaChanged { path, change } => {
            let change = change.to_string();
            Sentence::new("err-book-schema", args![file = voice.file(path), change = change])
        }
        StoreError::Locked { path, waited } => {
            let args = args![file = name(path, voice), seconds = waited.as_secs()];
            Sentence::new("err-book-busy", args)
        }
        StoreError::ReadOnly { path } => open("err-book-read-only", path),
        StoreError::NoPermission(path) => about("err-book-permission", path),
        StoreError::CannotOpen { path } => open("err-book-open", path),
        StoreError::Exists(path) => about("err-book-exists", path),
        StoreError::DiskFull => Sentence::new("err-book-disk-full", args![]),
        StoreError::Io { path, source } => {
            detailed("err-book-io", path, &io_reason(source, voice.words), voice)
        }
        StoreError::NoMemory => Sentence::new("err-book-memory", args![]),
        StoreError::TooBig => Sentence::new("err-book-too-big", args![]),
        StoreError::Interrupted => Sentence::new("err-interrupted", args![]),
        StoreError::OldSqlite { found, floor } => {
            Sentence::new("err-book-sqlite", args![found = *found, floor = *floor])
        }
        StoreError::Constraint(_)
        | StoreError::Setting { .. }
        | StoreError::Migration(_)
        | StoreError::Sqlite(_) => Sentence::new("err-book-bug", args![detail = error.to_string()]),
    }
}

fn not_regular(what: FileKind) -> &'static str {
    match what {
        FileKind::Directory => "err-book-folder",
        FileKind::Fifo => "err-book-fifo",
        FileKind::Device => "err-book-device",
        FileKind::Socket => "err-book-socket",
    }
}

fn detailed(id: &'static str, path: &Option<PathBuf>, detail: &str, voice: &Voice<'_>) -> Sentence {
    Sentence::new(id, args![file = name(path, voice), detail = detail])
}

/// The file, or "the book" when the fault was met in the middle of a transaction.
fn name(path: &Option<PathBuf>, voice: &Voice<'_>) -> String {
    match path {
        Some(path) => voice.file(path),
        None => voice.words.say("word-book", args![]),
    }
}
