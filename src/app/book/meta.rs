//! What is fixed about a book, for whoever has to speak its language.
use std::path::Path;
use std::time::Duration;

use crate::app::error::Error;
use crate::store::book::{Access, Book, BookMeta};

/// Opens a book and reads what is fixed about it.
///
/// # Errors
/// A book that cannot be opened.
pub fn meta(path: &Path, wait: Duration) -> Result<BookMeta, Error> {
    Ok(Book::open(path, Access::Read, wait)?.meta().clone())
}
