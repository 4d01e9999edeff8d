//! Withdrawal requests (提现申请): a request reserves its amount at once; approved, it becomes an item
//! of its own batch, rejected it reserves nothing any more.
use super::create::of_code;
use super::desk::Desk;
use super::make::{self, Line, Payee};
use super::refusal::{PayoutRefusal, Thing};
use crate::app::confirm::Confirm;
use crate::app::error::Error;
use crate::app::session::{Change, Session};
use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::payable::Hurdle;
use crate::domain::payout::{Batch, BatchId, InUse, ItemId, RequestId, Standing};
use crate::exchange::cell;
use crate::store::distributors;
use crate::store::effect::Effect;
use crate::store::payouts::{self, Decision, NewRequest, StoredRequest};
use crate::store::transaction::ReadTx;

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Ask {
    /// Who asks.
    pub code: String,
    /// How much, gross, as typed.
    pub amount: String,
    /// The merchant's own name for it.
    pub reference: Option<String>,
}

/// A request that was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requested {
    /// Its number.
    pub id: RequestId,
    /// Who asks.
    pub code: String,
    /// How much.
    pub amount: Money,
    /// It was recorded before; nothing changed.
    pub already: bool,
}

/// A request that was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// Which.
    pub request: RequestId,
    /// Who asked.
    pub code: String,
    /// For how much.
    pub amount: Money,
    /// The batch and the item that it became, when it was approved.
    pub item: Option<(BatchId, ItemId)>,
    /// The item in full, when it was approved just now.
    pub line: Option<Line>,
    /// It was decided so before; nothing changed.
    pub already: bool,
}

/// Records a request.
///
/// # Errors
/// [`PayoutRefusal`]; a confirmation when the same was requested today without a reference.
pub fn request(session: &Session, ask: &Ask) -> Result<Requested, Error> {
    session.change(|change| {
        let amount = amount(change, &ask.amount)?;
        let reference = ask.reference.as_deref().map(reference).transpose()?.flatten();
        let whose = of_code(&change.tx, &ask.code)?;
        let (code, _) = distributors::name_of(&change.tx, whose)?;
        if let Some(id) = recorded(&change.tx, whose, amount, reference.as_deref())? {
            return Ok(Requested { id, code, amount, already: true });
        }
        may_have(change, (whose, &code), amount)?;
        once_a_day(change, whose, amount, reference.as_deref())?;
        let new = NewRequest { distributor: whose, amount, reference: reference.as_deref() };
        let id = payouts::request(&change.tx, &new, (change.now, change.operator))?;
        let effect = Effect::new("payout.request")
            .with("request", id)
            .with("distributor", &code)
            .with("amount", change.meta().currency.format(amount));
        change.did(match &reference {
            Some(reference) => effect.with("ref", reference),
            None => effect,
        });
        Ok(Requested { id, code, amount, already: false })
    })
}

fn amount(change: &Change<'_>, typed: &str) -> Result<Money, Error> {
    let value = |reason| PayoutRefusal::Value { field: "amount", value: typed.to_owned(), reason };
    match cell::money(typed, change.meta().currency).map_err(value)? {
        Money::ZERO => Err(PayoutRefusal::NothingAsked.into()),
        amount => Ok(amount),
    }
}

/// A line of text, if it says anything.
fn reference(text: &str) -> Result<Option<String>, PayoutRefusal> {
    let value = |reason| PayoutRefusal::Value { field: "ref", value: text.to_owned(), reason };
    let line = cell::line(text).map_err(value)?.text.into_owned();
    Ok(Some(line).filter(|line| !line.is_empty()))
}

/// The request of this reference, when it is this one.
fn recorded(
    tx: &ReadTx<'_>,
    whose: DistributorId,
    amount: Money,
    reference: Option<&str>,
) -> Result<Option<RequestId>, Error> {
    let Some(reference) = reference else { return Ok(None) };
    let Some(known) = payouts::request_by_reference(tx, reference)? else { return Ok(None) };
    if (known.distributor, known.amount) == (whose, amount) {
        return Ok(Some(known.id));
    }
    let (reference, code, amount) = (reference.to_owned(), known.code, known.amount);
    Err(PayoutRefusal::ReferenceTaken { reference, code, amount }.into())
}

/// Refuses what a distributor cannot have; an account that is missing or new may be mended until the
/// request is approved.
fn may_have(
    change: &Change<'_>,
    (whose, code): (DistributorId, &str),
    amount: Money,
) -> Result<(), Error> {
    let desk = Desk::read(&change.tx, change.now, Some(whose))?;
    let standing = desk.standing(whose);
    if standing.suspended {
        return Err(barred(code, &standing)?);
    }
    fits(&desk, code, &standing, amount)
}

/// What bars this distributor.
fn barred(code: &str, standing: &Standing) -> Result<Error, Error> {
    let available = standing.available()?;
    let Some((reason, until)) = standing.barred() else {
        return Ok(PayoutRefusal::NothingAsked.into());
    };
    let hurdle = Hurdle { reason, amount: available, until };
    Ok(PayoutRefusal::NotPayable { code: code.to_owned(), hurdle }.into())
}

/// Refuses more than there is, and less than the plan asks of a payout.
fn fits(desk: &Desk, code: &str, standing: &Standing, amount: Money) -> Result<(), Error> {
    let (payable, minimum) = (standing.payable()?, desk.rules.minimum);
    if amount > payable {
        let (code, kept) = (code.to_owned(), standing.kept.amount);
        return Err(PayoutRefusal::TooMuch { code, amount, payable, kept }.into());
    }
    if amount < minimum {
        return Err(PayoutRefusal::BelowMinimum { amount, minimum }.into());
    }
    Ok(())
}

/// Asks when the same was requested today and nothing tells the two apart.
fn once_a_day(
    change: &Change<'_>,
    whose: DistributorId,
    amount: Money,
    reference: Option<&str>,
) -> Result<(), Error> {
    if reference.is_some() {
        return Ok(());
    }
    let today = change.zone().day_of(change.now);
    let since = today.map_or(change.now, |day| change.zone().start_of(day));
    match payouts::request_since(&change.tx, whose, amount, since)? {
        Some(recorded_at) => change.confirm(Confirm::SameActToday { recorded_at }),
        None => Ok(()),
    }
}

/// The request of a name.
fn find(tx: &ReadTx<'_>, name: &str) -> Result<StoredRequest, Error> {
    let found = match RequestId::parse(name) {
        Some(id) => payouts::requests(tx, Some(id), None)?.pop(),
        None => None,
    };
    let no_such = || PayoutRefusal::NoSuch { thing: Thing::Request, name: name.to_owned() };
    Ok(found.ok_or_else(no_such)?)
}

/// Grants a request: it becomes the one item of a new batch.
///
/// # Errors
/// [`PayoutRefusal`]: unknown, rejected, or what the distributor cannot have now.
pub fn approve(session: &Session, name: &str) -> Result<Decided, Error> {
    session.change(|change| {
        let known = find(&change.tx, name)?;
        match known.decision {
            Some((Decision::Approved, _)) => decided(&change.tx, &known),
            Some((decision @ Decision::Rejected, _)) => {
                Err(PayoutRefusal::Decided { request: known.id, decision }.into())
            }
            None => grant(change, &known),
        }
    })
}

/// A request that was decided so before.
fn decided(tx: &ReadTx<'_>, known: &StoredRequest) -> Result<Decided, Error> {
    let stored = known.item.map(|item| payouts::item(tx, item)).transpose()?.flatten();
    Ok(Decided {
        request: known.id,
        code: known.code.clone(),
        amount: known.amount,
        item: stored.map(|stored| (stored.batch, stored.item.id)),
        line: None,
        already: true,
    })
}

fn grant(change: &mut Change<'_>, known: &StoredRequest) -> Result<Decided, Error> {
    let tx = &change.tx;
    let desk = Desk::read(tx, change.now, Some(known.distributor))?;
    let mut standing = desk.standing(known.distributor);
    // What it reserves itself is not in its way.
    standing.requested = standing.requested.minus(known.amount)?;
    let account: &InUse = match (&standing.account, standing.barred()) {
        (Some(account), None) => account,
        _ => return Err(barred(&known.code, &standing)?),
    };
    fits(&desk, &known.code, &standing, known.amount)?;
    let person = distributors::payee(tx, known.distributor)?;
    let (code, name) = (person.code.as_str(), person.name.as_str());
    let payee = Payee { whose: person.id, code, name, kind: person.kind, account };
    let (batch, item, before) = payouts::next_ids(tx)?;
    let ids = (item, Some(known.id));
    let line = make::line(tx, (&desk, change.now), payee, known.amount, ids)?;
    if line.item.charge.net.0 <= 0 {
        return Err(PayoutRefusal::NothingLeft { amount: known.amount }.into());
    }
    payouts::decide(tx, known.id, Decision::Approved, None, change.now)?;
    let made = Batch { id: batch, created_at: change.now, items: vec![line.item.clone()] };
    let digest = make::write(tx, &made, before, change.operator)?;
    change.did(
        Effect::new("payout.approve")
            .with("request", known.id)
            .with("distributor", code)
            .with("batch", batch)
            .with("item", item)
            .with("net", change.meta().currency.format(line.item.charge.net))
            .with("digest", digest),
    );
    Ok(Decided {
        request: known.id,
        code: person.code.clone(),
        amount: known.amount,
        item: Some((batch, item)),
        line: Some(line),
        already: false,
    })
}

/// Refuses a request: what it reserved is available again.
///
/// # Errors
/// [`PayoutRefusal`]: unknown, approved, or rejected for another reason.
pub fn reject(session: &Session, name: &str, reason: Option<&str>) -> Result<Decided, Error> {
    session.change(|change| {
        let known = find(&change.tx, name)?;
        let same = reason.is_none() || reason == known.reason.as_deref();
        match known.decision {
            Some((Decision::Rejected, _)) if same => return decided(&change.tx, &known),
            Some((decision, _)) => {
                return Err(PayoutRefusal::Decided { request: known.id, decision }.into());
            }
            None => payouts::decide(&change.tx, known.id, Decision::Rejected, reason, change.now)?,
        }
        let effect = Effect::new("payout.reject")
            .with("request", known.id)
            .with("distributor", &known.code)
            .with("amount", change.meta().currency.format(known.amount));
        change.did(match reason {
            Some(reason) => effect.with("reason", reason),
            None => effect,
        });
        let (request, code, amount) = (known.id, known.code, known.amount);
        Ok(Decided { request, code, amount, item: None, line: None, already: false })
    })
}
