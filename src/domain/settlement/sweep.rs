//! The sweep itself: every mature amount becomes an entry, every other one a remainder.
use std::collections::BTreeMap;

use super::order::{Swept, UnsettledOrder};
use super::remainder::{NotSettled, Remainder};
use super::roles::Roles;
use crate::domain::commission::Commission;
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
        }
    }

    /// Settles what is mature of an order and notes why the rest is not.
    ///
    /// # Errors
    /// An overflow, or the sink's own error.
    pub fn order<E: From<Overflow>>(
        &mut self,
        order: &UnsettledOrder,
        sink: &mut impl FnMut(&Entry) -> Result<(), E>,
    ) -> Result<Swept, E> {
        match self.facts.terms(order.paid_at, order.seller) {
            Ok(terms) => self.earning(order, &terms, sink),
            Err(reason) => Ok(self.earning_nothing(order, reason)),
        }
    }

    /// Settles an opening balance dated `at`; `false` when it stays for a later settlement.
    ///
    /// # Errors
    /// An overflow, or the sink's own error.
    pub fn opening<E: From<Overflow>>(
        &mut self,
        distributor: DistributorId,
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
        let entry = Entry { distributor, amount, earned_at, matures_at, source: Source::Opening };
        self.settle(&entry, sink)?;
        Ok(true)
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
            digest: self.digest.finish(),
        })
    }

    fn earning<E: From<Overflow>>(
        &mut self,
        order: &UnsettledOrder,
        terms: &Terms<'_>,
        sink: &mut impl FnMut(&Entry) -> Result<(), E>,
    ) -> Result<Swept, E> {
        let matures_at = order.completed_at.map(|at| terms.matures_among(&mut self.later, at));
        let mut left = Roles::NONE;
        for line in &order.lines {
            for commission in terms.commissions(line)?.into_iter().flatten() {
                if !order.roles.has(commission.role) {
                    continue;
                }
                if self.waits(order, &commission, matures_at)? {
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
            }
        }
        if matures_at.is_none_or(|at| at >= self.until) {
            return Ok(Swept::Remains(order.roles));
        }
        Ok(if left == Roles::NONE { Swept::Wholly } else { Swept::Remains(left) })
    }

    /// Whether a commission is not settled now; notes why, unless it belongs to a later period.
    fn waits(
        &mut self,
        order: &UnsettledOrder,
        commission: &Commission,
        matures_at: Option<Instant>,
    ) -> Result<bool, Overflow> {
        let suspended = self.is_suspended(commission.earner);
        let Some((reason, until)) = NotSettled::of(suspended, matures_at, self.until) else {
            return Ok(false);
        };
        if order.paid_at.is_some_and(|paid| paid < self.until) {
            self.remains(commission.earner, reason, commission.amount, until)?;
        }
        Ok(true)
    }

    /// An order without terms leaves the list once its hold is over; one that waits for a plan stays.
    fn earning_nothing(&mut self, order: &UnsettledOrder, reason: NoTerms) -> Swept {
        let over = self.facts.hold_over(order.paid_at, order.completed_at, order.seller);
        if reason == NoTerms::NoPlan && order.completed_at.is_some() {
            self.without_plan += u64::from(order.paid_at.is_some_and(|paid| paid < self.until));
        }
        let is_over = over.is_some_and(|over| over < self.until);
        if is_over { Swept::Wholly } else { Swept::Remains(order.roles) }
    }

    fn settle<E: From<Overflow>>(
        &mut self,
        entry: &Entry,
        sink: &mut impl FnMut(&Entry) -> Result<(), E>,
    ) -> Result<(), E> {
        let amounts = self.amounts_mut(entry.distributor)?;
        let column = match entry.role() {
            Some(Role::Direct) => &mut amounts.direct,
            Some(Role::Override) => &mut amounts.override_,
            None => &mut amounts.adjustment,
        };
        *column = column.plus(entry.amount)?;
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
