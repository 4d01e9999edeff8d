//! A new file appears under its name whole and durable, or not at all.
use std::fs::{self, File};
use std::path::Path;

use tempfile::TempPath;

use super::error::StoreError;
use super::file::{folder_of, side_file};

/// An empty file of mode 0600 beside where `target` shall be; gone again unless published.
///
/// # Errors
/// `Exists` when the target, or a side file that SQLite would take for its own, is there;
/// `NotFound`, `NoPermission`, `ReadOnly`, `DiskFull`, `Io` of the folder.
pub(super) fn draft(target: &Path) -> Result<TempPath, StoreError> {
    free(target)?;
    draft_beside(target)
}

/// The same when the target may exist.
pub(super) fn draft_beside(target: &Path) -> Result<TempPath, StoreError> {
    // SQLite is given absolute names only; an error names the folder as it was given.
    let fault = |source| StoreError::of_file(folder_of(target), source);
    let absolute = std::path::absolute(target).map_err(fault)?;
    let draft = tempfile::Builder::new()
        .prefix(".fenrun-")
        .suffix(".tmp")
        .tempfile_in(folder_of(&absolute))
        .map_err(fault)?;
    Ok(draft.into_temp_path())
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
pub(super) fn publish(draft: TempPath, target: &Path) -> Result<(), StoreError> {
    sync(&draft)?;
    let named = draft.persist_noclobber(target);
    named.map_err(|error| StoreError::of_file(target, error.error))?;
    sync(folder_of(target))
}

/// Gives the draft its name in the place of the file that has it.
///
/// # Errors
/// `DiskFull`, `Io`.
pub(super) fn replace(draft: TempPath, target: &Path) -> Result<(), StoreError> {
    sync(&draft)?;
    draft.persist(target).map_err(|error| StoreError::of_file(target, error.error))?;
    sync(folder_of(target))
}

/// Waits until a file, or the names in a folder, are on the disk.
fn sync(path: &Path) -> Result<(), StoreError> {
    File::open(path)
        .and_then(|file| file.sync_all())
        .map_err(|source| StoreError::of_file(path, source))
}
