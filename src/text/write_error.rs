//! Why a file was not written, in words.
use super::io_reason::io_reason;
use super::sentence::Sentence;
use super::value::args;
use super::voice::Voice;
use crate::exchange::durable::{Refusal, Step, WriteError};

/// The sentence for a file that was not written.
#[must_use]
pub fn write_error(error: &WriteError, voice: &Voice<'_>) -> Sentence {
    match error {
        WriteError::Refused { path, refusal } => {
            let id = match refusal {
                Refusal::Book => "err-write-book",
                Refusal::Directory => "err-write-folder",
                Refusal::NotAFile => "err-write-not-a-file",
                Refusal::DanglingLink => "err-write-link",
                Refusal::Exists => "err-write-exists",
                Refusal::Foreign => "err-write-foreign",
                Refusal::NotAFolder => "err-write-not-a-folder",
            };
            Sentence::new(id, args![file = voice.file(path)])
        }
        WriteError::Io { path, step, source } => {
            let id = match step {
                Step::Look | Step::Create | Step::Write | Step::Sync | Step::Name => "err-write",
                Step::SyncFolder => "err-write-unsure",
            };
            Sentence::new(
                id,
                args![file = voice.file(path), reason = io_reason(source, voice.words)],
            )
        }
    }
}
