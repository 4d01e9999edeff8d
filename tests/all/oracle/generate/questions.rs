//! What is asked of a shop at the end.
use chrono::{Duration, NaiveDate};

use super::plans;
use crate::oracle::dice::Dice;
use crate::oracle::world::{Plan, Questions, Season};

pub fn questions(dice: &mut Dice, season: Season, plans: &[Plan], counts: [usize; 2]) -> Questions {
    let other = plans::plan(dice, season.day(10, 1), counts, false);
    let known = dice.pick(plans);
    Questions {
        // As often as not it is one that was in force, with changes.
        plan: if dice.percent(50) { changed(dice, &known, other) } else { other },
        replayed: period(dice, season),
        reported: dice.percent(60).then(|| period(dice, season)),
        metric: dice.pick(&["own_sales", "team_sales", "all_sales", "orders"]),
        span: dice.pick(&["day", "week", "month", "quarter"]),
        who: dice.index(counts[1]),
    }
}

/// A plan with some parts of another, and the same bonuses and contests otherwise paid.
fn changed(dice: &mut Dice, plan: &Plan, other: Plan) -> Plan {
    let mut plan = Plan { from: other.from, ..plan.clone() };
    if dice.percent(30) {
        plan.base = other.base;
    }
    if dice.percent(30) {
        (plan.override_of, plan.rules) = (other.override_of, other.rules);
    }
    if dice.percent(30) {
        plan.rounding = other.rounding;
    }
    if dice.percent(30) {
        plan.max_share = other.max_share;
    }
    if dice.percent(40) {
        plan.self_purchase_is_nothing = !plan.self_purchase_is_nothing;
    }
    for bonus in &mut plan.bonuses {
        if dice.percent(40) {
            bonus.level = if bonus.level == Some(1) { None } else { Some(1) };
        }
        // From the next step on only: steps stay ascending, and there is always one.
        if bonus.steps.len() > 1 && dice.percent(50) {
            bonus.steps.remove(0);
        }
    }
    for contest in &mut plan.contests {
        contest.prizes.push(1);
    }
    plan
}

/// A month, a quarter, a year or some days of those in which shops live; first day, and the day after the
/// last.
fn period(dice: &mut Dice, season: Season) -> (NaiveDate, NaiveDate) {
    let months = |from, to| (season.day(from, 1), season.day(to, 1));
    match dice.between(1, 4) {
        1 => {
            let month = u32::try_from(dice.between(7, 11)).unwrap();
            months(month, month + 1)
        }
        2 => dice.pick(&[months(7, 10), months(10, 13)]),
        3 => months(7, 13),
        _ => {
            let first = season.day(7, 15) + Duration::days(dice.between(0, 100));
            (first, first + Duration::days(dice.between(1, 60)))
        }
    }
}
