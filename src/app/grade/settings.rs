//! The names of grades, their order, and what it takes to reach and to keep them.
use super::refusal::GradeRefusal;
use crate::app::error::Error;
use crate::app::facts;
use crate::app::session::{Change, Session};
use crate::domain::grade::{Condition, Demand, Grades, conditions};
use crate::store::distributor_grades::{self, Holders};
use crate::store::effect::Effect;
use crate::store::grade_settings;
use crate::store::plans::{self, StoredPlan};
use crate::store::transaction::ReadTx;

/// What setting a key did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Set {
    /// Which.
    pub key: String,
    /// The value before.
    pub before: String,
    /// The value now, in its one spelling; the same as before: nothing was done.
    pub value: String,
}

/// The grades of the book.
///
/// # Errors
/// Those of the book.
pub fn known(session: &Session) -> Result<Grades, Error> {
    session.read(|tx| Ok(grade_settings::all(tx)?))
}

/// Sets the names of the grades, the lowest first. One that is dropped loses its conditions.
///
/// # Errors
/// [`GradeRefusal::List`]; [`GradeRefusal::Held`] and [`GradeRefusal::Planned`] for one that is dropped
/// and in use; those of the book.
pub fn set_list(session: &Session, text: &str) -> Result<Set, Error> {
    let grades = Grades::parse(text).map_err(GradeRefusal::List)?;
    session.change(|change| {
        let known = grade_settings::all(&change.tx)?;
        let (before, value) = (known.list(), grades.list());
        let dropped = known.names().filter(|name| !grades.names().any(|kept| kept == *name));
        for grade in dropped {
            refuse_in_use(change, grade)?;
        }
        if before != value {
            grade_settings::set_list(&change.tx, &grades, change.now)?;
        }
        Ok(did(change, "grades".to_owned(), before, value))
    })
}

/// Sets what it takes to reach or to keep a grade; a blank takes it away.
///
/// # Errors
/// [`GradeRefusal::Conditions`], [`GradeRefusal::Unknown`]; those of the book.
pub fn set_conditions(
    session: &Session,
    grade: &str,
    demand: Demand,
    text: &str,
) -> Result<Set, Error> {
    session.change(|change| {
        let currency = change.meta().currency;
        let known = grade_settings::all(&change.tx)?;
        let found = find(&known, grade)?;
        let key = demand.key(&found);
        let spelled = |conditions: &[Condition]| {
            let texts = conditions.iter().map(|condition| condition.text(currency));
            texts.collect::<Vec<_>>().join(", ")
        };
        let read = conditions(text, currency)
            .map_err(|fault| GradeRefusal::Conditions { key: key.clone(), fault })?;
        let held = known.find(&found).map(|grade| spelled(grade.conditions(demand)));
        let (before, value) = (held.unwrap_or_default(), spelled(&read));
        if before != value {
            grade_settings::set_conditions(&change.tx, (&found, demand), &value, change.now)?;
        }
        Ok(did(change, key, before, value))
    })
}

/// The name of a grade as the book's list spells it.
///
/// # Errors
/// [`GradeRefusal::Unknown`].
pub(in crate::app) fn find(grades: &Grades, name: &str) -> Result<String, GradeRefusal> {
    grades.find(name.trim()).map(|grade| grade.name.clone()).ok_or_else(|| GradeRefusal::Unknown {
        grade: name.trim().to_owned(),
        known: grades.names().map(str::to_owned).collect(),
    })
}

fn did(change: &mut Change<'_>, key: String, before: String, value: String) -> Set {
    if before != value {
        let effect = Effect::new("book.set").with("key", &key);
        change.did(effect.with("from", &before).with("to", &value));
    }
    Set { key, before, value }
}

/// Refuses to drop a grade that somebody has, now or later, or that a plan in force names, now or later.
fn refuse_in_use(change: &Change<'_>, grade: &str) -> Result<(), Error> {
    let tx: &ReadTx<'_> = &change.tx;
    if let Some(Holders { first, others }) = distributor_grades::holders(tx, grade, change.now)? {
        return Err(GradeRefusal::Held { grade: grade.to_owned(), code: first, others }.into());
    }
    let plans = plans::all(tx)?;
    let begun = plans.iter().map(|plan| plan.effective_from).filter(|at| *at <= change.now).max();
    let governs = |plan: &&StoredPlan| {
        Some(plan.effective_from) >= begun && !plans::is_superseded(&plans, plan.version)
    };
    for plan in plans.iter().filter(governs) {
        let named = facts::parse(tx, plan)?;
        let mut names = named.rates.iter().filter_map(|rule| rule.selectors.grade.as_deref());
        if names.any(|name| name == grade) {
            let (grade, version, plan) = (grade.to_owned(), plan.version, named.name);
            return Err(GradeRefusal::Planned { grade, version, plan }.into());
        }
    }
    Ok(())
}
