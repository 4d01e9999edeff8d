//! Opening a book: look, recognise, then trust (ARCHITECTURE "Opening a book").
use std::fs;
use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use super::book::{self, Access, Book, BookMeta, Mark};
use super::connect::{check_engine, connect, make_durable, set};
use super::error::StoreError;
use super::file::{inspect, side_file};
use super::hot_journal::{spare_foreign, sweep_cold};
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
        spare_foreign(&file.path, path)?;
        let at = |error: StoreError| error.at(path, wait);
        let conn = connect(&file.path, wait).map_err(|error| refusal(path, at(error)))?;
        let kept = keep_untouched(&conn, &file.path).map_err(at)?;
        let (meta, schema) = recognise(&conn, path).map_err(|error| refusal(path, at(error)))?;
        if access == Access::Write && conn.is_readonly("main").map_err(|e| at(e.into()))? {
            return Err(StoreError::ReadOnly { path: Some(path.to_owned()) });
        }
        settle_in(&conn, &file.path, access, kept).map_err(at)?;
        let path = path.to_owned();
        let mark = Mark { file: file.identity, schema };
        Ok(Self { conn, path, access, wait, warnings: file.warnings, meta, mark })
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
fn recognise(conn: &Connection, path: &Path) -> Result<(BookMeta, i64), StoreError> {
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
    let recognised = (book::meta(conn)?, book::schema_count(conn)?);
    reading.finish()?;
    Ok(recognised)
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
    if mode == "wal" || i64::try_from(bytes).is_ok_and(|bytes| bytes >= pages * size) {
        return Ok(());
    }
    let detail = format!("{bytes} bytes where {pages} pages of {size} should be");
    Err(StoreError::Damaged { path: None, detail })
}

/// Settings for working with a book that is ours.
fn settle_in(conn: &Connection, path: &Path, access: Access, kept: bool) -> Result<(), StoreError> {
    if kept {
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    }
    make_durable(conn)?;
    sweep_cold(conn, path)?;
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

#[cfg(test)]
mod tests {
    use super::super::create::{NewBook, sample};
    use super::*;

    fn opened(folder: &tempfile::TempDir, prepare: &str) -> Book {
        let path = sample::book(folder.path());
        Connection::open(&path).unwrap().execute_batch(prepare).unwrap();
        let book = Book::open(&path, Access::Write, Duration::from_secs(7)).unwrap();
        let BookMeta { name, currency, zone, lang, start, settle_every, demo, created_at } =
            book.meta().clone();
        let new = NewBook { name, currency, zone, lang, start, settle_every, demo };
        assert_eq!((new, created_at), (sample::new(), sample::NOW));
        book
    }

    fn setting(book: &Book, name: &str) -> String {
        let sql = format!("SELECT CAST((SELECT * FROM pragma_{name}) AS TEXT)");
        book.conn.query_row(&sql, [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn every_safety_is_on_and_a_commit_reaches_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let book = opened(&folder, "");
        for (name, value) in [
            ("foreign_keys", "1"),
            ("recursive_triggers", "1"),
            ("trusted_schema", "0"),
            ("cell_size_check", "1"),
            ("journal_mode", "delete"),
            ("synchronous", "3"),
            ("busy_timeout", "7000"),
            ("cache_size", "-24000"),
            ("temp_store", "1"),
        ] {
            assert_eq!(setting(&book, name), value, "{name}");
        }
        for (config, value) in [
            (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
            (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
            (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
            (DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false),
        ] {
            assert_eq!(book.conn.db_config(config).unwrap(), value);
        }
    }

    #[test]
    fn a_book_in_wal_mode_stays_so_and_syncs_every_commit() {
        let folder = tempfile::tempdir().unwrap();
        let book = opened(&folder, "PRAGMA journal_mode = WAL");
        assert_eq!(setting(&book, "journal_mode"), "wal");
        assert_eq!(setting(&book, "synchronous"), "2");
    }

    #[test]
    fn a_book_opened_to_read_refuses_every_writing_statement() {
        let folder = tempfile::tempdir().unwrap();
        drop(opened(&folder, ""));
        let path = folder.path().join("fenrun.db");
        let book = Book::open(&path, Access::Read, Duration::ZERO).unwrap();
        let written = book.conn.execute("UPDATE book SET name = 'x'", []);
        assert!(matches!(written.map_err(StoreError::from), Err(StoreError::ReadOnly { .. })));
    }

    #[test]
    fn a_book_knows_when_its_name_or_its_schema_means_something_else() {
        let folder = tempfile::tempdir().unwrap();
        let book = opened(&folder, "");
        let path = folder.path().join("fenrun.db");
        assert!(book.is_unchanged(&path).unwrap());
        let other = Connection::open(&path).unwrap();
        other.execute_batch("UPDATE book SET name = 'x'").unwrap();
        assert!(book.is_unchanged(&path).unwrap());
        other.execute_batch("CREATE TABLE x (y)").unwrap();
        assert!(!book.is_unchanged(&path).unwrap());
        let folder = tempfile::tempdir().unwrap();
        let (book, path) = (opened(&folder, ""), folder.path().join("fenrun.db"));
        fs::copy(&path, folder.path().join("copy.db")).unwrap();
        fs::rename(folder.path().join("copy.db"), &path).unwrap();
        assert!(!book.is_unchanged(&path).unwrap());
    }
}
