//! Order files: every order goes over the desk; what is bad is kept apart with all its rows.
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::foreign::Foreign;
use super::given_back::{self, Document};
use super::intake::{Intake, Options, Source, file_fault};
use super::read_ahead::{Limits, ReadAhead};
use super::report::Report;
use super::watch::Watch;
use crate::app::error::Error;
use crate::app::facts;
use crate::app::order::desk::{Desk, How};
use crate::app::order::fault::{Fault, NotTaken};
use crate::app::order::instants::Said;
use crate::app::order::taken::{Taken, What};
use crate::app::session::{Change, Session};
use crate::domain::facts::Facts;
use crate::domain::money::Money;
use crate::exchange::error::Reason;
use crate::exchange::orders_file::{Column, FileOrder, OrderReader, Places};
use crate::exchange::table::FileDigest;

/// What to import and how.
#[derive(Debug)]
pub struct Request {
    /// The file.
    pub source: Source,
    /// What every import can be asked for.
    pub options: Options,
    /// Make products that the book does not know.
    pub create_products: bool,
    /// How a file that is not ours is read and attributed.
    pub foreign: Foreign,
}

/// Imports an order file.
///
/// # Errors
/// [`super::report::ImportRefusal`], those of the book.
pub fn import(session: &Session, request: Request) -> Result<Report, Error> {
    request.options.spare(request.source.path().into_iter().chain(request.foreign.files()))?;
    let taken = session.change(|change| {
        let (file, intake, how) = begin(session, change, request)?;
        let (intake, digest) = take_all(change, file, intake, how)?;
        intake.finish(change, "order.import", &digest)
    })?;
    taken.publish()
}

/// A file whose header is read.
struct Opened {
    reader: OrderReader,
    watch: Option<Watch>,
}

/// Opens the file as its map says.
fn begin(
    session: &Session,
    change: &Change<'_>,
    request: Request,
) -> Result<(Opened, Intake, How), Error> {
    let file = request.source.name();
    let Request { mut source, options, foreign, create_products } = request;
    let watch = source.take_watch();
    let opened = source.begin()?;
    let map = foreign.map_of(&opened)?;
    let from = foreign.table_of(&map, (&file, &opened), &change.tx)?;
    let how =
        How { create_products: create_products || map.creates_products(), update: options.update };
    let read_by = map.is_foreign().then(|| map.name().to_owned());
    let (zone, currency) = (change.zone(), change.meta().currency);
    let reader = OrderReader::open(opened, map, from, zone, currency);
    let mut reader = reader.map_err(file_fault(&file))?;
    let mut intake = Intake::begin(session, file, reader.table(), options)?;
    intake.report.map_recognised = read_by.is_some() && foreign.map.is_none();
    intake.report.map = read_by;
    reader.keep_rows(intake.keeps_rows());
    Ok((Opened { reader, watch }, intake, how))
}

/// Takes every order of the file, which is read ahead.
fn take_all(
    change: &Change<'_>,
    Opened { reader, watch }: Opened,
    mut intake: Intake,
    how: How,
) -> Result<(Intake, FileDigest), Error> {
    intake.report.total = Some(Money::ZERO);
    let file = intake.report.file.clone();
    let fault = file_fault(&file);
    let facts = facts::load(&change.tx)?;
    let places = reader.places();
    let in_line = places.clone();
    let (mut intake, documents, digest) = Desk::work(change, how, |desk| {
        let (places, rejected) = (in_line, HashSet::new());
        let documents = Vec::new();
        let mut line = Line { change, facts, desk, intake, places, rejected, documents };
        let orders = ReadAhead::begin(reader, watch, Limits::default());
        let mut orders = orders.map_err(|error| fault(error.into()))?;
        while let Some(order) = orders.next() {
            line.next(order)?;
        }
        let digest = orders.finish().map_err(fault)?;
        Ok((line.intake, line.documents, digest))
    })?;
    given_back::take(change, &mut intake, &places, documents)?;
    Ok((intake, digest))
}

/// The line at the desk.
struct Line<'d, 'c, 'book> {
    change: &'c Change<'book>,
    facts: Facts,
    desk: &'d mut Desk<'c, 'book>,
    intake: Intake,
    places: Places,
    /// Digests of the numbers of bad orders: a later row of one makes no order of its own.
    rejected: HashSet<u64>,
    /// Rows that give something back: they come after the orders.
    documents: Vec<Document>,
}

impl Line<'_, '_, '_> {
    fn next(&mut self, order: &mut FileOrder) -> Result<(), Error> {
        let mut problems = std::mem::take(&mut order.problems);
        if problems.is_empty() {
            let known_bad = self.knows_as_bad(&order.order_no);
            if !known_bad && order.only_gives_back() {
                self.documents.extend(Document::of(order));
                return Ok(());
            }
            let outcome = if known_bad { Err(apart()) } else { self.desk.take(order) };
            let faults = match outcome {
                Ok(taken) => {
                    self.documents.extend(Document::of(order));
                    return self.count(order, &taken);
                }
                Err(NotTaken::Broken(error)) => return Err(error),
                Err(NotTaken::Bad(faults)) => faults,
            };
            let apart = faults.iter().any(|fault| fault.reason == Reason::OrderApart);
            self.intake.apart |= apart && !known_bad;
            let (zone, currency) = (self.change.zone(), self.change.meta().currency);
            let problem =
                |fault: &Fault| fault.problem(order, self.places.of(fault.column), zone, currency);
            problems = faults.iter().map(problem).collect();
        }
        self.rejected.insert(digest(&order.order_no));
        Ok(self.intake.reject(problems, order.rows, &order.raws)?)
    }

    fn knows_as_bad(&self, order_no: &str) -> bool {
        !self.rejected.is_empty() && self.rejected.contains(&digest(order_no))
    }

    fn count(&mut self, order: &FileOrder, taken: &Taken) -> Result<(), Error> {
        let report = &mut self.intake.report;
        report.invisible += order.invisible;
        report.other_case += taken.other_case;
        report.products_created += taken.products_made;
        report.total = Some(report.total.unwrap_or_default().plus(taken.told)?);
        if let Some(reason) = taken.sold.earns_nothing(&self.facts) {
            *report.earn_nothing.entry(reason).or_default() += 1;
        }
        match taken.what {
            What::Recorded => {
                report.added += 1;
                report.without_entry += u64::from(order.without_entry);
                report.pending += u64::from(Said::from(&order.header).nothing());
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

fn apart() -> NotTaken {
    Fault::of_order(Column::OrderNo, Reason::OrderApart).into()
}

/// Eight bytes instead of a number: a million bad orders still fit. Two numbers with one digest
/// would cost a good order its place among the good ones, not its place in the report.
fn digest(order_no: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    order_no.hash(&mut hasher);
    hasher.finish()
}
