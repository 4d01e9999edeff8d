//! A connection with all of its safety on (ARCHITECTURE "Opening a book", QUALITY §3).
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use super::error::StoreError;

/// Oldest SQLite that a book may meet: the first without the advisory of older ones.
const FLOOR: (i32, &str) = (3_054_001, "3.54.1");

/// Longest text, blob or row in bytes; a book from elsewhere could hold gigabytes.
const LONGEST: i32 = 16_000_000;

/// Longest wait that SQLite counts: a day.
const LONGEST_WAIT: Duration = Duration::from_secs(86_400);

/// Refuses to work with an SQLite that is too old.
///
/// # Errors
/// `OldSqlite`.
pub(super) fn check_engine() -> Result<(), StoreError> {
    if rusqlite::version_number() >= FLOOR.0 {
        return Ok(());
    }
    Err(StoreError::OldSqlite { found: rusqlite::version(), floor: FLOOR.1 })
}

/// Opens an existing file without reading a byte of it, and never creates one. The path must be
/// absolute. SQLite opens it read-only by itself when it cannot be written.
///
/// # Errors
/// `CannotOpen`, `Setting`.
pub(super) fn connect(path: &Path, wait: Duration) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    conn.busy_timeout(wait.min(LONGEST_WAIT))?;
    conn.set_limit(Limit::SQLITE_LIMIT_LENGTH, LONGEST)?;
    secure(&conn)?;
    Ok(conn)
}

/// Settings that concern the connection alone; none of them reads the file.
fn secure(conn: &Connection) -> Result<(), StoreError> {
    for (config, wanted) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
        // One plan per statement: else a bound value has it prepared anew, 40 % of an import's work.
        (DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true),
    ] {
        conn.set_db_config(config, wanted)?;
    }
    set(conn, "foreign_keys", "1")?;
    // Without it `INSERT OR REPLACE` deletes rows past the triggers that forbid deleting.
    set(conn, "recursive_triggers", "1")?;
    set(conn, "trusted_schema", "0")?;
    set(conn, "cell_size_check", "1")?;
    // Sorting a million rows must spill to disk: memory is promised to stay below 100 MB.
    set(conn, "temp_store", "1")
}

/// How a commit gets to the disk. `DELETE` with `EXTRA` lost nothing over power cuts where the
/// default lost the last commit; a book in WAL mode is being replicated and stays so.
///
/// # Errors
/// `Setting`, or what SQLite says of the file.
pub(super) fn make_durable(conn: &Connection) -> Result<(), StoreError> {
    let mode: String = conn.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    if mode == "wal" {
        set(conn, "synchronous", "2")?;
    } else {
        set(conn, "journal_mode", "delete")?;
        set(conn, "synchronous", "3")?;
    }
    set(conn, "cache_size", "-24000")
}

/// Sets a pragma and reads it back: SQLite ignores silently what it does not like.
///
/// # Errors
/// `Setting` when it did not take.
pub(super) fn set(conn: &Connection, name: &'static str, wanted: &str) -> Result<(), StoreError> {
    conn.pragma_update(None, name, wanted)?;
    let found = conn.pragma_query_value(None, name, |row| {
        row.get_ref(0).map(|value| match value.as_i64() {
            Ok(number) => number.to_string(),
            Err(_) => value.as_str().unwrap_or_default().to_owned(),
        })
    })?;
    if found == wanted {
        return Ok(());
    }
    Err(StoreError::Setting { name, wanted: wanted.to_owned(), found })
}
