//! What grades take, and who looks when.
use chrono::{Duration, NaiveDate, NaiveDateTime};

use crate::oracle::dice::Dice;
use crate::oracle::world::{Act, Condition, Evaluate, GRADES, World};

/// Adds it to what is tried, in the evenings.
pub fn add(dice: &mut Dice, world: &mut World) {
    let season = world.season;
    let evening = |day: NaiveDate| day.and_hms_opt(18, 30, 0).unwrap();
    let mut acts = Vec::new();
    for grade in 0..GRADES.len() {
        for (keep, chance) in [(false, 75), (true, 60)] {
            if dice.percent(chance) {
                acts.push((evening(season.day(9, 1)), asked(dice, grade, keep)));
            }
        }
    }
    for month in 9..=11 {
        let day = season.day(month, u32::try_from(dice.between(2, 27)).unwrap());
        if dice.percent(15) {
            let (grade, keep) = (dice.index(GRADES.len()), dice.percent(50));
            acts.push((evening(day), asked(dice, grade, keep)));
        }
        if dice.percent(75) {
            acts.push((evening(day), Act::Evaluate(evaluate(dice, world, day))));
        }
    }
    for (at, act) in acts {
        let place = world.acts.partition_point(|(other, _): &(NaiveDateTime, _)| *other <= at);
        world.acts.insert(place, (at, act));
    }
}

fn asked(dice: &mut Dice, grade: usize, keep: bool) -> Act {
    let mut conditions: Vec<Condition> = Vec::new();
    for _ in 0..dice.pick(&[1, 1, 2, 3]) {
        let next = condition(dice);
        let what = |it: &Condition| (it.metric, it.over);
        if conditions.iter().all(|it| what(it) != what(&next)) {
            conditions.push(next);
        }
    }
    Act::Ask(grade, keep, conditions)
}

fn condition(dice: &mut Dice) -> Condition {
    let metric = dice.pick(&["own_sales", "own_sales", "team_sales", "orders"]);
    let needed: &[i128] =
        if metric == "orders" { &[1, 2, 3] } else { &[1, 5_000, 50_000, 123_456, 400_000] };
    let over = dice.pick(&["month", "quarter", "year", "total", "total"]);
    Condition { metric, needed: dice.pick(needed), over }
}

fn evaluate(dice: &mut Dice, world: &World, today: NaiveDate) -> Evaluate {
    let months = |from, to| (world.season.day(from, 1), world.season.day(to, 1));
    let period = match dice.between(1, 10) {
        1..=5 => None,
        6..=8 => {
            let month = u32::try_from(dice.between(7, 10)).unwrap();
            Some(months(month, month + 1))
        }
        _ => Some(months(7, 10)),
    };
    let back = dice.pick(&[9, 60, 75]);
    Evaluate {
        period,
        from: dice.percent(70).then(|| today - Duration::days(dice.between(-9, back))),
        who: dice.percent(20).then(|| dice.index(world.distributors.len())),
        apply: dice.percent(80),
    }
}
