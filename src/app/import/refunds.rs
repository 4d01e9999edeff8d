//! Refund files: every row goes over the counter.
use super::intake::{Intake, Options, Source, file_fault};
use super::report::Report;
use crate::app::error::Error;
use crate::app::refund::counter::{As, Counter, NotTaken, Taken, What};
use crate::app::session::{Change, Session};
use crate::domain::money::Money;
use crate::exchange::error::{Reason, RowProblem};
use crate::exchange::refunds_file::{Column, FileRefund, Said};
use crate::exchange::table::{Names, Row};

/// Imports a refund file: all refunds are of money that was given back.
///
/// # Errors
/// [`super::report::ImportRefusal`]; those of the book.
pub fn import(session: &Session, source: Source, options: Options) -> Result<Report, Error> {
    options.spare(source.path())?;
    let file = source.name();
    let mut table = source.open(Column::NATIVE, Names::Native)?;
    let mut intake = Intake::begin(session, file.clone(), &table, options)?;
    intake.report.total = Some(Money::ZERO);
    let taken = session.change(|change| {
        let mut counter = Counter::open(change)?;
        let mut row = table.new_row();
        while let Some(sound) = table.next(&mut row).map_err(file_fault(&file))? {
            let read = sound.map_err(|problem| vec![problem]).and_then(|()| read(change, &row));
            let problems = match read {
                Ok(said) => match take(&mut counter, &mut intake.report, &said)? {
                    Ok(()) => continue,
                    Err(faults) => problems(&row, faults),
                },
                Err(problems) => problems,
            };
            let raw = row.raw().to_owned();
            intake.reject(problems, 1, &[raw])?;
        }
        drop(counter);
        intake.finish(change, "refund.import", &table.into_digest())
    })?;
    taken.publish()
}

fn read(change: &Change<'_>, row: &Row) -> Result<FileRefund, Vec<RowProblem>> {
    let read = Said::in_row(row).read(change.meta().currency, change.zone());
    read.map_err(|faults| problems(row, faults))
}

fn problems(row: &Row, faults: Vec<(Column, Reason)>) -> Vec<RowProblem> {
    let problem = |(column, reason): (Column, Reason)| row.problem(column.index(), reason);
    faults.into_iter().map(problem).collect()
}

/// Takes one refund, unless it is bad.
fn take(
    counter: &mut Counter<'_, '_>,
    report: &mut Report,
    said: &FileRefund,
) -> Result<Result<(), Vec<(Column, Reason)>>, Error> {
    let total = report.total.unwrap_or_default();
    let Ok(total) = said.amount.plus(said.shipping).and_then(|amount| total.plus(amount)) else {
        return Ok(Err(vec![(Column::Amount, Reason::Overflow)]));
    };
    match counter.take(said, As::Recorded) {
        Ok(taken) => {
            report.total = Some(total);
            report.invisible += said.invisible;
            count(report, &taken);
            Ok(Ok(()))
        }
        Err(NotTaken::Bad(faults)) => Ok(Err(faults)),
        Err(NotTaken::Broken(error)) => Err(error),
    }
}

fn count(report: &mut Report, taken: &Taken) {
    report.other_case += u64::from(taken.other_case);
    match taken.what {
        What::New => report.added += 1,
        What::Approved => report.advanced += 1,
        What::Unchanged => report.unchanged += 1,
    }
}
