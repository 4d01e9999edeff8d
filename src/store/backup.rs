//! A copy of the book that is known to be good (QUALITY §3 "Backups").
use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use super::audit::{self, Head};
use super::book::Book;
use super::connect::{connect, set};
use super::error::StoreError;
use super::integrity;
use super::publish;
use super::schema;
use super::transaction::ReadTx;

/// What a backup holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Copied {
    /// Its size.
    pub bytes: u64,
    /// The end of its audit chain, equal to the book's at the moment of the copy.
    pub head: Head,
}

/// Copies the book, also while others use it, into a new file of mode 0600, and checks the copy
/// before it gets its name.
///
/// # Errors
/// `Exists` when something has that name; `Damaged` when the copy, and so the book, is not sound;
/// those of the folder and the disk.
pub fn backup(book: &Book, target: &Path) -> Result<Copied, StoreError> {
    let draft = publish::draft(target)?;
    let head = book.read(|tx| {
        copy(tx, &draft)?;
        audit::head(tx)
    })?;
    verify(&draft, head).map_err(|error| error.at(target, Duration::ZERO))?;
    let facts = std::fs::metadata(&*draft).map_err(|e| StoreError::of_file(target, e))?;
    publish::publish(draft, target)?;
    Ok(Copied { bytes: facts.len(), head })
}

/// All pages in one step: the read lock we hold keeps them of one moment.
fn copy(tx: &ReadTx<'_>, draft: &Path) -> Result<(), StoreError> {
    let mut target = connect(draft, Duration::ZERO)?;
    set(&target, "journal_mode", "memory")?;
    set(&target, "synchronous", "0")?;
    let outcome = Backup::new(tx.conn(), &mut target)?.step(-1)?;
    if outcome != StepResult::Done {
        return Err(StoreError::Locked { path: None, waited: Duration::ZERO });
    }
    target.close().map_err(|(_, error)| error.into())
}

/// Reads the copy anew, and ends the WAL mode it may have inherited: it is a file of its own.
fn verify(draft: &Path, head: Head) -> Result<(), StoreError> {
    let conn = connect(draft, Duration::ZERO)?;
    set(&conn, "journal_mode", "delete")?;
    let damaged = |detail: String| StoreError::Damaged { path: None, detail };
    if let Some(finding) = integrity::quick(&conn)? {
        return Err(damaged(finding));
    }
    if !is_book(&conn)? || audit::last_head(&conn)? != head {
        return Err(damaged("the copy is not the book".to_owned()));
    }
    conn.close().map_err(|(_, error)| error.into())
}

fn is_book(conn: &Connection) -> Result<bool, StoreError> {
    let id: i64 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    Ok(id == schema::APPLICATION_ID && schema::is_ours(conn)?)
}
