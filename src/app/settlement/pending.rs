//! What is earned and not settled yet, and why.
use std::collections::BTreeMap;

use super::awaited::AwaitedCosts;
use super::period::Calendar;
use super::rehearse::{begin, foresee};
use super::roll::{Roll, of_code};
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::settlement::{AwaitingCost, NotSettled, Settlement};
use crate::domain::time::Instant;
use crate::store::settlements;
use crate::store::transaction::ReadTx;

/// Why an amount is not settled yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PendingReason {
    /// Nothing stands in its way: the next settlement takes it.
    Mature,
    /// Something stands in its way.
    Waits(NotSettled),
}

impl PendingReason {
    /// The name in machine formats.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Mature => "mature",
            Self::Waits(reason) => reason.name(),
        }
    }
}

/// What a distributor has earned and not been settled, for one reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// The distributor's code.
    pub code: String,
    /// The distributor's name.
    pub name: String,
    /// Why it is not settled.
    pub reason: PendingReason,
    /// How much; none: nobody knows before the cost of a product is known.
    pub amount: Option<Money>,
    /// When it matures; of a mature amount: when the period ends that settles it. Unknown when that
    /// depends on somebody.
    pub until: Option<Instant>,
}

/// Everything that is pending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PendingList {
    /// By code and reason.
    pub rows: Vec<Pending>,
    /// The sum of what is known.
    pub total: Money,
    /// Paid orders of a seller that no plan governs: what they earn is unknown.
    pub without_plan: u64,
    /// Paid orders that wait as a whole for a cost.
    pub awaited: AwaitedCosts,
}

/// Whose amount it is, and why it waits; by code.
type Of = (String, PendingReason, DistributorId);

/// What has been earned and not been settled, of one distributor or of all.
///
/// # Errors
/// An unknown distributor, those of the book, an overflow.
pub fn pending(session: &Session, distributor: Option<&str>) -> Result<PendingList, Error> {
    session.read(|tx| {
        let only = of_code(tx, distributor)?;
        let roll = Roll::of(tx, only)?;
        let mut sums: BTreeMap<Of, (Money, Option<Instant>)> = BTreeMap::new();
        let mut add = |whom: DistributorId, reason, amount: Money, until: Option<Instant>| {
            if !amount.is_zero() && only.is_none_or(|only| only == whom) {
                let (sum, latest) =
                    sums.entry((roll.code(whom).to_owned(), reason, whom)).or_default();
                *sum = sum.plus(amount)?;
                *latest = until.max(*latest);
            }
            Ok::<_, Error>(())
        };
        let (mut without_plan, mut awaiting_cost) = (0, AwaitingCost::default());
        for (settlement, end) in foreseen(tx, session.now, (&roll, only))? {
            for statement in &settlement.statements {
                add(statement.distributor, PendingReason::Mature, statement.amounts.net()?, end)?;
            }
            if end.is_none_or(|end| end > session.now) {
                without_plan = settlement.without_plan;
                for held in &settlement.remainders {
                    let reason = PendingReason::Waits(held.reason);
                    add(held.distributor, reason, held.amount, held.until)?;
                }
                awaiting_cost = settlement.awaiting_cost;
            }
        }
        let total = Money::sum(sums.values().map(|(amount, _)| *amount))?;
        let awaited = AwaitedCosts::named(tx, awaiting_cost)?;
        let mut rows: BTreeMap<_, _> = awaited.earners.iter().map(unknown(&roll)).collect();
        rows.retain(|(.., whom), _| only.is_none_or(|only| only == *whom));
        rows.extend(sums.into_iter().map(|(of, (amount, until))| (of, (Some(amount), until))));
        let rows = rows.into_iter().map(|((code, reason, whom), (amount, until))| {
            let name = roll.name(whom).to_owned();
            Pending { code, name, reason, amount, until }
        });
        Ok(PendingList { rows: rows.collect(), total, without_plan, awaited })
    })
}

/// Whoever waits for a cost, with an amount that nobody knows.
fn unknown(roll: &Roll) -> impl Fn(&DistributorId) -> (Of, (Option<Money>, Option<Instant>)) {
    let reason = PendingReason::Waits(NotSettled::UnknownCost);
    move |whom| ((roll.code(*whom).to_owned(), reason, *whom), (None, None))
}

/// What would be settled of what has matured up to now: first by the last period that has ended, if it
/// is not settled, then by the one that runs; each with its end.
fn foreseen(
    tx: &ReadTx<'_>,
    now: Instant,
    roll: (&Roll, Option<DistributorId>),
) -> Result<Vec<(Settlement, Option<Instant>)>, Error> {
    let calendar = Calendar::read(tx, &settlements::all(tx)?, now)?;
    let ended = calendar.last_ended().map(|period| period.end(calendar.zone));
    let ended = ended.filter(|end| calendar.settled_until.is_none_or(|settled| settled < *end));
    let running = calendar.running().map(|period| period.end(calendar.zone));
    let from = begin(tx, None)?.min(now);
    let ended = ended.filter(|ended| *ended > from);
    let mut spans = Vec::new();
    let mut ends = Vec::new();
    if let Some(ended) = ended {
        spans.push((from, ended));
        ends.push(Some(ended));
    }
    spans.push((ended.unwrap_or(from), now.plus_seconds(1)));
    ends.push(running);
    Ok(foresee(tx, &spans, now, roll, &mut |_| ())?.into_iter().zip(ends).collect())
}
