//! Payouts as they stand, and everything about one of them.
use super::cancel::of_batch;
use super::create::of_code;
use super::desk::Desk;
use super::refusal::{PayoutRefusal, Thing};
use super::step::find;
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::mask::mask;
use crate::domain::money::Money;
use crate::domain::payable::Hurdle;
use crate::domain::payout::{BatchId, RequestId, Standing, Status};
use crate::domain::time::Instant;
use crate::store::distributors;
use crate::store::effect::Effect;
use crate::store::error::StoreError;
use crate::store::payouts::{self, Filter, Happened, StoredBatch, StoredItem, StoredRequest};
use crate::store::transaction::ReadTx;

/// Which payouts to list.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Of this batch.
    pub batch: Option<String>,
    /// Of this distributor.
    pub distributor: Option<String>,
    /// That stand so.
    pub status: Option<Status>,
    /// Made from then on …
    pub from: Option<Instant>,
    /// … and before then.
    pub until: Option<Instant>,
}

/// Hands the payouts to `each` by their numbers, until it says `false`; accounts are masked.
///
/// # Errors
/// [`PayoutRefusal`]: no such batch, no such distributor; those of the book and of `each`.
pub fn list<E: From<Error> + From<StoreError>>(
    session: &Session,
    wanted: &Wanted,
    mut each: impl FnMut(StoredItem) -> Result<bool, E>,
) -> Result<(), E> {
    session.stream(|tx| {
        let batch = wanted.batch.as_ref().map(|name| of_batch(tx, name)).transpose()?;
        let distributor = wanted.distributor.as_ref().map(|code| of_code(tx, code)).transpose()?;
        let filter = Filter {
            batch: batch.map(|(batch, _)| batch),
            distributor,
            status: wanted.status,
            from: wanted.from,
            until: wanted.until,
        };
        payouts::each(tx, &filter, |stored| each(masked(stored)))
    })
}

/// All requests, or those of a distributor.
///
/// # Errors
/// No such distributor; those of the book.
pub fn requests(session: &Session, distributor: Option<&str>) -> Result<Vec<StoredRequest>, Error> {
    session.read(|tx| {
        let distributor = distributor.map(|code| of_code(tx, code)).transpose()?;
        Ok(payouts::requests(tx, None, distributor)?)
    })
}

/// Something about payouts, in full.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// A batch and its items.
    Batch(StoredBatch, Vec<StoredItem>),
    /// An item and what happened to it.
    Item(Box<StoredItem>, Vec<Happened>),
    /// A request.
    Request(StoredRequest),
}

/// Shows a batch, an item or a request by its name; to reveal accounts is audited.
///
/// # Errors
/// [`PayoutRefusal::NoSuch`]; those of the book.
pub fn show(session: &Session, name: &str, reveal: bool) -> Result<Shown, Error> {
    if !reveal {
        return session.read(|tx| Ok(read(tx, name)?.masked()));
    }
    session.change(|change| {
        let shown = read(&change.tx, name)?;
        let effect = Effect::new("payout.show").with("shown", shown.name());
        change.did(effect.with("revealed", "account"));
        Ok(shown)
    })
}

fn read(tx: &ReadTx<'_>, name: &str) -> Result<Shown, Error> {
    if let Some(stored) = find(tx, name)? {
        let events = payouts::events(tx, stored.item.id)?;
        return Ok(Shown::Item(Box::new(stored), events));
    }
    let batch = BatchId::parse(name).map(|id| payouts::batch(tx, id)).transpose()?.flatten();
    if let Some(batch) = batch {
        let items = payouts::of_batch(tx, batch.id)?;
        return Ok(Shown::Batch(batch, items));
    }
    let request = RequestId::parse(name).map(|id| payouts::requests(tx, Some(id), None));
    match request.transpose()?.and_then(|mut found| found.pop()) {
        Some(request) => Ok(Shown::Request(request)),
        None => Err(PayoutRefusal::NoSuch { thing: Thing::Any, name: name.to_owned() }.into()),
    }
}

impl Shown {
    fn name(&self) -> String {
        match self {
            Self::Batch(batch, _) => batch.id.to_string(),
            Self::Item(stored, _) => stored.item.id.to_string(),
            Self::Request(request) => request.id.to_string(),
        }
    }

    fn masked(self) -> Self {
        match self {
            Self::Batch(batch, items) => {
                Self::Batch(batch, items.into_iter().map(masked).collect())
            }
            Self::Item(stored, events) => Self::Item(Box::new(masked(*stored)), events),
            Self::Request(request) => Self::Request(request),
        }
    }
}

fn masked(mut stored: StoredItem) -> StoredItem {
    stored.account.account = mask(&stored.account.account);
    stored
}

/// Where a distributor stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stand {
    /// The code as recorded.
    pub code: String,
    /// The name.
    pub name: String,
    /// Balance, what of it is on its way, requested and kept back.
    pub standing: Standing,
    /// What is available.
    pub available: Money,
    /// What a batch would pay now.
    pub payable: Money,
    /// What stands in the way of the rest.
    pub hurdle: Option<Hurdle>,
}

/// Shows what a distributor can be paid now, and why not more.
///
/// # Errors
/// [`PayoutRefusal::NoSuchDistributor`]; those of the book, an overflow.
pub fn standing(session: &Session, code: &str) -> Result<Stand, Error> {
    session.read(|tx| {
        let whose = of_code(tx, code)?;
        let (code, name) = distributors::name_of(tx, whose)?;
        let desk = Desk::read(tx, session.now, Some(whose))?;
        let mut standing = desk.standing(whose);
        if let Some(account) = &mut standing.account {
            account.account.account = mask(&account.account.account);
        }
        let pays = standing.pays(desk.rules.minimum)?.map_or(Money::ZERO, |(payable, _)| payable);
        let (available, hurdle) = (standing.available()?, desk.hurdle(whose)?);
        Ok(Stand { code, name, standing, available, payable: pays, hurdle })
    })
}

/// Until when the account in use of a distributor waits, because it was changed just now.
///
/// # Errors
/// [`PayoutRefusal::NoSuchDistributor`]; those of the book.
pub fn cooling_until(session: &Session, code: &str) -> Result<Option<Instant>, Error> {
    session.read(|tx| {
        let whose = of_code(tx, code)?;
        let desk = Desk::read(tx, session.now, Some(whose))?;
        Ok(desk.standing(whose).account.and_then(|account| account.cooling_until))
    })
}
