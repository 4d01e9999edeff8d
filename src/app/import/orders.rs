//! Order files: every order goes over the desk; what is bad is kept apart with all its rows.
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::intake::{Intake, Options, Source, file_fault, same_file};
use super::report::{ImportRefusal, Report};
use crate::app::error::Error;
use crate::app::facts;
use crate::app::order::desk::{Desk, How, Taken, What};
use crate::app::order::fault::{Fault, NotTaken};
use crate::app::order::instants::Said;
use crate::app::session::{Change, Session};
use crate::domain::facts::Facts;
use crate::domain::money::Money;
use crate::exchange::error::Reason;
use crate::exchange::map::{DistributorFrom, Map};
use crate::exchange::orders_file::{Column, FileOrder, OrderReader};
use crate::store::guards::{self, Bulk};

/// What to import and how.
#[derive(Debug)]
pub struct Request {
    /// The file.
    pub source: Source,
    /// What every import can be asked for.
    pub options: Options,
    /// Make products that the book does not know.
    pub create_products: bool,
    /// How a foreign file is read; the native map for our own files.
    pub map: Map,
    /// Attribute by a table over a column of the file.
    pub distributor_from: Option<DistributorFrom>,
}

/// Imports an order file.
///
/// # Errors
/// [`ImportRefusal`], those of the book.
pub fn import(session: &Session, request: Request) -> Result<Report, Error> {
    if let (Source::File(path), Some(rejects)) = (&request.source, &request.options.rejects)
        && same_file(path, rejects)
    {
        return Err(ImportRefusal::RejectsIsInput(rejects.clone()).into());
    }
    let taken = session.change(|change| {
        let file = request.source.name();
        let Request { source, options, map, distributor_from: from, create_products } = request;
        let aliases = map.aliases();
        let column = from.as_ref().map(|from| [from.column.as_str()]);
        let (columns, names) =
            OrderReader::columns(&map, &aliases, column.as_ref().map(<[&str; 1]>::as_slice));
        let table = source.open(&columns, names)?;
        let how = How {
            create_products: create_products || map.creates_products(),
            update: options.update,
        };
        let intake = Intake::begin(session, file.clone(), &table, options)?;
        let (zone, currency) = (change.zone(), change.meta().currency);
        let mut reader = OrderReader::new(table, map.clone(), from.clone(), zone, currency);
        reader.keep_rows(intake.keeps_rows());
        let intake = guards::lifted(&change.tx, Bulk::Orders, || {
            take_all(change, &mut reader, intake, how)
        })?;
        intake.finish(change, "order.import", &reader.into_digest())
    })?;
    taken.publish()
}

/// Takes every order of the file.
fn take_all(
    change: &Change<'_>,
    reader: &mut OrderReader,
    mut intake: Intake,
    how: How,
) -> Result<Intake, Error> {
    intake.report.total = Some(Money::ZERO);
    let file = intake.report.file.clone();
    let mut line = Line {
        change,
        facts: facts::load(&change.tx)?,
        desk: Desk::open(change, how)?,
        intake,
        rejected: HashSet::new(),
    };
    while let Some(order) = reader.next_order().map_err(file_fault(&file))? {
        line.next(reader, order)?;
    }
    Ok(line.intake)
}

/// The line at the desk.
struct Line<'c, 'book> {
    change: &'c Change<'book>,
    facts: Facts,
    desk: Desk<'c, 'book>,
    intake: Intake,
    /// Digests of the numbers of bad orders: a later row of one makes no order of its own.
    rejected: HashSet<u64>,
}

impl Line<'_, '_> {
    fn next(&mut self, reader: &OrderReader, mut order: FileOrder) -> Result<(), Error> {
        let mut problems = std::mem::take(&mut order.problems);
        if problems.is_empty() {
            let outcome = if self.rejected.contains(&digest(&order.order_no)) {
                Err(Fault::of_order(Column::OrderNo, Reason::OrderApart).into())
            } else {
                self.desk.take(&order)
            };
            let faults = match outcome {
                Ok(taken) => return self.count(&order, &taken),
                Err(NotTaken::Broken(error)) => return Err(error),
                Err(NotTaken::Bad(faults)) => faults,
            };
            self.intake.apart |= faults.iter().any(|fault| fault.reason == Reason::OrderApart);
            let (zone, currency) = (self.change.zone(), self.change.meta().currency);
            let faults = faults.iter();
            let problem =
                |fault: &Fault| fault.problem(&order, reader.place(fault.column), zone, currency);
            problems = faults.map(problem).collect();
        }
        self.rejected.insert(digest(&order.order_no));
        Ok(self.intake.reject(problems, order.rows, &order.raws)?)
    }

    fn count(&mut self, order: &FileOrder, taken: &Taken) -> Result<(), Error> {
        let report = &mut self.intake.report;
        report.invisible += order.invisible;
        report.other_case += taken.other_case;
        report.products_created += taken.products_made;
        report.total = Some(report.total.unwrap_or_default().plus(taken.total)?);
        match taken.what {
            What::Recorded { instants, seller } => {
                report.added += 1;
                report.pending += u64::from(Said::from(&order.header).nothing());
                let sold = instants.paid.is_some() && instants.cancelled.is_none();
                let reason = self.facts.terms(instants.paid, seller).err();
                if let Some(reason) = reason.filter(|_| sold) {
                    *report.earn_nothing.entry(reason).or_default() += 1;
                }
            }
            What::Advanced => report.advanced += 1,
            What::Updated => report.updated += 1,
            What::Unchanged { words_differ } => {
                report.unchanged += 1;
                report.words_differ += u64::from(words_differ);
            }
        }
        Ok(())
    }
}

/// Eight bytes instead of a number: a million bad orders still fit. Two numbers with one digest
/// would cost a good order its place among the good ones, not its place in the report.
fn digest(order_no: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    order_no.hash(&mut hasher);
    hasher.finish()
}
