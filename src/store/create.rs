//! Making a book (SPEC §2): a whole one, or none.
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, params};

use super::audit::{self, Act};
use super::book::{Access, Book};
use super::connect::{check_engine, connect, set};
use super::error::StoreError;
use super::publish;
use super::schema;
use crate::domain::currency::Currency;
use crate::domain::period::SettleEvery;
use crate::domain::time::Instant;
use crate::domain::zone::Zone;

/// What a merchant decides once, at `init`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewBook {
    /// The merchant's name for it; not empty.
    pub name: String,
    /// The one currency, for good.
    pub currency: Currency,
    /// The one time zone, for good.
    pub zone: Zone,
    /// `en` or `zh`.
    pub lang: String,
    /// Orders paid before it earn nothing; none: everything counts.
    pub start: Option<Instant>,
    /// The default period of a settlement.
    pub settle_every: SettleEvery,
    /// Whether `demo` may replace it.
    pub demo: bool,
}

/// Makes a book of mode 0600 where nothing is, with `act` as the first row of its audit log. Killed at
/// any instant there is no book or a whole one (and perhaps a `.fenrun-*.tmp` beside it).
///
/// # Errors
/// `Exists` when a file, or SQLite's side file of one, is there; those of the folder and the disk;
/// `Constraint` when the name or the operator is empty, the language unknown or the effect no JSON.
pub fn create(path: &Path, new: &NewBook, act: &Act<'_>, now: Instant) -> Result<(), StoreError> {
    check_engine()?;
    let draft = publish::draft(path)?;
    build(&draft, new, act, now)?;
    publish::publish(draft, path)
}

/// Whether a book could be made: nothing is in the way, and its folder takes files.
///
/// # Errors
/// Those that [`create`] would meet before it writes the book.
pub fn rehearse(path: &Path) -> Result<(), StoreError> {
    check_engine()?;
    publish::draft(path).map(drop)
}

/// Makes a book, in the place of a demo book when there is one.
///
/// # Errors
/// As [`create`]; `Exists` when what is there is not a demo book; `Locked` when it is in use.
pub fn create_over_demo(
    path: &Path,
    new: &NewBook,
    act: &Act<'_>,
    now: Instant,
) -> Result<(), StoreError> {
    let mut old = match Book::open(path, Access::Write, Duration::ZERO) {
        Err(StoreError::NotFound(_)) => return create(path, new, act, now),
        Ok(book) if book.meta.demo => book,
        Ok(_) | Err(_) => return Err(StoreError::Exists(path.to_owned())),
    };
    let draft = publish::draft_beside(path)?;
    build(&draft, new, act, now)?;
    // Nobody may be in the middle of something, and no WAL may stay behind for the new book.
    set(&old.conn, "journal_mode", "delete").map_err(|error| old.fault(error))?;
    let alone = old.begin_exclusive()?;
    publish::replace(draft, path)?;
    drop(alone);
    Ok(())
}

/// Fills the empty draft. No journal and no syncing: it is nobody's book until it is published.
fn build(draft: &Path, new: &NewBook, act: &Act<'_>, now: Instant) -> Result<(), StoreError> {
    let mut conn = connect(draft, Duration::ZERO)?;
    set(&conn, "journal_mode", "memory")?;
    set(&conn, "synchronous", "0")?;
    schema::migrate(&mut conn)?;
    insert_book(&conn, new, now)?;
    audit::append_row(&conn, now, act)?;
    conn.close().map_err(|(_, error)| error.into())
}

fn insert_book(conn: &Connection, new: &NewBook, now: Instant) -> Result<(), StoreError> {
    let sql = "INSERT INTO book (id, name, currency, digits, time_zone, lang, start_at,
                                 settle_every, demo, created_at)
               VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    let (code, digits) = (new.currency.code(), new.currency.digits());
    let start = new.start.map(|at| at.0);
    let every = new.settle_every.name();
    let zone = new.zone.name();
    conn.execute(
        sql,
        params![new.name, code, digits, zone, new.lang, start, every, new.demo, now.0],
    )?;
    Ok(())
}

/// A book for the tests of this layer.
#[cfg(test)]
pub(super) mod sample {
    use std::path::PathBuf;

    use super::*;

    pub const NOW: Instant = Instant(1_790_000_001);

    pub fn new() -> NewBook {
        NewBook {
            name: "Tea".to_owned(),
            currency: Currency::from_code("JPY").unwrap(),
            zone: Zone::from_name("Asia/Tokyo").unwrap(),
            lang: "en".to_owned(),
            start: Some(Instant(1_780_000_000)),
            settle_every: SettleEvery::HalfMonth,
            demo: true,
        }
    }

    pub fn book(folder: &Path) -> PathBuf {
        let path = folder.join("fenrun.db");
        let act = Act { operator: "ming", command: "fenrun init", effect: "{}" };
        create(&path, &new(), &act, NOW).unwrap();
        path
    }
}
