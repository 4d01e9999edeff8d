//! Finds what is to be explained.
use super::answer::{Answer, Explanation};
use super::reckon::Explainer;
use super::refusal::ExplainRefusal;
use super::{bonus, payout, statement};
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::entry::ListedEntry;
use crate::domain::id::OrderLineId;
use crate::domain::payout::ItemId;
use crate::domain::period::Period;
use crate::store::entries::EntryOf;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;
use crate::store::{adjustments, entries, orders, references};

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// Whatever is called so: an order; else `ORDER/LINE`; else a settled entry; else a payout.
    Anything(String),
    /// An order, or a line of it.
    Order(String, Option<u64>),
    /// A settled entry.
    Entry(i64),
    /// A payout.
    Payout(String),
    /// The statement of a distributor; without a period the last one.
    Statement(Option<Period>, String),
}

/// What else is called like what was explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Namesake {
    /// A line of another order.
    Line(String, u64),
    /// A settled entry.
    Entry(i64),
    /// A payout.
    Payout(ItemId),
}

/// How something came about, and what else is called so.
///
/// # Errors
/// [`ExplainRefusal`], [`crate::app::settlement::SettlementRefusal`], those of the book.
pub fn explain(session: &Session, question: &Question) -> Result<(Answer, Vec<Namesake>), Error> {
    let alone = |answer| Ok((answer, Vec::new()));
    session.read(|tx| match question {
        Question::Anything(name) => anything(tx, session, name),
        Question::Order(order, line) => {
            alone(Answer::Order(Box::new(whole(tx, session, order, *line)?)))
        }
        Question::Entry(entry) => {
            let answer = of_entry(tx, session, *entry)?;
            alone(answer.ok_or(ExplainRefusal::NoSuchEntry(*entry))?)
        }
        Question::Payout(name) => {
            let unknown = || ExplainRefusal::NoSuchPayout(name.clone());
            let answer = of_payout(tx, ItemId::parse(name).ok_or_else(unknown)?)?;
            alone(answer.ok_or_else(unknown)?)
        }
        Question::Statement(period, distributor) => {
            let chain = statement::explain(tx, *period, distributor)?;
            alone(Answer::Statement(Box::new(chain)))
        }
    })
}

/// The first of all that are called so; the others are named.
fn anything(
    tx: &ReadTx<'_>,
    session: &Session,
    name: &str,
) -> Result<(Answer, Vec<Namesake>), Error> {
    let mut namesakes = namesakes(tx, name)?;
    if orders::find(tx, name)?.is_some() {
        return Ok((Answer::Order(Box::new(whole(tx, session, name, None)?)), namesakes));
    }
    if namesakes.is_empty() {
        return Err(ExplainRefusal::NoSuch(name.to_owned()).into());
    }
    let answer = match namesakes.remove(0) {
        Namesake::Line(order, line) => {
            Some(Answer::Order(Box::new(whole(tx, session, &order, Some(line))?)))
        }
        Namesake::Entry(entry) => of_entry(tx, session, entry)?,
        Namesake::Payout(item) => of_payout(tx, item)?,
    };
    let answer = answer.ok_or_else(|| ExplainRefusal::NoSuch(name.to_owned()))?;
    Ok((answer, namesakes))
}

/// What is called so besides an order.
fn namesakes(tx: &ReadTx<'_>, name: &str) -> Result<Vec<Namesake>, StoreError> {
    let mut found = Vec::new();
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if let Some((order, line)) = name.rsplit_once('/').filter(|(_, line)| digits(line))
        && orders::find(tx, order)?.is_some()
    {
        found.push(Namesake::Line(order.to_owned(), line.parse().unwrap_or(u64::MAX)));
    }
    let entry = Some(name).filter(|name| digits(name)).and_then(|name| name.parse().ok());
    if let Some(entry) = entry
        && entries::find(tx, entry)?.is_some()
    {
        found.push(Namesake::Entry(entry));
    }
    if let Some(item) = ItemId::parse(name)
        && crate::store::payouts::item(tx, item)?.is_some()
    {
        found.push(Namesake::Payout(item));
    }
    Ok(found)
}

fn of_payout(tx: &ReadTx<'_>, item: ItemId) -> Result<Option<Answer>, Error> {
    Ok(payout::explain(tx, item)?.map(|chain| Answer::Payout(Box::new(chain))))
}

/// An order, or one line of it.
fn whole(
    tx: &ReadTx<'_>,
    session: &Session,
    order_no: &str,
    line: Option<u64>,
) -> Result<Explanation, Error> {
    let unknown = || ExplainRefusal::NoSuchOrder(order_no.to_owned());
    let mut whole = of_order(tx, session, order_no)?.ok_or_else(unknown)?;
    let Some(line) = line else { return Ok(whole) };
    let lines = whole.lines.len();
    whole.lines.retain(|chain| u64::from(chain.line) == line);
    whole.line = whole.lines.first().map(|chain| chain.line);
    if whole.line.is_none() {
        let order = order_no.to_owned();
        return Err(ExplainRefusal::NoSuchLine { order, line, lines }.into());
    }
    whole.keep_what_concerns_its_lines();
    Ok(whole)
}

fn of_order(
    tx: &ReadTx<'_>,
    session: &Session,
    order_no: &str,
) -> Result<Option<Explanation>, Error> {
    match orders::find(tx, order_no)? {
        Some(order) => Ok(Some(Explainer::read(tx, session.now, &order)?.explain()?)),
        None => Ok(None),
    }
}

fn of_entry(tx: &ReadTx<'_>, session: &Session, entry: i64) -> Result<Option<Answer>, Error> {
    let Some((listed, of)) = entries::find(tx, entry)? else { return Ok(None) };
    let line = match of {
        EntryOf::Line(line) => line,
        EntryOf::Opening => return Ok(Some(Answer::Opening(Box::new(listed)))),
        EntryOf::Bonus(interval) => {
            let chain = bonus::explain(tx, listed, interval)?;
            return Ok(Some(Answer::Bonus(Box::new(chain))));
        }
        EntryOf::Adjustment(id) => {
            let lost = || StoreError::Damaged {
                path: None,
                detail: format!("entry {entry} settled an adjustment that is not there"),
            };
            let adjustment = adjustments::find(tx, id)?.ok_or_else(lost)?;
            return Ok(Some(Answer::Adjustment(Box::new(listed), Box::new(adjustment))));
        }
    };
    let order_no = references::order_no(tx, line.order())?;
    let explanation = of_order(tx, session, &order_no)?;
    Ok(explanation.map(|whole| Answer::Order(Box::new(only(whole, listed, line)))))
}

/// The part of an order's explanation that leads to one entry.
fn only(mut whole: Explanation, entry: ListedEntry, line: OrderLineId) -> Explanation {
    whole.lines.retain(|chain| i64::from(chain.line) == line.line());
    for chain in &mut whole.lines {
        chain.shares.retain(|share| Some(share.role) == entry.role);
    }
    whole.entry = Some(Box::new(entry));
    whole.keep_what_concerns_its_lines();
    whole
}
