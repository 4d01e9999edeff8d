//! What the file system says of a book, before SQLite touches it (ARCHITECTURE "Opening a book").
use std::fs::{self, Metadata};
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::{Path, PathBuf};

use super::book::Warning;
use super::error::{FileKind, StoreError};

/// A regular file that may be a book.
pub(super) struct BookFile {
    /// Absolute, so that SQLite takes no name for a URI (`file:…`) or for memory (`:memory:`).
    pub path: PathBuf,
    /// Device and number.
    pub identity: (u64, u64),
    /// What `book info` and `check` should mention.
    pub warnings: Vec<Warning>,
    /// Nobody may write the file or its folder, whatever a superuser could do.
    pub sealed: bool,
}

/// Looks at the name without opening it: SQLite overwrites files of 0 or 1 byte, creates books for
/// mistyped names, and opening a fifo blocks.
///
/// # Errors
/// `NotFound`, `DanglingLink`, `NotRegular`, `Empty`, `NoPermission`, `Io`.
pub(super) fn inspect(path: &Path) -> Result<BookFile, StoreError> {
    let of_file = |source| StoreError::of_file(path, source);
    let facts = fs::metadata(path).map_err(|source| {
        let is_link = fs::symlink_metadata(path).is_ok_and(|link| link.is_symlink());
        match StoreError::of_file(path, source) {
            StoreError::NotFound(path) if is_link => StoreError::DanglingLink(path),
            other => other,
        }
    })?;
    if let Some(what) = kind(&facts) {
        return Err(StoreError::NotRegular { path: path.to_owned(), what });
    }
    if facts.len() < 2 {
        return Err(StoreError::Empty { path: path.to_owned(), bytes: facts.len() });
    }
    let path = std::path::absolute(path).map_err(of_file)?;
    let folder = fs::metadata(folder_of(&path)).map_err(of_file)?;
    let sealed = [&facts, &folder].iter().any(|f| f.mode() & 0o222 == 0);
    let (identity, warnings) = (identity(&facts), warnings(&facts));
    Ok(BookFile { path, identity, warnings, sealed })
}

/// Device and number of a file: what stays when its name comes to mean another one.
pub(super) fn identity(facts: &Metadata) -> (u64, u64) {
    (facts.dev(), facts.ino())
}

/// What a name is when it is not a regular file.
fn kind(facts: &Metadata) -> Option<FileKind> {
    let kind = facts.file_type();
    match () {
        () if kind.is_file() => None,
        () if kind.is_dir() => Some(FileKind::Directory),
        () if kind.is_fifo() => Some(FileKind::Fifo),
        () if kind.is_socket() => Some(FileKind::Socket),
        () => Some(FileKind::Device),
    }
}

fn warnings(facts: &Metadata) -> Vec<Warning> {
    let links = (facts.nlink() > 1).then(|| Warning::HardLinks(facts.nlink()));
    let mode = facts.mode() & 0o777;
    let lax = (mode & 0o077 != 0).then_some(Warning::LaxMode(mode));
    links.into_iter().chain(lax).collect()
}

/// The folder of a file; `.` for a bare name.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

/// The names SQLite gives its side files (`-journal`, `-wal`, `-shm`).
pub(super) fn side_file(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}
