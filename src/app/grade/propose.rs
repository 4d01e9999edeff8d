//! Which distributors deserve another grade, by the conditions of the grades (SPEC §3).
use super::refusal::GradeRefusal;
use super::standing::Standing;
use crate::app::distributor::find;
use crate::app::error::Error;
use crate::app::facts;
use crate::domain::currency::Currency;
use crate::domain::facts::Facts;
use crate::domain::grade::{self, Asked, Change, Demand, Evaluation, Measured};
use crate::domain::id::DistributorId;
use crate::domain::life::State;
use crate::domain::money::Overflow;
use crate::domain::period::Period;
use crate::domain::time::{Day, Instant};
use crate::store::transaction::ReadTx;
use crate::store::{distributor_grades, distributors, grade_settings};

/// What is to be evaluated.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Request {
    /// The period; none: the month that ended last.
    pub period: Option<Period>,
    /// From when changes count; none: from the day after the period.
    pub from: Option<Day>,
    /// Only these distributors; none: all who are approved.
    pub codes: Vec<String>,
}

/// What an evaluation says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposals {
    /// Of what, and from when.
    pub evaluation: Evaluation,
    /// How many distributors were looked at.
    pub looked_at: u64,
    /// The changes, by code.
    pub changes: Vec<Proposal>,
}

/// A distributor who deserves another grade.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The row.
    pub id: DistributorId,
    /// The code.
    pub code: String,
    /// The name.
    pub name: String,
    /// The grade that would hold otherwise.
    pub present: Option<String>,
    /// The grade to have instead; none: no grade at all.
    pub to: Option<String>,
    /// Up by what was reached, or down by what was not kept.
    pub by: Demand,
    /// What decided it.
    pub because: Vec<Measured>,
}

/// Looks at everybody who is approved on the day from which changes count, or at some of them.
pub(super) fn propose(
    tx: &ReadTx<'_>,
    request: &Request,
    now: Instant,
) -> Result<Proposals, Error> {
    let (zone, grades) = (tx.meta().zone, grade_settings::all(tx)?);
    let today = zone.day_of(now).ok_or(Overflow)?;
    let asked = Asked { period: request.period, from: request.from, today };
    let evaluation = Evaluation::new(&grades, asked).map_err(GradeRefusal::Evaluation)?;
    let at = zone.start_of(evaluation.from);
    let facts = facts::load(tx)?;
    let who = examined(tx, &facts, &request.codes, at)?;
    let held = distributor_grades::all_at(tx, at)?;
    let standing = Standing::read(tx, &facts, now)?;
    let looked_at = who.len() as u64;
    let mut changes = Vec::new();
    for (id, code, name) in who {
        let present = held.get(&id);
        let measure = |condition: &grade::Condition| standing.measure(id, condition, &evaluation);
        let change = grade::evaluate(&grades, present.map(String::as_str), measure)?;
        changes.extend(change.map(|change| Proposal::new((id, code, name), present, change)));
    }
    Ok(Proposals { evaluation, looked_at, changes })
}

/// Row, code and name of everybody to be looked at, by code.
fn examined(
    tx: &ReadTx<'_>,
    facts: &Facts,
    codes: &[String],
    at: Instant,
) -> Result<Vec<Who>, Error> {
    let state = |id| facts.distributor(id).and_then(|known| known.states.at(at)).copied();
    let mut who = Vec::new();
    for code in codes {
        let stored = find(tx, code)?;
        if state(stored.id) != Some(State::Approved) {
            let (code, state) = (stored.code, state(stored.id));
            return Err(GradeRefusal::NotApproved { code, state, at }.into());
        }
        who.push((stored.id, stored.code, stored.profile.name));
    }
    if codes.is_empty() {
        let names = distributors::names(tx)?.into_iter();
        let approved = names.filter(|(id, _)| state(*id) == Some(State::Approved));
        who.extend(approved.map(|(id, (code, name))| (id, code, name)));
    }
    who.sort_by(|one, other| one.1.cmp(&other.1));
    who.dedup();
    Ok(who)
}

/// Row, code and name.
type Who = (DistributorId, String, String);

impl Proposal {
    fn new((id, code, name): Who, present: Option<&String>, change: Change<'_>) -> Self {
        Self {
            id,
            code,
            name,
            present: present.cloned(),
            to: change.to.map(|grade| grade.name.clone()),
            by: change.by,
            because: change.because,
        }
    }

    /// Why, in words that every language has: `gold reach: own_sales 2026-Q3 61234.50 >= 50000.00`.
    /// It is kept with the grade.
    #[must_use]
    pub fn reason(&self, evaluation: &Evaluation, currency: Currency) -> String {
        let name = match self.by {
            Demand::Reach => self.to.as_deref(),
            Demand::Keep => self.present.as_deref(),
        };
        let parts = self.because.iter().map(|measured| {
            let (condition, sign) = (measured.condition, if measured.holds() { ">=" } else { "<" });
            let metric = condition.metric;
            let over = evaluation.over(condition.over);
            let reached = grade::measured_text(metric, measured.reached, currency);
            let needed = grade::measured_text(metric, condition.needed, currency);
            format!("{} {over} {reached} {sign} {needed}", metric.name())
        });
        let parts = parts.collect::<Vec<_>>().join(", ");
        format!("{} {}: {parts}", name.unwrap_or_default(), self.by.name())
    }
}
