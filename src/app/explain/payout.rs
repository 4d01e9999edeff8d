//! How a payout came about: what was available, of which statements it is, what was taken of it.
use super::balance::{Balance, Origin, came_back};
use crate::app::error::Error;
use crate::app::payout::{beginnings, rules_of_plans, year_and_month};
use crate::domain::mask::mask;
use crate::domain::money::{Money, Overflow};
use crate::domain::payout::{Event, ItemId, PayoutRules};
use crate::domain::rounding::Exact;
use crate::domain::time::Instant;
use crate::domain::withholding::{Earlier, Sums, Withholding};
use crate::store::payouts::{self, Happened, StoredItem};
use crate::store::transaction::ReadTx;

/// A payout with everything that led to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayoutChain {
    /// The payout; its account is masked.
    pub stored: StoredItem,
    /// What happened to it.
    pub events: Vec<Happened>,
    /// The name of the plan that decided, if one was in force.
    pub plan_name: Option<String>,
    /// What that plan says of payouts.
    pub rules: PayoutRules,
    /// What was available when it was made.
    pub available: Available,
    /// The statements that it comes from, the oldest first.
    pub origins: Vec<Origin>,
    /// The share of the fee before its rounding.
    pub fee_exact: Exact,
    /// How much was kept back for the tax office, and why.
    pub withholding: Withholding,
    /// The withheld amount is not what its scheme gives: the book contradicts itself.
    pub is_contradicted: bool,
}

/// What was available when a payout was made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Available {
    /// Nets of all statements by then.
    pub stated: Money,
    /// Gross of payouts that had been paid, less those that had come back.
    pub paid: Money,
    /// Gross of payouts that were on their way.
    pub on_its_way: Money,
    /// Requests that were open.
    pub requested: Money,
    /// What was left of it all.
    pub available: Money,
    /// What of it this payout did not take: kept back, or not asked for.
    pub left: Money,
}

/// Whether what happened within the second in which a payout was made happened before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SameSecond {
    Before,
    After,
}

/// # Errors
/// Those of the book; an overflow.
pub(super) fn explain(tx: &ReadTx<'_>, id: ItemId) -> Result<Option<PayoutChain>, Error> {
    let Some(mut stored) = payouts::item(tx, id)? else { return Ok(None) };
    let balance = Balance::read(tx, stored.item.distributor)?;
    let (rules, plan_name) = rules(tx, &stored)?;
    let charge = stored.item.charge;
    let reckoned = |tie| reckon(tx, &balance, &stored, tie);
    let (mut same, mut withholding) = (SameSecond::Before, reckoned(SameSecond::Before)?);
    if withholding.withheld != charge.withheld {
        let other = reckoned(SameSecond::After)?;
        if other.withheld == charge.withheld {
            (same, withholding) = (SameSecond::After, other);
        }
    }
    let available = available(tx, &balance, &stored, same)?;
    stored.account.account = mask(&stored.account.account);
    Ok(Some(PayoutChain {
        events: payouts::events(tx, id)?,
        plan_name,
        available,
        origins: balance.origins(id)?,
        fee_exact: Exact::share(charge.gross, rules.fee_percent),
        is_contradicted: withholding.withheld != charge.withheld,
        rules,
        withholding,
        stored,
    }))
}

/// What the plan says of payouts that decided about this one.
fn rules(tx: &ReadTx<'_>, stored: &StoredItem) -> Result<(PayoutRules, Option<String>), Error> {
    let plan = stored.item.plan.map(|plan| Ok::<_, Error>(rules_of_plans(tx)?.remove(&plan)));
    let plan = plan.transpose()?.flatten();
    Ok(plan.map_or_else(Default::default, |(rules, name)| (rules, Some(name))))
}

/// The payouts that were made before this one and had not failed, come back or been cancelled by then.
fn standing<'b>(
    balance: &'b Balance,
    of: &'b StoredItem,
    same: SameSecond,
) -> impl Iterator<Item = &'b (StoredItem, Vec<Happened>)> {
    let had_ended = move |at: Instant| is_before(at, of, same);
    balance.items.iter().filter(move |(stored, events)| {
        stored.item.id < of.item.id && !came_back(events).is_some_and(had_ended)
    })
}

fn is_before(at: Instant, of: &StoredItem, same: SameSecond) -> bool {
    at < of.created_at || at == of.created_at && same == SameSecond::Before
}

/// The tax by the scheme that is kept with the payout.
fn reckon(
    tx: &ReadTx<'_>,
    balance: &Balance,
    of: &StoredItem,
    same: SameSecond,
) -> Result<Withholding, Error> {
    let zone = tx.meta().zone;
    let (year, month) = beginnings(zone, of.created_at);
    let mut earlier = Earlier::default();
    for (stored, _) in standing(balance, of, same).filter(|(item, _)| item.created_at >= year) {
        let charge = &stored.item.charge;
        add(&mut earlier.year, charge.gross, charge.withheld)?;
        if stored.created_at >= month {
            add(&mut earlier.month, charge.gross, charge.withheld)?;
        }
        let first = earlier.first_month.get_or_insert(12);
        *first = (*first).min(year_and_month(zone, stored.created_at).1);
    }
    let (_, month) = year_and_month(zone, of.created_at);
    let charge = &of.item.charge;
    Ok(charge.scheme.reckon(charge.gross, &earlier, month)?)
}

fn add(sums: &mut Sums, gross: Money, withheld: Money) -> Result<(), Overflow> {
    (sums.gross, sums.withheld) = (sums.gross.plus(gross)?, sums.withheld.plus(withheld)?);
    Ok(())
}

fn available(
    tx: &ReadTx<'_>,
    balance: &Balance,
    of: &StoredItem,
    same: SameSecond,
) -> Result<Available, Error> {
    let mut found = Available::default();
    for posted in balance.posted.iter().filter(|posted| posted.settled_at <= of.created_at) {
        found.stated = found.stated.plus(posted.statement.amounts.net()?)?;
    }
    for (stored, events) in standing(balance, of, same) {
        let was_paid =
            |event: &Happened| event.event == Event::Paid && is_before(event.recorded_at, of, same);
        let sum = if events.iter().any(was_paid) { &mut found.paid } else { &mut found.on_its_way };
        *sum = sum.plus(stored.item.charge.gross)?;
    }
    for request in payouts::requests(tx, None, Some(of.item.distributor))? {
        let decided = request.decision.map(|(_, at)| is_before(at, of, SameSecond::Before));
        let is_open = request.requested_at <= of.created_at && decided != Some(true);
        if is_open && of.item.request != Some(request.id) {
            found.requested = found.requested.plus(request.amount)?;
        }
    }
    let taken = Money::sum([found.paid, found.on_its_way, found.requested])?;
    found.available = found.stated.minus(taken)?;
    found.left = found.available.minus(of.item.charge.gross)?;
    Ok(found)
}
