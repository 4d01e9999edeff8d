//! Random small shops.
use chrono::{Duration, NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

use super::amounts::nets;
use super::dice::Dice;
use super::world::{Distributor, Every, Line, Order, Pay, Plan, Product, Rule, Step, World};

const CATEGORIES: [&str; 5] = ["", "Tea", "Tea > Green", "Tea > Green > Longjing", "Teaware"];

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

pub fn world(dice: &mut Dice) -> World {
    let zone = dice.pick(&[Tz::Asia__Shanghai, Tz::Europe__London, Tz::America__New_York]);
    let currency = dice.pick(&[("CNY", 2), ("CNY", 2), ("JPY", 0), ("KWD", 3)]);
    let start = dice.percent(40).then(|| day(8, 1));
    let every = dice.pick(&[Every::Month, Every::Month, Every::HalfMonth, Every::Quarter]);
    let products = products(dice);
    let distributors = distributors(dice, start.is_some());
    let plans = plans(dice, products.len(), distributors.len());
    let orders: Vec<_> = (0..dice.between(5, 40))
        .map(|number| order(dice, number, products.len(), distributors.len()))
        .collect();
    let mut world = World {
        zone,
        currency,
        start,
        every,
        products,
        distributors,
        plans,
        orders,
        steps: Vec::new(),
    };
    world.steps = steps(dice, &world);
    world
}

fn products(dice: &mut Dice) -> Vec<Product> {
    (0..dice.between(2, 6))
        .map(|number| Product {
            sku: format!("{}-{number}", dice.pick(&["SKU", "sku", "Tea"])),
            category: dice.pick(&CATEGORIES),
            commissionable: dice.percent(85),
        })
        .collect()
}

fn distributors(dice: &mut Dice, may_open: bool) -> Vec<Distributor> {
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
        });
    }
    all
}

fn plans(dice: &mut Dice, products: usize, distributors: usize) -> Vec<Plan> {
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
            max_share: dice.pick(&[1_000_000, 1_000_000, 400_000, 150_000, 123_456, 0]),
            rules: rules(dice, products, distributors),
        })
        .collect()
}

fn rules(dice: &mut Dice, products: usize, distributors: usize) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
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

fn order(dice: &mut Dice, number: i64, products: usize, distributors: usize) -> Order {
    let lines = (0..dice.between(1, 4)).map(|_| line(dice, products)).collect();
    let placed = moment(dice);
    let later = |dice: &mut Dice, at: NaiveDateTime, hours: i64| {
        at + Duration::minutes(dice.between(0, hours * 60))
    };
    let paid = dice.percent(90).then(|| later(dice, placed, 48));
    let cancelled = dice.percent(8).then(|| later(dice, paid.unwrap_or(placed), 72));
    let alive = paid.filter(|_| cancelled.is_none());
    let shipped = alive.filter(|_| dice.percent(70)).map(|paid| later(dice, paid, 72));
    let completed = alive
        .filter(|_| dice.percent(85))
        .map(|paid| later(dice, shipped.unwrap_or(paid), 24 * 12));
    let mut order = Order {
        number: format!("{}{number}", dice.pick(&["A-", "b/", ""])),
        seller: dice.percent(85).then(|| dice.index(distributors)),
        placed,
        paid,
        shipped,
        completed,
        cancelled,
        lines,
        coupon: 0,
        discount: 0,
        points: 0,
        shipping: i128::from(dice.between(0, 900)),
        in_utc: dice.percent(20),
    };
    discounts(dice, &mut order);
    order
}

/// Coupon and points may be above what is left, a discount may not.
fn discounts(dice: &mut Dice, order: &mut Order) {
    let total = |order: &Order| i64::try_from(nets(order).iter().sum::<i128>()).unwrap();
    if dice.percent(30) {
        let most = total(order);
        order.coupon = i128::from(dice.between(0, most + most / 5));
    }
    if dice.percent(30) {
        order.discount = i128::from(dice.between(0, total(order)));
    }
    if dice.percent(20) {
        let most = total(order);
        order.points = i128::from(dice.between(0, most + most / 5));
    }
}

fn line(dice: &mut Dice, products: usize) -> Line {
    let quantity = dice.between(1, 12);
    let price = dice.pick(&[0, 1, 3, 30, 999, 1_250, 1_350, 9_990, 123_457]);
    let price = if dice.percent(50) { dice.between(0, 30_000) } else { price };
    let discount = if dice.percent(25) { dice.between(0, quantity * price) } else { 0 };
    let [quantity, price, discount] = [quantity, price, discount].map(i128::from);
    Line { product: dice.index(products), quantity, price, discount }
}

/// Between mid-July and the end of November, often where clocks change or months end.
fn moment(dice: &mut Dice) -> NaiveDateTime {
    let edges = [
        day(10, 25).and_hms_opt(1, 30, 0),
        day(11, 1).and_hms_opt(1, 30, 0),
        day(8, 31).and_hms_opt(23, 59, 59),
        day(9, 30).and_hms_opt(23, 59, 59),
        day(10, 1).and_hms_opt(0, 0, 0),
        day(10, 16).and_hms_opt(0, 0, 0),
    ];
    if dice.percent(12) {
        return dice.pick(&edges).unwrap();
    }
    let minutes = dice.between(0, 138 * 24 * 60);
    day(7, 15).and_hms_opt(0, 0, 0).unwrap() + Duration::minutes(minutes)
}

/// What happens when: everything is set up in some order, then months pass.
fn steps(dice: &mut Dice, world: &World) -> Vec<(NaiveDateTime, Step)> {
    let mut setup = vec![Step::Products, Step::Distributors];
    dice.shuffle(&mut setup);
    let mut rest: Vec<Step> = (0..world.plans.len()).map(Step::Plan).collect();
    let mut steps = Vec::new();
    let mut entered: Vec<bool> = world.orders.iter().map(|_| false).collect();
    for (round, month) in (9_u32..=12).enumerate() {
        let morning = day(month, 1).and_hms_opt(9, 0, 0).unwrap();
        let mut acts = vec![orders_by(dice, world, morning, &mut entered)];
        if round == 0 {
            acts.append(&mut rest);
        }
        dice.shuffle(&mut acts);
        let acts = setup.drain(..).chain(acts);
        let mut at = morning;
        for act in acts {
            steps.push((at, act));
            at += Duration::minutes(1);
        }
        if round > 0 {
            for (index, act) in life(dice, world, month, &steps).into_iter().enumerate() {
                let minutes = i64::try_from(index).unwrap();
                steps.push((morning + Duration::hours(1) + Duration::minutes(minutes), act));
            }
        }
        // One month in four is left for the next time to catch up.
        if month == 12 || dice.percent(75) {
            steps.push((morning + Duration::hours(30), Step::Settle));
        }
    }
    steps
}

/// The orders that somebody enters this time: all that can be known, a few only later.
fn orders_by(dice: &mut Dice, world: &World, at: NaiveDateTime, entered: &mut [bool]) -> Step {
    let mut orders: Vec<usize> = Vec::new();
    for (index, order) in world.orders.iter().enumerate() {
        if order.placed <= at && (entered[index] || dice.percent(80)) {
            entered[index] = true;
            orders.push(index);
        }
    }
    dice.shuffle(&mut orders);
    Step::Orders(orders)
}

/// At most one change of a life at a time, dated after everything that can be settled.
fn life(dice: &mut Dice, world: &World, month: u32, steps: &[(NaiveDateTime, Step)]) -> Vec<Step> {
    let who = dice.index(world.distributors.len());
    let last = steps.iter().rev().find_map(|(_, step)| match step {
        Step::Suspend(whom, _) if *whom == who => Some("suspended"),
        Step::Reinstate(whom, _) if *whom == who => Some("approved"),
        Step::Terminate(whom, _) if *whom == who => Some("terminated"),
        _ => None,
    });
    // The first of the month is after the end of every period that can be settled by then.
    let from =
        day(month, 1).and_hms_opt(0, 0, 0).unwrap() + Duration::minutes(dice.between(0, 500));
    match last.unwrap_or("approved") {
        "approved" if dice.percent(60) => vec![Step::Suspend(who, from)],
        "approved" if dice.percent(30) => vec![Step::Terminate(who, from)],
        "suspended" if dice.percent(80) => vec![Step::Reinstate(who, day(month, 1))],
        _ => Vec::new(),
    }
}
