//! What counted in intervals that are closed.
use std::collections::HashMap;

use super::award::ClosedInterval;
use super::due::{Due, Rule};
use super::interval::Interval;
use super::sales::CompletedSales;
use crate::domain::facts::Facts;
use crate::domain::id::{BonusIntervalId, DistributorId, PlanVersion};
use crate::domain::money::Overflow;
use crate::domain::plan::{Metric, SelfPurchase};

/// The intervals that settlements closed, and what counted in them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    last: i64,
    intervals: Vec<PastInterval>,
    counted: HashMap<(String, Metric), HashMap<DistributorId, i64>>,
}

/// A closed interval of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastInterval {
    /// Its row.
    pub id: BonusIntervalId,
    /// The rule's name.
    pub rule: String,
    /// What it measured.
    pub metric: Metric,
    /// The interval.
    pub interval: Interval,
    /// The plan that decided.
    pub plan: PlanVersion,
}

impl History {
    /// Takes in a closed interval.
    pub fn closed(&mut self, past: PastInterval) {
        self.last = self.last.max(past.id.0);
        self.intervals.push(past);
    }

    /// Adds to what counted for a distributor in closed intervals of a rule.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn counted(
        &mut self,
        rule: (&str, Metric),
        distributor: DistributorId,
        metric: i64,
    ) -> Result<(), Overflow> {
        let of_rule = self.counted.entry((rule.0.to_owned(), rule.1)).or_default();
        let sum = of_rule.entry(distributor).or_default();
        *sum = sum.checked_add(metric).ok_or(Overflow)?;
        Ok(())
    }

    /// Takes in an interval that is being closed.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn close(&mut self, closed: &ClosedInterval) -> Result<(), Overflow> {
        let ClosedInterval { id, metric, interval, plan, .. } = *closed;
        let rule = closed.rule.clone();
        self.closed(PastInterval { id, rule, metric, interval, plan });
        for standing in &closed.standings {
            self.counted((&closed.rule, metric), standing.distributor, standing.metric)?;
        }
        Ok(())
    }

    /// The row of the next interval.
    #[must_use]
    pub fn next_id(&self) -> BonusIntervalId {
        BonusIntervalId(self.last + 1)
    }

    /// What earlier intervals of the same rule and metric leave for this one: what they come to now, less
    /// what counted in them. Below 0 after later refunds.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn carried(
        &self,
        (facts, sales): (&Facts, &CompletedSales),
        due: &Due<'_>,
        distributor: DistributorId,
    ) -> Result<i64, Overflow> {
        let (name, metric) = (due.rule.name(), due.rule.metric());
        let same = |past: &&PastInterval| past.rule == name && past.metric == metric;
        let mut carried = 0_i64;
        for past in self.intervals.iter().filter(same) {
            let now = past.metric_of(facts, sales, distributor)?;
            carried = carried.checked_add(now).ok_or(Overflow)?;
        }
        let counted = self.counted.get(&(name.to_owned(), metric));
        let counted = counted.and_then(|of_rule| of_rule.get(&distributor)).copied();
        carried.checked_sub(counted.unwrap_or_default()).ok_or(Overflow)
    }
}

impl PastInterval {
    /// What it would come to now for a distributor; nothing for one whose level the rule is not for. The
    /// state at its last instant is not asked again: whoever sold for it was approved before that, so who
    /// is not any more is terminated, and what counted for him before counted all the same. He takes part
    /// in no later interval that could pay it.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn metric_of(
        &self,
        facts: &Facts,
        sales: &CompletedSales,
        distributor: DistributorId,
    ) -> Result<i64, Overflow> {
        let Some(plan) = facts.plan_of(self.plan) else { return Ok(0) };
        let at = self.interval.last_instant();
        let is_for = |rule: Rule<'_>| facts.distributor(distributor).map(|d| rule.is_for(d, at));
        if Rule::of(&plan.plan, &self.rule).and_then(is_for) != Some(true) {
            return Ok(0);
        }
        let with_self_purchases = plan.plan.self_purchase == SelfPurchase::Pay;
        sales.metric(distributor, self.metric, self.interval, with_self_purchases)
    }
}
