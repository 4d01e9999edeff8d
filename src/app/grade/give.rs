//! A grade is given by hand, or taken away.
use super::refusal::GradeRefusal;
use super::settings::find;
use crate::app::distributor::{find as distributor, refuse_settled};
use crate::app::error::Error;
use crate::app::reach_back::{self, Effect as Reached};
use crate::app::session::{Change, Session};
use crate::domain::time::{Day, Instant};
use crate::store::distributor_grades::{self, StoredGrade};
use crate::store::distributor_states;
use crate::store::distributors::StoredDistributor;
use crate::store::effect::Effect;
use crate::store::grade_settings;
use crate::store::reached::{Of, Reach};
use crate::store::transaction::ReadTx;

/// A grade that is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// For whom.
    pub code: String,
    /// Which; none: it is taken away.
    pub grade: Option<String>,
    /// From 00:00 of this day; of today when nothing is said.
    pub from: Option<Day>,
    /// Why.
    pub reason: Option<String>,
}

/// What giving a grade did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The code as recorded.
    pub code: String,
    /// The grade that holds then; none: no grade.
    pub grade: Option<String>,
    /// The grade that held before.
    pub before: Option<String>,
    /// From when it counts; none: it held before, nothing was done.
    pub from: Option<Instant>,
    /// Until when: a later change is recorded.
    pub until: Option<Instant>,
    /// What it changed of recorded, unsettled orders.
    pub reached: Reached,
}

/// Gives a grade, or takes it away.
///
/// # Errors
/// [`GradeRefusal`], [`crate::app::distributor::DistributorRefusal`]; a confirmation when it reaches
/// back over unsettled orders.
pub fn give(session: &Session, wish: &Wish) -> Result<Given, Error> {
    session.change(|change| {
        let stored = distributor(&change.tx, &wish.code)?;
        let grade = match &wish.grade {
            Some(name) => Some(find(&grade_settings::all(&change.tx)?, name)?),
            None => None,
        };
        let from = begins(change, &stored, wish.from)?;
        let history = distributor_grades::history(&change.tx, stored.id)?;
        let held = history.iter().rev().find(|row| row.from <= from);
        let before = held.and_then(|row| row.grade.clone());
        let until = history.iter().map(|row| row.from).find(|at| *at > from);
        if before == grade {
            return already(wish, stored.code, grade, held, from);
        }
        let given = Given {
            code: stored.code.clone(),
            grade,
            before,
            from: Some(from),
            until,
            reached: Reached::default(),
        };
        go(change, &stored, wish, given)
    })
}

/// 00:00 of the day, or the instant of that day from which the distributor is there.
fn begins(
    change: &Change<'_>,
    stored: &StoredDistributor,
    day: Option<Day>,
) -> Result<Instant, Error> {
    let zone = change.zone();
    let day = day.or_else(|| zone.day_of(change.now));
    let from = day.map_or(change.now, |day| zone.start_of(day));
    let since = since(&change.tx, stored)?;
    if from >= since {
        return Ok(from);
    }
    if zone.day_of(since) == day {
        return Ok(since);
    }
    Err(GradeRefusal::BeforeBeginning { code: stored.code.clone(), since }.into())
}

/// Since when a distributor is there.
fn since(tx: &ReadTx<'_>, stored: &StoredDistributor) -> Result<Instant, Error> {
    let states = distributor_states::history(tx, stored.id)?;
    Ok(states.first().map_or(Instant::ALWAYS, |state| state.from))
}

/// It holds: with the same reason, or without one, there is nothing to do. What holds since an
/// earlier day has its own reason.
fn already(
    wish: &Wish,
    code: String,
    grade: Option<String>,
    held: Option<&StoredGrade>,
    from: Instant,
) -> Result<Given, Error> {
    let recorded = held.filter(|row| row.from == from).map(|row| row.reason.clone());
    match (&wish.reason, recorded) {
        (Some(reason), Some(recorded)) if recorded.as_ref() != Some(reason) => {
            Err(GradeRefusal::OtherReason { code, grade, reason: recorded }.into())
        }
        _ => {
            let (before, reached) = (grade.clone(), Reached::default());
            Ok(Given { code, grade, before, from: None, until: None, reached })
        }
    }
}

fn go(
    change: &mut Change<'_>,
    stored: &StoredDistributor,
    wish: &Wish,
    given: Given,
) -> Result<Given, Error> {
    let from = given.from.unwrap_or(change.now);
    let reach = Reach { of: Of::Distributor(stored.id), from, until: given.until };
    refuse_settled(change, &reach)?;
    let next = StoredGrade {
        grade: given.grade.clone(),
        from,
        reason: wish.reason.clone(),
        operator: change.operator.to_owned(),
        recorded_at: change.now,
    };
    let append = || Ok(distributor_grades::append(&change.tx, stored.id, &next)?);
    let ((), reached) = reach_back::record(change, &reach, append)?;
    let effect = Effect::new("distributor.grade")
        .with("distributor", &stored.code)
        .with("grade", given.grade.as_deref().unwrap_or_default())
        .with("before", given.before.as_deref().unwrap_or_default())
        .with("from", change.zone().rfc3339(from));
    let effect = reached.noted(effect, change.meta().currency);
    change.did(match &wish.reason {
        Some(reason) => effect.with("reason", reason),
        None => effect,
    });
    Ok(Given { reached, ..given })
}
