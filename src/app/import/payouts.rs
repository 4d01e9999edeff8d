//! Result files: what banks and payment services say became of items (SPEC §10). Importing one again
//! changes nothing.
use std::collections::HashMap;

use super::intake::{Intake, Options, Source, file_fault};
use super::report::Report;
use crate::app::error::Error;
use crate::app::payout::{Fact, PayoutRefusal, Said, take};
use crate::app::session::{Change, Session};
use crate::domain::money::Money;
use crate::domain::payout::{Event, ItemId};
use crate::exchange::error::{Reason, RowProblem};
use crate::exchange::payout_results::{
    self, COLUMNS, FileResult, Outcome, field_problem, item_problem,
};
use crate::exchange::table::{Names, Row};
use crate::store::payouts;

/// Imports a result file.
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
        let mut results = Results::default();
        while let Some(sound) = table.next(&mut row).map_err(file_fault(&file))? {
            let (currency, zone) = (change.meta().currency, change.zone());
            let read = sound
                .map_err(|problem| vec![problem])
                .and_then(|()| payout_results::read(&row, currency, zone));
            let outcome = match read {
                Ok(result) => results.take(change, &mut intake, &row, &result)?,
                Err(problems) => Err(problems),
            };
            if let Err(problems) = outcome {
                let raw = row.raw().to_owned();
                intake.reject(problems, 1, &[raw])?;
            }
        }
        intake.report.total = Some(results.total);
        intake.finish(change, "payout.import", &table.into_digest())
    })?;
    taken.publish()
}

/// What this file has said so far.
#[derive(Default)]
struct Results {
    /// The last row about an item, its line.
    seen: HashMap<ItemId, FileResult>,
    /// Net of what its rows are about.
    total: Money,
}

impl Results {
    /// Takes a row, unless the book or an earlier row of the file says otherwise.
    fn take(
        &mut self,
        change: &Change<'_>,
        intake: &mut Intake,
        row: &Row,
        said: &FileResult,
    ) -> Result<Result<(), Vec<RowProblem>>, Error> {
        let bad = |problem| Ok(Err(vec![problem]));
        let id = ItemId::parse(&said.item);
        let stored = id.map(|id| payouts::item(&change.tx, id)).transpose()?.flatten();
        let Some(stored) = stored else { return bad(item_problem(row, Reason::UnknownPayout)) };
        let (id, net) = (stored.item.id, stored.item.charge.net);
        if said.amount.is_some_and(|amount| amount != net) {
            return bad(field_problem(row, "amount", Reason::DiffersFromBook));
        }
        if self.seen.get(&id).is_some_and(|before| before != said) {
            return bad(item_problem(row, Reason::Twice));
        }
        let Ok(total) = self.total.plus(net) else {
            return bad(field_problem(row, "amount", Reason::Overflow));
        };
        let event = event(said.outcome);
        let facts = Said {
            at: said.paid_at,
            reference: said.reference.clone(),
            reason: said.reason.clone(),
        };
        let taken = match take(change, event, &stored, &facts) {
            Ok(taken) => taken,
            Err(Error::Payout(refusal)) => return bad(problem(row, &refusal)),
            Err(error) => return Err(error),
        };
        self.total = total;
        self.seen.insert(id, said.clone());
        intake.report.invisible += said.invisible;
        if taken {
            intake.report.advanced += 1;
        } else {
            intake.report.unchanged += 1;
        }
        Ok(Ok(()))
    }
}

fn event(outcome: Outcome) -> Event {
    match outcome {
        Outcome::Paid => Event::Paid,
        Outcome::Failed => Event::Failed,
        Outcome::Returned => Event::Returned,
    }
}

/// The cell that a refused step is about.
fn problem(row: &Row, refusal: &PayoutRefusal) -> RowProblem {
    match refusal {
        PayoutRefusal::NotFrom { status, .. } => {
            field_problem(row, "status", Reason::PayoutStands(*status))
        }
        PayoutRefusal::OtherFact { fact: Fact::At(_), .. } => {
            field_problem(row, "paid_at", Reason::DiffersFromBook)
        }
        PayoutRefusal::OtherFact { fact: Fact::Reference(_), .. } => {
            field_problem(row, "reference", Reason::DiffersFromBook)
        }
        PayoutRefusal::OtherFact { fact: Fact::Reason(_), .. } => {
            field_problem(row, "reason", Reason::DiffersFromBook)
        }
        PayoutRefusal::TooEarly { .. } => field_problem(row, "paid_at", Reason::BeforeItLeft),
        PayoutRefusal::Future { .. } => field_problem(row, "paid_at", Reason::Future),
        _ => item_problem(row, Reason::UnknownPayout),
    }
}
