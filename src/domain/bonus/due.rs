//! Which rules are due: those of the plans in force at the last instants of the intervals.
use super::interval::Interval;
use crate::domain::facts::{BoundPlan, DistributorFacts, Facts};
use crate::domain::life::State;
use crate::domain::named::named;
use crate::domain::plan::{Bonus, Contest, Every, Metric, Plan};
use crate::domain::time::Instant;

/// A bonus or a contest of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule<'p> {
    /// 阶梯奖励.
    Bonus(&'p Bonus),
    /// 排行榜奖励.
    Contest(&'p Contest),
}

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A bonus.
    Bonus,
    /// A contest.
    Contest,
}

named! {
    /// The name in SQL, plans and files.
    Kind {
        Bonus = "bonus",
        Contest = "contest",
    }
}

impl<'p> Rule<'p> {
    /// The rules of a plan, bonuses first.
    pub fn all(plan: &'p Plan) -> impl Iterator<Item = Self> {
        let bonuses = plan.bonuses.iter().map(Self::Bonus);
        bonuses.chain(plan.contests.iter().map(Self::Contest))
    }

    /// The rule of a name.
    #[must_use]
    pub fn of(plan: &'p Plan, name: &str) -> Option<Self> {
        Self::all(plan).find(|rule| rule.name() == name)
    }

    /// Which of the two it is.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Self::Bonus(_) => Kind::Bonus,
            Self::Contest(_) => Kind::Contest,
        }
    }

    /// The rule's identity over versions.
    #[must_use]
    pub fn name(self) -> &'p str {
        match self {
            Self::Bonus(bonus) => &bonus.name,
            Self::Contest(contest) => &contest.name,
        }
    }

    /// The intervals it is earned in.
    #[must_use]
    pub fn every(self) -> Every {
        match self {
            Self::Bonus(bonus) => bonus.every,
            Self::Contest(contest) => contest.every,
        }
    }

    /// What it measures.
    #[must_use]
    pub fn metric(self) -> Metric {
        match self {
            Self::Bonus(bonus) => bonus.metric,
            Self::Contest(contest) => contest.metric,
        }
    }

    /// Whether a distributor takes part whose facts an instant decides, and is of the rule's level.
    #[must_use]
    pub fn takes(self, distributor: &DistributorFacts, at: Instant) -> bool {
        takes_part(distributor, at) && self.is_for(distributor, at)
    }

    /// Whether a distributor was of the rule's level at an instant, whatever the state.
    #[must_use]
    pub fn is_for(self, distributor: &DistributorFacts, at: Instant) -> bool {
        let level = match self {
            Self::Bonus(bonus) => bonus.level,
            Self::Contest(_) => None,
        };
        let own = distributor.relations.at(at).map(|relation| relation.level);
        level.is_none_or(|level| own == Some(level))
    }
}

/// Whether a distributor takes part in bonuses and contests that an instant decides: approved or
/// suspended then (what a suspended one wins waits).
#[must_use]
pub fn takes_part(distributor: &DistributorFacts, at: Instant) -> bool {
    matches!(distributor.states.at(at), Some(State::Approved | State::Suspended))
}

/// A rule with an interval that is judged.
#[derive(Debug, Clone, Copy)]
pub struct Due<'f> {
    /// The rule.
    pub rule: Rule<'f>,
    /// Its plan.
    pub plan: &'f BoundPlan,
    /// The interval.
    pub interval: Interval,
    /// When level, grade and state decide.
    pub judged_at: Instant,
}

impl<'f> Due<'f> {
    /// Every rule whose interval ended after an instant, and after the book's start, and at another instant
    /// or before it: the first to end first, those that end together in the order of their plan.
    #[must_use]
    pub fn ended(facts: &'f Facts, after: Instant, until: Instant) -> Vec<Self> {
        let Some((first, _)) = facts.plans().next() else { return Vec::new() };
        let span = (after.max(*first).max(facts.start.unwrap_or(Instant::ALWAYS)), until);
        let intervals = Every::ALL.into_iter().flat_map(|(every, _)| {
            Interval::ended(every, span, facts.zone).map(move |interval| (every, interval))
        });
        let mut due: Vec<_> = intervals
            .flat_map(|(every, interval)| {
                let judged_at = interval.last_instant();
                let rules = facts.plan_at(judged_at).into_iter().flat_map(move |plan| {
                    Rule::all(&plan.plan).map(move |rule| Self { rule, plan, interval, judged_at })
                });
                rules.filter(move |due| due.rule.every() == every)
            })
            .collect();
        due.sort_by_key(|due| due.interval.until);
        due
    }

    /// The rules of the plan in force at an instant, with the intervals that it lies in.
    #[must_use]
    pub fn running(facts: &'f Facts, at: Instant) -> Vec<Self> {
        let rules = facts.plan_at(at).into_iter().flat_map(|plan| {
            Rule::all(&plan.plan).filter_map(move |rule| {
                let interval = Interval::of(rule.every(), at, facts.zone)?;
                Some(Self { rule, plan, interval, judged_at: at })
            })
        });
        rules.collect()
    }
}
