//! Bonuses and contests whose intervals change from one plan to the next.
use crate::domain::bonus::{Due, Interval, Kind, Rule};
use crate::domain::facts::Facts;
use crate::domain::plan::{Every, Plan};
use crate::domain::time::Instant;

/// A rule that counts something otherwise than once, for its intervals change in the midst of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recount {
    /// Bonus or contest.
    pub kind: Kind,
    /// Its place among those of the plan.
    pub rule: usize,
    /// Twice: in intervals of plans before, and in the first one of this plan. Otherwise never: the
    /// interval of the plan before does not end under it, and the first one of this plan begins later.
    pub twice: bool,
    /// What it counts so.
    pub days: Interval,
    /// A plan with the rule counts everything once from here on.
    pub earliest: Instant,
}

/// What every rule of a plan counts otherwise than once, after the other plans of the book, whose plans and
/// start are all that is looked at of its facts.
#[must_use]
pub fn recounts(plan: &Plan, facts: &Facts) -> Vec<Recount> {
    let at = facts.zone.start_of(plan.effective_from);
    let bonuses = plan.bonuses.iter().map(Rule::Bonus).enumerate();
    let contests = plan.contests.iter().map(Rule::Contest).enumerate();
    let of_rule = |(index, rule): (usize, Rule<'_>)| {
        let days = not_once(rule, facts, at);
        let earliest = if days.is_empty() { None } else { earliest(rule, facts, at) };
        let recount = move |(twice, days)| {
            Some(Recount { kind: rule.kind(), rule: index, twice, days, earliest: earliest? })
        };
        days.into_iter().filter_map(recount).collect::<Vec<_>>()
    };
    bonuses.chain(contests).flat_map(of_rule).collect()
}

/// The first interval's beginning after an instant from which the rule counts everything once.
fn earliest(rule: Rule<'_>, facts: &Facts, at: Instant) -> Option<Instant> {
    let interval = |at| Interval::of(rule.every(), at, facts.zone);
    let intervals = std::iter::successors(interval(at), |last| interval(last.until));
    intervals.map(|last| last.until).find(|at| not_once(rule, facts, *at).is_empty())
}

/// What a rule that begins at an instant makes count twice (`true`) or never, the first days first.
///
/// Its first interval takes in everything from the interval's beginning on: twice what intervals counted
/// that ended within it before the rule began. The interval that the plan just before has of the rule
/// does not end any more: never what it would have counted, neither the first interval nor one that ended
/// does. Nothing changes when that is the same interval.
fn not_once(rule: Rule<'_>, facts: &Facts, at: Instant) -> Vec<(bool, Interval)> {
    let same = |other: &Rule<'_>| (other.name(), other.metric()) == (rule.name(), rule.metric());
    let before = facts.plan_at(at.plus_seconds(-1));
    let before = before.and_then(|bound| Rule::of(&bound.plan, rule.name())).filter(same);
    let old = before.and_then(|before| Interval::of(before.every(), at, facts.zone));
    let new = Interval::of(rule.every(), at, facts.zone);
    let Some(new) = new.filter(|new| old != Some(*new)) else { return Vec::new() };
    let since = old.map_or(new.from, |old| old.from.min(new.from));
    let ended = Due::ended(facts, since.plus_seconds(-1), at).into_iter();
    let counted: Vec<_> = ended.filter(|due| same(&due.rule)).map(|due| due.interval).collect();
    let mut spans: Vec<(bool, Interval)> = Vec::new();
    for month in Interval::ended(Every::Month, (since, at), facts.zone) {
        let counts =
            counted.iter().any(|past| past.from <= month.from && month.until <= past.until);
        let twice = month.from >= new.from;
        if counts != twice {
            continue;
        }
        match spans.last_mut() {
            Some((last, days)) if *last == twice && days.until == month.from => {
                days.until = month.until;
            }
            _ => spans.push((twice, month)),
        }
    }
    spans
}
