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
        let base = self.base(line, fact)?;
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

    /// Whether a line earns nothing only because nobody knows yet what its product cost.
    #[must_use]
    pub fn waits_for_cost(&self, line: &Line) -> bool {
        self.plan.plan.base == Base::Margin
            && line.net.0 > 0
            && self
                .facts
                .product_at(line.product, self.paid_at)
                .is_some_and(|fact| fact.commissionable && fact.cost.is_none())
    }

    /// What percentages of a line are taken of: above 0.
    fn base(
        &self,
        line: &Line,
        fact: Option<&ProductFact>,
    ) -> Result<Result<Money, Nothing>, Overflow> {
        if line.net.0 <= 0 {
            return Ok(Err(Nothing::NetZero));
        }
        Ok(match self.plan.plan.base {
            Base::Net => Ok(line.net),
            Base::List => Ok(line.list),
            Base::Margin => match fact.and_then(|fact| fact.cost) {
                None => Err(Nothing::UnknownCost),
                Some(cost) => {
                    let margin = line.net.minus(cost.times(line.quantity)?)?;
                    if margin.0 > 0 { Ok(margin) } else { Err(Nothing::BaseZero) }
                }
            },
        })
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
mod tests {
    use super::super::facts::{DistributorFacts, Facts, Relation};
    use super::super::id::PlanVersion;
    use super::super::life::State;
    use super::super::plan::{Plan, RateRule, Selectors, SelfPurchase};
    use super::super::terms::{NoTerms, Sale};
    use super::super::time::{Day, Instant};
    use super::super::zone::Zone;
    use super::*;

    const SPONSOR: DistributorId = DistributorId(1);
    const SELLER: DistributorId = DistributorId(2);
    const PAID: Instant = Instant(1_790_000_000);

    const SALE: Sale = Sale { paid_at: Some(PAID), seller: Some(SELLER), self_purchase: false };

    fn percent(text: &str) -> Pay {
        Pay::Percent(Rate::parse(text).unwrap())
    }

    fn rule(role: Role, pay: Pay) -> RateRule {
        RateRule { role, selectors: Selectors::default(), pay }
    }

    fn plan(rates: Vec<RateRule>) -> Plan {
        Plan { hold_days: 7, rates, ..Plan::new("golden", Day::new(2026, 1, 1).unwrap()) }
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
                    ..DistributorFacts::default()
                },
            );
        }
        facts.set_product(ProductId(1), Instant::ALWAYS, "Tea > Green", (true, Some(Money(6_000))));
        facts.set_product(ProductId(2), Instant::ALWAYS, "Gift", (false, None));
        let sku = |sku: &str| (sku == "TEA-1").then_some(ProductId(1));
        let code = |code: &str| (code == "D2").then_some(SELLER);
        facts.set_plan(PlanVersion(1), plan, sku, code);
        facts
    }

    fn line(product: i64, quantity: i64, net: i64) -> Line {
        Line { line: 1, product: ProductId(product), quantity, list: Money(net), net: Money(net) }
    }

    /// Direct and override in minor units; 0 where there is no commission.
    fn earned(facts: &Facts, line: Line) -> [i64; 2] {
        let terms = facts.terms(SALE).unwrap();
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

    /// With the plan changed by `change`.
    fn changed(rates: Vec<RateRule>, change: impl Fn(&mut Plan)) -> Facts {
        let mut plan = plan(rates);
        change(&mut plan);
        facts(plan)
    }

    /// Two units at 100.00 of list price, sold for 180.00 together, at a cost of 60.00 each.
    fn discounted() -> Line {
        Line { list: Money(20_000), ..line(1, 2, 18_000) }
    }

    #[test]
    fn percentages_are_taken_of_what_the_plan_names() {
        let of = |base| {
            let rates =
                vec![rule(Role::Direct, percent("10%")), rule(Role::Override, percent("5%"))];
            changed(rates, |plan| plan.base = base)
        };
        // 180.00; 2 × 100.00; 180.00 − 2 × 60.00 = 60.00
        assert_eq!(earned(&of(Base::Net), discounted()), [1_800, 900]);
        assert_eq!(earned(&of(Base::List), discounted()), [2_000, 1_000]);
        assert_eq!(earned(&of(Base::Margin), discounted()), [600, 300]);
        let sold_at_cost = line(1, 2, 12_000);
        let terms = of(Base::Margin);
        let shares = terms.terms(SALE).unwrap().reckon(&sold_at_cost).unwrap().shares;
        assert!(shares.iter().all(|share| share.nothing() == Some(Nothing::BaseZero)));
    }

    #[test]
    fn without_a_known_cost_no_margin_earns_not_even_a_fixed_amount() {
        let rates = vec![rule(Role::Direct, Pay::Fixed(Money(500)))];
        let mut facts = changed(rates, |plan| plan.base = Base::Margin);
        facts.set_product(ProductId(1), Instant::ALWAYS, "Tea > Green", (true, None));
        let terms = facts.terms(SALE).unwrap();
        let [direct, _] = terms.reckon(&discounted()).unwrap().shares;
        assert_eq!(direct.nothing(), Some(Nothing::UnknownCost));
        // A cost that reaches back is found.
        facts.set_product(ProductId(1), Instant::ALWAYS, "Tea > Green", (true, Some(Money(1))));
        assert_eq!(earned(&facts, discounted()), [1_000, 0]);
    }

    #[test]
    fn an_override_may_be_a_share_of_what_the_seller_earns_before_the_cap() {
        let facts = changed(
            vec![rule(Role::Direct, percent("12.5%")), rule(Role::Override, percent("50%"))],
            |plan| {
                plan.override_of = OverrideOf::SellerCommission;
                plan.max_share = Rate::parse("13%").unwrap();
            },
        );
        // 12.5 % of 9.99 = 1.24875 → 1.25; 50 % of that = 0.625 → 0.63; cap 13 % = 1.2987 → 1.29:
        // the override is cut to 1.29 − 1.25 = 0.04, and was reckoned of 1.25.
        assert_eq!(earned(&facts, line(1, 1, 999)), [125, 4]);
        let [_, share] = facts.terms(SALE).unwrap().reckon(&line(1, 1, 999)).unwrap().shares;
        assert_eq!((share.of, share.rounded), (Money(125), Money(63)));
    }

    #[test]
    fn a_difference_is_what_the_sponsors_own_rate_is_above_the_sellers() {
        let with = |rates| changed(rates, |plan| plan.override_of = OverrideOf::Difference);
        let of_level = |level, rate| {
            let mut rule = rule(Role::Direct, percent(rate));
            rule.selectors.level = Some(level);
            rule
        };
        // 15 % − 10 % = 5 % of 100.00
        let rates = vec![of_level(1, "15%"), of_level(2, "10%")];
        assert_eq!(earned(&with(rates), line(1, 1, 10_000)), [1_000, 500]);
        // Not above: nothing. No rule for the seller: 0 %.
        let rates = vec![of_level(1, "10%"), of_level(2, "15%")];
        let facts = with(rates);
        let [_, share] = facts.terms(SALE).unwrap().reckon(&line(1, 1, 10_000)).unwrap().shares;
        assert_eq!(share.nothing(), Some(Nothing::NoDifference));
        assert_eq!(earned(&with(vec![of_level(1, "15%")]), line(1, 1, 10_000)), [0, 1_500]);
    }

    #[test]
    fn a_grade_beats_a_level_and_a_category_beats_a_grade() {
        let named = |grade: Option<&str>, level, category: Option<&str>, rate| {
            let mut rule = rule(Role::Direct, percent(rate));
            let selectors = &mut rule.selectors;
            (selectors.grade, selectors.level) = (grade.map(str::to_owned), level);
            selectors.category = category.map(str::to_owned);
            rule
        };
        let mut rates =
            vec![named(None, Some(2), None, "10%"), named(Some("gold"), None, None, "20%")];
        let of_grade = |rates: &[RateRule], grade: Option<&str>| {
            let mut facts = facts(plan(rates.to_vec()));
            let mut seller = facts.distributor(SELLER).unwrap().clone();
            seller.grades.set(Instant::ALWAYS, grade.map(str::to_owned));
            facts.set_distributor(SELLER, seller);
            earned(&facts, line(1, 1, 10_000))[0]
        };
        assert_eq!(of_grade(&rates, None), 1_000);
        assert_eq!(of_grade(&rates, Some("silver")), 1_000);
        assert_eq!(of_grade(&rates, Some("gold")), 2_000);
        rates.push(named(None, None, Some("Tea"), "30%"));
        assert_eq!(of_grade(&rates, Some("gold")), 3_000);
    }

    #[test]
    fn what_sellers_buy_themselves_earns_nobody_anything_if_the_plan_says_so() {
        let own = Sale { self_purchase: true, ..SALE };
        let with = |self_purchase| {
            changed(vec![rule(Role::Direct, percent("10%"))], |p| p.self_purchase = self_purchase)
        };
        assert!(with(SelfPurchase::Pay).terms(own).is_ok());
        let none = with(SelfPurchase::None);
        assert_eq!(none.terms(own).err(), Some(NoTerms::SelfPurchase));
        assert!(none.terms(SALE).is_ok());
    }
}
