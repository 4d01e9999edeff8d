//! Random orders.
use chrono::{Duration, NaiveDateTime};

use crate::oracle::dice::Dice;
use crate::oracle::model::amounts::nets;
use crate::oracle::world::{Buyer, Line, Order, Season};

pub fn order(
    dice: &mut Dice,
    season: Season,
    number: i64,
    [products, distributors]: [usize; 2],
) -> Order {
    let lines = (0..dice.between(1, 4)).map(|_| line(dice, products)).collect();
    let placed = moment(dice, season);
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
    let seller = dice.percent(85).then(|| dice.index(distributors));
    let buyer = dice.percent(20).then(|| {
        let who = seller.filter(|_| dice.percent(60)).unwrap_or_else(|| dice.index(distributors));
        if dice.percent(70) { Buyer::Phone(who, dice.index(3)) } else { Buyer::Member(who) }
    });
    let mut order = Order {
        number: format!("{}{number}", dice.pick(&["A-", "b/", ""])),
        seller,
        buyer,
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

pub fn line(dice: &mut Dice, products: usize) -> Line {
    let quantity = dice.between(1, 12);
    let price = dice.pick(&[0, 1, 3, 30, 999, 1_250, 1_350, 9_990, 123_457]);
    let price = if dice.percent(50) { dice.between(0, 30_000) } else { price };
    let discount = if dice.percent(25) { dice.between(0, quantity * price) } else { 0 };
    let [quantity, price, discount] = [quantity, price, discount].map(i128::from);
    Line { product: dice.index(products), quantity, price, discount }
}

/// Between mid-July and the end of November, often where clocks change or months end.
fn moment(dice: &mut Dice, season: Season) -> NaiveDateTime {
    let day = |month, day| season.day(month, day);
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
