//! A copy of the book that is known to be good (QUALITY §3 "Backups").
use std::path::Path;

use super::init::place;
use crate::app::error::Error;
use crate::app::session::Session;
use crate::store::backup::{self, Copied};
use crate::store::book::Access;

/// Copies the session's book into a new file, also while others use it, and verifies the copy before
/// it gets its name.
///
/// # Errors
/// A file that is there already; those of the book, the folder and the disk.
pub fn backup(session: &Session, target: &Path) -> Result<Copied, Error> {
    let book = session.open(Access::Read)?;
    backup::backup(&book, target).map_err(|error| place(error, target))
}
