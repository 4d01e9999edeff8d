//! What is fixed about a book, for whoever has to speak its language.
use std::path::Path;
use std::time::Duration;

use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::time::Instant;
use crate::store::audit;
use crate::store::book::{Access, Book, BookMeta};

/// Opens a book and reads what is fixed about it.
///
/// # Errors
/// A book that cannot be opened.
pub fn meta(path: &Path, wait: Duration) -> Result<BookMeta, Error> {
    Ok(Book::open(path, Access::Read, wait)?.meta().clone())
}

/// Opens the session's book to read it, for those who want to know about its file, too.
pub(in crate::app) fn open(session: &Session) -> Result<Book, Error> {
    Ok(Book::open(&session.book, Access::Read, session.wait)?)
}

/// Where the clock of a demo book stands still: at its last change. Its days will soon be long ago, and
/// yet whoever tries it goes on from them.
///
/// # Errors
/// A book that cannot be opened.
pub fn demo_clock(path: &Path, wait: Duration) -> Result<Option<Instant>, Error> {
    let book = Book::open(path, Access::Read, wait)?;
    book.read(|tx| if tx.meta().demo { Ok(audit::last_recorded_at(tx)?) } else { Ok(None) })
}
