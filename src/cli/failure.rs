//! Why a command ends early: one `match` to the exit code, one to the words, both without `_`, so
//! that a new failure does not compile without either.
use std::io;
use std::path::PathBuf;

use super::exit::Exit;
use crate::exchange::durable::WriteError;
use crate::text::{Sentence, Words, args, io_reason, write_error};

/// Why a command ends early.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line or a setting makes no sense.
    Usage(Sentence),
    /// A rule says no; nothing was written.
    Refused(Sentence),
    /// A check found something and has shown it.
    Findings,
    /// Good rows were written, the others were shown.
    Partly,
    /// A file cannot be read.
    Read { path: PathBuf, error: io::Error },
    /// A file cannot be written.
    Write(WriteError),
    /// The temporary file that a long report waits in cannot be written.
    Aside(io::Error),
    /// Data cannot be written to stdout.
    Stdout(io::Error),
    /// Nobody reads stdout any more: a quiet end.
    Unread,
    /// Ctrl-C at a question.
    Interrupted,
}

impl Failure {
    /// Stdout refused data; when its reader has gone away, that is no failure.
    pub fn of_stdout(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe { Self::Unread } else { Self::Stdout(error) }
    }

    /// The exit code (CLI.md "Errors").
    pub fn exit(&self) -> Exit {
        match self {
            Self::Unread => Exit::Done,
            Self::Refused(_) => Exit::Refused,
            Self::Usage(_) => Exit::Usage,
            Self::Findings => Exit::Findings,
            Self::Partly => Exit::Partly,
            Self::Read { .. } | Self::Write(_) | Self::Aside(_) | Self::Stdout(_) => Exit::File,
            Self::Interrupted => Exit::Interrupted,
        }
    }

    /// What to say; nothing when everything is said already.
    pub fn sentence(&self, words: &Words) -> Option<Sentence> {
        match self {
            Self::Usage(sentence) | Self::Refused(sentence) => Some(sentence.clone()),
            Self::Read { path, error } => Some(Sentence::new(
                "err-read",
                args![file = path.as_path(), reason = io_reason(error, words)],
            )),
            Self::Write(error) => Some(write_error(error, words)),
            Self::Aside(error) => {
                let folder = std::env::temp_dir();
                let reason = io_reason(error, words);
                Some(Sentence::new("err-aside", args![folder = folder.as_path(), reason = reason]))
            }
            Self::Stdout(error) => {
                Some(Sentence::new("err-stdout", args![reason = io_reason(error, words)]))
            }
            Self::Findings | Self::Partly | Self::Unread | Self::Interrupted => None,
        }
    }
}

impl From<WriteError> for Failure {
    fn from(error: WriteError) -> Self {
        Self::Write(error)
    }
}
