//! An open book and what is fixed about it.
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;

use super::error::StoreError;
use super::file::identity;
use crate::domain::currency::Currency;
use crate::domain::period::SettleEvery;
use crate::domain::time::Instant;
use crate::domain::zone::Zone;

/// What a command wants of the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Only reading; every writing statement is refused.
    Read,
    /// Reading and writing.
    Write,
}

/// Something about the file that a careful merchant wants to know; no reason to refuse it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warning {
    /// The file has so many names; SQLite's journal belongs to one of them only.
    HardLinks(u64),
    /// Others may read or write the file: the permission bits, where 0600 is ours (QUALITY §3).
    LaxMode(u32),
}

/// What `init` fixes about a book (SPEC §2, §6, §9).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookMeta {
    /// The merchant's name for it.
    pub name: String,
    /// The one currency.
    pub currency: Currency,
    /// The one time zone.
    pub zone: Zone,
    /// `en` or `zh`.
    pub lang: String,
    /// Orders paid before it are history and earn nothing; none: everything counts.
    pub start: Option<Instant>,
    /// The default period of a settlement.
    pub settle_every: SettleEvery,
    /// Made by `demo`, and replaced by it.
    pub demo: bool,
    /// When it was made.
    pub created_at: Instant,
}

/// A book, opened and checked. Dropping it closes the file.
#[derive(Debug)]
pub struct Book {
    pub(super) conn: Connection,
    pub(super) path: PathBuf,
    pub(super) access: Access,
    pub(super) wait: Duration,
    pub(super) warnings: Vec<Warning>,
    pub(super) meta: BookMeta,
    pub(super) mark: Mark,
}

/// What tells whether a book is still the one that was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    /// Device and number of the file.
    pub file: (u64, u64),
    /// SQLite's count of changes of the schema.
    pub schema: i64,
}

impl Book {
    /// The path as it was given.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What is fixed about the book.
    #[must_use]
    pub fn meta(&self) -> &BookMeta {
        &self.meta
    }

    /// What was noticed about the file when it was opened.
    #[must_use]
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// Whether it was opened for at least this.
    #[must_use]
    pub fn allows(&self, access: Access) -> bool {
        self.access == access || self.access == Access::Write
    }

    /// Whether its name still means this file, and nobody has changed the schema since.
    ///
    /// # Errors
    /// Those of the file.
    pub fn is_unchanged(&self, path: &Path) -> Result<bool, StoreError> {
        let file = std::fs::metadata(path).map_err(|source| StoreError::of_file(path, source))?;
        let mark = Mark { file: identity(&file), schema: schema_count(&self.conn)? };
        Ok(self.path == path && self.mark == mark)
    }

    /// A function that stops the running statement from another thread; it then ends with
    /// [`StoreError::Interrupted`] and its transaction is rolled back.
    pub fn interrupter(&self) -> impl Fn() + Send + Sync + 'static {
        let handle = self.conn.get_interrupt_handle();
        move || handle.interrupt()
    }

    /// The error with this book's path in it.
    pub(super) fn fault(&self, error: impl Into<StoreError>) -> StoreError {
        error.into().at(&self.path, self.wait)
    }
}

/// SQLite's count of changes of the schema.
pub(super) fn schema_count(conn: &Connection) -> Result<i64, StoreError> {
    Ok(conn.pragma_query_value(None, "schema_version", |row| row.get(0))?)
}

/// Reads the book's row.
///
/// # Errors
/// `Damaged` when the row is missing or says what no book can say.
pub(super) fn meta(conn: &Connection) -> Result<BookMeta, StoreError> {
    let damaged = |detail: &str| StoreError::Damaged { path: None, detail: detail.to_owned() };
    let sql = "SELECT name, currency, digits, time_zone, lang, start_at, settle_every, demo,
                      created_at FROM book WHERE id = 1";
    let row = conn.query_row(sql, [], |row| {
        let currency = Currency::new(&row.get::<_, String>(1)?, row.get(2)?);
        let zone = Zone::from_name(&row.get::<_, String>(3)?);
        let settle_every = SettleEvery::from_name(&row.get::<_, String>(6)?);
        let (Some(currency), Some(zone), Some(settle_every)) = (currency, zone, settle_every)
        else {
            return Ok(None);
        };
        Ok(Some(BookMeta {
            name: row.get(0)?,
            currency,
            zone,
            lang: row.get(4)?,
            start: row.get::<_, Option<i64>>(5)?.map(Instant),
            settle_every,
            demo: row.get(7)?,
            created_at: Instant(row.get(8)?),
        }))
    });
    match row {
        Ok(Some(meta)) => Ok(meta),
        Ok(None) => Err(damaged("currency, time zone or settle_every of the book is unknown")),
        Err(rusqlite::Error::QueryReturnedNoRows) => Err(damaged("the book row is missing")),
        Err(error) if error.sqlite_error_code().is_none() => Err(damaged(&error.to_string())),
        Err(error) => Err(error.into()),
    }
}
