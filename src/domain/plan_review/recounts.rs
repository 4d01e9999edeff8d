//! Bonuses and contests whose intervals change from one plan to the next.
use crate::domain::bonus::{Interval, Kind, Rule};
use crate::domain::plan::Plan;
use crate::domain::time::Instant;
use crate::domain::zone::Zone;

/// A rule that counts something otherwise than once, for its intervals change in the midst of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recount {
    /// Bonus or contest.
    pub kind: Kind,
    /// Its place among those of the plan.
    pub rule: usize,
    /// Twice: in an interval of the plan before, and in the first one of this plan. Otherwise never: the
    /// interval of the plan before does not end under it, and the first one of this plan begins later.
    pub twice: bool,
    /// What it counts so.
    pub days: Interval,
    /// A plan with the rule counts everything once from here on.
    pub earliest: Instant,
}

/// Every rule that the plan before has by the same name and metric with other intervals, one of which the
/// first day of the new plan cuts; `since`: when the first plan of all began.
#[must_use]
pub fn recounts(plan: &Plan, (before, since): (&Plan, Instant), zone: Zone) -> Vec<Recount> {
    let at = zone.start_of(plan.effective_from);
    let recount = |(index, rule): (usize, Rule<'_>)| {
        let old = Rule::of(before, rule.name()).filter(|old| old.metric() == rule.metric())?;
        let first = Interval::of(old.every(), since, zone)?;
        let old = Interval::of(old.every(), at, zone)?;
        let new = Interval::of(rule.every(), at, zone)?;
        let days = match new.from < old.from {
            true => Interval { from: new.from.max(first.from), until: old.from },
            false => Interval { from: old.from, until: new.from },
        };
        (days.from < days.until).then_some(Recount {
            kind: rule.kind(),
            rule: index,
            twice: new.from < old.from,
            days,
            earliest: old.until.max(new.until),
        })
    };
    let bonuses = plan.bonuses.iter().map(Rule::Bonus).enumerate();
    let contests = plan.contests.iter().map(Rule::Contest).enumerate();
    bonuses.chain(contests).filter_map(recount).collect()
}
