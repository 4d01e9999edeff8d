//! Rows of order files that give back what orders sold: each becomes a refund of one line, or of one
//! sku of the order that it names (docs/maps.md). They come after all orders of the file, in the order of
//! their dates, so that the order of the file's rows decides nothing.
use std::collections::HashSet;

use super::intake::Intake;
use super::sold::{Key, Sold};
use crate::app::error::Error;
use crate::app::refund::counter::{As, Counter, NotTaken, What};
use crate::app::session::Change;
use crate::domain::money::Money;
use crate::domain::refund::{Of, RefundFault};
use crate::domain::time::Instant;
use crate::exchange::cell;
use crate::exchange::error::{Reason, RowProblem};
use crate::exchange::orders_file::{Column, FileOrder, OfOrder, Places, RefundRow};
use crate::exchange::refunds_file::{self, FileRefund};
use crate::store::products;
use crate::store::refunds;
use crate::store::transaction::ReadTx;

/// The rows of one number that give something back: taken all together, or none of them.
#[derive(Debug)]
pub(super) struct Document {
    number: String,
    rows: Vec<RefundRow>,
}

/// Why a row is not taken.
type Fault = (Column, Reason);

impl Document {
    /// The rows of an order of a file that give something back, if it has any.
    pub fn of(order: &mut FileOrder) -> Option<Self> {
        let rows = std::mem::take(&mut order.refunds);
        let number = order.order_no.clone();
        if rows.is_empty() { None } else { Some(Self { number, rows }) }
    }

    fn begins(&self) -> (Instant, u64) {
        let first = self.rows.iter().filter_map(|row| row.at).min();
        (first.unwrap_or(Instant(i64::MAX)), self.rows.first().map_or(0, |row| row.line))
    }
}

/// Takes every document.
///
/// # Errors
/// Those of the book, and of the rejects file.
pub(super) fn take(
    change: &Change<'_>,
    intake: &mut Intake,
    places: &Places,
    mut documents: Vec<Document>,
) -> Result<(), Error> {
    if documents.is_empty() {
        return Ok(());
    }
    documents.sort_by_key(Document::begins);
    let tx = &change.tx;
    let rows = documents.iter().flat_map(|document| &document.rows);
    let wanted = rows.map(|row| key(tx, row)).collect::<Result<Vec<_>, _>>()?;
    let sold = Sold::find(tx, wanted.into_iter().flatten())?;
    let mut counter = Counter::open(change)?;
    let mut seen = HashSet::new();
    for document in &documents {
        let mut desk = Desk { change, counter: &mut counter, sold: &sold, places };
        let outcome = match seen.insert(&document.number) {
            true => desk.document(document)?,
            false => Err(vec![desk.problem(document, 0, (Column::OrderNo, Reason::OrderApart))]),
        };
        match outcome {
            Ok((new, amount)) => {
                let report = &mut intake.report;
                report.refunds += new;
                report.refunds_unchanged += document.rows.len() as u64 - new;
                report.refunded = report.refunded.plus(amount)?;
            }
            Err(problems) => {
                let raws = document.rows.iter().filter_map(|row| row.raw.clone());
                let raws: Vec<String> = raws.collect();
                intake.reject(problems, document.rows.len() as u64, &raws)?;
            }
        }
    }
    // Problems of refunds come last; they belong where their rows are.
    intake.report.problems.sort_by_key(|problem| (problem.line, problem.column));
    Ok(())
}

/// What a row is matched by, if it is matched and the book knows its sku.
fn key(tx: &ReadTx<'_>, row: &RefundRow) -> Result<Option<Key>, Error> {
    let OfOrder::Match { member, same_price } = &row.of else { return Ok(None) };
    let product = products::id_of(tx, &row.sku)?;
    Ok(product
        .map(|product| Key::new(product, member.as_deref(), same_price.then_some(row.unit_price))))
}

struct Desk<'d, 'c, 'book> {
    change: &'c Change<'book>,
    counter: &'d mut Counter<'c, 'book>,
    sold: &'d Sold,
    places: &'d Places,
}

impl Desk<'_, '_, '_> {
    /// Takes all rows of a document, or none: how many were new, and what they give back.
    fn document(
        &mut self,
        document: &Document,
    ) -> Result<Result<(u64, Money), Vec<RowProblem>>, Error> {
        let change = self.change;
        let whole = change.tx.whole(|| {
            let (mut new, mut amount, mut problems) = (0, Money::ZERO, Vec::new());
            for (index, row) in document.rows.iter().enumerate() {
                match self.row(document, index, row) {
                    Ok(true) => {
                        new += 1;
                        amount = amount.plus(row.amount).map_err(Error::from)?;
                    }
                    Ok(false) => {}
                    Err(NotTaken::Broken(error)) => return Err(Undone::Broken(error)),
                    Err(NotTaken::Bad(faults)) => {
                        problems.extend(faults.into_iter().map(|(column, reason)| {
                            self.problem(document, index, (of_order(column), reason))
                        }))
                    }
                }
            }
            if problems.is_empty() { Ok((new, amount)) } else { Err(Undone::Bad(problems)) }
        });
        match whole {
            Ok(taken) => Ok(Ok(taken)),
            Err(Undone::Bad(problems)) => Ok(Err(problems)),
            Err(Undone::Broken(error)) => Err(error),
        }
    }

    /// Takes one row; whether it was new.
    fn row(
        &mut self,
        document: &Document,
        index: usize,
        row: &RefundRow,
    ) -> Result<bool, NotTaken> {
        let refund_no = format!("{}-{}", document.number, index + 1);
        if let Err(reason) = cell::reference_code(&refund_no) {
            return Err(bad(refunds_file::Column::OrderNo, reason));
        }
        if row.amount.is_zero() {
            let currency = self.change.meta().currency;
            let reason = Reason::Refund { fault: RefundFault::Nothing, currency };
            return Err(bad(refunds_file::Column::Amount, reason));
        }
        let (order_no, line) = self.order(&refund_no, row)?;
        let said = FileRefund {
            refund_no,
            order_no,
            amount: row.amount,
            refunded_at: row.at,
            line,
            sku: Some(row.sku.clone()),
            quantity: Some(row.quantity),
            ..FileRefund::default()
        };
        Ok(self.counter.take(&said, As::Recorded)?.what != What::Unchanged)
    }

    /// The order and line that a row gives something back of. A known refund is of what it was of.
    fn order(&self, refund_no: &str, row: &RefundRow) -> Result<(String, Option<i64>), NotTaken> {
        let tx = &self.change.tx;
        if let Some(known) = refunds::find(tx, refund_no)? {
            let line = if let Of::Line(line) = known.of { Some(line) } else { None };
            return Ok((known.order_no, line));
        }
        if let OfOrder::Number(order_no) = &row.of {
            return Ok((order_no.clone(), None));
        }
        let unknown = || bad(refunds_file::Column::Sku, Reason::UnknownSku);
        let key = key(tx, row)?.ok_or_else(unknown)?;
        let at = row.at.unwrap_or(self.change.now);
        let earlier: Vec<_> = self.sold.earlier(&key, at).collect();
        if earlier.is_empty() {
            return Err(bad(refunds_file::Column::Sku, Reason::NoEarlierOrder));
        }
        for line in earlier {
            if refunds::left_of_line(tx, line.id)? >= row.amount {
                return Ok((line.order_no.clone(), Some(line.id.line())));
            }
        }
        Err(bad(refunds_file::Column::Quantity, Reason::NoneHasSoMuchLeft))
    }

    fn problem(&self, document: &Document, index: usize, (column, reason): Fault) -> RowProblem {
        let row = document.rows.get(index);
        let value = row.map(|row| match column {
            Column::Sku => row.sku.clone(),
            Column::Quantity => row.quantity.to_string(),
            Column::PaidAt => row.at.map(|at| self.change.zone().short(at)).unwrap_or_default(),
            _ => document.number.clone(),
        });
        let value = RowProblem::cut(&value.unwrap_or_default());
        let line = row.map_or(0, |row| row.line);
        RowProblem { line, column: self.places.of(column), field: column.id(), value, reason }
    }
}

/// Why nothing of a document is kept.
enum Undone {
    Bad(Vec<RowProblem>),
    Broken(Error),
}

impl<E: Into<Error>> From<E> for Undone {
    fn from(error: E) -> Self {
        Self::Broken(error.into())
    }
}

fn bad(column: refunds_file::Column, reason: Reason) -> NotTaken {
    NotTaken::Bad(vec![(column, reason)])
}

/// The column of an order file that says what a column of a refund file says.
fn of_order(column: refunds_file::Column) -> Column {
    use refunds_file::Column as Of;
    match column {
        Of::Amount | Of::Quantity => Column::Quantity,
        Of::RefundedAt => Column::PaidAt,
        Of::Line | Of::Sku => Column::Sku,
        Of::RefundNo | Of::OrderNo | Of::Restock | Of::Shipping | Of::Reason => Column::OrderNo,
    }
}
