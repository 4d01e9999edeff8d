//! How the program speaks of a book: its language, its money, its time, its folder.
use std::path::Path;

use super::words::Words;
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::time::Instant;
use crate::domain::zone::Zone;

/// What a sentence about a book's contents needs besides its values.
#[derive(Debug, Clone, Copy)]
pub struct Voice<'a> {
    /// The sentences of the reader's language.
    pub words: &'a Words,
    /// The book's currency: the digits of every amount.
    pub currency: Currency,
    /// The book's time zone.
    pub zone: Zone,
    /// The folder the program was started in; names of files in it are shown without it.
    pub folder: &'a Path,
}

impl Voice<'_> {
    /// `-1234.50`.
    #[must_use]
    pub fn money(&self, amount: Money) -> String {
        self.currency.format(amount)
    }

    /// `2026-10-31 08:26`.
    #[must_use]
    pub fn instant(&self, at: Instant) -> String {
        self.zone.short(at)
    }

    /// A file as people know it: relative to their folder when it lies there.
    #[must_use]
    pub fn file(&self, path: &Path) -> String {
        let inside = path.strip_prefix(self.folder).ok().filter(|rest| *rest != Path::new(""));
        inside.unwrap_or(path).display().to_string()
    }
}
