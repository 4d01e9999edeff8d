//! What stands where a file shall be written.
use std::ffi::OsStr;
use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Read};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::{Path, PathBuf};

use super::error::{Refusal, Step, WriteError};

/// The beginning of every SQLite database.
const SQLITE_MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// What SQLite appends to the name of a database for the files beside it.
const SIDE_SUFFIXES: [&str; 3] = ["-journal", "-wal", "-shm"];

/// Where the bytes go.
pub(super) enum Target {
    /// A file of this name, new or replaced; links are followed.
    File(PathBuf),
    /// A character device, such as `/dev/null`: written straight through.
    Device,
}

/// What may be replaced by a new file: nothing, or a regular file that is no database.
///
/// `books` are the books this process has open. They are told by device and inode, never opened:
/// closing such a handle would drop SQLite's locks.
pub(super) fn replaceable(path: &Path, books: &[&Path]) -> Result<Target, WriteError> {
    let real = follow(path)?;
    let refused = |refusal| Err(WriteError::refused(path, refusal));
    let look = |error| WriteError::io(path, Step::Look)(error);
    match metadata(&real).map_err(look)? {
        Some(found) if found.is_dir() => return refused(Refusal::Directory),
        Some(found) if found.file_type().is_char_device() => return Ok(Target::Device),
        Some(found) if !found.is_file() => return refused(Refusal::NotAFile),
        _ => {}
    }
    if belongs_to_database(&real, books).map_err(look)? {
        return refused(Refusal::Book);
    }
    Ok(Target::File(real))
}

/// A name that nothing has.
pub(super) fn free(path: &Path) -> Result<PathBuf, WriteError> {
    match fs::symlink_metadata(path) {
        Ok(_) => Err(WriteError::refused(path, Refusal::Exists)),
        Err(error) if error.kind() == ErrorKind::NotFound => absolute(path),
        Err(error) => Err(WriteError::io(path, Step::Look)(error)),
    }
}

/// The file a link leads to; any other path as it is.
fn follow(path: &Path) -> Result<PathBuf, WriteError> {
    if !fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink()) {
        return absolute(path);
    }
    // A device behind a link (`/dev/stdout`) may have no path of its own.
    if metadata(path).ok().flatten().is_some_and(|found| !found.is_file()) {
        return Ok(path.to_owned());
    }
    fs::canonicalize(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => WriteError::refused(path, Refusal::DanglingLink),
        _ => WriteError::io(path, Step::Look)(error),
    })
}

fn absolute(path: &Path) -> Result<PathBuf, WriteError> {
    std::path::absolute(path).map_err(WriteError::io(path, Step::Look))
}

/// What a path leads to; `None` is nothing.
fn metadata(path: &Path) -> io::Result<Option<Metadata>> {
    match fs::metadata(path) {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Whether a path is a database, has a database's files beside it, or is one of those files.
fn belongs_to_database(path: &Path, books: &[&Path]) -> io::Result<bool> {
    if is_database(path, books)? {
        return Ok(true);
    }
    for suffix in SIDE_SUFFIXES {
        if fs::symlink_metadata(with_suffix(path, suffix)).is_ok() {
            return Ok(true);
        }
        if let Some(owner) = without_suffix(path, suffix)
            && is_database(&owner, books)?
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a path is an open book, or begins as SQLite databases do.
fn is_database(path: &Path, books: &[&Path]) -> io::Result<bool> {
    let Some(found) = metadata(path)? else { return Ok(false) };
    let identity = |found: &Metadata| (found.dev(), found.ino());
    for book in books {
        if metadata(book)?.is_some_and(|book| identity(&book) == identity(&found)) {
            return Ok(true);
        }
    }
    if !found.is_file() {
        return Ok(false);
    }
    let mut head = [0; SQLITE_MAGIC.len()];
    match File::open(path)?.read_exact(&mut head) {
        Ok(()) => Ok(head == *SQLITE_MAGIC),
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

fn without_suffix(path: &Path, suffix: &str) -> Option<PathBuf> {
    let stem = path.as_os_str().as_bytes().strip_suffix(suffix.as_bytes())?;
    Some(OsStr::from_bytes(stem).into())
}
