//! The two-level formula (SPEC §7 "Amount of one entry"). It stands here and nowhere else.
use super::facts::{Case, ProductFact};
use super::id::{DistributorId, ProductId};
use super::money::{Money, Overflow};
use super::plan::{Base, OverrideOf, Pay, Role};
use super::rate::Rate;
use super::rounding::{Exact, Rounding, share_of};
use super::terms::{NoOverride, Terms};

/// What the formula needs of an order line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// The line number, from 1.
    pub line: u16,
    /// The product sold.
    pub product: ProductId,
    /// Units, above 0.
    pub quantity: i64,
    /// Quantity × unit price, before any discount; not below net.
    pub list: Money,
    /// `net(line)` of SPEC §6, not below 0.
    pub net: Money,
}

/// What one line earns one distributor in one role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Commission {
    /// Direct or override.
    pub role: Role,
    /// Who earns it.
    pub earner: DistributorId,
    /// The amount a percentage is taken of.
    pub base: Money,
    /// The winning rule's pay.
    pub pay: Pay,
    /// Units.
    pub quantity: i64,
    /// The amount: above 0, rounded once, capped.
    pub amount: Money,
}

/// Why a line earns nothing in a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Nothing {
    /// The product earned no commission at payment.
    NotCommissionable,
    /// Nothing is left of the line once its discounts are taken off.
    NetZero,
    /// The plan pays of the margin, and nobody knows what the product cost at payment.
    UnknownCost,
    /// Nothing is left of the line once its cost is taken off.
    BaseZero,
    /// Nobody earns the override.
    NoOverride(NoOverride),
    /// No rule of the plan applies.
    NoRule,
    /// The sponsor's own direct rate is not above the seller's.
    NoDifference,
    /// The winning rule pays 0.
    PaysZero,
    /// The share is less than a minor unit and was rounded away.
    RoundedToZero,
    /// `max_share` leaves nothing.
    CutToZero,
}

impl Nothing {
    /// Whether it holds whatever the base is.
    fn is_at_any_base(self) -> bool {
        match self {
            Self::NotCommissionable
            | Self::NoOverride(_)
            | Self::NoRule
            | Self::NoDifference
            | Self::PaysZero => true,
            Self::NetZero
            | Self::UnknownCost
            | Self::BaseZero
            | Self::RoundedToZero
            | Self::CutToZero => false,
        }
    }

    /// The name in machine formats.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NotCommissionable => "not_commissionable",
            Self::NetZero => "net_zero",
            Self::UnknownCost => "unknown_cost",
            Self::BaseZero => "base_zero",
            Self::NoOverride(NoOverride::NoSponsor) => "no_sponsor",
            Self::NoOverride(NoOverride::SponsorNotApproved) => "sponsor_not_approved",
            Self::NoRule => "no_rule",
            Self::NoDifference => "no_difference",
            Self::PaysZero => "pays_zero",
            Self::RoundedToZero => "rounded_to_zero",
            Self::CutToZero => "cut_to_zero",
        }
    }
}

/// How the formula comes to what a line earns: every number between the base and the amounts.
#[derive(Debug, Clone, Copy)]
pub struct Reckoning<'f> {
    /// What the plan's percentages are taken of, or why there is no such amount.
    pub base: Result<Money, Nothing>,
    /// Direct + override never exceed this: the plan's `max_share` of the base, rounded down.
    pub cap: Money,
    /// The seller's part and the sponsor's.
    pub shares: [Share<'f>; 2],
}

/// The part of one role in a reckoning.
#[derive(Debug, Clone, Copy)]
pub struct Share<'f> {
    /// Direct or override.
    pub role: Role,
    /// Who earns it, as the rules look at it; none when nobody can. With
    /// [`OverrideOf::Difference`] the sponsor's as if it were an own sale.
    pub case: Option<Case<'f>>,
    /// What is paid, or why nothing is.
    pub pay: Result<Pay, Nothing>,
    /// What a percentage is taken of.
    pub of: Money,
    /// Before its rounding.
    pub exact: Exact,
    /// Rounded, before the cap.
    pub rounded: Money,
    /// What is left of it by the cap.
    pub amount: Money,
}

impl<'f> Share<'f> {
    fn none(role: Role, case: Option<Case<'f>>, why: Nothing) -> Self {
        let nothing = Money::ZERO;
        let (exact, rounded, amount) = (nothing.into(), nothing, nothing);
        Self { role, case, pay: Err(why), of: nothing, exact, rounded, amount }
    }

    /// Why nothing is earned, if nothing is.
    #[must_use]
    pub fn nothing(&self) -> Option<Nothing> {
        match self.pay {
            Err(why) => Some(why),
            Ok(_) if !self.amount.is_zero() => None,
            Ok(_) if !self.rounded.is_zero() => Some(Nothing::CutToZero),
            Ok(_) if self.exact.parts() != 0 => Some(Nothing::RoundedToZero),
            Ok(_) => Some(Nothing::PaysZero),
        }
    }
}

impl<'f> Terms<'f> {
    /// What a line earns: at most a direct and an override commission, in this order. Zero amounts
    /// leave nothing.
    ///
    /// # Errors
    /// [`Overflow`] when an amount leaves 64 bits.
    pub fn commissions(&self, line: &Line) -> Result<[Option<Commission>; 2], Overflow> {
        Ok(self.reckon(line)?.shares.map(|share| commission(&share, line)))
    }

    /// How the formula comes to what a line earns.
    ///
    /// # Errors
    /// [`Overflow`] when an amount leaves 64 bits.
    pub fn reckon(&self, line: &Line) -> Result<Reckoning<'f>, Overflow> {
        let fact = self.facts.product_at(line.product, self.paid_at);
        let base = self.base(line, fact);
        let mut reckoning = self.reckon_of(line, fact, base)?;
        if base == Err(Nothing::UnknownCost) {
            // What would earn nothing at any cost has another reason.
            let at_best = self.reckon_of(line, fact, Ok(line.net))?.shares;
            for (share, best) in reckoning.shares.iter_mut().zip(at_best) {
                if best.nothing().is_some_and(Nothing::is_at_any_base) {
                    *share = best;
                }
            }
        }
        Ok(reckoning)
    }

    /// What a line earns at most while its cost is unknown: what it would earn if it had cost nothing.
    ///
    /// # Errors
    /// [`Overflow`] when an amount leaves 64 bits.
    pub fn at_best(&self, line: &Line) -> Result<[Option<Commission>; 2], Overflow> {
        let fact = self.facts.product_at(line.product, self.paid_at);
        let base = match self.base(line, fact) {
            Err(Nothing::UnknownCost) => Ok(line.net),
            known => known,
        };
        let shares = self.reckon_of(line, fact, base)?.shares;
        Ok(shares.map(|share| commission(&share, line)))
    }

    fn reckon_of(
        &self,
        line: &Line,
        fact: Option<&'f ProductFact>,
        base: Result<Money, Nothing>,
    ) -> Result<Reckoning<'f>, Overflow> {
        let sold = match (fact, base) {
            (Some(fact), Ok(base)) if fact.commissionable => Ok((fact, base)),
            (Some(fact), Err(why)) if fact.commissionable => Err(why),
            _ => Err(Nothing::NotCommissionable),
        };
        let mut direct = match sold {
            Ok(sold) => {
                self.by_rules(self.seller_case(Role::Direct, line, sold.0), sold.1, line)?
            }
            Err(why) => Share::none(Role::Direct, None, why),
        };
        let sponsored =
            sold.and_then(|sold| Ok((self.sponsor.map_err(Nothing::NoOverride)?, sold)));
        let mut override_ = match sponsored {
            Ok((sponsor, sold)) => self.sponsors(sponsor, line, sold, &direct)?,
            Err(why) => Share::none(Role::Override, None, why),
        };
        let cap = share_of(base.unwrap_or_default(), self.plan.plan.max_share, Rounding::Down)?;
        direct.amount = direct.rounded.min(cap);
        override_.amount = override_.rounded.min(cap.minus(direct.amount)?);
        Ok(Reckoning { base, cap, shares: [direct, override_] })
    }

    /// Whether a line earns nothing only because nobody knows yet what its product cost: it would earn
    /// somebody something at the best of costs.
    #[must_use]
    pub fn waits_for_cost(&self, line: &Line) -> bool {
        let fact = self.facts.product_at(line.product, self.paid_at);
        let earns = || self.at_best(line).map(|best| best.iter().any(Option::is_some));
        fact.is_some_and(|fact| fact.commissionable)
            && self.base(line, fact) == Err(Nothing::UnknownCost)
            && earns().unwrap_or(true)
    }

    /// What percentages of a line are taken of: above 0.
    fn base(&self, line: &Line, fact: Option<&ProductFact>) -> Result<Money, Nothing> {
        if line.net.0 <= 0 {
            return Err(Nothing::NetZero);
        }
        match self.plan.plan.base {
            Base::Net => Ok(line.net),
            Base::List => Ok(line.list),
            Base::Margin => {
                let cost = fact.and_then(|fact| fact.cost).ok_or(Nothing::UnknownCost)?;
                // A cost beyond 64 bits leaves no margin; it must not stop a settlement.
                let margin = cost.times(line.quantity).and_then(|cost| line.net.minus(cost));
                margin.ok().filter(|margin| margin.0 > 0).ok_or(Nothing::BaseZero)
            }
        }
    }

    fn seller_case(&self, role: Role, line: &Line, fact: &'f ProductFact) -> Case<'f> {
        let (earner, level, grade) = (self.seller, self.seller_level, self.seller_grade);
        Case { role, earner, level, grade, product: line.product, fact }
    }

    /// The override, by what the plan says it is a share of.
    fn sponsors(
        &self,
        sponsor: DistributorId,
        line: &Line,
        (fact, base): (&'f ProductFact, Money),
        direct: &Share<'f>,
    ) -> Result<Share<'f>, Overflow> {
        let grade = self.sponsor_grade;
        let case =
            |role| Case { role, earner: sponsor, level: 1, grade, product: line.product, fact };
        match self.plan.plan.override_of {
            OverrideOf::Sale => self.by_rules(case(Role::Override), base, line),
            OverrideOf::SellerCommission => {
                let share = self.by_rules(case(Role::Override), direct.rounded, line)?;
                let fixed = matches!(share.pay, Ok(Pay::Fixed(_)));
                Ok(if fixed { Share { of: base, ..share } } else { share })
            }
            OverrideOf::Difference => {
                let own = case(Role::Direct);
                let above = rate(self.plan.pay_for(own)).ppm() - rate(direct.pay.ok()).ppm();
                match Rate::from_ppm(above).filter(|rate| *rate != Rate::ZERO) {
                    Some(rate) => self.paid((Role::Override, own), Pay::Percent(rate), base, line),
                    None => Ok(Share::none(Role::Override, Some(own), Nothing::NoDifference)),
                }
            }
        }
    }

    /// What the winning rule of a case pays.
    fn by_rules(&self, case: Case<'f>, of: Money, line: &Line) -> Result<Share<'f>, Overflow> {
        match self.plan.pay_for(case) {
            Some(pay) => self.paid((case.role, case), pay, of, line),
            None => Ok(Share::none(case.role, Some(case), Nothing::NoRule)),
        }
    }

    /// A share before the cap; rounded once per line and role.
    fn paid(
        &self,
        (role, case): (Role, Case<'f>),
        pay: Pay,
        of: Money,
        line: &Line,
    ) -> Result<Share<'f>, Overflow> {
        let exact = match pay {
            Pay::Percent(rate) => Exact::share(of, rate),
            Pay::Fixed(per_unit) => per_unit.times(line.quantity)?.into(),
        };
        let rounded = exact.rounded(self.plan.plan.rounding)?;
        Ok(Share { role, case: Some(case), pay: Ok(pay), of, exact, rounded, amount: rounded })
    }
}

/// The rate of a direct rule of a plan whose overrides are differences: there no amount is fixed.
fn rate(pay: Option<Pay>) -> Rate {
    match pay {
        Some(Pay::Percent(rate)) => rate,
        Some(Pay::Fixed(_)) | None => Rate::ZERO,
    }
}

fn commission(share: &Share<'_>, line: &Line) -> Option<Commission> {
    let (case, pay) = share.case.zip(share.pay.ok()).filter(|_| !share.amount.is_zero())?;
    Some(Commission {
        role: share.role,
        earner: case.earner,
        base: share.of,
        pay,
        quantity: line.quantity,
        amount: share.amount,
    })
}

#[cfg(test)]
mod tests;
