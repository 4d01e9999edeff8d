//! Product files: each row is a new product, new words of a known one, or nothing new.
use std::collections::HashSet;

use super::intake::{Intake, Options, Source, file_fault};
use super::report::Report;
use crate::app::error::Error;
use crate::app::product::create;
use crate::app::session::{Change, Session};
use crate::domain::id::ProductId;
use crate::domain::money::Money;
use crate::domain::product::Particulars;
use crate::exchange::error::{Reason, RowProblem};
use crate::exchange::products_file::{self, COLUMNS, FileProduct};
use crate::exchange::table::{Names, Row};
use crate::store::products::{self, Product};
use crate::store::{product_facts, transaction::WriteTx};

/// Imports a product file.
///
/// # Errors
/// [`super::report::ImportRefusal`]; those of the book.
pub fn import(session: &Session, source: Source, options: Options) -> Result<Report, Error> {
    options.spare(source.path())?;
    let file = source.name();
    let mut table = source.open(COLUMNS, Names::Native)?;
    let mut intake = Intake::begin(session, file.clone(), &table, options)?;
    let taken = session.change(|change| {
        let mut row = table.new_row();
        let mut shelf = Shelf::default();
        while let Some(sound) = table.next(&mut row).map_err(file_fault(&file))? {
            let read = sound
                .map_err(|problem| vec![problem])
                .and_then(|()| products_file::read(&row, change.meta().currency));
            let outcome = match read {
                Ok(product) => shelf.take(change, &mut intake, &row, &product)?,
                Err(problems) => Err(problems),
            };
            if let Err(problems) = outcome {
                let raw = row.raw().to_owned();
                intake.reject(problems, 1, &[raw])?;
            }
        }
        intake.report.total = Some(shelf.total);
        intake.finish(change, "product.import", &table.into_digest())
    })?;
    taken.publish()
}

/// What this file has brought so far.
#[derive(Default)]
struct Shelf {
    /// Products that a row of this file has created.
    created: HashSet<ProductId>,
    /// Known products whose words a row of this file has changed.
    updated: HashSet<ProductId>,
    /// The sum of prices.
    total: Money,
}

impl Shelf {
    /// Takes a row, unless the book or an earlier row of the file says otherwise.
    fn take(
        &mut self,
        change: &Change<'_>,
        intake: &mut Intake,
        row: &Row,
        said: &FileProduct,
    ) -> Result<Result<(), Vec<RowProblem>>, Error> {
        let tx = &change.tx;
        let Ok(total) = self.total.plus(said.price) else {
            return Ok(Err(vec![products_file::field_problem(row, "price", Reason::Overflow)]));
        };
        let Some(known) = products::by_sku(tx, &said.sku)? else {
            let particulars = said.stated.over(&Particulars::default());
            let dated = said.stated.first(said.price);
            let id = create(tx, (&said.sku, &particulars, &dated), said.stock, change.now)?;
            self.created.insert(id);
            self.total = total;
            intake.report.added += 1;
            intake.report.invisible += said.invisible;
            return Ok(Ok(()));
        };
        if let Err(problems) = self.agrees(change, row, said, &known)? {
            return Ok(Err(problems));
        }
        self.total = total;
        self.update(tx, intake, said, &known)?;
        Ok(Ok(()))
    }

    /// Whether what the file says of a known product may be so.
    fn agrees(
        &self,
        change: &Change<'_>,
        row: &Row,
        said: &FileProduct,
        known: &Product,
    ) -> Result<Result<(), Vec<RowProblem>>, Error> {
        let created = self.created.contains(&known.id);
        if created && known.sku != said.sku {
            return Ok(Err(vec![products_file::sku_problem(row, Reason::OnlyCaseDiffers)]));
        }
        let facts = product_facts::timeline(&change.tx, known.id)?;
        let mut fields =
            facts.at(change.now).map_or_else(Vec::new, |at| said.stated.contradicts(at));
        let again = created || self.updated.contains(&known.id);
        if again {
            fields.extend(said.stated.over(&known.particulars).differences(&known.particulars));
        }
        if created && said.stock.is_some() && said.stock != known.on_hand {
            fields.push("stock");
        }
        let reason = if again { Reason::Twice } else { Reason::DatedDiffers };
        let problem = |field: &&str| products_file::field_problem(row, field, reason);
        let problems: Vec<RowProblem> = fields.iter().map(problem).collect();
        Ok(if problems.is_empty() { Ok(()) } else { Err(problems) })
    }

    /// Takes over the words of a known product, when that is wanted.
    fn update(
        &mut self,
        tx: &WriteTx<'_>,
        intake: &mut Intake,
        said: &FileProduct,
        known: &Product,
    ) -> Result<(), Error> {
        let after = said.stated.over(&known.particulars);
        let differs = after != known.particulars;
        if differs && intake.updates() {
            products::update(tx, known.id, &after)?;
            self.updated.insert(known.id);
            intake.report.updated += 1;
            intake.report.invisible += said.invisible;
        } else {
            intake.report.unchanged += 1;
            intake.report.words_differ += u64::from(differs);
        }
        intake.report.other_case += u64::from(known.sku != said.sku);
        Ok(())
    }
}
