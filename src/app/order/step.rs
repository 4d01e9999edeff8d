//! Moves one order on: paid, shipped, completed, cancelled.
use super::instants::Said;
use super::refusal::OrderRefusal;
use super::words::{self, Took};
use super::{advance, clock};
use crate::app::error::Error;
use crate::app::facts;
use crate::app::session::{Change, Session};
use crate::domain::order::Instants;
use crate::domain::stock::Shortage;
use crate::domain::terms::NoTerms;
use crate::domain::terms::Sale;
use crate::domain::time::Instant;
use crate::exchange::cell;
use crate::exchange::error::{Reason, RowProblem};
use crate::exchange::orders_file::Column;
use crate::store::effect::Effect;
use crate::store::orders::{self, StoredOrder, WordsOf};
use crate::store::products;
use crate::store::shelf::Shelf;

/// A step in an order's life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// Paid: the stock leaves.
    Pay,
    /// Handed to the carrier.
    Ship,
    /// Done: the hold begins.
    Complete,
    /// Given up: the stock comes back.
    Cancel,
}

/// Which step of which order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Request {
    /// The order's number.
    pub order_no: String,
    /// When it was taken; now without it.
    pub at: Option<Instant>,
    /// The carrier.
    pub carrier: Option<String>,
    /// The carrier's number.
    pub tracking_no: Option<String>,
}

/// What a step did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stepped {
    /// It was taken before, with the same facts.
    pub already: bool,
    /// The order's instants now.
    pub instants: Instants,
    /// Why an order that was paid by this step earns nothing.
    pub earns_nothing: Option<NoTerms>,
}

impl Step {
    /// The act in the audit log.
    fn act(self) -> &'static str {
        match self {
            Self::Pay => "order.pay",
            Self::Ship => "order.ship",
            Self::Complete => "order.complete",
            Self::Cancel => "order.cancel",
        }
    }

    /// The column of its instant.
    #[must_use]
    pub fn column(self) -> Column {
        match self {
            Self::Pay => Column::PaidAt,
            Self::Ship => Column::ShippedAt,
            Self::Complete => Column::CompletedAt,
            Self::Cancel => Column::CancelledAt,
        }
    }

    /// Its instant.
    #[must_use]
    pub fn of(self, instants: &Instants) -> Option<Instant> {
        match self {
            Self::Pay => instants.paid,
            Self::Ship => instants.shipped,
            Self::Complete => instants.completed,
            Self::Cancel => instants.cancelled,
        }
    }

    fn said(self, at: Instant) -> Said {
        let mut said = Said::default();
        *match self {
            Self::Pay => &mut said.paid,
            Self::Ship => &mut said.shipped,
            Self::Complete => &mut said.completed,
            Self::Cancel => &mut said.cancelled,
        } = Some(at);
        said
    }
}

/// Takes a step; one that was taken with the same facts changes nothing.
///
/// # Errors
/// [`OrderRefusal`], those of the book.
pub fn step(session: &Session, step: Step, request: &Request) -> Result<Stepped, Error> {
    session.change(|change| {
        let Some(known) = orders::find(&change.tx, &request.order_no)? else {
            return Err(OrderRefusal::Unknown(request.order_no.clone()).into());
        };
        let instants = instants(change, step, request, &known)?;
        let gained = take_words(change, request, &known)?;
        let moved = instants != known.instants;
        let pays = known.instants.paid.is_none() && instants.paid.is_some();
        let mut shelf = Shelf::new(&change.tx, change.now)?;
        if pays {
            check_stock(change, &mut shelf, &known)?;
        }
        if moved {
            advance::apply(change, &mut shelf, &known, &instants)?;
        }
        drop(shelf);
        if !moved && !gained {
            return Ok(Stepped { already: true, instants, earns_nothing: None });
        }
        let at = step.of(&instants).unwrap_or(change.now);
        let effect = Effect::new(step.act()).with("order", &known.order_no);
        change.did(effect.with("at", change.zone().rfc3339(at)));
        let facts = facts::of_order(&change.tx, known.seller, &[])?;
        let sale = Sale { paid_at: instants.paid, ..known.sale() };
        let earns_nothing = facts.terms(sale).err().filter(|_| pays);
        Ok(Stepped { already: false, instants, earns_nothing })
    })
}

/// The order's instants once the step is taken.
fn instants(
    change: &Change<'_>,
    step: Step,
    request: &Request,
    known: &StoredOrder,
) -> Result<Instants, Error> {
    // Without an instant of its own, a step that was taken is the same step.
    let at = request.at.or(step.of(&known.instants)).unwrap_or(change.now);
    let said = clock::as_recorded(&change.tx, step.said(at), &known.instants)?;
    let instants = said.added_to(&known.instants, change.now);
    instants.map_err(|(column, reason)| {
        let order_no = known.order_no.clone();
        let before = step.of(&known.instants);
        let refusal = match (reason, before, known.instants.cancelled) {
            (Reason::DiffersFromBook, Some(at), _) => {
                OrderRefusal::Otherwise { order_no, step, at }
            }
            (Reason::Cancelled, _, Some(at)) => OrderRefusal::Cancelled { order_no, at },
            (Reason::ShippedAlready, ..) => OrderRefusal::Shipped(order_no),
            (reason, ..) => bad(known, vec![problem(0, column, change.zone().short(at), reason)]),
        };
        refusal.into()
    })
}

/// Takes over a first carrier and tracking number; others than the recorded ones are refused.
fn take_words(change: &Change<'_>, request: &Request, known: &StoredOrder) -> Result<bool, Error> {
    let mut problems = Vec::new();
    let mut read = |column, text: &Option<String>, known: &Option<String>| {
        let text = text.as_deref()?;
        let line = cell::line(text).map(|line| line.text.into_owned());
        let line = line.map_err(|reason| problem(0, column, text.to_owned(), reason));
        let line = line.map_err(|problem| problems.push(problem)).ok()?;
        if known.as_ref().is_some_and(|known| *known != line) {
            problems.push(problem(0, column, line.clone(), Reason::DiffersFromBook));
        }
        Some(line).filter(|line| !line.is_empty())
    };
    let carrier = read(Column::Carrier, &request.carrier, &known.carrier);
    let tracking_no = read(Column::TrackingNo, &request.tracking_no, &known.tracking_no);
    if !problems.is_empty() {
        return Err(bad(known, problems).into());
    }
    let (carrier, tracking_no) = (carrier.as_deref(), tracking_no.as_deref());
    let words = WordsOf { carrier, tracking_no, ..WordsOf::default() };
    Ok(words::take(&change.tx, &words, known, false)? == Took::Shipping)
}

/// Refuses to pay an order that takes more than there is.
fn check_stock(
    change: &Change<'_>,
    shelf: &mut Shelf<'_>,
    known: &StoredOrder,
) -> Result<(), Error> {
    let lines = known.lines.iter().map(|line| (Some(line.product), line.money.quantity));
    let short = shelf.shortages(&lines.collect::<Vec<_>>())?;
    let mut problems = Vec::new();
    for (index, Shortage { on_hand, wanted }) in short {
        let sku = products::sku_of(&change.tx, known.lines[index].product)?.unwrap_or_default();
        let reason = Reason::Shortage { on_hand, wanted };
        problems.push(problem(index + 1, Column::Sku, sku, reason));
    }
    if problems.is_empty() { Ok(()) } else { Err(bad(known, problems).into()) }
}

fn problem(line: usize, column: Column, value: String, reason: Reason) -> RowProblem {
    RowProblem { line: line as u64, column: 0, field: column.id(), value, reason }
}

fn bad(known: &StoredOrder, problems: Vec<RowProblem>) -> OrderRefusal {
    OrderRefusal::Bad { order_no: known.order_no.clone(), problems }
}
