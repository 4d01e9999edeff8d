//! What a book is and what is in it.
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::book_settings::BookSettings;
use crate::store::audit::{self, Head};
use crate::store::book::{Access, BookMeta, Warning};
use crate::store::book_settings;
use crate::store::figures::{self, Figures};
use crate::store::settlements::{self, Closed};

/// What a book is and what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Info {
    /// What is fixed about it.
    pub meta: BookMeta,
    /// What was noticed about its file.
    pub warnings: Vec<Warning>,
    /// What may be changed about it.
    pub settings: BookSettings,
    /// How much is in it.
    pub figures: Figures,
    /// The last settlement.
    pub last: Option<Closed>,
    /// The end of its audit log.
    pub head: Head,
}

/// Describes the session's book.
///
/// # Errors
/// Those of the book.
pub fn info(session: &Session) -> Result<Info, Error> {
    let book = session.open(Access::Read)?;
    let (meta, warnings) = (book.meta().clone(), book.warnings().to_vec());
    book.read(|tx| {
        Ok(Info {
            meta,
            warnings,
            settings: book_settings::all(tx)?,
            figures: figures::figures(tx)?,
            last: settlements::last(tx)?,
            head: audit::head(tx)?,
        })
    })
}
