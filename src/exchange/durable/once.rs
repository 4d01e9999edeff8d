//! Files that are written once and found again: the same bytes are no new file.
use std::fs::{self, DirBuilder};
use std::io::ErrorKind;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;

use super::error::{Refusal, Step, WriteError};

/// Whether a file of these bytes is there already.
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
    if same { Ok(true) } else { Err(WriteError::refused(path, Refusal::Exists)) }
}

/// Makes a folder that only its owner may enter, unless something is there. The folders above it must
/// be there.
///
/// # Errors
/// [`WriteError::Io`].
pub fn make_folder(path: &Path) -> Result<(), WriteError> {
    match DirBuilder::new().mode(0o700).create(path) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => {
            Err(WriteError::io(path, Step::Create)(error))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}
