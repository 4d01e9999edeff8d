//! Why a command ends early: one `match` to the exit code, one to the words, both without `_`, so
//! that a new failure does not compile without either.
use std::io;
use std::path::PathBuf;

use super::exit::Exit;
use crate::app::book::BookRefusal;
use crate::app::error::Error;
use crate::app::import::report::{ImportRefusal, MapRefusal};
use crate::app::payout::PayoutRefusal;
use crate::domain::money::Overflow;
use crate::exchange::durable::WriteError;
use crate::exchange::error::FileError;
use crate::store::error::StoreError;
use crate::text::{Sentence, Voice, app_error, args, io_reason, write_error};

/// Why a command ends early.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line or a setting makes no sense.
    Usage(Sentence),
    /// A rule says no; nothing was written.
    Refused(Sentence),
    /// A use case did nothing.
    App(Error),
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
            Self::App(error) => exit_of(error),
            Self::Usage(_) => Exit::Usage,
            Self::Findings => Exit::Findings,
            Self::Partly => Exit::Partly,
            Self::Read { .. } | Self::Write(_) | Self::Aside(_) | Self::Stdout(_) => Exit::File,
            Self::Interrupted => Exit::Interrupted,
        }
    }

    /// What to say; nothing when everything is said already.
    pub fn sentences(&self, voice: &Voice<'_>) -> Vec<Sentence> {
        let reason = |error| io_reason(error, voice.words);
        let sentence = match self {
            Self::Usage(sentence) | Self::Refused(sentence) => sentence.clone(),
            Self::App(error) => return app_error(error, voice),
            Self::Read { path, error } => {
                Sentence::new("err-read", args![file = path.as_path(), reason = reason(error)])
            }
            Self::Write(error) => write_error(error, voice),
            Self::Aside(error) => {
                let folder = std::env::temp_dir();
                let args = args![folder = folder.as_path(), reason = reason(error)];
                Sentence::new("err-aside", args)
            }
            Self::Stdout(error) => Sentence::new("err-stdout", args![reason = reason(error)]),
            Self::Findings | Self::Partly | Self::Unread | Self::Interrupted => return Vec::new(),
        };
        vec![sentence]
    }
}

/// The exit code of a use case that did nothing.
fn exit_of(error: &Error) -> Exit {
    match error {
        Error::Store(error) => exit_of_book(error),
        Error::Book(refusal) => match refusal {
            BookRefusal::NoFolder(_) => Exit::File,
            BookRefusal::Name | BookRefusal::OtherBackup(_) => Exit::Refused,
            BookRefusal::SettingValue { .. } => Exit::Usage,
        },
        Error::Import(refusal) => match refusal {
            ImportRefusal::File { error: FileError::Io(_) | FileError::Directory, .. }
            | ImportRefusal::Map { refusal: MapRefusal::Unreadable(_), .. }
            | ImportRefusal::Rejects(_) => Exit::File,
            ImportRefusal::File { .. }
            | ImportRefusal::BadRows(_)
            | ImportRefusal::Apart(_)
            | ImportRefusal::Rows { .. }
            | ImportRefusal::Total { .. }
            | ImportRefusal::Map { refusal: MapRefusal::Faults(_), .. }
            | ImportRefusal::NoSuchColumn { .. }
            | ImportRefusal::DistributorTable { .. }
            | ImportRefusal::RejectsIsInput(_) => Exit::Refused,
        },
        Error::Distributor(refusal) if refusal.is_usage() => Exit::Usage,
        Error::Grade(refusal) if refusal.is_usage() => Exit::Usage,
        Error::Payout(PayoutRefusal::Write(_)) => Exit::File,
        Error::Distributor(_)
        | Error::Grade(_)
        | Error::Payout(_)
        | Error::Plan(_)
        | Error::Order(_)
        | Error::Product(_)
        | Error::Refund(_)
        | Error::Stock(_)
        | Error::Settlement(_)
        | Error::Explain(_)
        | Error::Adjustment(_)
        | Error::Ledger(_)
        | Error::Confirm(_)
        | Error::Overflow(_)
        | Error::ClockBehind { .. } => Exit::Refused,
    }
}

/// The exit code of a book that could not be made, opened, read or written.
fn exit_of_book(error: &StoreError) -> Exit {
    match error {
        StoreError::Exists(_) | StoreError::TooBig => Exit::Refused,
        StoreError::Empty { .. }
        | StoreError::Foreign(_)
        | StoreError::Newer { .. }
        | StoreError::Older { .. }
        | StoreError::Damaged { .. }
        | StoreError::SchemaChanged { .. } => Exit::Book,
        StoreError::NotFound(_)
        | StoreError::NotRegular { .. }
        | StoreError::DanglingLink(_)
        | StoreError::ReadOnly { .. }
        | StoreError::NoPermission(_)
        | StoreError::CannotOpen { .. }
        | StoreError::DiskFull
        | StoreError::Io { .. }
        | StoreError::NoMemory => Exit::File,
        StoreError::Locked { .. } => Exit::Busy,
        StoreError::Interrupted => Exit::Interrupted,
        StoreError::Constraint(_)
        | StoreError::Setting { .. }
        | StoreError::OldSqlite { .. }
        | StoreError::Migration(_)
        | StoreError::Sqlite(_) => Exit::Bug,
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::App(error.into())
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::App(error)
    }
}

impl From<Overflow> for Failure {
    fn from(error: Overflow) -> Self {
        Self::App(error.into())
    }
}

impl From<WriteError> for Failure {
    fn from(error: WriteError) -> Self {
        Self::Write(error)
    }
}
