//! Why a file was not written.
use std::io;
use std::path::{Path, PathBuf};

/// A file was not written. Except after [`Step::SyncFolder`] nothing has changed under its name.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// What is there must not be replaced.
    #[error("{path}: {refusal:?}", path = path.display())]
    Refused {
        /// The file that should have been written.
        path: PathBuf,
        /// What is in its place.
        refusal: Refusal,
    },
    /// The system said no.
    #[error("{path}: {step:?}: {source}", path = path.display())]
    Io {
        /// The file that should have been written.
        path: PathBuf,
        /// During what.
        step: Step,
        /// What it said: no space, no permission, no such folder.
        source: io::Error,
    },
}

/// What stands where a file should be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// A book or another SQLite database, or a file that belongs to one.
    Book,
    /// A directory.
    Directory,
    /// A fifo, socket or block device.
    NotAFile,
    /// A symbolic link to nothing.
    DanglingLink,
    /// Any file, where none may be replaced.
    Exists,
    /// Something that its maker did not make, or that was changed since.
    Foreign,
    /// No folder, where files should go.
    NotAFolder,
}

/// The steps of writing a file, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Looking what is there.
    Look,
    /// Creating the temporary file in the same folder.
    Create,
    /// Writing the bytes.
    Write,
    /// Waiting until the bytes are on the disk.
    Sync,
    /// Giving the file its name.
    Name,
    /// Waiting until the name is on the disk; the file is there, a power cut could undo it.
    SyncFolder,
}

impl WriteError {
    pub(in crate::exchange) fn io(path: &Path, step: Step) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io { path: path.to_owned(), step, source }
    }

    pub(in crate::exchange) fn refused(path: &Path, refusal: Refusal) -> Self {
        Self::Refused { path: path.to_owned(), refusal }
    }
}
