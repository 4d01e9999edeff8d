//! The formula by hand: golden numbers of SPEC §13, and one table for each key of a plan.
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
                relations: [(Instant::ALWAYS, Relation { level, sponsor })].into_iter().collect(),
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
    let rates =
        vec![level_1, own, rule(Role::Direct, percent("10%")), rule(Role::Override, percent("5%"))];
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
        let rates = vec![rule(Role::Direct, percent("10%")), rule(Role::Override, percent("5%"))];
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
fn a_cost_beyond_all_bounds_leaves_no_margin_and_stops_nothing() {
    let mut facts = changed(vec![rule(Role::Direct, percent("10%"))], |p| p.base = Base::Margin);
    facts.set_product(ProductId(1), Instant::ALWAYS, "Tea", (true, Some(Money(i64::MAX))));
    assert_eq!(earned(&facts, line(1, 1_000, 18_000)), [0, 0]);
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
    let mut rates = vec![named(None, Some(2), None, "10%"), named(Some("gold"), None, None, "20%")];
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
