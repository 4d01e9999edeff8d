//! How a bonus or a prize came about: what counted in the interval and before it, the steps or the ranks.
use super::answer::Stated;
use super::balance::Balance;
use crate::app::error::Error;
use crate::app::facts;
use crate::app::settlement::completed_sales;
use crate::domain::bonus::{ClosedInterval, Paid, Rule};
use crate::domain::entry::ListedEntry;
use crate::domain::facts::Facts;
use crate::domain::id::{BonusIntervalId, DistributorId};
use crate::domain::money::{Money, Overflow};
use crate::domain::plan::{Bonus, Contest, SelfPurchase};
use crate::domain::rounding::Rounding;
use crate::domain::time::Instant;
use crate::domain::zone::Zone;
use crate::store::bonuses::Completed;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;
use crate::store::{bonuses, distributors};

/// A bonus or a prize with everything that led to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BonusChain {
    /// The entry.
    pub entry: ListedEntry,
    /// The distributor's name.
    pub name: String,
    /// The interval, with everybody whose metric counts.
    pub closed: ClosedInterval,
    /// The interval as people write it.
    pub period: String,
    /// The name of the plan that decided.
    pub plan_name: String,
    /// How it rounds.
    pub rounding: Rounding,
    /// What counted for the distributor.
    pub counted: i64,
    /// The intervals of the rule up to this one.
    pub counts: Vec<Count>,
    /// The orders that make up what is known now of this interval.
    pub sales: Vec<Sale>,
    /// How the amount follows from that.
    pub follows: Follows,
    /// The statement that it is in, and what became of that.
    pub stated: Vec<Stated>,
    /// The amount is not what the rule gives: the book contradicts itself.
    pub is_contradicted: bool,
}

/// What counted in an interval.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// The interval as people write it.
    pub period: String,
    /// What it comes to by all that is known now: later refunds and late orders included.
    pub now: i64,
    /// What counted when it was closed.
    pub counted: i64,
    /// What this interval and those before it leave to the next; below 0 after later refunds.
    pub carried: i64,
}

/// An order that counts in the interval.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sale {
    /// The order's number.
    pub order_no: String,
    /// When it was completed.
    pub completed_at: Instant,
    /// The code of who sold it.
    pub seller: String,
    /// Σ net of its lines.
    pub net: Money,
    /// What all refunds known by now give back.
    pub refunded: Money,
    /// What it adds to the metric.
    pub adds: i64,
}

/// How the amount follows from the metric.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Follows {
    /// By the steps of a bonus.
    Steps(Bonus, Paid),
    /// By the ranks of a contest.
    Ranks(Contest, Vec<Ranked>),
}

/// A rank of a contest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranked {
    /// From 1; those who tie have the same.
    pub rank: usize,
    /// The distributor's code.
    pub code: String,
    /// What counted.
    pub counted: i64,
    /// The sum of the prizes of the ranks that are shared.
    pub shared: Money,
    /// By how many.
    pub by: usize,
    /// What is won.
    pub amount: Money,
}

/// # Errors
/// Those of the book; an overflow.
pub(super) fn explain(
    tx: &ReadTx<'_>,
    entry: ListedEntry,
    id: BonusIntervalId,
) -> Result<BonusChain, Error> {
    let lost = |what: &str| StoreError::Damaged {
        path: None,
        detail: format!("{what} of bonus interval {} is not there", id.0),
    };
    let closed = bonuses::interval(tx, id)?.ok_or_else(|| lost("the row"))?;
    let whose =
        distributors::id_of(tx, &entry.distributor)?.ok_or_else(|| lost("the distributor"))?;
    let facts = facts::load(tx)?;
    let plan = facts.plan_of(closed.plan).ok_or_else(|| lost("the plan"))?;
    let rule = Rule::of(&plan.plan, &closed.rule).ok_or_else(|| lost("the rule"))?;
    let standing = closed.standings.iter().find(|standing| standing.distributor == whose);
    let counted = standing.map_or(0, |standing| standing.metric);
    let follows = follows(&facts, rule, &closed, (counted, plan.plan.rounding))?;
    let given = follows.amount(&entry.distributor);
    Ok(BonusChain {
        name: distributors::name_of(tx, whose)?.1,
        period: period(&closed, facts.zone),
        plan_name: plan.plan.name.clone(),
        rounding: plan.plan.rounding,
        counted,
        counts: counts(tx, &facts, &closed, whose)?,
        sales: sales(tx, (&facts, plan.plan.self_purchase), &closed, whose)?,
        stated: stated(tx, whose, &entry)?,
        is_contradicted: given != entry.amount,
        follows,
        closed,
        entry,
    })
}

fn follows(
    facts: &Facts,
    rule: Rule<'_>,
    closed: &ClosedInterval,
    (counted, rounding): (i64, Rounding),
) -> Result<Follows, Overflow> {
    Ok(match rule {
        Rule::Bonus(bonus) => Follows::Steps(bonus.clone(), bonus.pays(counted, rounding)?),
        Rule::Contest(contest) => Follows::Ranks(contest.clone(), ranks(facts, contest, closed)?),
    })
}

impl Follows {
    /// What the rule gives a distributor.
    fn amount(&self, code: &str) -> Money {
        match self {
            Self::Steps(_, paid) => paid.amount,
            Self::Ranks(_, ranks) => {
                let own = ranks.iter().find(|ranked| ranked.code == code);
                own.map_or(Money::ZERO, |ranked| ranked.amount)
            }
        }
    }
}

/// Everybody whose metric counts, the highest first, of equal ones the lower code.
fn ranks(
    facts: &Facts,
    contest: &Contest,
    closed: &ClosedInterval,
) -> Result<Vec<Ranked>, Overflow> {
    let counting = closed.counting();
    let mut order: Vec<_> =
        counting.map(|standing| (standing.metric, code(facts, standing.distributor))).collect();
    order.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    let metrics: Vec<i64> = order.iter().map(|(metric, _)| *metric).collect();
    let mut prizes = contest.prizes_of(&metrics)?.into_iter();
    let mut ranked = Vec::with_capacity(order.len());
    for tied in order.chunk_by(|one, next| one.0 == next.0) {
        let before = ranked.len();
        let ranks = contest.prizes.iter().skip(before).take(tied.len());
        let shared = Money::sum(ranks.copied())?;
        for (counted, code) in tied {
            ranked.push(Ranked {
                rank: before + 1,
                code: code.clone(),
                counted: *counted,
                shared,
                by: tied.len(),
                amount: prizes.next().unwrap_or_default(),
            });
        }
    }
    Ok(ranked)
}

/// The intervals of the rule up to this one, with what counted in each.
fn counts(
    tx: &ReadTx<'_>,
    facts: &Facts,
    closed: &ClosedInterval,
    whose: DistributorId,
) -> Result<Vec<Count>, Error> {
    let sales = completed_sales(tx, facts)?;
    let (mut counts, mut carried) = (Vec::new(), 0_i64);
    for (past, counted) in bonuses::counted(tx, closed, whose)? {
        let now = past.metric_of(facts, &sales, whose)?;
        let sum = carried.checked_add(now).and_then(|sum| sum.checked_sub(counted));
        carried = sum.ok_or(Overflow)?;
        let period = past.interval.period(facts.zone);
        let period = period.map(|period| period.to_string()).unwrap_or_default();
        counts.push(Count { period, now, counted, carried });
    }
    Ok(counts)
}

/// The orders that the interval counts for a distributor, in the order of completion.
fn sales(
    tx: &ReadTx<'_>,
    (facts, self_purchase): (&Facts, SelfPurchase),
    closed: &ClosedInterval,
    whose: DistributorId,
) -> Result<Vec<Sale>, Error> {
    let mut sales = Vec::new();
    bonuses::each_completed_in(
        tx,
        closed.interval,
        |Completed { order_no, net, refunded, order }| {
            let is_left_out = order.self_purchase && self_purchase == SelfPurchase::None;
            let adds = order.adds(facts, whose, closed.metric)?;
            if adds != 0 && !is_left_out {
                let seller = code(facts, order.seller);
                let completed_at = order.completed_at;
                sales.push(Sale { order_no, completed_at, seller, net, refunded, adds });
            }
            Ok::<_, Error>(())
        },
    )?;
    Ok(sales)
}

fn code(facts: &Facts, id: DistributorId) -> String {
    facts.distributor(id).map(|known| known.code.clone()).unwrap_or_default()
}

fn period(closed: &ClosedInterval, zone: Zone) -> String {
    closed.interval.period(zone).map(|period| period.to_string()).unwrap_or_default()
}

fn stated(
    tx: &ReadTx<'_>,
    whose: DistributorId,
    entry: &ListedEntry,
) -> Result<Vec<Stated>, Error> {
    let balance = Balance::read(tx, whose)?;
    let own = balance.posted.iter().find(|p| Some(&p.period) == entry.settled_in.as_ref());
    own.map(|posted| Stated::of(&entry.distributor, posted, &balance)).into_iter().collect()
}
