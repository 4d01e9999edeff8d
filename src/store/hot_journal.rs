//! A journal left by a killed program: SQLite rolls it back at the first reading. Ours may be; in
//! another program's database nothing is touched (ARCHITECTURE "Decisions").
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::connect::set;
use super::error::StoreError;
use super::file::side_file;
use super::schema;

/// Refuses a foreign database that a rollback is waiting for. `path` is absolute, `given` is for
/// the error.
///
/// # Errors
/// `Foreign`.
pub(super) fn spare_foreign(path: &Path, given: &Path) -> Result<(), StoreError> {
    let journal = fs::metadata(side_file(path, "-journal"));
    if !journal.is_ok_and(|journal| journal.len() > 0) || !is_hot(path) {
        return Ok(());
    }
    match settled_id(path) {
        Ok(id) if id != schema::APPLICATION_ID => Err(StoreError::Foreign(given.to_owned())),
        // Ours, or too torn to tell: then the rollback is what mends it.
        _ => Ok(()),
    }
}

/// Removes the journal of a writer that was killed before the journal was whole: there is nothing to
/// roll back, and SQLite would leave it lying until the next change.
///
/// SQLite itself removes it, under its lock: a writer at work keeps its journal.
///
/// # Errors
/// `Setting`, or what SQLite says of the file.
pub(super) fn sweep_cold(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    if !side_file(path, "-journal").exists() {
        return Ok(());
    }
    let mode: String = conn.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    if mode == "delete" {
        set(conn, "journal_mode", "persist")?;
        set(conn, "journal_mode", "delete")?;
    }
    Ok(())
}

/// Whether the journal's writer is gone: a reader without the right to write cannot go on then.
fn is_hot(path: &Path) -> bool {
    let id = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .and_then(|conn| application_id(&conn));
    id.is_err_and(|error| error.sqlite_error_code() == Some(ErrorCode::ReadOnly))
}

/// The file's mark as it stands, without looking at the journal. Nobody holds a lock that closing
/// this could drop: the writer is gone, and a reader would have rolled back.
fn settled_id(path: &Path) -> rusqlite::Result<i64> {
    let name: String =
        path.as_os_str().as_bytes().iter().map(|byte| format!("%{byte:02X}")).collect();
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    Connection::open_with_flags(format!("file:{name}?immutable=1"), flags)
        .and_then(|conn| application_id(&conn))
}

fn application_id(conn: &Connection) -> rusqlite::Result<i64> {
    conn.pragma_query_value(None, "application_id", |row| row.get(0))
}
