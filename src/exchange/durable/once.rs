//! Files that are written once and found again: the same bytes are no new file.
use std::fs::{self, DirBuilder};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use super::error::{Refusal, Step, WriteError};
use super::file::{DurableFile, sync_name};

/// Whether a file of these bytes is there already; then its name is on the disk, too, whoever gave it.
///
/// # Errors
/// [`Refusal::Exists`] when something else has the name; [`WriteError::Io`].
pub fn is_there(path: &Path, bytes: &[u8]) -> Result<bool, WriteError> {
    let found = match fs::symlink_metadata(path) {
        Ok(found) => found,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(WriteError::io(path, Step::Look)(error)),
    };
    // What has another length is not opened.
    let may_be_same = found.is_file() && usize::try_from(found.len()) == Ok(bytes.len());
    let same = may_be_same && fs::read(path).map_err(WriteError::io(path, Step::Look))? == bytes;
    if !same {
        return Err(WriteError::refused(path, Refusal::Exists));
    }
    sync_name(path, &absolute(path)?).map(|()| true)
}

/// Writes a file that nobody may replace; whether it was not there yet. The same bytes that are there
/// already, or that somebody else writes meanwhile, are that file.
///
/// # Errors
/// [`Refusal::Exists`] when something else has the name; [`WriteError::Io`].
pub fn write_once(path: &Path, bytes: &[u8]) -> Result<bool, WriteError> {
    if is_there(path, bytes)? {
        return Ok(false);
    }
    draft(path, bytes)?.commit_once(bytes)
}

/// A file beside its place, its bytes written out: a full or read-only folder refuses here.
///
/// # Errors
/// [`Refusal::Exists`] when something has the name; [`WriteError::Io`].
pub fn draft(path: &Path, bytes: &[u8]) -> Result<DurableFile, WriteError> {
    let mut draft = DurableFile::never_replace(path)?;
    let written = draft.write_all(bytes).and_then(|()| draft.flush());
    written.map_err(|error| draft.failed(error))?;
    Ok(draft)
}

impl DurableFile {
    /// Puts the bytes on the disk, then the name; whether nobody else was quicker with the same bytes.
    ///
    /// # Errors
    /// [`Refusal::Exists`] when something else has the name; [`WriteError::Io`].
    pub fn commit_once(self, bytes: &[u8]) -> Result<bool, WriteError> {
        match self.commit() {
            Err(WriteError::Refused { path, refusal: Refusal::Exists }) => {
                is_there(&path, bytes).map(|_| false)
            }
            committed => committed.map(|()| true),
        }
    }
}

/// Makes a folder that only its owner may enter, unless it is there. The folders above it must be
/// there.
///
/// # Errors
/// [`Refusal::NotAFolder`], [`Refusal::DanglingLink`]; [`WriteError::Io`].
pub fn make_folder(path: &Path) -> Result<(), WriteError> {
    match DirBuilder::new().mode(0o700).create(path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return is_folder(path),
        made => made.map_err(WriteError::io(path, Step::Create))?,
    }
    sync_name(path, &absolute(path)?).inspect_err(|_| {
        // Whoever tries again shall meet the same, and not find it made.
        let _ = fs::remove_dir(path);
    })
}

fn is_folder(path: &Path) -> Result<(), WriteError> {
    match fs::metadata(path) {
        Ok(found) if found.is_dir() => Ok(()),
        Ok(_) => Err(WriteError::refused(path, Refusal::NotAFolder)),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            Err(WriteError::refused(path, Refusal::DanglingLink))
        }
        Err(error) => Err(WriteError::io(path, Step::Look)(error)),
    }
}

fn absolute(path: &Path) -> Result<PathBuf, WriteError> {
    std::path::absolute(path).map_err(WriteError::io(path, Step::Look))
}
