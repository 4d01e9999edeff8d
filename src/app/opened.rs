//! The book of one command: opened once, then handed from act to act. Opening is half the work of a
//! command on a single record.
use std::cell::RefCell;
use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use super::error::Error;
use crate::domain::time::Instant;
use crate::store::audit;
use crate::store::book::{Access, Book, BookMeta};
use crate::store::error::StoreError;

/// A book that may be open; copies of it are the same book.
#[derive(Debug, Clone, Default)]
pub struct Opened(Rc<RefCell<Option<Book>>>);

/// An open book and what is fixed about it.
pub type WithMeta = (Opened, BookMeta);

impl Opened {
    /// Opens a book to read it.
    ///
    /// # Errors
    /// A book that cannot be opened.
    pub fn to_read(path: &Path, wait: Duration) -> Result<WithMeta, Error> {
        Ok(Self::of(Book::open(path, Access::Read, wait)?))
    }

    /// Opens a book to change it. One that may only be read is opened all the same: it is the change
    /// that is refused, in the book's own language.
    ///
    /// # Errors
    /// A book that cannot be opened.
    pub fn to_write(path: &Path, wait: Duration) -> Result<WithMeta, Error> {
        match Book::open(path, Access::Write, wait) {
            Err(StoreError::ReadOnly { .. }) => Self::to_read(path, wait),
            opened => Ok(Self::of(opened?)),
        }
    }

    fn of(book: Book) -> WithMeta {
        let meta = book.meta().clone();
        (Self(Rc::new(RefCell::new(Some(book)))), meta)
    }

    /// Where the clock of a demo book stands still: at its last change. Its days will soon be long
    /// ago, and yet whoever tries it goes on from them.
    ///
    /// # Errors
    /// Those of the book.
    pub fn demo_clock(&self) -> Result<Option<Instant>, Error> {
        let last = |book: &Book| book.read(audit::last_recorded_at);
        let is_demo = |book: &&Book| book.meta().demo;
        let clock = self.0.borrow().as_ref().filter(is_demo).map(last).transpose()?;
        Ok(clock.flatten())
    }

    /// The book, if it is open, for enough, and still what it was when it was opened; else anew.
    pub(super) fn take(
        &self,
        path: &Path,
        access: Access,
        wait: Duration,
    ) -> Result<Book, StoreError> {
        match self.0.take() {
            Some(book) if book.allows(access) && book.is_unchanged(path)? => Ok(book),
            _ => Book::open(path, access, wait),
        }
    }

    /// Keeps the book open for the next act.
    pub(super) fn keep(&self, book: Book) {
        self.0.replace(Some(book));
    }
}
