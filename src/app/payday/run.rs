//! The steps of a payday, one after the other.
use std::path::{Path, PathBuf};

use super::begin::{back_up, begin};
use super::outcome::{Outcome, Paid};
use crate::app::book;
use crate::app::check::{self, Check};
use crate::app::error::Error;
use crate::app::opened::Opened;
use crate::app::payout::{Created, Exported, PayoutRefusal, create_within, export};
use crate::app::session::Session;
use crate::app::settlement::{self, Statements};
use crate::domain::payout::BatchId;
use crate::domain::period::Period;
use crate::exchange::durable;
use crate::store::paydays::{self, Payday};
use crate::store::{audit, payouts, settlements};

/// Where a payday puts its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The folder; each period has one of its own in it.
    pub folder: PathBuf,
}

/// The name of the copy of the book in a payday's folder.
const BACKUP: &str = "book-before.db";

/// Checks, begins, backs up, settles, makes the batch, checks again, exports. `watch` is told how far a
/// check is: rows read, of how many.
///
/// # Errors
/// Those of each step. What is done stays done, and the same command goes on from there.
pub fn payday(
    session: &Session,
    request: &Request,
    watch: &mut dyn FnMut(u64, u64),
) -> Result<Outcome, Error> {
    let checks: Vec<Check> = Check::NAMED.iter().map(|(check, _)| *check).collect();
    let before = check::check(session, &checks, watch)?;
    if !before.counts.is_empty() {
        return Ok(Outcome::Findings(before));
    }
    durable::make_folder(&request.folder).map_err(PayoutRefusal::Write)?;
    let begun = begin(session)?;
    let folder = request.folder.join(&begun.period);
    durable::make_folder(&folder).map_err(PayoutRefusal::Write)?;
    durable::clear_drafts(&folder);
    let backup = folder.join(BACKUP);
    back_up(session, &backup)?;
    settlement::settle(session, &catching_up())?;
    let batch = batch(session, &begun)?;
    let after = check::check(session, &checks, watch)?;
    if !after.counts.is_empty() {
        return Ok(Outcome::Findings(after));
    }
    let settled = stated(session, &begun)?;
    let awaited = settlement::pending(session, None)?.awaited;
    let exported = batch.map(|batch| export(session, &batch.to_string(), &folder)).transpose()?;
    let head = session.read(|tx| Ok(audit::head(tx)?))?;
    let mut open = session.read(|tx| Ok(payouts::open_batches(tx)?))?;
    open.retain(|open| Some(*open) != batch);
    let paid = Paid {
        period: begun.period,
        folder,
        settled,
        awaited,
        batch,
        items: exported.as_ref().map_or(0, |exported| exported.items),
        totals: exported.as_ref().map(|exported| exported.totals).unwrap_or_default(),
        is_done: exported.as_ref().is_some_and(Exported::is_done),
        open,
        files: exported.into_iter().flat_map(|e| e.files).map(|written| written.path).collect(),
        backup,
        head,
        checks: checks.len(),
    };
    Ok(Outcome::Paid(Box::new(paid)))
}

/// The same on a copy of the book, in a folder that is thrown away: what a payday would do.
///
/// # Errors
/// Those of [`payday`].
pub fn rehearse(
    session: &Session,
    scratch: &Path,
    watch: &mut dyn FnMut(u64, u64),
) -> Result<Outcome, Error> {
    let copy = scratch.join("book.db");
    book::backup(session, &copy)?;
    let (opened, _) = Opened::to_write(&copy, session.wait)?;
    let copied = Session { book: copy, opened, dry_run: false, ..session.clone() };
    payday(&copied, &Request { folder: scratch.join("files") }, watch)
}

fn catching_up() -> settlement::Request {
    settlement::Request { catch_up: true, ..settlement::Request::default() }
}

/// The batch of a payday: made once, unless it was cancelled since.
fn batch(session: &Session, begun: &Payday) -> Result<Option<BatchId>, Error> {
    session.change(|change| {
        if let Some(batch) = paydays::batch(&change.tx, &begun.period)? {
            return Ok(Some(batch));
        }
        let Created { batch, .. } = create_within(change, None)?;
        if let Some(batch) = batch {
            paydays::batched(&change.tx, &begun.period, batch)?;
        }
        Ok(batch)
    })
}

/// The statements of the settlements of a payday.
fn stated(session: &Session, begun: &Payday) -> Result<Vec<Statements>, Error> {
    let closed = session.read(|tx| Ok(settlements::all(tx)?))?;
    let own = closed.iter().filter(|c| c.until > begun.from && c.until <= begun.until);
    let periods = own.filter_map(|closed| Period::parse(&closed.period));
    periods.map(|period| settlement::statements(session, Some(period), None)).collect()
}
