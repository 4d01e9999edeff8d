//! An order of the past: what its lines earned, and what they would have earned.
use crate::domain::clawback::reversed_to_date;
use crate::domain::commission::Line;
use crate::domain::facts::Facts;
use crate::domain::id::{DistributorId, OrderId, PlanVersion, ProductId};
use crate::domain::money::{Money, Overflow};
use crate::domain::plan::Role;
use crate::domain::rounding::Rounding;
use crate::domain::settlement::Roles;
use crate::domain::terms::{Sale, Terms};
use crate::domain::time::Instant;

/// A paid order of a distributor, with all that was settled of it and given back since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastOrder {
    /// The row.
    pub id: OrderId,
    /// When it was paid.
    pub paid_at: Instant,
    /// Whom it is attributed to.
    pub seller: DistributorId,
    /// The seller bought it himself.
    pub self_purchase: bool,
    /// Which of its commissions are not settled.
    pub open: Roles,
    /// Its lines, by number.
    pub lines: Vec<Line>,
    /// Its settled commissions, by line.
    pub settled: Vec<SettledShare>,
    /// What was given back, by line; lines of which nothing was are left out.
    pub refunded: Vec<(u16, Money)>,
}

/// A settled commission of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SettledShare {
    /// The line.
    pub line: u16,
    /// Direct or override.
    pub role: Role,
    /// Who earned it.
    pub earner: DistributorId,
    /// The amount, before anything was taken back of it.
    pub amount: Money,
    /// The plan that governed.
    pub plan: PlanVersion,
}

/// What refunds left somebody of a commission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Earned {
    /// The product sold.
    pub product: ProductId,
    /// Direct or override.
    pub role: Role,
    /// Who earns it.
    pub earner: DistributorId,
    /// The amount, not below 0.
    pub amount: Money,
}

impl PastOrder {
    /// What decides its terms.
    #[must_use]
    pub fn sale(&self) -> Sale {
        let Self { paid_at, seller, self_purchase, .. } = *self;
        Sale { paid_at: Some(paid_at), seller: Some(seller), self_purchase }
    }

    /// What refunds left of a line.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn kept(&self, line: &Line) -> Result<Money, Overflow> {
        line.net.minus(self.refunded(line.line)?)
    }

    /// Hands its settled commissions to `each`.
    ///
    /// # Errors
    /// [`Overflow`], and those of `each`.
    pub fn settled(
        &self,
        facts: &Facts,
        each: &mut impl FnMut(Earned) -> Result<(), Overflow>,
    ) -> Result<(), Overflow> {
        for share in &self.settled {
            let Some(line) = self.lines.iter().find(|line| line.line == share.line) else {
                continue;
            };
            let rounding = || facts.plan_of(share.plan).map(|plan| plan.plan.rounding);
            let rounding = || rounding().unwrap_or_default();
            let SettledShare { role, earner, amount, .. } = *share;
            let amount = self.left(line, amount, rounding)?;
            each(Earned { product: line.product, role, earner, amount })?;
        }
        Ok(())
    }

    /// Hands what its lines earn by these terms in some roles to `each`. A line whose cost is unknown
    /// earns nothing: see [`Self::await_cost`].
    ///
    /// # Errors
    /// [`Overflow`], and those of `each`.
    pub fn earning(
        &self,
        terms: &Terms<'_>,
        roles: Roles,
        each: &mut impl FnMut(Earned) -> Result<(), Overflow>,
    ) -> Result<(), Overflow> {
        for line in &self.lines {
            for commission in terms.commissions(line)?.into_iter().flatten() {
                let role = commission.role;
                if roles.has(role) {
                    let amount = self.left(line, commission.amount, || terms.plan().rounding)?;
                    let earner = commission.earner;
                    each(Earned { product: line.product, role, earner, amount })?;
                }
            }
        }
        Ok(())
    }

    /// What refunds left of a commission, however many they were (SPEC §8).
    fn left(
        &self,
        line: &Line,
        commission: Money,
        rounding: impl FnOnce() -> Rounding,
    ) -> Result<Money, Overflow> {
        let refunded = self.refunded(line.line)?;
        if refunded.is_zero() {
            return Ok(commission);
        }
        commission.minus(reversed_to_date(commission, (refunded, line.net), rounding())?)
    }

    fn refunded(&self, line: u16) -> Result<Money, Overflow> {
        let of_line = self.refunded.iter().filter(|(number, _)| *number == line);
        Money::sum(of_line.map(|(_, amount)| *amount))
    }
}
