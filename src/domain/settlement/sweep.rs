//! The sweep itself: every mature amount becomes an entry, every other one a remainder.
use std::collections::BTreeMap;

use super::after_sale::{AfterSale, SettledEntry};
use super::awaiting_cost::AwaitingCost;
use super::order::UnsettledOrder;
use super::remainder::{NotSettled, Remainder};
use super::roles::Roles;
use crate::domain::bonus::ClosedInterval;
use crate::domain::commission::{Commission, Line};
use crate::domain::days_later::DaysLater;
use crate::domain::entry::{Entry, Source};
use crate::domain::facts::Facts;
use crate::domain::id::{DistributorId, OrderLineId};
use crate::domain::life::State;
use crate::domain::money::{Money, Overflow};
use crate::domain::plan::Role;
use crate::domain::settlement_digest::{Digest, SettlementDigest};
use crate::domain::statement::{Amounts, Statement};
use crate::domain::terms::{NoTerms, Terms};
use crate::domain::time::Instant;

/// A settlement being computed. Writing is the caller's: each entry is handed to its sink.
#[derive(Debug)]
pub struct Sweep<'f> {
    facts: &'f Facts,
    later: DaysLater,
    until: Instant,
    now: Instant,
    digest: SettlementDigest,
    amounts: Vec<Option<Amounts>>,
    remainders: BTreeMap<(DistributorId, NotSettled), (Money, Option<Instant>)>,
    entries: u64,
    without_plan: u64,
    awaiting_cost: AwaitingCost,
}

/// What a settlement computes besides its entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settlement {
    /// One per distributor with an entry, a payout or an opening balance other than 0; by row.
    pub statements: Vec<Statement>,
    /// The columns' sums over all statements.
    pub totals: Amounts,
    /// How many entries were settled.
    pub entries: u64,
    /// What was not settled, by distributor and reason.
    pub remainders: Vec<Remainder>,
    /// Paid orders of a seller that no plan governs: they wait for one.
    pub without_plan: u64,
    /// Paid orders that wait as a whole for a cost: no amount of theirs is known.
    pub awaiting_cost: AwaitingCost,
    /// Covers every entry and statement.
    pub digest: Digest,
}

impl<'f> Sweep<'f> {
    /// A sweep of everything that matures before `until`; `now` decides who is suspended.
    #[must_use]
    pub fn new(facts: &'f Facts, from: Instant, until: Instant, now: Instant) -> Self {
        Self {
            facts,
            later: DaysLater::new(facts.zone),
            until,
            now,
            digest: SettlementDigest::new(from, until),
            amounts: Vec::new(),
            remainders: BTreeMap::new(),
            entries: 0,
            without_plan: 0,
            awaiting_cost: AwaitingCost::default(),
        }
    }

    /// Settles what is mature of an order, and what is to be taken back of it; notes why the rest is
    /// not. What it settles is no longer among what is open of the order.
    ///
    /// # Errors
    /// An overflow, or the sink's own error.
    pub fn order<E: From<Overflow>>(
        &mut self,
        order: &mut UnsettledOrder,
        sink: &mut impl FnMut(&Entry) -> Result<(), E>,
    ) -> Result<(), E> {
        let before = order.roles;
        if before != Roles::NONE {
            order.roles = match self.facts.terms(order.sale()) {
                Ok(terms) => self.earning(order, &terms, sink)?,
                Err(reason) => self.earning_nothing(order, reason),
            };
        }
        if let Some(mut after_sale) = order.after_sale.take() {
            self.taking_back(order, &mut after_sale, before, sink)?;
            order.after_sale = Some(after_sale);
        }
        Ok(())
    }

    /// Settles an amount that comes from no order and is dated `at`: an opening balance, an adjustment;
    /// `false` when it stays for a later settlement.
    ///
    /// # Errors
    /// An overflow, or the sink's own error.
    pub fn dated<E: From<Overflow>>(
        &mut self,
        (distributor, source): (DistributorId, Source),
        amount: Money,
        at: Instant,
        sink: &mut impl FnMut(&Entry) -> Result<(), E>,
    ) -> Result<bool, E> {
        if at >= self.until {
            return Ok(false);
        }
        if self.is_suspended(distributor) {
            self.remains(distributor, NotSettled::Suspended, amount, None)?;
            return Ok(false);
        }
        let (earned_at, matures_at) = (at, at);
        self.settle(&Entry { distributor, amount, earned_at, matures_at, source }, sink)?;
        Ok(true)
    }

    /// Notes an interval of a bonus or contest that it closes: before anything is settled, for what is
    /// closed stands first in the digest. What is won in it is [`Sweep::dated`].
    pub fn interval(&mut self, closed: &ClosedInterval) {
        self.digest.interval(closed);
    }

    /// Counts the gross of a payout, or less than nothing when it was returned.
    ///
    /// # Errors
    /// An overflow.
    pub fn payout(&mut self, distributor: DistributorId, gross: Money) -> Result<(), Overflow> {
        let amounts = self.amounts_mut(distributor)?;
        amounts.payouts = amounts.payouts.plus(gross)?;
        Ok(())
    }

    /// The result, once every order went through. `opening` are the balances of the last
    /// settlement, `name` the names to keep.
    ///
    /// # Errors
    /// An overflow.
    pub fn finish(
        mut self,
        opening: &BTreeMap<DistributorId, Money>,
        name: impl Fn(DistributorId) -> String,
    ) -> Result<Settlement, Overflow> {
        let carried = opening.iter().filter(|(_, balance)| !balance.is_zero()).map(|(id, _)| *id);
        let swept = (0_i64..).zip(&self.amounts).filter(|(_, a)| a.is_some());
        let mut stated: Vec<_> = carried.chain(swept.map(|(id, _)| DistributorId(id))).collect();
        stated.sort_unstable();
        stated.dedup();
        let mut totals = Amounts::default();
        let mut statements = Vec::with_capacity(stated.len());
        for distributor in stated {
            let opening = opening.get(&distributor).copied().unwrap_or_default();
            let amounts = self.amounts_of(distributor).copied().unwrap_or_default();
            let statement = Statement {
                distributor,
                name: name(distributor),
                level: self.level(distributor),
                opening,
                amounts,
                closing: amounts.closing(opening)?,
            };
            totals = totals.plus(&statement.amounts)?;
            self.digest.statement(&statement);
            statements.push(statement);
        }
        let remainders =
            self.remainders.into_iter().map(|((distributor, reason), (amount, until))| Remainder {
                distributor,
                reason,
                amount,
                until,
            });
        Ok(Settlement {
            statements,
            totals,
            entries: self.entries,
            remainders: remainders.filter(|r| !r.amount.is_zero()).collect(),
            without_plan: self.without_plan,
            awaiting_cost: self.awaiting_cost,
            digest: self.digest.finish(),
        })
    }

    /// Settles the commissions that are mature; returns the roles that stay.
    fn earning<E: From<Overflow>>(
        &mut self,
        order: &mut UnsettledOrder,
        terms: &Terms<'_>,
        sink: &mut impl FnMut(&Entry) -> Result<(), E>,
    ) -> Result<Roles, E> {
        let matures_at = terms.matures_among(&mut self.later, order.completed_at);
        let held = order.after_sale.as_ref().and_then(|after_sale| after_sale.held);
        let waits = order.waits_for_cost(terms);
        if let Some(paid_at) = order.paid_at.filter(|paid_at| waits && *paid_at < self.until) {
            self.awaiting_cost.note(order, paid_at, terms)?;
        }
        let held = held.or_else(|| waits.then_some(NotSettled::UnknownCost));
        let (mut left, mut settled) = (Roles::NONE, false);
        for line in &order.lines {
            for commission in terms.commissions(line)?.into_iter().flatten() {
                if !order.roles.has(commission.role) {
                    continue;
                }
                let suspended = self.is_suspended(commission.earner);
                let waits = NotSettled::of(suspended, held, matures_at, self.until);
                if let Some(why) = waits {
                    self.waits(order, line, &commission, (terms, why))?;
                    left = left.with(commission.role);
                    continue;
                }
                let entry = Entry {
                    distributor: commission.earner,
                    amount: commission.amount,
                    earned_at: order.paid_at.unwrap_or(self.until),
                    matures_at: matures_at.unwrap_or(self.until),
                    source: Source::Commission {
                        line: OrderLineId::new(order.id, line.line),
                        commission,
                        plan: terms.plan_version(),
                    },
                };
                self.settle(&entry, sink)?;
                settled = true;
                if let Some(after_sale) = &mut order.after_sale {
                    let dated = (entry.earned_at, entry.matures_at);
                    let plan = terms.plan_version();
                    let settled = SettledEntry::just_now(line, &commission, plan, dated);
                    after_sale.settled.push(settled);
                }
            }
        }
        let stays = held.is_some() || matures_at.is_none_or(|at| at >= self.until);
        // Of what waits as a whole nothing is frozen: a role that earns nothing waits with it.
        let waits = !settled && left != Roles::NONE;
        Ok(if stays || waits { order.roles } else { left })
    }

    /// Notes why a commission is not settled now, unless it belongs to a later period.
    fn waits(
        &mut self,
        order: &UnsettledOrder,
        line: &Line,
        commission: &Commission,
        (terms, (reason, until)): (&Terms<'_>, (NotSettled, Option<Instant>)),
    ) -> Result<(), Overflow> {
        if order.paid_at.is_none_or(|paid| paid >= self.until) {
            return Ok(());
        }
        let amount = match &order.after_sale {
            Some(after) => after.left(line, commission.amount, terms.plan().rounding)?,
            None => commission.amount,
        };
        self.remains(commission.earner, reason, amount, until)
    }

    /// An order without terms leaves the list once its hold is over; one that waits for a plan, or that
    /// is held, stays.
    fn earning_nothing(&mut self, order: &UnsettledOrder, reason: NoTerms) -> Roles {
        let over = self.facts.hold_over(order.sale(), order.completed_at);
        if reason == NoTerms::NoPlan && order.completed_at.is_some() {
            self.without_plan += u64::from(order.paid_at.is_some_and(|paid| paid < self.until));
        }
        let is_over = over.is_some_and(|over| over < self.until);
        let is_held = order.after_sale.as_ref().is_some_and(|after_sale| after_sale.held.is_some());
        if is_over && !is_held { Roles::NONE } else { order.roles }
    }

    /// Takes back of the settled commissions what refunds and the order's end are to take by now, from
    /// those who earned them; `before`: the roles that were open before this sweep.
    fn taking_back<E: From<Overflow>>(
        &mut self,
        order: &UnsettledOrder,
        after_sale: &mut AfterSale,
        before: Roles,
        sink: &mut impl FnMut(&Entry) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut settled = std::mem::take(&mut after_sale.settled);
        for role in Role::BOTH.into_iter().filter(|role| !order.roles.has(*role)) {
            let mut waits = false;
            for entry in settled.iter_mut().filter(|entry| entry.role == role) {
                let suspended = self.is_suspended(entry.earner);
                waits |= suspended;
                let rounding = self.facts.plan_of(entry.plan).map(|plan| plan.plan.rounding);
                let line = order.lines.iter().find(|line| line.line == entry.line);
                let net = line.map_or(Money::ZERO, |line| line.net);
                let (reversed, rounding) = (entry.reversed, rounding.unwrap_or_default());
                let due = after_sale.due(entry, net, rounding, self.until)?;
                for taken in due {
                    let clawback = entry.clawback(order.id, &taken)?;
                    if suspended {
                        let reason = NotSettled::Suspended;
                        self.remains(clawback.distributor, reason, clawback.amount, None)?;
                    } else {
                        self.settle(&clawback, sink)?;
                    }
                }
                if suspended {
                    entry.reversed = reversed;
                }
            }
            if !waits {
                after_sale.close(role, before.has(role), self.until);
            }
        }
        settled.iter_mut().for_each(|entry| entry.just_now = false);
        after_sale.settled = settled;
        Ok(())
    }

    fn settle<E: From<Overflow>>(
        &mut self,
        entry: &Entry,
        sink: &mut impl FnMut(&Entry) -> Result<(), E>,
    ) -> Result<(), E> {
        self.amounts_mut(entry.distributor)?.add(entry)?;
        self.entries += 1;
        self.digest.entry(entry);
        sink(entry)
    }

    fn remains(
        &mut self,
        distributor: DistributorId,
        reason: NotSettled,
        amount: Money,
        until: Option<Instant>,
    ) -> Result<(), Overflow> {
        let (sum, latest) = self.remainders.entry((distributor, reason)).or_default();
        *sum = sum.plus(amount)?;
        *latest = (*latest).max(until);
        Ok(())
    }

    fn is_suspended(&self, distributor: DistributorId) -> bool {
        let state = self.facts.distributor(distributor).and_then(|d| d.states.at(self.now));
        state == Some(&State::Suspended)
    }

    /// The level at the period's last instant.
    fn level(&self, distributor: DistributorId) -> u8 {
        let relations = self.facts.distributor(distributor).map(|d| &d.relations);
        relations.and_then(|r| r.at(self.until.plus_seconds(-1))).map_or(1, |r| r.level)
    }

    fn amounts_of(&self, distributor: DistributorId) -> Option<&Amounts> {
        self.amounts.get(usize::try_from(distributor.0).ok()?)?.as_ref()
    }

    fn amounts_mut(&mut self, distributor: DistributorId) -> Result<&mut Amounts, Overflow> {
        let index = usize::try_from(distributor.0).map_err(|_| Overflow)?;
        if self.amounts.len() <= index {
            self.amounts.resize(index + 1, None);
        }
        Ok(self.amounts[index].get_or_insert_default())
    }
}
