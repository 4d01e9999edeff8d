//! The two-level formula (SPEC §7 "Amount of one entry"). It stands here and nowhere else.
use super::facts::Case;
use super::id::{DistributorId, ProductId};
use super::money::{Money, Overflow};
use super::plan::{Pay, Role};
use super::rounding::{Rounding, share_of};
use super::terms::Terms;

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

impl Terms<'_> {
    /// What a line earns: at most a direct and an override commission, in this order. Zero amounts
    /// leave nothing.
    ///
    /// # Errors
    /// [`Overflow`] when an amount leaves 64 bits.
    pub fn commissions(&self, line: &Line) -> Result<[Option<Commission>; 2], Overflow> {
        let Some(fact) = self.facts.product_at(line.product, self.paid_at) else {
            return Ok([None, None]);
        };
        if !fact.commissionable || line.net.0 <= 0 {
            return Ok([None, None]);
        }
        let case = |role, earner, level| Case { role, earner, level, product: line.product, fact };
        let pays = [
            Some(case(Role::Direct, self.seller, self.seller_level)),
            self.sponsor.ok().map(|sponsor| case(Role::Override, sponsor, 1)),
        ]
        .map(|case| case.and_then(|case| Some((case, self.plan.pay_for(case)?))));
        let [mut direct, mut override_] = [Money::ZERO; 2];
        for (amount, pay) in [&mut direct, &mut override_].into_iter().zip(&pays) {
            if let Some((_, pay)) = pay {
                *amount = self.amount(*pay, line)?;
            }
        }
        let cap = share_of(line.net, self.plan.plan.max_share, Rounding::Down)?;
        let direct = direct.min(cap);
        let override_ = override_.min(cap.minus(direct)?);
        let [first, second] = pays;
        Ok([entry(first, line, direct), entry(second, line, override_)])
    }

    /// The amount of a rule before the cap; rounded once per line and role.
    fn amount(&self, pay: Pay, line: &Line) -> Result<Money, Overflow> {
        match pay {
            Pay::Percent(rate) => share_of(line.net, rate, self.plan.plan.rounding),
            Pay::Fixed(per_unit) => per_unit.times(line.quantity),
        }
    }
}

fn entry(won: Option<(Case<'_>, Pay)>, line: &Line, amount: Money) -> Option<Commission> {
    let (case, pay) = won.filter(|_| !amount.is_zero())?;
    let Line { quantity, net: base, .. } = *line;
    Some(Commission { role: case.role, earner: case.earner, base, pay, quantity, amount })
}

#[cfg(test)]
mod tests {
    use super::super::facts::{DistributorFacts, Facts, Relation};
    use super::super::id::PlanVersion;
    use super::super::life::State;
    use super::super::plan::{Plan, RateRule, Selectors};
    use super::super::rate::Rate;
    use super::super::time::{Day, Instant};
    use super::super::zone::Zone;
    use super::*;

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
            max_share: Rate::ONE,
            rates,
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
