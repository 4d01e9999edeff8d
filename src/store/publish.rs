//! A new file appears under its name whole and durable, or not at all.
use std::fs::{self, File, TryLockError};
use std::ops::Deref;
use std::path::Path;

use tempfile::TempPath;

use super::error::StoreError;
use super::file::{folder_of, side_file};

/// A file in the making. It is locked until it is done, so that nobody takes it for the draft of a
/// process that was killed, and clears it away.
#[derive(Debug)]
pub(super) struct Draft {
    path: TempPath,
    _lock: File,
}

impl Deref for Draft {
    type Target = Path;

    fn deref(&self) -> &Path {
        &self.path
    }
}

/// An empty file of mode 0600 beside where `target` shall be; gone again unless published.
///
/// # Errors
/// `Exists` when the target, or a side file that SQLite would take for its own, is there;
/// `NotFound`, `NoPermission`, `ReadOnly`, `DiskFull`, `Io` of the folder.
pub(super) fn draft(target: &Path) -> Result<Draft, StoreError> {
    free(target)?;
    draft_beside(target)
}

/// The same when the target may exist.
pub(super) fn draft_beside(target: &Path) -> Result<Draft, StoreError> {
    // SQLite is given absolute names only; an error names the folder as it was given.
    let fault = |source| StoreError::of_file(folder_of(target), source);
    let absolute = std::path::absolute(target).map_err(fault)?;
    loop {
        let mut hidden = tempfile::Builder::new();
        let draft = hidden.prefix(".fenrun-").suffix(".tmp").tempfile_in(folder_of(&absolute));
        let (lock, path) = draft.map_err(fault)?.into_parts();
        let taken = matches!(lock.try_lock(), Err(TryLockError::WouldBlock));
        // Before it was locked somebody may have cleared it away.
        if !taken && path.exists() {
            return Ok(Draft { path, _lock: lock });
        }
    }
}

/// Nothing is in the way: an old journal would be rolled into the new book.
fn free(target: &Path) -> Result<(), StoreError> {
    for suffix in ["", "-journal", "-wal", "-shm"] {
        let path = side_file(target, suffix);
        if fs::symlink_metadata(&path).is_ok() {
            return Err(StoreError::Exists(path));
        }
    }
    Ok(())
}

/// Gives the draft its name, never replacing another file.
///
/// # Errors
/// `Exists` when somebody was faster; `DiskFull`, `Io`.
pub(super) fn publish(draft: Draft, target: &Path) -> Result<(), StoreError> {
    sync(&draft)?;
    let named = draft.path.persist_noclobber(target);
    named.map_err(|error| StoreError::of_file(target, error.error))?;
    sync(folder_of(target))
}

/// Gives the draft its name in the place of the file that has it.
///
/// # Errors
/// `DiskFull`, `Io`.
pub(super) fn replace(draft: Draft, target: &Path) -> Result<(), StoreError> {
    sync(&draft)?;
    draft.path.persist(target).map_err(|error| StoreError::of_file(target, error.error))?;
    sync(folder_of(target))
}

/// Waits until a file, or the names in a folder, are on the disk.
fn sync(path: &Path) -> Result<(), StoreError> {
    File::open(path)
        .and_then(|file| file.sync_all())
        .map_err(|source| StoreError::of_file(path, source))
}
