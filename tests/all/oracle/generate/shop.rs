//! Random small shops.
use chrono::Duration;
use chrono_tz::Tz;

use super::{acts, grading, orders, plans, questions};
use crate::oracle::dice::Dice;
use crate::oracle::world::{Distributor, Every, Plan, Product, Season, World};

pub const CATEGORIES: [&str; 5] = ["", "Tea", "Tea > Green", "Tea > Green > Longjing", "Teaware"];

const ZONES: [Tz; 5] = [
    Tz::Asia__Shanghai,
    Tz::Europe__London,
    Tz::America__New_York,
    Tz::Pacific__Auckland,
    Tz::Asia__Kathmandu,
];

pub fn world(dice: &mut Dice) -> World {
    let zone = dice.pick(&ZONES);
    let season = Season(dice.pick(&[0, 0, 3, 4]));
    let currency = dice.pick(&[("CNY", 2), ("CNY", 2), ("JPY", 0), ("KWD", 3)]);
    let start = dice.percent(40).then(|| season.day(8, 1));
    let every = dice.pick(&[Every::Month, Every::Month, Every::HalfMonth, Every::Quarter]);
    let products = products(dice);
    let distributors = distributors(dice, season, start.is_some(), currency.0 == "CNY");
    let plans = plans(dice, season, [products.len(), distributors.len()], currency.0 == "CNY");
    let orders: Vec<_> = (0..dice.between(5, 40))
        .map(|number| orders::order(dice, season, number, [products.len(), distributors.len()]))
        .collect();
    let counts = [products.len(), distributors.len()];
    let questions = questions::questions(&mut dice.apart(1), season, &plans, counts);
    let mut world = World {
        season,
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
        questions,
    };
    let mut grading = dice.apart(2);
    world.acts = acts::acts(dice, &world);
    grading::add(&mut grading, &mut world);
    world
}

fn products(dice: &mut Dice) -> Vec<Product> {
    (0..dice.between(2, 6))
        .map(|number| Product {
            sku: format!("{}-{number}", dice.pick(&["SKU", "sku", "Tea"])),
            category: dice.pick(&CATEGORIES),
            commissionable: dice.percent(85),
            cost: dice.percent(60).then(|| i128::from(dice.pick(&[0, 1, 500, 4_000, 20_000]))),
            stock: dice.percent(50).then_some(10_000),
        })
        .collect()
}

fn distributors(dice: &mut Dice, season: Season, may_open: bool, is_cny: bool) -> Vec<Distributor> {
    let channels: &[&str] = if is_cny { &["bank", "cash", "alipay"] } else { &["bank", "cash"] };
    let mut all: Vec<Distributor> = Vec::new();
    for number in 0..dice.between(2, 8) {
        let sponsors: Vec<usize> = (0..all.len()).filter(|&i| all[i].sponsor.is_none()).collect();
        let sponsor = (!sponsors.is_empty() && dice.percent(60)).then(|| dice.pick(&sponsors));
        all.push(Distributor {
            code: format!("{}{number}", dice.pick(&["D", "d-", "X.", "L_"])),
            name: format!("{} {number}", dice.pick(&["李雷", "Anna, the first", "O'Neil \"x\""])),
            sponsor,
            phone: dice.percent(60).then(|| format!("138{:08}", 37 * number + 11)),
            joined: (sponsor.is_some() && dice.percent(30)).then(|| {
                let month = u32::try_from(dice.between(7, 9)).unwrap();
                season.day(month, u32::try_from(dice.between(1, 28)).unwrap())
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

/// First those that are known from the beginning, then some that come late, often for days that have a
/// plan already.
fn plans(dice: &mut Dice, season: Season, counts: [usize; 2], is_cny: bool) -> Vec<Plan> {
    let days = [(7, 1), (8, 15), (9, 1), (9, 20)].map(|(month, day)| season.day(month, day));
    let first = dice.index(2);
    let count = dice.index(3) + 1;
    let mut plans: Vec<Plan> = days
        .into_iter()
        .skip(first)
        .take(count)
        .map(|from| plans::plan(dice, from, counts, is_cny))
        .collect();
    for late in 9..=12 {
        if dice.percent(20) {
            let known = plans.iter().map(|plan| plan.from).collect::<Vec<_>>();
            let from = match dice.between(1, 3) {
                1 => dice.pick(&known),
                _ => season.day(late, 1) + Duration::days(dice.between(-45, 9)),
            };
            let late = Some(late);
            plans.push(Plan { late, ..plans::plan(dice, from, counts, is_cny) });
        }
    }
    plans
}
