//! Making a book (CLI.md `init`).
use std::path::Path;

use super::refusal::BookRefusal;
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::time::Instant;
use crate::domain::zone::Zone;
use crate::store::audit::Act;
use crate::store::create::{self, NewBook};
use crate::store::effect::Effect;
use crate::store::error::StoreError;

/// Makes the session's book, with its making as the first row of the audit log; a demo book also in the
/// place of a demo book. With `dry_run` it only says whether that would work.
///
/// # Errors
/// [`BookRefusal`]; a file that is there already; those of the folder and the disk.
pub fn init(session: &Session, new: &NewBook) -> Result<(), Error> {
    if !is_name(&new.name) {
        return Err(BookRefusal::Name.into());
    }
    if session.dry_run {
        return may_make(&session.book);
    }
    let effect = effect(new).to_json();
    let act = Act { operator: &session.operator, command: &session.command, effect: &effect };
    let make = if new.demo { create::create_over_demo } else { create::create };
    make(&session.book, new, &act, session.now).map_err(|error| place(error, &session.book))
}

/// Says whether a book could be made there, before anybody is asked about it.
///
/// # Errors
/// Those that [`init`] would meet before it writes.
pub fn may_make(path: &Path) -> Result<(), Error> {
    create::rehearse(path).map_err(|error| place(error, path))
}

/// Whether a text can be a book's name: something visible, no control characters.
#[must_use]
pub fn is_name(text: &str) -> bool {
    !text.trim().is_empty() && !text.chars().any(char::is_control)
}

/// A missing folder is not a missing book.
pub(super) fn place(error: StoreError, target: &Path) -> Error {
    match error {
        StoreError::NotFound(path) if path != target => BookRefusal::NoFolder(path).into(),
        other => other.into(),
    }
}

/// What the first row of the audit log says.
fn effect(new: &NewBook) -> Effect {
    let effect = Effect::new("book.init")
        .with("name", &new.name)
        .with("currency", new.currency.code())
        .with("time_zone", new.zone.name())
        .with("lang", &new.lang)
        .with("settle_every", new.settle_every.name());
    match new.start {
        Some(start) => effect.with("start", day(new.zone, start)),
        None => effect,
    }
}

fn day(zone: Zone, at: Instant) -> String {
    zone.day_of(at).map_or_else(|| zone.rfc3339(at), |day| day.to_string())
}
