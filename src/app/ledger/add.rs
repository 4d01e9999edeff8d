//! Other income and expense, by hand. Such an act has no natural key: a reference makes it repeatable,
//! without one the same act twice on one day asks (CLI.md "Safety").
use super::refusal::LedgerRefusal;
use crate::app::confirm::Confirm;
use crate::app::error::Error;
use crate::app::session::{Change, Session};
use crate::domain::currency::Currency;
use crate::domain::ledger::account::Account;
use crate::domain::ledger::by_hand::{may_book, may_go_through};
use crate::domain::money::{Money, Overflow};
use crate::domain::time::Day;
use crate::exchange::cell;
use crate::store::effect::Effect;
use crate::store::ledger::by_hand::{self, ByHand};
use crate::store::transaction::ReadTx;

/// What to book.
#[derive(Debug, Clone)]
pub struct Request {
    /// The account's name.
    pub account: String,
    /// How much, as typed; below 0 is the contrary.
    pub amount: String,
    /// What for.
    pub words: String,
    /// The account that it comes from or goes to.
    pub through: String,
    /// When it happened; today without one.
    pub day: Option<Day>,
    /// The merchant's own name for it, once in the book.
    pub reference: Option<String>,
}

/// What was booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    /// The account.
    pub account: String,
    /// The other one.
    pub through: String,
    /// How much.
    pub amount: Money,
    /// When it happened.
    pub day: Day,
    /// It was booked before; nothing changed.
    pub already: bool,
}

/// Books other income or expense, or what settles what is owed.
///
/// # Errors
/// [`LedgerRefusal`]; a confirmation when the same was booked today without a reference.
pub fn add(session: &Session, request: &Request) -> Result<Added, Error> {
    let (account, through) = accounts(&request.account, &request.through)?;
    let words = said("words", &request.words)?.ok_or(LedgerRefusal::NoWords)?;
    let reference = request.reference.as_ref().map(|text| said("ref", text)).transpose()?.flatten();
    session.change(|change| {
        let amount = amount(&request.amount, change.meta().currency)?;
        let day = day(change, request.day)?;
        let dated_at = change.zone().start_of(day);
        let entry = ByHand { account, through, amount, dated_at, words, reference };
        let already = recorded(&change.tx, &entry)?;
        if !already {
            once_a_day(change, &entry)?;
            by_hand::append(&change.tx, &entry, (change.now, change.operator))?;
            did(change, &entry, day);
        }
        let ByHand { account, through, amount, .. } = entry;
        Ok(Added { account, through, amount, day, already })
    })
}

/// The names of both accounts, as the book writes them.
fn accounts(account: &str, through: &str) -> Result<(String, String), LedgerRefusal> {
    let known = |name: &str| match Account::from_name(name) {
        Some(account) => Ok(account),
        None if Account::is_of_distributor(name) => Err(LedgerRefusal::Derived(name.to_owned())),
        None => Err(LedgerRefusal::NoAccount(name.to_owned())),
    };
    let written = |account: &Account| account.name(|_| "").into_owned();
    let (account, through) = (known(account)?, known(through)?);
    if !may_book(&account) {
        return Err(LedgerRefusal::Derived(written(&account)));
    }
    if !may_go_through(&through) {
        return Err(LedgerRefusal::NotThrough(written(&through)));
    }
    if account == through {
        return Err(LedgerRefusal::SameAccount(written(&account)));
    }
    Ok((written(&account), written(&through)))
}

fn amount(typed: &str, currency: Currency) -> Result<Money, LedgerRefusal> {
    let value = |reason| LedgerRefusal::Value { field: "amount", value: typed.to_owned(), reason };
    let amount = cell::amount(typed, currency).map_err(value)?;
    if amount.is_zero() { Err(LedgerRefusal::Nothing) } else { Ok(amount) }
}

/// The day, neither before the book's start nor still to come.
fn day(change: &Change<'_>, wanted: Option<Day>) -> Result<Day, Error> {
    let zone = change.zone();
    let today = zone.day_of(change.now);
    let start = change.meta().start.and_then(|start| zone.day_of(start));
    let day = wanted.or(today).ok_or(Overflow)?;
    if today.is_some_and(|today| day > today) {
        return Err(LedgerRefusal::Future(day).into());
    }
    if start.is_some_and(|start| day < start) {
        return Err(LedgerRefusal::BeforeStart(day).into());
    }
    Ok(day)
}

/// Whether the entry of this reference is in the book already.
fn recorded(tx: &ReadTx<'_>, entry: &ByHand) -> Result<bool, Error> {
    let Some(reference) = &entry.reference else { return Ok(false) };
    let Some(known) = by_hand::by_reference(tx, reference)? else { return Ok(false) };
    if known == *entry {
        return Ok(true);
    }
    let (reference, account, amount) = (reference.clone(), known.account, known.amount);
    Err(LedgerRefusal::ReferenceTaken { reference, account, amount }.into())
}

/// Asks when the same was booked today and nothing tells the two apart.
fn once_a_day(change: &Change<'_>, entry: &ByHand) -> Result<(), Error> {
    let today = change.zone().day_of(change.now);
    let since = today.map_or(change.now, |day| change.zone().start_of(day));
    match by_hand::same_since(&change.tx, entry, since)? {
        Some(recorded_at) if entry.reference.is_none() => {
            change.confirm(Confirm::SameActToday { recorded_at })
        }
        _ => Ok(()),
    }
}

/// A line of text, if it says anything.
fn said(field: &'static str, text: &str) -> Result<Option<String>, LedgerRefusal> {
    let value = |reason| LedgerRefusal::Value { field, value: text.to_owned(), reason };
    let line = cell::line(text).map_err(value)?.text.into_owned();
    Ok(Some(line).filter(|line| !line.is_empty()))
}

fn did(change: &mut Change<'_>, entry: &ByHand, day: Day) {
    let amount = change.meta().currency.format(entry.amount);
    let mut effect = Effect::new("ledger.add")
        .with("account", &entry.account)
        .with("through", &entry.through)
        .with("amount", amount)
        .with("day", day)
        .with("words", &entry.words);
    if let Some(reference) = &entry.reference {
        effect = effect.with("ref", reference);
    }
    change.did(effect);
}
