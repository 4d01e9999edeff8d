//! How everybody stands in the bonuses and contests that run, and what is missing to win more.
use std::cmp::Reverse;

use super::bonuses;
use super::dated::Dated;
use super::rehearse::begin;
use super::roll::Roll;
use crate::app::error::Error;
use crate::app::facts;
use crate::domain::bonus::{ClosedInterval, Due, Kind, Rule, Standing};
use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::period::Period;
use crate::domain::plan::{Metric, Pay};
use crate::domain::time::Instant;
use crate::domain::zone::Zone;
use crate::store::transaction::ReadTx;

/// How a distributor stands in the running interval of a bonus or contest, as if it ended now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Running {
    /// The rule's name.
    pub rule: String,
    /// Bonus or contest.
    pub kind: Kind,
    /// The interval.
    pub period: Option<Period>,
    /// The distributor's code.
    pub code: String,
    /// The distributor's name.
    pub name: String,
    /// What is measured.
    pub metric: Metric,
    /// How much counts by now, not below 0: minor units, or a number of orders.
    pub measured: i64,
    /// The rank in a contest, shared by those who have as much.
    pub rank: Option<i64>,
    /// What it would win.
    pub amount: Money,
    /// What wins more: the next step, or in a contest drawing level with the next who wins more.
    pub next: Option<Next>,
}

/// What wins more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Next {
    /// How much must count, more than does.
    pub from: i64,
    /// What a step pays then.
    pub pays: Option<Pay>,
}

/// The standings of one distributor or of all, by rule, the highest first; of all those of whom nothing
/// counts are left out. With what they win as amounts of now.
///
/// # Errors
/// Those of the book; an overflow.
pub fn standings(
    tx: &ReadTx<'_>,
    now: Instant,
    (roll, only): (&Roll, Option<DistributorId>),
) -> Result<(Vec<Running>, Vec<Dated>), Error> {
    if Due::running(&facts::of_order(tx, None, &[])?, now).is_empty() {
        return Ok((Vec::new(), Vec::new()));
    }
    let facts = facts::load(tx)?;
    let (mut rows, mut won) = (Vec::new(), Vec::new());
    for (due, closed) in bonuses::running(tx, &facts, (begin(tx, None)?.min(now), now))? {
        let is_wanted = |it: &Standing| match only {
            Some(only) => it.distributor == only,
            None => it.metric > 0,
        };
        let of_rule = closed.standings.iter().filter(|it| is_wanted(it));
        let mut of_rule: Vec<_> =
            of_rule.map(|it| row((&due, &closed), it, (roll, facts.zone))).collect();
        of_rule.sort_by_cached_key(|row| (Reverse(row.measured), row.code.to_ascii_lowercase()));
        rows.extend(of_rule);
        let of_rule = bonuses::won(std::slice::from_ref(&closed));
        let of_rule = of_rule.filter(|it| only.is_none_or(|only| only == it.distributor));
        won.extend(of_rule.map(|dated| Dated { at: now, ..dated }));
    }
    Ok((rows, won))
}

fn row(
    (due, closed): (&Due<'_>, &ClosedInterval),
    standing: &Standing,
    (roll, zone): (&Roll, Zone),
) -> Running {
    let ahead = closed.standings.iter().filter(|other| other.metric > standing.metric);
    let rank = i64::try_from(ahead.count()).ok().map(|ahead| ahead + 1);
    let is_ranked = closed.kind == Kind::Contest && standing.metric > 0;
    Running {
        rule: closed.rule.clone(),
        kind: closed.kind,
        period: closed.interval.period(zone),
        code: roll.code(standing.distributor).to_owned(),
        name: roll.name(standing.distributor).to_owned(),
        metric: closed.metric,
        measured: standing.metric,
        rank: rank.filter(|_| is_ranked),
        amount: standing.amount,
        next: next(due.rule, closed, standing),
    }
}

fn next(rule: Rule<'_>, closed: &ClosedInterval, standing: &Standing) -> Option<Next> {
    match rule {
        Rule::Bonus(bonus) => {
            let step = bonus.next(standing.metric)?;
            Some(Next { from: step.from, pays: Some(step.pays) })
        }
        Rule::Contest(_) => {
            let wins_more = |it: &&Standing| it.amount > standing.amount;
            let better = closed.standings.iter().filter(wins_more).map(|it| it.metric);
            let from = better.filter(|metric| *metric > standing.metric).min()?;
            Some(Next { from, pays: None })
        }
    }
}
