//! What is tried when: everything is set up in some order, then months pass.
use chrono::{Duration, NaiveDate, NaiveDateTime};

use super::{orders, people};
use crate::oracle::dice::Dice;
use crate::oracle::world::{Act, Adjustment, Correction, Every, Of, PayoutAct, Refund, Way, World};

pub fn acts(dice: &mut Dice, world: &World) -> Vec<(NaiveDateTime, Act)> {
    let entered = world.orders.iter().map(|_| false).collect();
    let mut desk = Desk { dice, world, entered, acts: Vec::new(), count: 0 };
    for month in 9..=12 {
        desk.first_of_month(month);
        if month < 12 {
            for date in [5, 11, 24] {
                desk.ordinary(world.season.day(month, date).and_hms_opt(14, 0, 0).unwrap());
            }
        }
    }
    desk.ordinary(world.season.day(12, 4).and_hms_opt(14, 0, 0).unwrap());
    desk.acts
}

struct Desk<'a> {
    dice: &'a mut Dice,
    world: &'a World,
    entered: Vec<bool>,
    acts: Vec<(NaiveDateTime, Act)>,
    /// Numbers what has numbers.
    count: usize,
}

impl Desk<'_> {
    fn first_of_month(&mut self, month: u32) {
        let morning = self.world.season.day(month, 1).and_hms_opt(9, 0, 0).unwrap();
        let mut parts = Vec::new();
        if month == 9 {
            let mut setup = vec![vec![Act::Products], vec![Act::Distributors]];
            self.dice.shuffle(&mut setup);
            parts = self.plans(None);
            parts.push(self.orders(morning, 100));
            self.dice.shuffle(&mut parts);
            parts = setup.into_iter().chain(parts).collect();
        } else {
            parts.push(self.orders(morning, 100));
            parts.extend(self.life(month).map(|act| vec![act]));
        }
        parts.extend(self.plans(Some(month)));
        parts.extend(self.dated(morning.date()));
        parts.extend(self.after_sales(morning));
        self.at(morning, parts);
        // One month in four is left for the next time to catch up.
        if month == 12 || self.dice.percent(75) {
            self.acts.push((morning + Duration::hours(30), Act::Settle));
        }
    }

    fn ordinary(&mut self, at: NaiveDateTime) {
        let mut parts = vec![self.orders(at, 40)];
        parts.extend(self.after_sales(at));
        parts.extend(self.payouts());
        parts.extend(self.dated(at.date()));
        self.dice.shuffle(&mut parts);
        self.at(at, parts);
        let half = self.world.every == Every::HalfMonth;
        let half = half && at.date() > self.world.season.day(9, 15);
        if half && self.dice.percent(30) {
            self.acts.push((at + Duration::hours(30), Act::Settle));
        } else if self.dice.percent(8) {
            let last = at.date() - Duration::days(self.dice.between(0, 2));
            self.acts.push((at + Duration::hours(30), Act::SettleUntil(last)));
        }
    }

    /// One part a minute.
    fn at(&mut self, mut at: NaiveDateTime, parts: Vec<Vec<Act>>) {
        for part in parts {
            self.acts.extend(part.into_iter().map(|act| (at, act)));
            at += Duration::minutes(1);
        }
    }

    /// The orders that somebody enters this time: most that can be known, some again.
    fn orders(&mut self, at: NaiveDateTime, again: i64) -> Vec<Act> {
        let mut acts = Vec::new();
        for (index, order) in self.world.orders.iter().enumerate() {
            let chance = if self.entered[index] { again } else { 80 };
            if order.placed <= at && self.dice.percent(chance) {
                self.entered[index] = true;
                acts.push(Act::Enter(index));
            }
        }
        self.dice.shuffle(&mut acts);
        acts
    }

    /// Plans that are made known in a month of the season, or from the beginning.
    fn plans(&self, late: Option<u32>) -> Vec<Vec<Act>> {
        let plans = &self.world.plans;
        let known = (0..plans.len()).filter(|plan| plans[*plan].late == late);
        known.map(|plan| vec![Act::Plan(plan)]).collect()
    }

    /// Dated changes of people and products.
    fn dated(&mut self, today: NaiveDate) -> Vec<Vec<Act>> {
        let mut parts = Vec::new();
        // Most of it is known before the first order is.
        let chance = if today == self.world.season.day(9, 1) { 65 } else { 38 };
        while self.dice.percent(chance) {
            parts.push(vec![people::change(self.dice, self.world, today)]);
        }
        parts
    }

    /// At most one change of a life at a time, most of them dated after everything that can be
    /// settled.
    fn life(&mut self, month: u32) -> Option<Act> {
        let dice = &mut *self.dice;
        let who = dice.index(self.world.distributors.len());
        // The first of the month is after the end of every period that can be settled by then.
        let first = self.world.season.day(month, 1);
        let begins =
            if dice.percent(80) { first } else { first - Duration::days(dice.between(1, 40)) };
        let midnight = begins.and_hms_opt(0, 0, 0).unwrap();
        let from = midnight + Duration::minutes(dice.between(0, 500));
        let suspended = self.acts.iter().rev().find_map(|(_, act)| match act {
            Act::Suspend(whom, _) => Some(*whom),
            Act::Reinstate(..) => None,
            _ => None,
        });
        match suspended {
            Some(whom) if dice.percent(50) => Some(Act::Reinstate(whom, begins)),
            _ if dice.percent(50) => Some(Act::Suspend(who, from)),
            _ if dice.percent(20) => Some(Act::Terminate(who, from)),
            _ => None,
        }
    }

    /// What is done about payouts.
    fn payouts(&mut self) -> Vec<Vec<Act>> {
        let mut acts = Vec::new();
        if self.dice.percent(45) {
            acts.push(PayoutAct::Create);
        }
        if self.dice.percent(60) {
            acts.push(PayoutAct::Export);
        }
        if self.dice.percent(60) {
            let picks = (0..self.dice.between(1, 5)).map(|_| self.dice.pick(&[0, 1, 1, 1, 2]));
            let picks = picks.collect();
            acts.push(PayoutAct::Results(picks, self.ago()));
        }
        if self.dice.percent(20) {
            acts.push(PayoutAct::Return(self.dice.index(9), self.ago()));
        }
        if self.dice.percent(8) {
            acts.push(PayoutAct::Cancel);
        }
        let asked = self.acts.iter().filter_map(|(_, act)| match act {
            Act::Payout(PayoutAct::Request(reference, ..)) => Some(reference.clone()),
            _ => None,
        });
        for reference in asked.collect::<Vec<_>>() {
            if self.dice.percent(40) {
                acts.push(PayoutAct::Grant(reference));
            } else if self.dice.percent(20) {
                acts.push(PayoutAct::Deny(reference));
            }
        }
        if self.dice.percent(30) {
            self.count += 1;
            let who = self.dice.index(self.world.distributors.len());
            let share = self.dice.pick(&[1_000_000, 500_000, 123_456, 1_000_001]);
            acts.push(PayoutAct::Request(format!("wish-{}", self.count), who, share));
        }
        acts.into_iter().map(|act| vec![Act::Payout(act)]).collect()
    }

    /// Refunds, cases, holds, cancellations, adjustments; each a part of its own, but for refunds
    /// that come in one file.
    fn after_sales(&mut self, at: NaiveDateTime) -> Vec<Vec<Act>> {
        let mut parts = Vec::new();
        let known: Vec<usize> = (0..self.world.orders.len())
            .filter(|order| self.entered[*order] && self.world.orders[*order].placed <= at)
            .collect();
        let cases: Vec<String> = self.acts.iter().filter_map(|(_, act)| case(act)).collect();
        for _ in 0..self.dice.between(0, 5) {
            if !known.is_empty() {
                let order = self.dice.pick(&known);
                parts.push(self.after_sale(order, &known));
            }
        }
        for number in cases {
            let ago = self.ago();
            if self.dice.percent(25) {
                parts.push(vec![Act::Approve(number, ago)]);
            } else if self.dice.percent(15) {
                parts.push(vec![Act::Reject(number)]);
            }
        }
        if self.dice.percent(10) {
            parts.push(vec![Act::Account(self.dice.index(self.world.distributors.len()))]);
        }
        if self.dice.percent(15) {
            parts.push(vec![self.adjustment(at.date())]);
        }
        parts
    }

    fn after_sale(&mut self, order: usize, known: &[usize]) -> Vec<Act> {
        let ago = self.ago();
        let held = self.acts.iter().rev().find_map(|(_, act)| match act {
            Act::Hold(order) => Some(*order),
            _ => None,
        });
        let unshipped = |order: &&usize| {
            let order = &self.world.orders[**order];
            order.paid.is_some() && order.shipped.is_none() && order.completed.is_none()
        };
        let unshipped: Vec<usize> = known.iter().filter(unshipped).copied().collect();
        match self.dice.between(1, 100) {
            1..=45 => self.refunds(order),
            46..=65 => vec![self.refund(order, Way::Request)],
            66..=72 => vec![self.refund(order, Way::Record)],
            73..=78 => vec![Act::Hold(order)],
            79..=84 => vec![Act::Release(held.unwrap_or(order))],
            85..=92 => vec![Act::Correct(order, self.correction())],
            _ if unshipped.is_empty() => vec![Act::Cancel(order, ago)],
            _ => vec![Act::Cancel(self.dice.pick(&unshipped), ago)],
        }
    }

    fn correction(&mut self) -> Correction {
        if self.dice.percent(40) {
            return Correction::Seller(self.dice.index(self.world.distributors.len()));
        }
        let line = orders::line(self.dice, self.world.products.len());
        Correction::Line(self.dice.index(4), line)
    }

    /// Some refunds of one order, often of one line.
    fn refunds(&mut self, order: usize) -> Vec<Act> {
        let count = self.dice.between(1, 4);
        (0..count).map(|_| self.refund(order, Way::Import)).collect()
    }

    fn refund(&mut self, order: usize, way: Way) -> Act {
        self.count += 1;
        let number = format!("R{}-{}", self.count, self.dice.pick(&["a", "b", "Z"]));
        let ago = self.ago();
        let dice = &mut *self.dice;
        let of = match dice.between(1, 3) {
            1 => Of::Order,
            2 => Of::Line(dice.index(2)),
            _ => Of::SameAs(dice.index(4)),
        };
        let share =
            dice.pick(&[1_000_000, 500_000, 333_333, 100_000, 1, 10_000, 0, 987_654, 77_777]);
        let too_much = way != Way::Import && dice.percent(12);
        Act::Refund(Refund {
            number,
            order,
            of,
            share: if too_much { 1_000_001 } else { share },
            shipping: dice.pick(&[0, 0, 0, 500_000, 1_000_000]),
            restock: dice.pick(&[0, 0, 1, 500_000, 1_000_000]),
            ago,
            way,
        })
    }

    /// In minutes: just now, or up to six weeks ago.
    fn ago(&mut self) -> i64 {
        if self.dice.percent(40) { 0 } else { self.dice.between(0, 42 * 24 * 60) }
    }

    fn adjustment(&mut self, today: NaiveDate) -> Act {
        self.count += 1;
        let dice = &mut *self.dice;
        let amount = i128::from(dice.between(1, 20_000));
        let kind = dice.pick(&["adjustment", "write_off", "goodwill"]);
        Act::Adjust(Adjustment {
            reference: format!("adj-{}", self.count),
            who: dice.index(self.world.distributors.len()),
            kind,
            amount: if kind != "goodwill" && dice.percent(50) { -amount } else { amount },
            day: today - Duration::days(dice.between(0, 40)),
        })
    }
}

/// The number of a case that an act opens.
fn case(act: &Act) -> Option<String> {
    match act {
        Act::Refund(refund) if refund.way == Way::Request => Some(refund.number.clone()),
        _ => None,
    }
}
