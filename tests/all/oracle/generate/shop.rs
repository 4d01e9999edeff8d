//! Random small shops.
use chrono::NaiveDate;
use chrono_tz::Tz;

use super::{acts, orders};
use crate::oracle::dice::Dice;
use crate::oracle::world::{
    Distributor, Every, Pay, Payout, Plan, Product, Rule, Withholding, World,
};

const CATEGORIES: [&str; 5] = ["", "Tea", "Tea > Green", "Tea > Green > Longjing", "Teaware"];

/// A day of 2026.
pub fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

pub fn world(dice: &mut Dice) -> World {
    let zone = dice.pick(&[Tz::Asia__Shanghai, Tz::Europe__London, Tz::America__New_York]);
    let currency = dice.pick(&[("CNY", 2), ("CNY", 2), ("JPY", 0), ("KWD", 3)]);
    let start = dice.percent(40).then(|| day(8, 1));
    let every = dice.pick(&[Every::Month, Every::Month, Every::HalfMonth, Every::Quarter]);
    let products = products(dice);
    let distributors = distributors(dice, start.is_some(), currency.0 == "CNY");
    let plans = plans(dice, products.len(), distributors.len(), currency.0 == "CNY");
    let orders: Vec<_> = (0..dice.between(5, 40))
        .map(|number| orders::order(dice, number, products.len(), distributors.len()))
        .collect();
    let mut world = World {
        zone,
        currency,
        start,
        every,
        reserve: dice
            .percent(25)
            .then(|| (dice.pick(&[100_000, 333_333]), dice.pick(&[7, 30, 90]))),
        products,
        distributors,
        plans,
        orders,
        acts: Vec::new(),
    };
    world.acts = acts::acts(dice, &world);
    world
}

fn products(dice: &mut Dice) -> Vec<Product> {
    (0..dice.between(2, 6))
        .map(|number| Product {
            sku: format!("{}-{number}", dice.pick(&["SKU", "sku", "Tea"])),
            category: dice.pick(&CATEGORIES),
            commissionable: dice.percent(85),
            stock: dice.percent(50).then_some(10_000),
        })
        .collect()
}

fn distributors(dice: &mut Dice, may_open: bool, is_cny: bool) -> Vec<Distributor> {
    let channels: &[&str] = if is_cny { &["bank", "cash", "alipay"] } else { &["bank", "cash"] };
    let mut all: Vec<Distributor> = Vec::new();
    for number in 0..dice.between(2, 8) {
        let sponsors: Vec<usize> = (0..all.len()).filter(|&i| all[i].sponsor.is_none()).collect();
        let sponsor = (!sponsors.is_empty() && dice.percent(60)).then(|| dice.pick(&sponsors));
        all.push(Distributor {
            code: format!("{}{number}", dice.pick(&["D", "d-", "X.", "L_"])),
            name: format!("{} {number}", dice.pick(&["李雷", "Anna, the first", "O'Neil \"x\""])),
            sponsor,
            joined: (sponsor.is_some() && dice.percent(30)).then(|| {
                let month = u32::try_from(dice.between(7, 9)).unwrap();
                day(month, u32::try_from(dice.between(1, 28)).unwrap())
            }),
            opening: if may_open && dice.percent(25) {
                i128::from(dice.between(-5_000, 20_000))
            } else {
                0
            },
            channel: dice.percent(75).then(|| dice.pick(channels)),
            business: dice.percent(15),
        });
    }
    all
}

fn plans(dice: &mut Dice, products: usize, distributors: usize, is_cny: bool) -> Vec<Plan> {
    let days = [day(7, 1), day(8, 15), day(9, 1), day(9, 20)];
    let first = dice.index(2);
    let count = dice.index(3) + 1;
    days.into_iter()
        .skip(first)
        .take(count)
        .map(|from| Plan {
            from,
            rounding: dice.pick(&["half_up", "half_even", "down"]),
            hold_days: dice.pick(&[0, 0, 1, 7, 15, 30]),
            hold_from_paid: dice.percent(35),
            max_share: dice.pick(&[1_000_000, 1_000_000, 400_000, 150_000, 123_456, 0]),
            rules: rules(dice, products, distributors),
            payout: payout(dice, is_cny),
        })
        .collect()
}

fn rules(dice: &mut Dice, products: usize, distributors: usize) -> Vec<Rule> {
    let plain = |role: &'static str| Rule {
        role,
        distributor: None,
        sku: None,
        category: None,
        level: None,
        pay: Pay::Percent(100_000),
    };
    let mut rules: Vec<Rule> =
        ["direct", "override"].into_iter().filter(|_| dice.percent(60)).map(plain).collect();
    for _ in 0..dice.between(1, 9) {
        let role = dice.pick(&["direct", "direct", "override"]);
        let rule = Rule {
            role,
            distributor: dice.percent(15).then(|| dice.index(distributors)),
            sku: dice.percent(20).then(|| dice.index(products)),
            category: dice.percent(30).then(|| dice.pick(&CATEGORIES[1..])),
            level: dice.percent(30).then(|| dice.between(1, 2)),
            pay: if dice.percent(75) {
                Pay::Percent(i128::from(dice.pick(&[0, 50_000, 100_000, 125_000, 333_333, 1])))
            } else {
                Pay::Fixed(i128::from(dice.between(0, 500)))
            },
        };
        let same = |known: &Rule| {
            (known.role, known.distributor, known.sku, known.category, known.level)
                == (rule.role, rule.distributor, rule.sku, rule.category, rule.level)
        };
        if !rules.iter().any(same) {
            rules.push(rule);
        }
    }
    rules
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
