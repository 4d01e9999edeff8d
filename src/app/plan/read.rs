//! Read a plan file against the book: every fault of it at once.
use super::begin::{Begin, begin};
use super::refusal::PlanRefusal;
use crate::app::error::Error;
use crate::domain::grade::Grades;
use crate::domain::plan::Plan;
use crate::exchange::plan_file::{self, Named, Places, PlanFault, PlanFaultKind};
use crate::store::transaction::ReadTx;
use crate::store::{distributors, grade_settings, products};

/// A plan file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanText {
    /// Its name, for the places of faults.
    pub file: String,
    /// Its content.
    pub source: String,
}

/// Parses a plan, and refuses names that the book does not know and a day on which it cannot begin;
/// with `supersede` it may begin on the day of another version.
///
/// # Errors
/// [`PlanRefusal::Faults`] with every fault.
pub(super) fn checked(
    tx: &ReadTx<'_>,
    text: &PlanText,
    supersede: bool,
) -> Result<(Plan, Begin), Error> {
    let mut faults = unknown_names(tx, &text.source)?;
    let places = Places::read(&text.source);
    let day = places.as_ref().and_then(|places| places.day("effective_from"));
    let begin = day.map(|day| begin(tx, day, supersede)).transpose()?;
    let at = places.map(|places| places.key("effective_from"));
    let of_day = begin.iter().flat_map(|begin| &begin.faults).zip(at.iter().cycle());
    faults.extend(of_day.map(|(kind, at)| PlanFault {
        line: at.line,
        column: at.column,
        key: "effective_from".to_owned(),
        kind: kind.clone(),
    }));
    match (plan_file::parse(&text.source, tx.meta().currency), begin) {
        (Ok(plan), Some(begin)) if faults.is_empty() => return Ok((plan, begin)),
        (Ok(_), _) => {}
        (Err(parsed), _) => faults.extend(parsed),
    }
    faults.sort_by_key(|fault| (fault.line, fault.column));
    Err(PlanRefusal::Faults { file: text.file.clone(), faults }.into())
}

/// Parses a plan that is not to be applied, and refuses names that the book does not know.
///
/// # Errors
/// [`PlanRefusal::Faults`] with every fault.
pub(super) fn understood(tx: &ReadTx<'_>, text: &PlanText) -> Result<Plan, Error> {
    let mut faults = unknown_names(tx, &text.source)?;
    match plan_file::parse(&text.source, tx.meta().currency) {
        Ok(plan) if faults.is_empty() => return Ok(plan),
        Ok(_) => {}
        Err(parsed) => faults.extend(parsed),
    }
    faults.sort_by_key(|fault| (fault.line, fault.column));
    Err(PlanRefusal::Faults { file: text.file.clone(), faults }.into())
}

/// The names that the book does not know.
fn unknown_names(tx: &ReadTx<'_>, source: &str) -> Result<Vec<PlanFault>, Error> {
    let (mut unknown, grades) = (Vec::new(), grade_settings::all(tx)?);
    for named in plan_file::names(source) {
        let is_known = match named.key {
            "sku" => products::id_of(tx, &named.name)?.is_some(),
            "grade" => grades.names().any(|known| known == named.name),
            _ => distributors::id_of(tx, &named.name)?.is_some(),
        };
        match named.key {
            _ if is_known => {}
            "grade" => unknown.push(no_grade(named, &grades)),
            _ => unknown.push(named.unknown),
        }
    }
    Ok(unknown)
}

/// The fault of naming a grade that the book does not have in this spelling.
fn no_grade(named: Named, grades: &Grades) -> PlanFault {
    let known = grades.names().map(str::to_owned).collect();
    let kind = PlanFaultKind::UnknownGrade { name: named.name, known };
    PlanFault { kind, ..named.unknown }
}
