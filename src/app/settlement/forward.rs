//! What will be owed to distributors: what is owed now, then what matures when, until everything that is
//! unsettled has matured; last what has no date yet, and why.
use std::collections::BTreeMap;

use super::awaited::AwaitedCosts;
use super::rehearse::{begin, foresee};
use super::roll::{Roll, of_code};
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::id::DistributorId;
use crate::domain::money::{Money, Overflow};
use crate::domain::period::{Period, Span};
use crate::domain::settlement::NotSettled;
use crate::domain::time::Instant;
use crate::domain::zone::Zone;
use crate::store::ledger::liabilities;
use crate::store::transaction::ReadTx;

/// After everything that is dated.
const FOREVER: Instant = Instant(i64::MAX);

/// When an amount is owed, or why that is unknown. In the order of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    /// Settled and not paid.
    Owed,
    /// Settled, and owed by the distributor: a balance below 0.
    NegativeBalance,
    /// Matured, not settled: the next settlement takes it.
    Mature,
    /// It matures in this span.
    In(Period),
    /// It depends on somebody.
    Waits(NotSettled),
}

/// What is or will be owed at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueRow {
    /// When.
    pub due: Due,
    /// To how many distributors.
    pub distributors: i64,
    /// How much.
    pub amount: Money,
    /// With everything before it.
    pub total: Money,
}

/// The whole view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forward {
    /// By time; amounts without a date last.
    pub rows: Vec<DueRow>,
    /// Paid orders of a seller that no plan governs: what they earn is unknown.
    pub without_plan: u64,
    /// Paid orders that wait as a whole for a cost.
    pub awaited: AwaitedCosts,
}

/// What is owed to one distributor or to all, and what will be.
///
/// It is the settlement at the end of time: each of its entries is owed from its maturity on, and what even
/// that settlement leaves has no date.
///
/// # Errors
/// An unknown distributor, those of the book, an overflow.
pub fn forward(session: &Session, by: Span, distributor: Option<&str>) -> Result<Forward, Error> {
    session.read(|tx| {
        let only = of_code(tx, distributor)?;
        let (zone, now) = (tx.meta().zone, session.now);
        let mut sums = Sums { only, rows: BTreeMap::new() };
        balances(tx, &mut sums)?;
        let mut by_maturity = Dates { zone, now, by, known: BTreeMap::new() };
        let roll = Roll::of(tx, only)?;
        let spans = [(begin(tx, None)?.min(now), FOREVER)];
        let mut settlements = foresee(tx, &spans, now, (&roll, only), &mut |entry| {
            sums.add(by_maturity.due(entry.matures_at), entry.distributor, entry.amount);
        })?;
        // One span, one settlement.
        let settlement = settlements.swap_remove(0);
        for left in &settlement.remainders {
            sums.add(Due::Waits(left.reason), left.distributor, left.amount);
        }
        let awaited = AwaitedCosts::named(tx, settlement.awaiting_cost)?;
        Ok(Forward { rows: sums.rows()?, without_plan: settlement.without_plan, awaited })
    })
}

/// What statements and payouts leave of each distributor.
fn balances(tx: &ReadTx<'_>, sums: &mut Sums) -> Result<(), Error> {
    let mut balances: BTreeMap<DistributorId, Money> = BTreeMap::new();
    liabilities::each(tx, FOREVER, |change| {
        let balance = balances.entry(change.distributor).or_default();
        *balance = balance.plus(change.amounts.net()?)?.minus(change.amounts.payouts)?;
        Ok::<_, Error>(())
    })?;
    for (distributor, balance) in balances {
        let due = if balance.0 < 0 { Due::NegativeBalance } else { Due::Owed };
        sums.add(due, distributor, balance);
    }
    Ok(())
}

/// Into which span of the report an instant falls; worked out once a day.
struct Dates {
    zone: Zone,
    now: Instant,
    by: Span,
    /// By the day's begin: its end, and the span.
    known: BTreeMap<Instant, (Instant, Due)>,
}

impl Dates {
    fn due(&mut self, matures_at: Instant) -> Due {
        if matures_at <= self.now {
            return Due::Mature;
        }
        let known = self.known.range(..=matures_at).next_back();
        if let Some((_, (_, due))) = known.filter(|(_, (end, _))| matures_at < *end) {
            return *due;
        }
        let Some(day) = self.zone.day_of(matures_at) else { return Due::Mature };
        let (from, end) = self.zone.day_around(matures_at);
        let due = Due::In(self.by.period_of(day));
        self.known.insert(from, (end, due));
        due
    }
}

/// Amounts by time and distributor. Wider than money: nothing is lost before the rows are made.
struct Sums {
    only: Option<DistributorId>,
    rows: BTreeMap<Due, BTreeMap<DistributorId, i128>>,
}

impl Sums {
    fn add(&mut self, due: Due, distributor: DistributorId, amount: Money) {
        if self.only.is_none_or(|only| only == distributor) {
            *self.rows.entry(due).or_default().entry(distributor).or_default() +=
                i128::from(amount.0);
        }
    }

    /// The rows in which something is owed, each with the sum up to it.
    fn rows(&self) -> Result<Vec<DueRow>, Overflow> {
        let mut total = Money::ZERO;
        let mut rows = Vec::with_capacity(self.rows.len());
        for (due, amounts) in &self.rows {
            let distributors = amounts.values().filter(|amount| **amount != 0).count();
            let amount = amounts.values().sum::<i128>();
            let amount = Money(i64::try_from(amount).map_err(|_| Overflow)?);
            total = total.plus(amount)?;
            if distributors > 0 {
                let distributors = i64::try_from(distributors).map_err(|_| Overflow)?;
                rows.push(DueRow { due: *due, distributors, amount, total });
            }
        }
        Ok(rows)
    }
}
