//! What distributors reached of the conditions of grades.
use crate::app::error::Error;
use crate::app::settlement::bonuses;
use crate::domain::bonus::{CompletedSales, Interval};
use crate::domain::facts::Facts;
use crate::domain::grade::{Condition, Evaluation, Over};
use crate::domain::id::DistributorId;
use crate::domain::money::Overflow;
use crate::domain::plan::SelfPurchase;
use crate::domain::time::Instant;
use crate::store::transaction::ReadTx;

/// What everybody sold, and the facts that decide what counts of it.
pub(super) struct Standing<'f> {
    facts: &'f Facts,
    sales: CompletedSales,
    now: Instant,
}

impl<'f> Standing<'f> {
    /// Reads every completed order, less the refunds recorded by now.
    pub fn read(tx: &ReadTx<'_>, facts: &'f Facts, now: Instant) -> Result<Self, Error> {
        Ok(Self { facts, sales: bonuses::sales(tx, facts)?, now })
    }

    /// How much a distributor reached of a condition: the metrics of bonuses (SPEC §7). What sellers
    /// bought themselves is left out when the plan in force at the interval's last instant pays
    /// nothing for it.
    pub fn measure(
        &self,
        distributor: DistributorId,
        condition: &Condition,
        evaluation: &Evaluation,
    ) -> Result<i64, Overflow> {
        let interval = self.interval(condition.over, evaluation);
        let plan = self.facts.plan_at(interval.last_instant());
        let with = plan.is_none_or(|plan| plan.plan.self_purchase == SelfPurchase::Pay);
        self.sales.metric(distributor, condition.metric, interval, with)
    }

    fn interval(&self, over: Over, evaluation: &Evaluation) -> Interval {
        let zone = self.facts.zone;
        let period = evaluation.interval(over);
        let from = period.map_or(Instant::ALWAYS, |period| period.start(zone));
        let until = period.or(evaluation.period).map(|period| period.end(zone));
        Interval { from, until: until.unwrap_or(self.now.plus_seconds(1)) }
    }
}
