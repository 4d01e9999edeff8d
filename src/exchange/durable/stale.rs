//! Drafts, and what is left of those whose makers were killed.
//!
//! Whoever makes a draft holds a lock on it, which the system drops when the process ends, however it
//! ends. A draft that nobody holds is nobody's.
use std::fs::{self, DirEntry, File, TryLockError};
use std::io;
use std::path::Path;

use tempfile::NamedTempFile;

const PREFIX: &str = ".fenrun-";
const SUFFIX: &str = ".tmp";
/// Files that SQLite may have had beside a draft of a book.
const SIDES: [&str; 3] = ["-journal", "-wal", "-shm"];

/// A new hidden file of mode 0600, held.
pub(super) fn locked(folder: &Path) -> io::Result<NamedTempFile> {
    loop {
        let mut hidden = tempfile::Builder::new();
        let draft = hidden.prefix(PREFIX).suffix(SUFFIX).tempfile_in(folder)?;
        // Where nothing can be locked, nothing is cleared either.
        let taken = matches!(draft.as_file().try_lock(), Err(TryLockError::WouldBlock));
        // Before it was held somebody may have cleared it away.
        if !taken && draft.path().exists() {
            return Ok(draft);
        }
    }
}

/// Removes the drafts in a folder that nobody holds. One that cannot be removed stays: it is in
/// nobody's way.
pub fn clear_drafts(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten().filter(is_draft) {
        let _ = clear(&entry.path());
    }
}

fn is_draft(entry: &DirEntry) -> bool {
    let name = entry.file_name();
    let is_ours = name.to_str().is_some_and(|n| n.starts_with(PREFIX) && n.ends_with(SUFFIX));
    is_ours && entry.file_type().is_ok_and(|kind| kind.is_file())
}

fn clear(draft: &Path) -> io::Result<()> {
    let held = File::open(draft)?;
    if held.try_lock().is_err() {
        return Ok(());
    }
    for side in SIDES {
        let mut name = draft.as_os_str().to_owned();
        name.push(side);
        let _ = fs::remove_file(name);
    }
    fs::remove_file(draft)
}
