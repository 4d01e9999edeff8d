//! What everybody wins in an interval of a rule.
use super::due::{Due, Kind, Rule};
use super::history::History;
use super::interval::Interval;
use super::sales::CompletedSales;
use crate::domain::entry::{Entry, Source, Won};
use crate::domain::facts::{DistributorFacts, Facts};
use crate::domain::id::{BonusIntervalId, DistributorId, PlanVersion};
use crate::domain::money::{Money, Overflow};
use crate::domain::plan::{Metric, Pay, SelfPurchase};

/// An interval of a rule with what was won in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedInterval {
    /// Its row.
    pub id: BonusIntervalId,
    /// The rule's name.
    pub rule: String,
    /// Bonus or contest.
    pub kind: Kind,
    /// What is measured.
    pub metric: Metric,
    /// The interval.
    pub interval: Interval,
    /// The plan that decided.
    pub plan: PlanVersion,
    /// Everybody who took part, by row.
    pub standings: Vec<Standing>,
}

/// How a distributor stands in an interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Whose.
    pub distributor: DistributorId,
    /// What counts, not below 0: minor units, or a number of orders.
    pub metric: i64,
    /// What it wins, not below 0.
    pub amount: Money,
    /// The step's percentage of the whole metric, or its amount.
    pub pay: Option<Pay>,
}

/// What everybody wins in an interval of a rule.
///
/// # Errors
/// [`Overflow`] outside 64 bits.
pub fn award(
    facts: &Facts,
    sales: &CompletedSales,
    history: &History,
    due: &Due<'_>,
) -> Result<ClosedInterval, Overflow> {
    let mut standings = Vec::new();
    for (distributor, known) in facts.distributors() {
        if due.rule.takes(known, due.judged_at) {
            standings.push(standing((facts, sales), history, due, distributor)?);
        }
    }
    pay(facts, due, &mut standings)?;
    Ok(ClosedInterval {
        id: history.next_id(),
        rule: due.rule.name().to_owned(),
        kind: due.rule.kind(),
        metric: due.rule.metric(),
        interval: due.interval,
        plan: due.plan.version,
        standings,
    })
}

/// Gives everybody in an interval what its rule pays for the metrics.
///
/// # Errors
/// [`Overflow`] outside 64 bits.
pub fn pay(facts: &Facts, due: &Due<'_>, standings: &mut [Standing]) -> Result<(), Overflow> {
    let plan = &due.plan.plan;
    match due.rule {
        Rule::Bonus(bonus) => {
            for standing in standings {
                let paid = bonus.pays(standing.metric, plan.rounding)?;
                (standing.amount, standing.pay) = (paid.amount, paid.pay);
            }
        }
        Rule::Contest(contest) => {
            let code = |id| facts.distributor(id).map(|known: &DistributorFacts| &known.code);
            let mut ranked: Vec<&mut Standing> = standings.iter_mut().collect();
            ranked.sort_by(|a, b| {
                let ascending = || code(a.distributor).cmp(&code(b.distributor));
                b.metric.cmp(&a.metric).then_with(ascending)
            });
            let metrics: Vec<i64> = ranked.iter().map(|standing| standing.metric).collect();
            for (standing, prize) in ranked.into_iter().zip(contest.prizes_of(&metrics)?) {
                standing.amount = prize;
            }
        }
    }
    Ok(())
}

fn standing(
    (facts, sales): (&Facts, &CompletedSales),
    history: &History,
    due: &Due<'_>,
    distributor: DistributorId,
) -> Result<Standing, Overflow> {
    let with_self_purchases = due.plan.plan.self_purchase == SelfPurchase::Pay;
    let own = sales.metric(distributor, due.rule.metric(), due.interval, with_self_purchases)?;
    let carried = history.carried((facts, sales), due, distributor)?;
    let metric = own.checked_add(carried).ok_or(Overflow)?.max(0);
    Ok(Standing { distributor, metric, amount: Money::ZERO, pay: None })
}

impl ClosedInterval {
    /// The entry of what a distributor wins, above 0.
    #[must_use]
    pub fn entry(&self, standing: &Standing) -> Entry {
        let at = self.interval.last_instant();
        let won = Won {
            interval: self.id,
            kind: self.kind,
            plan: self.plan,
            metric: self.metric,
            measured: standing.metric,
            pay: standing.pay,
        };
        Entry {
            distributor: standing.distributor,
            amount: standing.amount,
            earned_at: at,
            matures_at: at,
            source: Source::Bonus(won),
        }
    }

    /// Those whose metric counts, by row.
    pub fn counting(&self) -> impl Iterator<Item = &Standing> {
        self.standings.iter().filter(|standing| standing.metric > 0)
    }

    /// Those who win something, by row.
    pub fn winning(&self) -> impl Iterator<Item = &Standing> {
        self.standings.iter().filter(|standing| !standing.amount.is_zero())
    }
}
