//! The changes that an evaluation proposes are recorded, all of them or none.
use std::collections::BTreeMap;

use super::propose::{Proposal, Proposals, Request, propose};
use super::refusal::GradeRefusal;
use crate::app::confirm::Confirm;
use crate::app::distributor::refuse_settled;
use crate::app::error::Error;
use crate::app::facts;
use crate::app::reach_back::{self, Effect as Reached};
use crate::app::session::{Change, Session};
use crate::domain::grade::{Demand, NONE};
use crate::domain::id::DistributorId;
use crate::domain::time::Instant;
use crate::store::distributor_grades::{self, StoredGrade};
use crate::store::effect::Effect;
use crate::store::reached::{Reach, Sellers};

/// Says who deserves another grade, and why. Nothing is written.
///
/// # Errors
/// [`GradeRefusal`], [`crate::app::distributor::DistributorRefusal::Unknown`], those of the book.
pub fn evaluate(session: &Session, request: &Request) -> Result<Proposals, Error> {
    session.read(|tx| propose(tx, request, session.now))
}

/// Records the changes that were shown.
///
/// # Errors
/// Those of [`evaluate`]; [`GradeRefusal::ProposedOtherwise`] when the book says something else by now;
/// a confirmation; what reaches into settled orders is refused.
pub fn apply(session: &Session, request: &Request, shown: &Proposals) -> Result<Reached, Error> {
    session.change(|change| {
        let proposals = propose(&change.tx, request, change.now)?;
        if proposals != *shown {
            return Err(GradeRefusal::ProposedOtherwise.into());
        }
        if proposals.changes.is_empty() {
            return Ok(Reached::default());
        }
        let from = change.zone().start_of(proposals.evaluation.from);
        let up = proposals.changes.iter().filter(|proposal| proposal.by == Demand::Reach).count();
        let down = proposals.changes.len() - up;
        change.confirm(Confirm::Grades { up: up as u64, down: down as u64, from })?;
        let reach = reach(change, &proposals.changes, from)?;
        refuse_settled(change, &reach)?;
        let record = || proposals.changes.iter().try_for_each(|to| append(change, to, &proposals));
        let ((), reached) = reach_back::record(change, &reach, record)?;
        note(change, &proposals, &reached);
        Ok(reached)
    })
}

/// The orders of those who change, from the day on and until a later change of theirs, and those of
/// their teams, as long as they are.
fn reach(change: &Change<'_>, changes: &[Proposal], from: Instant) -> Result<Reach, Error> {
    let mut spans: BTreeMap<DistributorId, Vec<Span>> = BTreeMap::new();
    let facts = facts::load(&change.tx)?;
    for proposal in changes {
        let grades = facts.distributor(proposal.id).map(|known| &known.grades);
        let until = grades.and_then(|grades| grades.next_after(from));
        spans.insert(proposal.id, vec![(from, until)]);
    }
    let changed = spans.clone();
    for (member, known) in facts.distributors() {
        let relations: Vec<_> = known.relations.iter().collect();
        for (place, (begins, relation)) in relations.iter().enumerate() {
            let ends = relations.get(place + 1).map(|(next, _)| *next);
            let sponsor = relation.sponsor.and_then(|sponsor| changed.get(&sponsor));
            for span in sponsor.into_iter().flatten() {
                let both = within(*span, (*begins, ends));
                spans.entry(member).or_default().extend(both);
            }
        }
    }
    let mut sellers = Sellers::default();
    spans.into_iter().for_each(|(seller, spans)| sellers.insert(seller, spans));
    Ok(sellers.reach())
}

/// From the first instant until before the second; none: for good.
type Span = (Instant, Option<Instant>);

/// What two spans have in common.
fn within(one: Span, other: Span) -> Option<Span> {
    let until = match (one.1, other.1) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    let from = one.0.max(other.0);
    until.is_none_or(|until| from < until).then_some((from, until))
}

fn append(change: &Change<'_>, proposal: &Proposal, proposals: &Proposals) -> Result<(), Error> {
    let currency = change.meta().currency;
    let next = StoredGrade {
        grade: proposal.to.clone(),
        from: change.zone().start_of(proposals.evaluation.from),
        reason: Some(proposal.reason(&proposals.evaluation, currency)),
        operator: change.operator.to_owned(),
        recorded_at: change.now,
    };
    Ok(distributor_grades::append(&change.tx, proposal.id, &next)?)
}

fn note(change: &mut Change<'_>, proposals: &Proposals, reached: &Reached) {
    let evaluation = &proposals.evaluation;
    let changes = proposals.changes.iter().map(|proposal| {
        let name = |grade: &Option<String>| grade.clone().unwrap_or_else(|| NONE.to_owned());
        format!("{}: {} > {}", proposal.code, name(&proposal.present), name(&proposal.to))
    });
    let period = evaluation.period.map(|period| period.to_string());
    let effect = Effect::new("distributor.evaluate")
        .with("period", period.unwrap_or_else(|| "total".to_owned()))
        .with("from", evaluation.from)
        .with("changes", changes.collect::<Vec<_>>().join("; "));
    change.did(reached.noted(effect, change.meta().currency));
}
