//! Random dated changes of people and products: late ones, early ones, ones that must be refused.
use chrono::{Duration, NaiveDate};

use super::shop::CATEGORIES;
use crate::oracle::dice::Dice;
use crate::oracle::world::{Act, Fact, GRADES, World};

pub fn change(dice: &mut Dice, world: &World, today: NaiveDate) -> Act {
    let who = dice.index(world.distributors.len());
    let back = dice.pick(&[0, 0, 7, 30, 75]);
    let day = today - Duration::days(dice.between(-3.min(back), back));
    match dice.between(1, 100) {
        1..=30 => {
            // Mostly what has a chance: somebody of level 2 to somebody of level 1.
            let of_level = |dice: &mut Dice, is_2: bool| {
                let is_it = |who: &usize| world.distributors[*who].sponsor.is_some() == is_2;
                let some: Vec<usize> = (0..world.distributors.len()).filter(is_it).collect();
                if some.is_empty() || dice.percent(15) { who } else { dice.pick(&some) }
            };
            let who = of_level(dice, true);
            Act::Move(who, of_level(dice, false), day)
        }
        31..=37 => Act::Promote(who, day),
        38..=62 => {
            let grade = if dice.percent(20) { None } else { Some(dice.pick(&GRADES)) };
            Act::Grade(who, grade, day)
        }
        _ => Act::Fact(dice.index(world.products.len()), fact(dice), day),
    }
}

fn fact(dice: &mut Dice) -> Fact {
    match dice.between(1, 5) {
        1 => Fact::Category(dice.pick(&CATEGORIES[1..])),
        2 => Fact::Commissionable(dice.percent(50)),
        _ => Fact::Cost(i128::from(dice.between(0, 9_000))),
    }
}
