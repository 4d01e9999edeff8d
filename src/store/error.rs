//! What can go wrong with a book, as data; `text` has the words.
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::ErrorCode;

/// Why a book could not be created, opened, read or written.
///
/// A `path` that is an `Option` is empty only when a statement in the middle of a transaction met
/// the fault; it is the open book then.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no file of this name, or no folder to put it in.
    #[error("{0} does not exist")]
    NotFound(PathBuf),
    /// A file of 0 or 1 byte: SQLite would make a new database of it.
    #[error("{path} has {bytes} bytes")]
    Empty {
        /// The file.
        path: PathBuf,
        /// Its size: 0 or 1.
        bytes: u64,
    },
    /// Something else than a regular file.
    #[error("{path} is a {what:?}")]
    NotRegular {
        /// The name.
        path: PathBuf,
        /// What it is.
        what: FileKind,
    },
    /// A symbolic link to nothing.
    #[error("{0} is a link to nothing")]
    DanglingLink(PathBuf),
    /// Not a book of fenrun: another program's database, or no database.
    #[error("{0} is not a book")]
    Foreign(PathBuf),
    /// Written by a newer fenrun.
    #[error("{path} has version {found}, known is {known}")]
    Newer {
        /// The book.
        path: PathBuf,
        /// Version of its schema.
        found: i64,
        /// Version of this program's schema.
        known: i64,
    },
    /// Written by an older fenrun and not upgraded yet.
    #[error("{path} has version {found}, known is {known}")]
    Older {
        /// The book.
        path: PathBuf,
        /// Version of its schema.
        found: i64,
        /// Version of this program's schema.
        known: i64,
    },
    /// Cut off, overwritten, or contradicting itself.
    #[error("damaged: {detail}")]
    Damaged {
        /// The book.
        path: Option<PathBuf>,
        /// What was seen (English, for the report of a bug).
        detail: String,
    },
    /// The schema is not the one of this version: a foreign trigger, table or view, or one missing.
    #[error("{path} has another schema: {change}")]
    SchemaChanged {
        /// The book.
        path: PathBuf,
        /// The first difference.
        change: SchemaChange,
    },
    /// Another process held the book for longer than we may wait.
    #[error("busy for {waited:?}")]
    Locked {
        /// The book.
        path: Option<PathBuf>,
        /// How long we waited.
        waited: Duration,
    },
    /// The file, its folder or its file system cannot be written, or the book was opened to read.
    #[error("read-only")]
    ReadOnly {
        /// The book.
        path: Option<PathBuf>,
    },
    /// The operating system refuses access.
    #[error("no permission for {0}")]
    NoPermission(PathBuf),
    /// SQLite could not open the book or a file beside it.
    #[error("cannot open")]
    CannotOpen {
        /// The book.
        path: Option<PathBuf>,
    },
    /// Something is in the way of a new file.
    #[error("{0} exists")]
    Exists(PathBuf),
    /// The disk is full, or a limit of file size is reached.
    #[error("disk full")]
    DiskFull,
    /// Reading or writing failed.
    #[error("input or output failed: {source}")]
    Io {
        /// The file or folder.
        path: Option<PathBuf>,
        /// What the operating system said.
        source: io::Error,
    },
    /// Out of memory.
    #[error("out of memory")]
    NoMemory,
    /// A text, blob or row beyond the book's limits.
    #[error("too big")]
    TooBig,
    /// Stopped by [`super::book::Book::interrupter`].
    #[error("interrupted")]
    Interrupted,
    /// A defence of the schema bit: a bug of ours, or a race lost.
    #[error("constraint: {0}")]
    Constraint(String),
    /// A setting of the connection did not take.
    #[error("setting {name} is {found}, wanted {wanted}")]
    Setting {
        /// Name of the pragma.
        name: &'static str,
        /// What was asked for.
        wanted: String,
        /// What SQLite reads back.
        found: String,
    },
    /// The SQLite linked in is older than what a book needs.
    #[error("SQLite {found} is older than {floor}")]
    OldSqlite {
        /// Version found.
        found: &'static str,
        /// Oldest version that will do.
        floor: &'static str,
    },
    /// Building the schema failed: a bug.
    #[error("migration: {0}")]
    Migration(String),
    /// Anything else of SQLite: a bug.
    #[error(transparent)]
    Sqlite(rusqlite::Error),
}

/// What a name in the file system stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A folder.
    Directory,
    /// A named pipe.
    Fifo,
    /// A character or block device.
    Device,
    /// A socket.
    Socket,
}

/// The first difference of a book's schema to the one of its version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SchemaChange {
    /// An object that does not belong there, as `trigger x`.
    Added(String),
    /// An object that is not there.
    Missing(String),
    /// An object with another definition.
    Altered(String),
}

impl std::fmt::Display for SchemaChange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Added(object) => write!(f, "+{object}"),
            Self::Missing(object) => write!(f, "-{object}"),
            Self::Altered(object) => write!(f, "~{object}"),
        }
    }
}

impl StoreError {
    /// The same error with the book it happened in and the time waited for it.
    pub(in crate::store) fn at(self, book: &Path, wait: Duration) -> Self {
        let path = Some(book.to_owned());
        match self {
            Self::Locked { .. } => Self::Locked { path, waited: wait },
            Self::ReadOnly { .. } => Self::ReadOnly { path },
            Self::CannotOpen { .. } => Self::CannotOpen { path },
            Self::Damaged { detail, .. } => Self::Damaged { path, detail },
            Self::Io { path: None, source } => Self::Io { path, source },
            other => other,
        }
    }

    /// The meaning of an error of the file system at `path`.
    pub(in crate::store) fn of_file(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::NotFound => Self::NotFound(path),
            io::ErrorKind::AlreadyExists => Self::Exists(path),
            io::ErrorKind::PermissionDenied => Self::NoPermission(path),
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path: Some(path) },
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Self::DiskFull,
            _ => Self::Io { path: Some(path), source },
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let Some(code) = error.sqlite_error_code() else { return Self::Sqlite(error) };
        match code {
            ErrorCode::DatabaseBusy
            | ErrorCode::DatabaseLocked
            | ErrorCode::FileLockingProtocolFailed => {
                Self::Locked { path: None, waited: Duration::ZERO }
            }
            ErrorCode::DiskFull => Self::DiskFull,
            ErrorCode::SystemIoFailure => {
                Self::Io { path: None, source: io::Error::new(failure(&error), error.to_string()) }
            }
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => {
                Self::Damaged { path: None, detail: error.to_string() }
            }
            ErrorCode::ReadOnly => Self::ReadOnly { path: None },
            ErrorCode::CannotOpen | ErrorCode::PermissionDenied => Self::CannotOpen { path: None },
            ErrorCode::OutOfMemory => Self::NoMemory,
            ErrorCode::TooBig => Self::TooBig,
            ErrorCode::OperationInterrupted => Self::Interrupted,
            ErrorCode::ConstraintViolation | ErrorCode::TypeMismatch => {
                Self::Constraint(error.to_string())
            }
            _ => Self::Sqlite(error),
        }
    }
}

/// Of a failure of the disk SQLite says only whether it was a write: the disk fails then, or the
/// file must not grow (a full disk has a code of its own).
fn failure(error: &rusqlite::Error) -> io::ErrorKind {
    let code = error.sqlite_error().map(|error| error.extended_code);
    if code == Some(rusqlite::ffi::SQLITE_IOERR_WRITE) {
        io::ErrorKind::WriteZero
    } else {
        io::ErrorKind::Other
    }
}
