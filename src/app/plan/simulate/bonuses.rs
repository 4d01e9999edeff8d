//! Bonuses and contests of a simulation: those whose interval ended in its span.
use std::collections::HashMap;

use super::replay::ByRow;
use crate::app::error::Error;
use crate::app::settlement::bonuses as settlement;
use crate::domain::bonus::{ClosedInterval, CompletedSales, Due, Rule, Standing, pay};
use crate::domain::facts::Facts;
use crate::domain::id::DistributorId;
use crate::domain::money::{Money, Overflow};
use crate::domain::plan::SelfPurchase;
use crate::domain::simulation::{Compared, Parts};
use crate::domain::time::Instant;
use crate::store::transaction::ReadTx;

/// Adds what was and what would have been won in the intervals that ended in a span, up to
/// today; returns all of it.
///
/// `then` is what settlements paid; of intervals that none has closed yet, what the next one would pay.
/// `now` is what the other plan pays. Where the plan in force then had the same rule (name, metric and
/// interval), what counted by it counts again, so that it gives history to the last unit; elsewhere what
/// the interval comes to today counts.
pub(super) fn add(
    tx: &ReadTx<'_>,
    (then, now): (&Facts, &Facts),
    (span, today): ((Instant, Instant), Instant),
    distributors: &mut ByRow,
) -> Result<Compared, Error> {
    let mut all = Compared::default();
    let past = settlement::ended(tx, then, span, today)?;
    for standing in past.iter().flat_map(|closed| &closed.standings) {
        win(standing, &mut all, distributors, |sums| &mut sums.then)?;
    }
    let due = Due::ended(now, span.0, span.1.min(today.plus_seconds(1)));
    if due.is_empty() {
        return Ok(all);
    }
    let sales = settlement::sales(tx, now)?;
    for due in &due {
        let mut standings = standings(now, &sales, &Counted::of(then, &past, due), due)?;
        pay(now, due, &mut standings)?;
        for standing in &standings {
            win(standing, &mut all, distributors, |sums| &mut sums.now)?;
        }
    }
    Ok(all)
}

/// Everybody who takes part with what counts, not below 0. Who took part then does so again, also if
/// terminated for that time since.
fn standings(
    facts: &Facts,
    sales: &CompletedSales,
    counted: &Counted<'_>,
    due: &Due<'_>,
) -> Result<Vec<Standing>, Overflow> {
    let with_self_purchases = due.plan.plan.self_purchase == SelfPurchase::Pay;
    let mut standings = Vec::new();
    for (distributor, known) in facts.distributors() {
        let took_part = || counted.metrics.contains_key(&distributor);
        let takes = due.rule.takes(known, due.judged_at);
        if takes || took_part() && due.rule.is_for(known, due.judged_at) {
            let metric = match counted.metric(distributor) {
                Some(metric) => metric,
                None => {
                    let (metric, interval) = (due.rule.metric(), due.interval);
                    sales.metric(distributor, metric, interval, with_self_purchases)?
                }
            };
            let (metric, amount) = (metric.max(0), Money::ZERO);
            standings.push(Standing { distributor, metric, amount, pay: None });
        }
    }
    Ok(standings)
}

/// Adds what somebody wins to one of the two times.
fn win(
    standing: &Standing,
    all: &mut Compared,
    distributors: &mut ByRow,
    of: fn(&mut Compared) -> &mut Parts,
) -> Result<(), Overflow> {
    if standing.amount.is_zero() {
        return Ok(());
    }
    of(all).win(standing.amount)?;
    of(distributors.at(standing.distributor.0)?).win(standing.amount)
}

/// What counted in an interval by the same rule of the plan in force then.
struct Counted<'f> {
    then: &'f Facts,
    at: Instant,
    rule: Option<Rule<'f>>,
    metrics: HashMap<DistributorId, i64>,
}

impl<'f> Counted<'f> {
    fn of(then: &'f Facts, past: &[ClosedInterval], due: &Due<'_>) -> Self {
        let (name, metric, at) = (due.rule.name(), due.rule.metric(), due.judged_at);
        let plan = then.plan_at(at);
        let rule = plan
            .and_then(|plan| Rule::of(&plan.plan, name))
            .filter(|rule| (rule.metric(), rule.every()) == (metric, due.rule.every()));
        let same = |closed: &&ClosedInterval| {
            (closed.rule.as_str(), closed.metric, closed.interval) == (name, metric, due.interval)
        };
        let closed = past.iter().find(same).into_iter();
        let standings = closed.flat_map(|closed| &closed.standings);
        let metrics = standings.map(|standing| (standing.distributor, standing.metric)).collect();
        Self { then, at, rule, metrics }
    }

    /// Of one who took part, whether anything counted or not.
    fn metric(&self, distributor: DistributorId) -> Option<i64> {
        let counted = self.metrics.get(&distributor).copied();
        let took_part = || {
            let known = self.then.distributor(distributor)?;
            self.rule.filter(|rule| rule.takes(known, self.at))
        };
        counted.or_else(|| took_part().map(|_| 0))
    }
}
