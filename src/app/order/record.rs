//! Records an order that somebody typed, over the same desk as a file's.
use super::catalog::Catalog;
use super::desk::{Desk, How};
use super::fault::{Fault, NotTaken};
use super::instants::Said;
use super::refusal::OrderRefusal;
use super::taken::{Sold, Taken, What};
use super::typed_line::readings;
use crate::app::error::Error;
use crate::app::facts;
use crate::app::session::{Change, Session};
use crate::domain::money::Money;
use crate::domain::order::Status;
use crate::domain::terms::NoTerms;
use crate::domain::time::Instant;
use crate::exchange::error::Reason;
use crate::exchange::orders_file::{Column, FileOrder, Typed};
use crate::store::effect::Effect;
use crate::store::transaction::ReadTx;
use crate::store::{orders, product_facts};

/// What was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Request {
    /// The order's number.
    pub order_no: String,
    /// The other columns of the order.
    pub columns: Vec<(Column, String)>,
    /// Its lines: `SKU:QUANTITY[:PRICE[:DISCOUNT]]`.
    pub lines: Vec<String>,
}

/// What was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recorded {
    /// What was done.
    pub what: What,
    /// Where the order stands now.
    pub status: Status,
    /// What the customer pays, but for tax.
    pub total: Money,
    /// Why an order that was paid by this earns nothing.
    pub earns_nothing: Option<NoTerms>,
}

/// Records an order, moves the known one on, or finds it recorded already.
///
/// # Errors
/// [`OrderRefusal`] with everything that is wrong; those of the book.
pub fn record(session: &Session, request: &Request) -> Result<Recorded, Error> {
    session.change(|change| {
        let order = read(change, request)?;
        let taken = Desk::work(change, How::default(), |desk| {
            desk.take(&order).map_err(|trouble| refusal(change, &order, trouble))
        })?;
        if let What::Unchanged { .. } = taken.what {
            return Ok(recorded(taken, None));
        }
        change.did(
            Effect::new("order.record")
                .with("order", &order.order_no)
                .with("total", change.meta().currency.format(taken.total)),
        );
        Ok(recorded(taken, earns_nothing(&change.tx, &taken)?))
    })
}

fn recorded(taken: Taken, earns_nothing: Option<NoTerms>) -> Recorded {
    let Taken { what, total, instants, .. } = taken;
    Recorded { what, status: instants.status(), total, earns_nothing }
}

/// Why an order that was paid just now earns nothing.
fn earns_nothing(tx: &ReadTx<'_>, taken: &Taken) -> Result<Option<NoTerms>, Error> {
    match taken.sold {
        sold @ Sold::Paid(sale) => Ok(sold.earns_nothing(&facts::of_order(tx, sale.seller, &[])?)),
        Sold::No => Ok(None),
    }
}

/// The order that was typed; a line without a price has that of its product when the order was
/// placed.
fn read(change: &Change<'_>, request: &Request) -> Result<FileOrder, Error> {
    let order_no = request.order_no.clone();
    if request.lines.is_empty() {
        return Err(OrderRefusal::NoLines(order_no).into());
    }
    let (zone, currency) = (change.zone(), change.meta().currency);
    let number = std::iter::once((Column::OrderNo, order_no));
    let order = number.chain(request.columns.iter().cloned()).collect();
    let mut typed = Typed { order, lines: Vec::new() };
    let placed = placed(change, &typed.read(zone, currency))?;
    let mut catalog = Catalog::default();
    for text in &request.lines {
        let line = line(change, &mut catalog, text, placed)?;
        typed.lines.push(line);
    }
    let order = typed.read(zone, currency);
    if order.problems.is_empty() {
        return Ok(order);
    }
    let (order_no, problems) = (order.order_no, order.problems);
    Err(OrderRefusal::Bad { order_no, problems }.into())
}

/// When the order was placed: as recorded, as said, or now.
fn placed(change: &Change<'_>, order: &FileOrder) -> Result<Instant, Error> {
    if let Some(known) = orders::find(&change.tx, &order.order_no)? {
        return Ok(known.instants.placed);
    }
    let instants = Said::from(&order.header).of_new(change.now);
    Ok(instants.map_or(change.now, |instants| instants.placed))
}

/// The columns of a typed line: of all its readings the one whose sku is known.
pub(super) fn line(
    change: &Change<'_>,
    catalog: &mut Catalog,
    text: &str,
    placed: Instant,
) -> Result<Vec<(Column, String)>, Error> {
    let mut unknown = None;
    for mut columns in readings(text) {
        let known = catalog.product(&change.tx, &columns[0].1)?;
        let Some(known) = known else {
            unknown.get_or_insert(columns);
            continue;
        };
        if !columns.iter().any(|(column, text)| *column == Column::UnitPrice && !text.is_empty()) {
            let timeline = product_facts::timeline(&change.tx, known.id)?;
            let price = timeline.at(placed).map_or(Money::ZERO, |dated| dated.price);
            columns.retain(|(column, _)| *column != Column::UnitPrice);
            columns.push((Column::UnitPrice, change.meta().currency.format(price)));
        }
        return Ok(columns);
    }
    let Some(mut columns) = unknown else {
        return Err(OrderRefusal::Line(text.to_owned()).into());
    };
    // The sku is refused anyway; a missing price would only be said besides.
    columns.push((Column::UnitPrice, "0".to_owned()));
    Ok(columns)
}

/// Why an order was not taken, for whom typed it.
pub(super) fn refusal(change: &Change<'_>, order: &FileOrder, trouble: NotTaken) -> Error {
    let faults = match trouble {
        NotTaken::Broken(error) => return error,
        NotTaken::Bad(faults) => faults,
    };
    let (zone, currency) = (change.zone(), change.meta().currency);
    let problem = |fault: &Fault| fault.problem(order, 0, zone, currency);
    let problems = faults.iter().map(problem).collect();
    let order_no = order.order_no.clone();
    let known = |fault: &Fault| {
        matches!(fault.reason, Reason::DiffersFromBook | Reason::LinesMissing { .. })
    };
    if faults.iter().any(known) {
        return OrderRefusal::Differs { order_no, problems }.into();
    }
    OrderRefusal::Bad { order_no, problems }.into()
}
