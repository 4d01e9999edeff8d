//! Why nothing was done with a book as a whole.
use std::path::PathBuf;

use crate::domain::book_settings::Key;

/// Why a book was not made or not copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BookRefusal {
    /// The folder for the new file is not there.
    NoFolder(PathBuf),
    /// The name of a book says something and has no control characters.
    Name,
    /// What has the name of a backup is no copy of this book.
    OtherBackup(PathBuf),
    /// The setting does not take this value.
    SettingValue {
        /// Which.
        key: Key,
        /// As it was given.
        value: String,
    },
}
