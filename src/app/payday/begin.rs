//! The beginning of a payday: its row in the book, and the copy of the book as it was before.
use std::path::Path;

use crate::app::book::{self, BookRefusal};
use crate::app::error::Error;
use crate::app::opened::Opened;
use crate::app::session::Session;
use crate::app::settlement::Calendar;
use crate::domain::money::Overflow;
use crate::domain::period::Period;
use crate::domain::time::Instant;
use crate::store::effect::Effect;
use crate::store::error::StoreError;
use crate::store::paydays::{self, Payday};
use crate::store::transaction::ReadTx;
use crate::store::{audit, settlements};

/// The payday of the last period that has ended: begun now, or before.
///
/// # Errors
/// Those of the book.
pub(super) fn begin(session: &Session) -> Result<Payday, Error> {
    session.change(|change| {
        let (period, planned) = planned(&change.tx, change.now)?;
        if let Some(begun) = paydays::find(&change.tx, period)? {
            return Ok(begun);
        }
        paydays::begin(&change.tx, &planned, change.operator)?;
        change.did(Effect::new("payday.begin").with("period", &planned.period));
        Ok(planned)
    })
}

/// Its settlements are those since the last payday; the first one takes what is not settled yet, or
/// else the settlement of its own period.
fn planned(tx: &ReadTx<'_>, now: Instant) -> Result<(Period, Payday), Error> {
    let closed = settlements::all(tx)?;
    let calendar = Calendar::read(tx, &closed, now)?;
    let period = calendar.last_ended().ok_or(Overflow)?;
    let until = period.end(calendar.zone);
    let own = closed.iter().find(|closed| closed.until >= until).map(|closed| closed.from);
    let from = match paydays::last(tx)? {
        Some(last) => last.until,
        None => own.or(calendar.settled_until).unwrap_or(Instant::ALWAYS),
    };
    Ok((period, Payday { period: period.to_string(), from, until, begun_at: now }))
}

/// Copies the book as it is before the first settlement. A copy that is there already, of this very
/// book, is that one.
///
/// # Errors
/// [`BookRefusal::OtherBackup`]; those of the book, the folder and the disk.
pub(super) fn back_up(session: &Session, target: &Path) -> Result<(), Error> {
    if std::fs::symlink_metadata(target).is_err() {
        match book::backup(session, target) {
            // Another payday was quicker.
            Err(Error::Store(StoreError::Exists(_))) => {}
            copied => return copied.map(|_| ()),
        }
    }
    let (copy, _) = Opened::to_read(target, session.wait)?;
    let copy = Session { book: target.to_owned(), opened: copy, ..session.clone() };
    let head = copy.read(|tx| Ok(audit::head(tx)?))?;
    let ours = session.read(|tx| Ok(audit::hash_at(tx, head.height)?))?;
    if ours == Some(head.hash) {
        return Ok(());
    }
    Err(BookRefusal::OtherBackup(target.to_owned()).into())
}
