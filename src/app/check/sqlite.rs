//! What SQLite and the file system say of the file.
use super::picture::{Picture, Teller};
use crate::app::error::Error;
use crate::store::book::Warning;
use crate::store::integrity;

pub(super) fn pages(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    for words in integrity::pages(picture.tx)? {
        teller.tell("sqlite", "integrity_check", words, "ok");
    }
    Ok(())
}

pub(super) fn references(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    for reference in integrity::references(picture.tx)? {
        let row = reference.row.map_or_else(|| "?".to_owned(), |row| row.to_string());
        let subject = format!("{} {row}", reference.table);
        teller.tell(subject, "reference", None::<i64>, reference.parent);
    }
    Ok(())
}

/// A laxer mode than 0600 is reported (QUALITY §3).
pub(super) fn file(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    for warning in picture.warnings {
        match warning {
            Warning::LaxMode(mode) => teller.tell("file", "mode", format!("{mode:04o}"), "0600"),
            Warning::HardLinks(links) => {
                teller.tell("file", "names", i64::try_from(*links).unwrap_or(i64::MAX), 1_i64);
            }
        }
    }
    Ok(())
}
