//! Random plans, with every key that a plan can have.
use chrono::NaiveDate;

use super::shop::CATEGORIES;
use crate::oracle::dice::Dice;
use crate::oracle::world::{Bonus, Contest, GRADES, Pay, Payout, Plan, Rule, Span, Withholding};

/// Rates that are paid, in parts per million.
const RATES: [i128; 6] = [0, 50_000, 100_000, 125_000, 333_333, 1];

pub fn plan(dice: &mut Dice, from: NaiveDate, counts: [usize; 2], is_cny: bool) -> Plan {
    let override_of = dice.pick(&["sale", "sale", "seller_commission", "difference"]);
    Plan {
        from,
        late: None,
        base: dice.pick(&["net", "net", "list", "margin"]),
        override_of,
        self_purchase_is_nothing: dice.percent(40),
        rounding: dice.pick(&["half_up", "half_even", "down"]),
        hold_days: dice.pick(&[0, 0, 1, 7, 15, 30]),
        hold_from_paid: dice.percent(35),
        max_share: dice.pick(&[1_000_000, 1_000_000, 400_000, 150_000, 123_456, 0]),
        rules: rules(dice, override_of == "difference", counts),
        bonuses: bonuses(dice),
        contests: contests(dice),
        payout: payout(dice, is_cny),
    }
}

/// Under differences there are but percentages of sellers.
fn rules(dice: &mut Dice, only_percent: bool, counts: [usize; 2]) -> Vec<Rule> {
    let plain = |role: &'static str| Rule {
        role,
        distributor: None,
        sku: None,
        category: None,
        grade: None,
        level: None,
        pay: Pay::Percent(100_000),
    };
    let mut rules: Vec<Rule> =
        ["direct", "override"].into_iter().filter(|_| dice.percent(60)).map(plain).collect();
    for _ in 0..dice.between(1, 9) {
        rules.push(rule(dice, counts));
    }
    if only_percent && dice.percent(70) {
        // A sponsor who is paid more than the team, or there is no difference.
        let most = Pay::Percent(dice.pick(&[150_000, 333_333, 1_000_000]));
        rules.insert(0, Rule { level: Some(1), pay: most, ..plain("direct") });
    }
    for rule in rules.iter_mut().filter(|_| only_percent) {
        rule.role = "direct";
        if let Pay::Fixed(amount) = rule.pay {
            rule.pay = Pay::Percent(amount * 1_000);
        }
    }
    let mut different: Vec<Rule> = Vec::new();
    for rule in rules {
        let same = |known: &Rule| Rule { pay: rule.pay, ..known.clone() } == rule;
        if !different.iter().any(same) {
            different.push(rule);
        }
    }
    different
}

fn rule(dice: &mut Dice, [products, distributors]: [usize; 2]) -> Rule {
    Rule {
        role: dice.pick(&["direct", "direct", "override"]),
        distributor: dice.percent(15).then(|| dice.index(distributors)),
        sku: dice.percent(20).then(|| dice.index(products)),
        category: dice.percent(30).then(|| dice.pick(&CATEGORIES[1..])),
        grade: dice.percent(25).then(|| dice.pick(&GRADES)),
        level: dice.percent(30).then(|| dice.between(1, 2)),
        pay: if dice.percent(75) {
            Pay::Percent(dice.pick(&RATES))
        } else {
            Pay::Fixed(i128::from(dice.between(0, 500)))
        },
    }
}

fn span(dice: &mut Dice) -> Span {
    dice.pick(&[Span::Month, Span::Month, Span::Month, Span::Quarter, Span::Quarter, Span::Year])
}

fn metric(dice: &mut Dice) -> &'static str {
    dice.pick(&["own_sales", "team_sales", "all_sales", "orders"])
}

/// Rules keep their names over the plans, as often as not with everything else different.
fn bonuses(dice: &mut Dice) -> Vec<Bonus> {
    let names = ["volume", "team star", "晋级奖"].into_iter().filter(|_| dice.percent(45));
    let names: Vec<_> = names.collect();
    names.into_iter().map(|name| bonus(dice, name)).collect()
}

fn bonus(dice: &mut Dice, name: &'static str) -> Bonus {
    let metric = metric(dice);
    let mode =
        if metric == "orders" { "fixed" } else { dice.pick(&["whole", "marginal", "fixed"]) };
    let begins: &[i128] = if metric == "orders" {
        &[1, 2, 3, 5, 8]
    } else {
        &[1, 5_000, 50_000, 123_456, 400_000, 1_000_000]
    };
    let mut steps: Vec<(i128, Pay)> = Vec::new();
    for from in begins {
        if dice.percent(45) {
            let pay = match mode {
                "fixed" => Pay::Fixed(i128::from(dice.between(1, 30_000))),
                _ => Pay::Percent(dice.pick(&[0, 1, 10_000, 33_333, 125_000, 7_777])),
            };
            steps.push((*from, pay));
        }
    }
    if steps.is_empty() {
        let pay = if mode == "fixed" { Pay::Fixed(100) } else { Pay::Percent(20_000) };
        steps.push((begins[0], pay));
    }
    let level = dice.percent(25).then(|| dice.between(1, 2));
    Bonus { name, every: span(dice), metric, mode, level, steps }
}

fn contests(dice: &mut Dice) -> Vec<Contest> {
    let names: Vec<_> = ["top", "race"].into_iter().filter(|_| dice.percent(35)).collect();
    let contest = |name| {
        let mut prizes: Vec<i128> = (0..dice.between(1, 4))
            .map(|_| i128::from(dice.pick(&[1, 100, 2_501, 10_000])))
            .collect();
        prizes.sort_unstable_by(|one, other| other.cmp(one));
        // Equal numbers of orders are frequent, and share prizes.
        let metric = if dice.percent(40) { "orders" } else { metric(dice) };
        Contest { name, every: span(dice), metric, prizes }
    };
    names.into_iter().map(contest).collect()
}

fn payout(dice: &mut Dice, is_cny: bool) -> Payout {
    let schemes = [
        Withholding::None,
        Withholding::Flat(200_000),
        Withholding::Flat(33_333),
        Withholding::Labour,
        Withholding::Platform,
    ];
    Payout {
        minimum: i128::from(dice.pick(&[0, 0, 500, 5_000])),
        fee_percent: i128::from(dice.pick(&[0, 0, 6_000, 12_345])),
        fee_fixed: i128::from(dice.pick(&[0, 0, 1, 100])),
        withholding: dice.pick(if is_cny { &schemes } else { &schemes[..3] }),
    }
}
