//! What happened to an order after its sale: refunds, cases, holds, its end (SPEC §6, §8); and what of
//! its commission they take back.
use super::remainder::NotSettled;
use super::roles::Roles;
use crate::domain::clawback::reversed_to_date;
use crate::domain::commission::{Commission, Line};
use crate::domain::entry::{Entry, Reversal, Source};
use crate::domain::id::{DistributorId, OrderId, OrderLineId, PlanVersion, RefundId};
use crate::domain::money::{Money, Overflow};
use crate::domain::plan::Role;
use crate::domain::rounding::Rounding;
use crate::domain::time::Instant;

/// What happened to an order after its sale.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AfterSale {
    /// Why its unsettled commissions wait, if they do.
    pub held: Option<NotSettled>,
    /// Every approved refund, by line; in the order in which they count: by instant and number.
    pub refunds: Vec<LineRefund>,
    /// Its settled commissions.
    pub settled: Vec<SettledEntry>,
    /// Its end, if its settled commissions are to be reversed for it.
    pub ending: Option<Ending>,
}

/// What a refund takes from a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineRefund {
    /// The refund.
    pub refund: RefundId,
    /// When the money was given back.
    pub at: Instant,
    /// The line.
    pub line: u16,
    /// Goods money, above 0.
    pub amount: Money,
    /// The roles that it is still to be taken back from.
    pub open: Roles,
}

/// A settled commission of the order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SettledEntry {
    /// Its number, once it is written.
    pub number: Option<i64>,
    /// The line.
    pub line: u16,
    /// Direct or override.
    pub role: Role,
    /// Who earned it: from nobody else is it taken back.
    pub earner: DistributorId,
    /// Its amount, above 0.
    pub amount: Money,
    /// What was taken back of it before, not below 0.
    pub reversed: Money,
    /// The plan that governed.
    pub plan: PlanVersion,
    /// When it was earned.
    pub earned_at: Instant,
    /// When its hold was over.
    pub matures_at: Instant,
    /// It is settled by this very sweep: what takes back of it matures together with it.
    pub just_now: bool,
}

/// The end of an order whose commissions are settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ending {
    /// When it was cancelled or corrected.
    pub at: Instant,
    /// It was corrected: the next settlement reverses it, for it also settles the order anew.
    pub is_correction: bool,
    /// The roles that are still to be reversed.
    pub open: Roles,
}

/// What one reason takes back of a settled commission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// Why.
    pub reversal: Reversal,
    /// How much, above 0.
    pub amount: Money,
    /// When it matures.
    pub matures_at: Instant,
}

impl AfterSale {
    /// How much of a line was refunded.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn refunded(&self, line: u16) -> Result<Money, Overflow> {
        Money::sum(self.of_line(line).map(|refund| refund.amount))
    }

    /// Whether nothing is left of a line.
    #[must_use]
    pub fn is_wholly_refunded(&self, line: &Line) -> bool {
        self.refunded(line.line) == Ok(line.net)
    }

    /// What refunds leave of a commission that is not settled.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn left(
        &self,
        line: &Line,
        commission: Money,
        rounding: Rounding,
    ) -> Result<Money, Overflow> {
        let to_date = (self.refunded(line.line)?, line.net);
        commission.minus(reversed_to_date(commission, to_date, rounding)?)
    }

    /// What each refund of a line takes back of a commission of it, with when: the same whether settled or
    /// not.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn reversals(
        &self,
        line: &Line,
        commission: Money,
        rounding: Rounding,
    ) -> Result<Vec<(Instant, Money)>, Overflow> {
        let (mut refunded, mut reversed) = (Money::ZERO, Money::ZERO);
        let reversal = |refund: &LineRefund| {
            refunded = refunded.plus(refund.amount)?;
            let target = reversed_to_date(commission, (refunded, line.net), rounding)?;
            let taken = target.minus(reversed)?;
            reversed = target;
            Ok((refund.at, taken))
        };
        self.of_line(line.line).map(reversal).collect()
    }

    /// What is due to be taken back of a settled commission before `until`, one reason after the other;
    /// the entry notes what is reversed with it.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn due(
        &self,
        entry: &mut SettledEntry,
        net: Money,
        rounding: Rounding,
        until: Instant,
    ) -> Result<Vec<Taken>, Overflow> {
        let mut due = Vec::new();
        let role = entry.role;
        let closed = self.of_line(entry.line).filter(|refund| !refund.open.has(role));
        let mut refunded = Money::sum(closed.map(|refund| refund.amount))?;
        for refund in self.of_line(entry.line).filter(|refund| refund.open.has(role)) {
            if !entry.just_now && refund.at >= until {
                break;
            }
            refunded = refunded.plus(refund.amount)?;
            let target = reversed_to_date(entry.amount, (refunded, net), rounding)?;
            let reversal = Reversal::Refund(refund.refund);
            entry.reverse(target, reversal, refund.at, &mut due)?;
        }
        if let Some(ending) = self.ending.filter(|ending| ending.is_due(role, until)) {
            let at = if ending.is_correction { entry.matures_at } else { ending.at };
            entry.reverse(entry.amount, Reversal::Ending, at, &mut due)?;
        }
        Ok(due)
    }

    /// Notes that a role is settled up to `until`: all that is due of it is taken back. `just_now`: its
    /// commission is settled by this very sweep.
    pub fn close(&mut self, role: Role, just_now: bool, until: Instant) {
        let ends = self.ending.is_some_and(|ending| ending.is_due(role, until));
        for refund in &mut self.refunds {
            if just_now || ends || refund.at < until {
                refund.open = refund.open.without(role);
            }
        }
        if let Some(ending) = self.ending.as_mut().filter(|_| ends) {
            ending.open = ending.open.without(role);
        }
    }

    /// Whether anything of it is still to be settled.
    #[must_use]
    pub fn is_open(&self) -> bool {
        let refunds = self.refunds.iter().any(|refund| refund.open != Roles::NONE);
        refunds || self.ending.is_some_and(|ending| ending.open != Roles::NONE)
    }

    fn of_line(&self, line: u16) -> impl Iterator<Item = &LineRefund> {
        self.refunds.iter().filter(move |refund| refund.line == line)
    }
}

impl Ending {
    fn is_due(&self, role: Role, until: Instant) -> bool {
        self.open.has(role) && (self.is_correction || self.at < until)
    }
}

impl SettledEntry {
    /// A commission that is settled just now; with when it was earned and when it matures.
    #[must_use]
    pub fn just_now(
        line: &Line,
        commission: &Commission,
        plan: PlanVersion,
        (earned_at, matures_at): (Instant, Instant),
    ) -> Self {
        Self {
            number: None,
            line: line.line,
            role: commission.role,
            earner: commission.earner,
            amount: commission.amount,
            reversed: Money::ZERO,
            plan,
            earned_at,
            matures_at,
            just_now: true,
        }
    }

    /// Takes back what is missing to `target`, if anything is.
    fn reverse(
        &mut self,
        target: Money,
        reversal: Reversal,
        at: Instant,
        due: &mut Vec<Taken>,
    ) -> Result<(), Overflow> {
        let amount = target.minus(self.reversed)?;
        if amount.0 > 0 {
            let matures_at = if self.just_now { self.matures_at } else { at.max(self.earned_at) };
            due.push(Taken { reversal, amount, matures_at });
            self.reversed = target;
        }
        Ok(())
    }

    /// The entry that takes something back.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn clawback(&self, order: OrderId, taken: &Taken) -> Result<Entry, Overflow> {
        let Self { line, role, plan, .. } = *self;
        let (line, reversal) = (OrderLineId::new(order, line), taken.reversal);
        Ok(Entry {
            distributor: self.earner,
            amount: Money::ZERO.minus(taken.amount)?,
            earned_at: self.earned_at,
            matures_at: taken.matures_at,
            source: Source::Clawback { line, role, plan, reversal },
        })
    }
}
