//! The two-level formula (SPEC §7 "Amount of one entry"). It stands here and nowhere else.
use super::facts::Case;
use super::id::{DistributorId, ProductId};
use super::money::{Money, Overflow};
use super::plan::{Pay, Role};
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
    /// Nobody earns the override.
    NoOverride(NoOverride),
    /// No rule of the plan applies.
    NoRule,
    /// The winning rule pays 0.
    PaysZero,
    /// The share is less than a minor unit and was rounded away.
    RoundedToZero,
    /// `max_share` leaves nothing.
    CutToZero,
}

impl Nothing {
    /// The name in machine formats.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NotCommissionable => "not_commissionable",
            Self::NetZero => "net_zero",
            Self::NoOverride(NoOverride::NoSponsor) => "no_sponsor",
            Self::NoOverride(NoOverride::SponsorNotApproved) => "sponsor_not_approved",
            Self::NoRule => "no_rule",
            Self::PaysZero => "pays_zero",
            Self::RoundedToZero => "rounded_to_zero",
            Self::CutToZero => "cut_to_zero",
        }
    }
}

/// How the formula comes to what a line earns: every number between the base and the amounts.
#[derive(Debug, Clone, Copy)]
pub struct Reckoning<'f> {
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
    /// Who earns in which case, and what the winning rule pays; or why nothing is earned.
    pub won: Result<(Case<'f>, Pay), Nothing>,
    /// Before its rounding.
    pub exact: Exact,
    /// Rounded, before the cap.
    pub rounded: Money,
    /// What is left of it by the cap.
    pub amount: Money,
}

impl<'f> Share<'f> {
    fn none(role: Role, why: Nothing) -> Self {
        let amount = Money::ZERO;
        Self { role, won: Err(why), exact: amount.into(), rounded: amount, amount }
    }

    /// Why nothing is earned, if nothing is.
    #[must_use]
    pub fn nothing(&self) -> Option<Nothing> {
        match self.won {
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
        let fact = match self.facts.product_at(line.product, self.paid_at) {
            Some(fact) if fact.commissionable => Ok(fact),
            _ => Err(Nothing::NotCommissionable),
        };
        let fact =
            fact.and_then(|fact| if line.net.0 > 0 { Ok(fact) } else { Err(Nothing::NetZero) });
        let case = |role, earner, level| {
            fact.map(|fact| Case { role, earner, level, product: line.product, fact })
        };
        let sponsor = self.sponsor.map_err(Nothing::NoOverride);
        let mut direct =
            self.share(Role::Direct, case(Role::Direct, self.seller, self.seller_level), line)?;
        let sponsors = sponsor.and_then(|sponsor| case(Role::Override, sponsor, 1));
        let mut override_ = self.share(Role::Override, sponsors, line)?;
        let cap = share_of(line.net, self.plan.plan.max_share, Rounding::Down)?;
        direct.amount = direct.rounded.min(cap);
        override_.amount = override_.rounded.min(cap.minus(direct.amount)?);
        Ok(Reckoning { cap, shares: [direct, override_] })
    }

    /// The part of a role before the cap; rounded once per line and role.
    fn share(
        &self,
        role: Role,
        case: Result<Case<'f>, Nothing>,
        line: &Line,
    ) -> Result<Share<'f>, Overflow> {
        let won = case
            .and_then(|case| self.plan.pay_for(case).map(|pay| (case, pay)).ok_or(Nothing::NoRule));
        let exact = match won {
            Err(why) => return Ok(Share::none(role, why)),
            Ok((_, Pay::Percent(rate))) => Exact::share(line.net, rate),
            Ok((_, Pay::Fixed(per_unit))) => per_unit.times(line.quantity)?.into(),
        };
        let rounded = exact.rounded(self.plan.plan.rounding)?;
        Ok(Share { role, won, exact, rounded, amount: rounded })
    }
}

fn commission(share: &Share<'_>, line: &Line) -> Option<Commission> {
    let (case, pay) = share.won.ok().filter(|_| !share.amount.is_zero())?;
    let Line { quantity, net: base, .. } = *line;
    Some(Commission {
        role: share.role,
        earner: case.earner,
        base,
        pay,
        quantity,
        amount: share.amount,
    })
}

#[cfg(test)]
mod tests {
    use super::super::facts::{DistributorFacts, Facts, Relation};
    use super::super::id::PlanVersion;
    use super::super::life::State;
    use super::super::plan::{HoldFrom, Plan, RateRule, Selectors};
    use super::super::rate::Rate;
    use super::super::time::{Day, Instant};
    use super::super::zone::Zone;
    use super::*;
    use crate::domain::payout::PayoutRules;

    const SPONSOR: DistributorId = DistributorId(1);
    const SELLER: DistributorId = DistributorId(2);
    const PAID: Instant = Instant(1_790_000_000);

    fn percent(text: &str) -> Pay {
        Pay::Percent(Rate::parse(text).unwrap())
    }

    fn rule(role: Role, pay: Pay) -> RateRule {
        RateRule { role, selectors: Selectors::default(), pay }
    }

    fn plan(rates: Vec<RateRule>) -> Plan {
        Plan {
            name: "golden".into(),
            effective_from: Day::new(2026, 1, 1).unwrap(),
            rounding: Rounding::HalfUp,
            hold_days: 7,
            hold_from: HoldFrom::Completed,
            max_share: Rate::ONE,
            rates,
            payout: PayoutRules::default(),
        }
    }

    /// A level-2 seller under an approved sponsor; product 1 is tea, product 2 a gift card.
    fn facts(plan: Plan) -> Facts {
        let mut facts = Facts::new(Zone::from_name("Asia/Shanghai").unwrap(), None);
        for (id, level, sponsor) in [(SPONSOR, 1, None), (SELLER, 2, Some(SPONSOR))] {
            facts.set_distributor(
                id,
                DistributorFacts {
                    code: format!("D{}", id.0),
                    states: [(Instant::ALWAYS, State::Approved)].into_iter().collect(),
                    relations: [(Instant::ALWAYS, Relation { level, sponsor })]
                        .into_iter()
                        .collect(),
                },
            );
        }
        facts.set_product(ProductId(1), Instant::ALWAYS, "Tea > Green", true);
        facts.set_product(ProductId(2), Instant::ALWAYS, "Gift", false);
        let sku = |sku: &str| (sku == "TEA-1").then_some(ProductId(1));
        let code = |code: &str| (code == "D2").then_some(SELLER);
        facts.set_plan(PlanVersion(1), plan, sku, code);
        facts
    }

    fn line(product: i64, quantity: i64, net: i64) -> Line {
        Line { line: 1, product: ProductId(product), quantity, net: Money(net) }
    }

    /// Direct and override in minor units; 0 where there is no commission.
    fn earned(facts: &Facts, line: Line) -> [i64; 2] {
        let terms = facts.terms(Some(PAID), Some(SELLER)).unwrap();
        terms.commissions(&line).unwrap().map(|c| c.map_or(0, |c| c.amount.0))
    }

    #[test]
    fn golden_amounts_of_the_specification() {
        let direct = |text| facts(plan(vec![rule(Role::Direct, percent(text))]));
        for (rate, net, quantity, amount) in [
            ("10%", 30_000, 3, 3_000),
            ("10%", 29_000, 3, 2_900),
            ("3%", 9_990, 10, 300),
            ("1%", 1_250, 1, 13),
            ("10%", 2_000, 1, 200),
            ("50%", 3_000, 1, 1_500),
            ("10%", 0, 1, 0),
        ] {
            assert_eq!(earned(&direct(rate), line(1, quantity, net)), [amount, 0], "{rate} {net}");
        }
        let both = [rule(Role::Direct, percent("0%")), rule(Role::Override, percent("5%"))];
        assert_eq!(earned(&facts(plan(both.to_vec())), line(1, 1, 10_000)), [0, 500]);
    }

    #[test]
    fn a_more_specific_rule_wins_even_with_nothing() {
        let mut specific = rule(Role::Direct, Pay::Fixed(Money::ZERO));
        specific.selectors.sku = Some("TEA-1".into());
        let rates = vec![rule(Role::Direct, percent("10%")), specific];
        assert_eq!(earned(&facts(plan(rates)), line(1, 1, 10_000)), [0, 0]);
    }

    #[test]
    fn selectors_look_at_the_one_who_earns() {
        let mut level_1 = rule(Role::Direct, percent("15%"));
        level_1.selectors.level = Some(1);
        let mut own = rule(Role::Override, percent("9%"));
        own.selectors.distributor = Some("D2".into());
        let rates = vec![
            level_1,
            own,
            rule(Role::Direct, percent("10%")),
            rule(Role::Override, percent("5%")),
        ];
        // The seller is level 2, so 10 %; D2 is the seller, not the sponsor, so 5 %.
        assert_eq!(earned(&facts(plan(rates)), line(1, 1, 10_000)), [1_000, 500]);
    }

    #[test]
    fn the_cap_cuts_the_override_first_and_then_the_direct_part() {
        let capped = |share: &str, direct: i64| {
            let mut plan = plan(vec![
                rule(Role::Direct, Pay::Fixed(Money(direct))),
                rule(Role::Override, percent("30%")),
            ]);
            plan.max_share = Rate::parse(share).unwrap();
            earned(&facts(plan), line(1, 1, 999))
        };
        // 40 % of 9.99 is 3.99 rounded down.
        assert_eq!(capped("40%", 300), [300, 99]);
        assert_eq!(capped("40%", 500), [399, 0]);
        assert_eq!(capped("100%", 5_000), [999, 0]);
    }

    #[test]
    fn a_product_without_commission_earns_nothing_fixed_amounts_included() {
        let rates = vec![rule(Role::Direct, Pay::Fixed(Money(500)))];
        assert_eq!(earned(&facts(plan(rates.clone())), line(2, 1, 10_000)), [0, 0]);
        assert_eq!(earned(&facts(plan(rates)), line(1, 2, 10_000)), [1_000, 0]);
    }
}
