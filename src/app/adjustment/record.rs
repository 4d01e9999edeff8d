//! Records an adjustment. Such an act has no natural key: a reference makes it repeatable, without one
//! the same act twice on one day asks (CLI.md "Safety").
use super::refusal::AdjustmentRefusal;
use crate::app::confirm::Confirm;
use crate::app::error::Error;
use crate::app::session::{Change, Session};
use crate::domain::adjustment::{Adjustment, AdjustmentKind};
use crate::domain::currency::Currency;
use crate::domain::id::DistributorId;
use crate::domain::money::{Money, Overflow};
use crate::domain::time::Day;
use crate::exchange::cell;
use crate::exchange::error::Reason;
use crate::store::effect::Effect;
use crate::store::transaction::ReadTx;
use crate::store::{adjustments, distributors};

/// What to adjust.
#[derive(Debug, Clone)]
pub struct Request {
    /// Whom it concerns, by code.
    pub distributor: String,
    /// How much, as typed; below 0 is taken away.
    pub amount: String,
    /// What it is.
    pub kind: AdjustmentKind,
    /// Why.
    pub words: String,
    /// From when it counts; today without one.
    pub day: Option<Day>,
    /// The merchant's own name for it, once in the book.
    pub reference: Option<String>,
}

/// What was adjusted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adjusted {
    /// The distributor's code, as the book writes it.
    pub code: String,
    /// The name.
    pub name: String,
    /// How much.
    pub amount: Money,
    /// From when it counts.
    pub day: Day,
    /// It was recorded before; nothing changed.
    pub already: bool,
}

/// Records an adjustment: the next settlement that ends after its day takes it, whatever that day's
/// own period was.
///
/// # Errors
/// [`AdjustmentRefusal`]; a confirmation when the same was recorded today without a reference.
pub fn record(session: &Session, request: &Request) -> Result<Adjusted, Error> {
    let words = line("reason", &request.words)?.ok_or_else(|| nothing_said(&request.words))?;
    let reference = request.reference.as_ref().map(|text| line("ref", text)).transpose()?.flatten();
    session.change(|change| {
        let amount = amount(&request.amount, request.kind, change.meta().currency)?;
        let (distributor, code, name) = whom(&change.tx, &request.distributor)?;
        let mut adjustment = Adjustment {
            distributor,
            kind: request.kind,
            amount,
            dated_at: change.now,
            reason: words,
            reference,
        };
        let known = known(&change.tx, &adjustment)?;
        let kept_day = known.as_ref().and_then(|known| change.zone().day_of(known.dated_at));
        // Without a day of its own, what was recorded under a reference is the same act.
        let day = day(change, request.day.or(kept_day))?;
        adjustment.dated_at = change.zone().start_of(day);
        match &known {
            Some(known) if *known == adjustment => {}
            Some(known) => return Err(taken(&change.tx, known)?.into()),
            None => {
                once_a_day(change, &adjustment)?;
                adjustments::insert(&change.tx, &adjustment, (change.now, change.operator))?;
                did(change, &adjustment, &code, day);
            }
        }
        Ok(Adjusted { code, name, amount, day, already: known.is_some() })
    })
}

fn amount(
    typed: &str,
    kind: AdjustmentKind,
    currency: Currency,
) -> Result<Money, AdjustmentRefusal> {
    let value =
        |reason| AdjustmentRefusal::Value { field: "amount", value: typed.to_owned(), reason };
    let amount = cell::amount(typed, currency).map_err(value)?;
    match kind {
        _ if amount.is_zero() => Err(AdjustmentRefusal::Nothing),
        AdjustmentKind::Goodwill if amount < Money::ZERO => Err(AdjustmentRefusal::GoodwillTakes),
        _ => Ok(amount),
    }
}

/// Row, code and name of the distributor.
fn whom(tx: &ReadTx<'_>, code: &str) -> Result<(DistributorId, String, String), Error> {
    let unknown = || AdjustmentRefusal::UnknownDistributor(code.to_owned());
    let id = distributors::id_of(tx, code)?.ok_or_else(unknown)?;
    let (code, name) = distributors::name_of(tx, id)?;
    Ok((id, code, name))
}

/// The day, neither before the book's start nor still to come.
fn day(change: &Change<'_>, wanted: Option<Day>) -> Result<Day, Error> {
    let zone = change.zone();
    let today = zone.day_of(change.now);
    let start = change.meta().start.and_then(|start| zone.day_of(start));
    let day = wanted.or(today).ok_or(Overflow)?;
    if today.is_some_and(|today| day > today) {
        return Err(AdjustmentRefusal::Future(day).into());
    }
    if start.is_some_and(|start| day < start) {
        return Err(AdjustmentRefusal::BeforeStart(day).into());
    }
    Ok(day)
}

/// What the book has under the same reference.
fn known(tx: &ReadTx<'_>, adjustment: &Adjustment) -> Result<Option<Adjustment>, Error> {
    let Some(reference) = &adjustment.reference else { return Ok(None) };
    Ok(adjustments::of_ref(tx, reference)?.map(|stored| stored.adjustment))
}

fn taken(tx: &ReadTx<'_>, known: &Adjustment) -> Result<AdjustmentRefusal, Error> {
    let (distributor, _) = distributors::name_of(tx, known.distributor)?;
    Ok(AdjustmentRefusal::ReferenceTaken {
        reference: known.reference.clone().unwrap_or_default(),
        distributor,
        amount: known.amount,
        words: known.reason.clone(),
    })
}

/// Asks when the same amount of the same kind was recorded today and nothing tells the two apart.
fn once_a_day(change: &Change<'_>, adjustment: &Adjustment) -> Result<(), Error> {
    if adjustment.reference.is_some() {
        return Ok(());
    }
    let today = change.zone().day_around(change.now);
    let recorded = adjustments::recorded_between(&change.tx, adjustment.distributor, today)?;
    let is_same =
        |known: &Adjustment| (known.kind, known.amount) == (adjustment.kind, adjustment.amount);
    match recorded.iter().rev().find(|stored| is_same(&stored.adjustment)) {
        Some(stored) => change.confirm(Confirm::SameActToday { recorded_at: stored.recorded_at }),
        None => Ok(()),
    }
}

/// A line of text, if it says anything.
fn line(field: &'static str, text: &str) -> Result<Option<String>, AdjustmentRefusal> {
    let value = |reason| AdjustmentRefusal::Value { field, value: text.to_owned(), reason };
    let line = cell::line(text).map_err(value)?.text.into_owned();
    Ok(Some(line).filter(|line| !line.is_empty()))
}

fn nothing_said(text: &str) -> AdjustmentRefusal {
    let reason = Reason::Empty;
    AdjustmentRefusal::Value { field: "reason", value: text.to_owned(), reason }
}

fn did(change: &mut Change<'_>, adjustment: &Adjustment, code: &str, day: Day) {
    let mut effect = Effect::new("commission.adjust")
        .with("distributor", code)
        .with("kind", adjustment.kind.name())
        .with("amount", change.meta().currency.format(adjustment.amount))
        .with("day", day)
        .with("reason", &adjustment.reason);
    if let Some(reference) = &adjustment.reference {
        effect = effect.with("ref", reference);
    }
    change.did(effect);
}
