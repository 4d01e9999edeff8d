//! Entries, settled and pending, one by one.
use std::collections::HashMap;
use std::ops::ControlFlow;

use super::bonuses;
use super::dated::{self, Dated};
use super::rehearse::begin;
use super::roll::{Roll, of_code};
use super::statement::closed;
use crate::app::error::Error;
use crate::app::facts;
use crate::app::reached::Reached;
use crate::app::session::Session;
use crate::domain::entry::{ListedEntry, Source};
use crate::domain::facts::Facts;
use crate::domain::id::{DistributorId, ProductId};
use crate::domain::money::Money;
use crate::domain::period::Period;
use crate::domain::settlement::{AfterSale, SettledEntry, Taken, UnsettledOrder};
use crate::domain::time::Instant;
use crate::store::transaction::ReadTx;
use crate::store::{self, references, unsettled};

/// After everything that is dated.
const FOREVER: Instant = Instant(i64::MAX);

/// Which entries are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Those of a settled period.
    Period(Period),
    /// Those that are not settled yet.
    Pending,
    /// Both.
    All,
}

/// Hands the wanted entries to `each`, one at a time: settled ones by number, then pending ones by
/// order, until it breaks.
///
/// # Errors
/// A period that is not settled, an unknown distributor, those of the book, an overflow.
pub fn entries(
    session: &Session,
    wanted: Wanted,
    distributor: Option<&str>,
    each: &mut dyn FnMut(ListedEntry) -> ControlFlow<()>,
) -> Result<(), Error> {
    session.read(|tx| {
        let only = of_code(tx, distributor)?;
        let settled = match wanted {
            Wanted::Period(period) => Some(Some(closed(tx, Some(period))?.id)),
            Wanted::All => Some(None),
            Wanted::Pending => None,
        };
        if let Some(settlement) = settled
            && store::entries::each(tx, settlement, only, each)?.is_break()
        {
            return Ok(());
        }
        if wanted == Wanted::Pending || wanted == Wanted::All {
            PendingEntries::read(tx, session.now, only)?.each(each)?;
        }
        Ok(())
    })
}

/// What pending entries are made of.
struct PendingEntries<'tx, 'book> {
    tx: &'tx ReadTx<'book>,
    now: Instant,
    facts: Facts,
    roll: Roll,
    skus: HashMap<ProductId, String>,
    only: Option<DistributorId>,
    reached: Option<Reached>,
}

impl<'tx, 'book> PendingEntries<'tx, 'book> {
    fn read(
        tx: &'tx ReadTx<'book>,
        now: Instant,
        only: Option<DistributorId>,
    ) -> Result<Self, Error> {
        let reached = only.map(|only| Reached::earning(tx, only)).transpose()?;
        let facts = match &reached {
            Some(reached) => reached.facts(tx, only)?,
            None => facts::load(tx)?,
        };
        let (roll, skus) = (Roll::of(tx, only)?, references::skus(tx)?);
        Ok(Self { tx, now, facts, roll, skus, only, reached })
    }

    fn each(&self, each: &mut dyn FnMut(ListedEntry) -> ControlFlow<()>) -> Result<(), Error> {
        let span = (begin(self.tx, None)?.min(self.now), self.now.plus_seconds(1));
        let closing = bonuses::foreseen(self.tx, &self.facts, &[span], self.only)?;
        let won = closing.iter().flat_map(|closed| bonuses::won(closed));
        for dated in dated::unsettled(self.tx)?.into_iter().chain(won) {
            if self.is_wanted(dated.distributor) && each(self.dated(&dated)).is_break() {
                return Ok(());
            }
        }
        // The walk over the orders cannot end early: once `each` breaks, the rest is passed over.
        let mut flow = ControlFlow::Continue(());
        let order = |order: &mut UnsettledOrder| {
            if flow.is_continue() {
                flow = self.order(order, each)?;
            }
            Ok::<_, Error>(())
        };
        match &self.reached {
            Some(reached) => reached.each(self.tx, order),
            None => unsettled::each(self.tx, order),
        }
    }

    fn order(
        &self,
        order: &UnsettledOrder,
        each: &mut dyn FnMut(ListedEntry) -> ControlFlow<()>,
    ) -> Result<ControlFlow<()>, Error> {
        let mut entries = self.earned(order)?;
        if let Some(after_sale) = &order.after_sale {
            entries.extend(self.taken_back(order, after_sale)?);
        }
        if entries.is_empty() {
            return Ok(ControlFlow::Continue(()));
        }
        let order_no = references::order_no(self.tx, order.id)?;
        for entry in entries {
            let product = order.lines.iter().find(|line| Some(line.line.into()) == entry.line);
            let sku = product.and_then(|line| self.skus.get(&line.product).cloned());
            let order_no = Some(order_no.clone());
            if each(ListedEntry { order_no, sku, ..entry }).is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    /// What an order earns by its unsettled roles, and what is taken back of that.
    fn earned(&self, order: &UnsettledOrder) -> Result<Vec<ListedEntry>, Error> {
        let Ok(terms) = self.facts.terms(order.sale()) else { return Ok(vec![]) };
        let (matures_at, plan) = (terms.matures_at(order.completed_at), terms.plan_version());
        let mut entries = Vec::new();
        for line in &order.lines {
            for commission in terms.commissions(line)?.into_iter().flatten() {
                if !order.roles.has(commission.role) || !self.is_wanted(commission.earner) {
                    continue;
                }
                let earned = ListedEntry {
                    base: Some(commission.base),
                    pay: Some(commission.pay),
                    quantity: Some(commission.quantity),
                    amount: commission.amount,
                    line: Some(line.line.into()),
                    role: Some(commission.role),
                    plan: Some(plan),
                    earned_at: order.paid_at,
                    matures_at,
                    ..ListedEntry::pending("commission", self.roll.code(commission.earner))
                };
                let as_settled = SettledEntry::just_now(
                    line,
                    &commission,
                    plan,
                    (order.paid_at.unwrap_or(FOREVER), matures_at.unwrap_or(FOREVER)),
                );
                entries.push(earned);
                if let Some(after_sale) = &order.after_sale {
                    let clawbacks = self.clawbacks(after_sale, as_settled, line.net)?;
                    entries.extend(clawbacks.into_iter().map(|c| ListedEntry { matures_at, ..c }));
                }
            }
        }
        Ok(entries)
    }

    /// What is still to be taken back of an order's settled commissions.
    fn taken_back(
        &self,
        order: &UnsettledOrder,
        after_sale: &AfterSale,
    ) -> Result<Vec<ListedEntry>, Error> {
        let mut entries = Vec::new();
        for entry in after_sale.settled.iter().filter(|entry| self.is_wanted(entry.earner)) {
            let line = order.lines.iter().find(|line| line.line == entry.line);
            let net = line.map_or(Money::ZERO, |line| line.net);
            entries.extend(self.clawbacks(after_sale, *entry, net)?);
        }
        Ok(entries)
    }

    fn clawbacks(
        &self,
        after_sale: &AfterSale,
        mut entry: SettledEntry,
        net: Money,
    ) -> Result<Vec<ListedEntry>, Error> {
        let rounding = self.facts.plan_of(entry.plan).map(|plan| plan.plan.rounding);
        let due = after_sale.due(&mut entry, net, rounding.unwrap_or_default(), FOREVER)?;
        let clawback = |taken: Taken| {
            Ok(ListedEntry {
                amount: Money::ZERO.minus(taken.amount)?,
                line: Some(entry.line.into()),
                role: Some(entry.role),
                plan: Some(entry.plan),
                earned_at: Some(entry.earned_at),
                matures_at: Some(taken.matures_at),
                reverses: entry.number,
                ..ListedEntry::pending("clawback", self.roll.code(entry.earner))
            })
        };
        due.into_iter().map(clawback).collect()
    }

    fn is_wanted(&self, distributor: DistributorId) -> bool {
        self.only.is_none_or(|only| only == distributor)
    }

    fn dated(&self, dated: &Dated) -> ListedEntry {
        let at = Some(dated.at).filter(|at| *at != Instant::ALWAYS);
        let code = self.roll.code(dated.distributor);
        let entry = |kind| ListedEntry {
            amount: dated.amount,
            earned_at: at,
            matures_at: at,
            ..ListedEntry::pending(kind, code)
        };
        match dated.source {
            Source::Bonus(won) => ListedEntry {
                base: won.base(),
                quantity: won.orders(),
                pay: won.pay,
                plan: Some(won.plan),
                ..entry(won.kind.name())
            },
            Source::Adjustment(_) => entry("adjustment"),
            Source::Opening | Source::Commission { .. } | Source::Clawback { .. } => {
                entry("opening")
            }
        }
    }
}
