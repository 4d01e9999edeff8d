//! Finds what is to be explained.
use super::answer::{Answer, Explanation};
use super::reckon::Explainer;
use crate::app::error::Error;
use crate::app::session::Session;
use crate::app::settlement::SettlementRefusal;
use crate::domain::entry::ListedEntry;
use crate::domain::id::OrderLineId;
use crate::store::entries::EntryOf;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;
use crate::store::{adjustments, entries, orders, references};

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// An order by its number; else, when that is a number, a settled entry.
    OrderOrEntry(String),
    /// A settled entry.
    Entry(i64),
}

/// Why an order, or one settled entry, earns what it earns.
///
/// # Errors
/// [`SettlementRefusal::NoSuchOrder`], [`SettlementRefusal::NoSuchEntry`], those of the book.
pub fn explain(session: &Session, question: &Question) -> Result<Answer, Error> {
    session.read(|tx| match question {
        Question::Entry(entry) => of_entry(tx, session, *entry)?
            .ok_or_else(|| SettlementRefusal::NoSuchEntry(*entry).into()),
        Question::OrderOrEntry(text) => {
            if let Some(explanation) = of_order(tx, session, text)? {
                return Ok(Answer::Order(Box::new(explanation)));
            }
            let number = text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok());
            let answer = number.flatten().map(|entry| of_entry(tx, session, entry)).transpose()?;
            answer.flatten().ok_or_else(|| SettlementRefusal::NoSuchOrder(text.clone()).into())
        }
    })
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
        EntryOf::Opening | EntryOf::Bonus(_) => return Ok(Some(Answer::Opening(Box::new(listed)))),
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
    let chain = [entry.entry, entry.reverses];
    whole.contradictions.retain(|other| chain.contains(&Some(*other)));
    whole.entry = Some(Box::new(entry));
    whole
}
