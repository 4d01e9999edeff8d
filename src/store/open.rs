//! Opening a book: look, recognise, then trust (ARCHITECTURE "Opening a book").
use std::fs;
use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use super::book::{self, Access, Book, BookMeta};
use super::connect::{check_engine, connect, make_durable, set};
use super::error::StoreError;
use super::file::{inspect, side_file};
use super::schema;

impl Book {
    /// Opens an existing book of the current version; what is not one stays untouched.
    ///
    /// `wait` is how long this and later transactions wait for other processes.
    ///
    /// # Errors
    /// Everything [`StoreError`] says of files, `Foreign`, `Newer`, `Older`, `SchemaChanged`,
    /// `Damaged`, `Locked`, `ReadOnly` (when `access` is to write).
    pub fn open(path: &Path, access: Access, wait: Duration) -> Result<Self, StoreError> {
        check_engine()?;
        let file = inspect(path)?;
        if file.sealed && access == Access::Write {
            return Err(StoreError::ReadOnly { path: Some(path.to_owned()) });
        }
        let at = |error: StoreError| error.at(path, wait);
        let conn = connect(&file.path, wait).map_err(|error| refusal(path, at(error)))?;
        let kept = keep_untouched(&conn, &file.path).map_err(at)?;
        let meta = recognise(&conn, path).map_err(|error| refusal(path, at(error)))?;
        if access == Access::Write && conn.is_readonly("main").map_err(|e| at(e.into()))? {
            return Err(StoreError::ReadOnly { path: Some(path.to_owned()) });
        }
        settle_in(&conn, access, kept).map_err(at)?;
        let path = path.to_owned();
        Ok(Self { conn, path, access, wait, warnings: file.warnings, meta })
    }
}

/// A WAL full of somebody else's commits must not be written back by our closing the file.
/// Without a WAL, closing removes what opening made.
fn keep_untouched(conn: &Connection, path: &Path) -> Result<bool, StoreError> {
    let keep = fs::metadata(side_file(path, "-wal")).is_ok_and(|wal| wal.len() > 0);
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep)?;
    Ok(keep)
}

/// In one read transaction: ours, of this version, whole, with our schema and nothing else.
fn recognise(conn: &Connection, path: &Path) -> Result<BookMeta, StoreError> {
    let reading = conn.unchecked_transaction()?;
    let pragma = |name| conn.pragma_query_value::<i64, _>(None, name, |row| row.get(0));
    if pragma("application_id")? != schema::APPLICATION_ID {
        return Err(StoreError::Foreign(path.to_owned()));
    }
    check_version(pragma("user_version")?, path)?;
    check_size(pragma("page_count")?, pragma("page_size")?, conn, path)?;
    if !schema::is_ours(conn)?
        && let Some(change) = schema::change(conn)?
    {
        return Err(StoreError::SchemaChanged { path: path.to_owned(), change });
    }
    let meta = book::meta(conn)?;
    reading.finish()?;
    Ok(meta)
}

fn check_version(found: i64, path: &Path) -> Result<(), StoreError> {
    let (path, known) = (path.to_owned(), schema::VERSION);
    match found {
        _ if found == known => Ok(()),
        _ if found > known => Err(StoreError::Newer { path, found, known }),
        1.. => Err(StoreError::Older { path, found, known }),
        _ => Err(StoreError::Damaged { path: None, detail: format!("user_version {found}") }),
    }
}

/// A file shorter than its header says was cut off. Asked while our read lock keeps writers out of
/// the file; with a WAL the newest pages lie beside it and SQLite's own checks must do.
fn check_size(pages: i64, size: i64, conn: &Connection, path: &Path) -> Result<(), StoreError> {
    let mode: String = conn.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    let bytes = fs::metadata(path).map_err(|source| StoreError::of_file(path, source))?.len();
    if mode == "wal" || i64::try_from(bytes).is_ok_and(|bytes| bytes == pages * size) {
        return Ok(());
    }
    let detail = format!("{bytes} bytes where {pages} pages of {size} should be");
    Err(StoreError::Damaged { path: None, detail })
}

/// Settings for working with a book that is ours.
fn settle_in(conn: &Connection, access: Access, kept: bool) -> Result<(), StoreError> {
    if kept {
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    }
    make_durable(conn)?;
    conn.set_prepared_statement_cache_capacity(64);
    if access == Access::Read {
        set(conn, "query_only", "1")?;
    }
    Ok(())
}

/// Says more precisely why SQLite refused: not a database at all, or no permission.
fn refusal(path: &Path, error: StoreError) -> StoreError {
    match error {
        StoreError::Damaged { detail, .. } if detail == "file is not a database" => {
            StoreError::Foreign(path.to_owned())
        }
        StoreError::CannotOpen { .. } => match fs::File::open(path) {
            Err(source) => StoreError::of_file(path, source),
            Ok(_) => error,
        },
        other => other,
    }
}
