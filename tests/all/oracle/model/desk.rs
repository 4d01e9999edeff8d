//! What is done with orders: entered, cancelled, held, refunded.
use chrono::NaiveDateTime;

use super::amounts::fits;
use super::book::Book;
use super::calendar;
use super::order::{Refunded, Row, Swept, Verdict};
use super::sweep::Group;
use crate::oracle::files;
use crate::oracle::script::{Step, Then};
use crate::oracle::world::{Correction, Of, Refund, Way};

impl Book<'_> {
    /// Enters an order as far as it has gone; what was entered before stays as it is.
    pub fn enter(&mut self, at: NaiveDateTime, order: usize) {
        let world = self.world;
        if world.orders[order].placed > at {
            return;
        }
        let row = *self.current.entry(order).or_insert_with(|| {
            self.rows.push(Row::new(&world.orders[order]));
            self.rows.len() - 1
        });
        let row = &mut self.rows[row];
        let known = |local: Option<NaiveDateTime>| {
            local.filter(|local| *local <= at).map(|local| calendar::instant(world.zone, local))
        };
        if row.ended.is_none() {
            let planned = &world.orders[order];
            row.paid = row.paid.or_else(|| known(planned.paid));
            row.shipped = known(planned.shipped);
            row.completed = known(planned.completed);
            let untouched = row.refunds.is_empty() && !row.held;
            row.ended = known(planned.cancelled).filter(|_| untouched);
        }
        let rows = files::order(world, row);
        self.say(at, Step::import(at, "order", &rows));
    }

    /// The row of a paid order that goes on.
    fn alive(&self, order: usize) -> Option<usize> {
        let row = *self.current.get(&order)?;
        let fits = self.rows[row].paid.is_some() && self.rows[row].ended.is_none();
        fits.then_some(row)
    }

    pub fn cancel(&mut self, at: NaiveDateTime, order: usize, when: i64) {
        let Some(index) = self.alive(order) else { return };
        let row = &mut self.rows[index];
        let last = row.given().last().map_or(0, |(at, _, _)| *at);
        let when = when.max(row.paid.unwrap()).max(last);
        if row.shipped.is_some() || row.completed.is_some() {
            return;
        }
        row.ended = Some(when);
        let number = row.order.number.clone();
        let settled = !row.taken.is_empty();
        self.expected.seen.note(if settled { "cancelled when settled" } else { "cancelled" });
        let when = calendar::written(self.world.zone, when);
        self.say(at, Step::run(at, format!("order cancel {number} --cancelled-at '{when}'")));
    }

    /// An order with something to settle is held.
    pub fn hold(&mut self, at: NaiveDateTime, order: usize) {
        let Some(index) = self.alive(order) else { return };
        if !self.unsettled(index).iter().any(Group::is_fresh) {
            return;
        }
        let row = &mut self.rows[index];
        if row.held {
            return;
        }
        row.held = true;
        let line = format!("order hold {} --reason 'to be looked at'", row.order.number);
        self.say(at, Step::run(at, line));
    }

    pub fn release(&mut self, at: NaiveDateTime, order: usize) {
        let Some(index) = self.alive(order) else { return };
        let row = &mut self.rows[index];
        if !row.held {
            return;
        }
        row.held = false;
        self.expected.seen.note("released");
        let line = format!("order release {}", row.order.number);
        self.say(at, Step::run(at, line));
    }

    /// The wrong version is withdrawn, the right one takes its number and its place in time.
    pub fn correct(&mut self, at: NaiveDateTime, now: i64, order: usize, correction: &Correction) {
        let Some(index) = self.current.get(&order).copied() else { return };
        let wrong = &self.rows[index];
        let mut right = Row { revision: wrong.revision + 1, ..wrong.clone() };
        let arguments = match correction {
            Correction::Seller(who) if right.order.seller != Some(*who) => {
                right.order.seller = Some(*who);
                format!("--distributor {}", self.world.distributors[*who].code)
            }
            Correction::Line(pick, line) => {
                let place = pick % right.order.lines.len();
                right.order.lines[place] = line.clone();
                files::lines(self.world, &right.order)
            }
            Correction::Seller(_) => return,
        };
        let unchanged = wrong.order == right.order;
        if wrong.ended.is_some() || !wrong.refunds.is_empty() || unchanged || !fits(&right.order) {
            return;
        }
        // No settlement has seen it.
        right.taken.clear();
        right.swept = Swept::No;
        let number = wrong.order.number.clone();
        let settled = !wrong.taken.is_empty();
        let wrong = &mut self.rows[index];
        wrong.order.number = format!("{number} {}", wrong.revision);
        (wrong.ended, wrong.is_corrected, wrong.held) = (Some(now), true, false);
        self.current.insert(order, self.rows.len());
        self.rows.push(right);
        self.expected.seen.note(if settled { "corrected when settled" } else { "corrected" });
        let line = format!("order correct {number} {arguments} --reason oracle --yes");
        self.say(at, Step { effect: Some((1, 0)), ..Step::run(at, line) });
    }

    pub fn refund(&mut self, at: NaiveDateTime, now: i64, wanted: &Refund) {
        let Some(index) = self.alive(wanted.order) else { return };
        let row = &self.rows[index];
        let refund = self.refunded(row, wanted);
        let when = (now - wanted.ago * 60).max(row.paid.unwrap());
        let fits = self.fits(row, &refund);
        let number = row.order.number.clone();
        if !fits && (refund.amount == 0 || wanted.way == Way::Import) {
            return;
        }
        let step = match wanted.way {
            Way::Import => {
                let when = Some(calendar::written(self.world.zone, when));
                Step::import(at, "refund", &files::refund(self.world, row, &refund, when))
            }
            Way::Record => {
                let when = calendar::written(self.world.zone, when);
                let line = files::refund_line(self.world, row, &refund);
                Step::run(at, format!("refund record {line} --refunded-at '{when}'"))
            }
            Way::Request => {
                let line = files::refund_line(self.world, row, &refund);
                Step::run(at, format!("refund request {line}"))
            }
        };
        if !fits {
            self.expected.seen.note("over-refund");
            return self.say(at, Step { then: Then::IsRefused, ..step });
        }
        self.expected.seen.note(match (wanted.way, number.is_empty()) {
            (Way::Request, _) => "requested",
            _ => "refunded",
        });
        let verdict = match wanted.way {
            Way::Request => Verdict::Open,
            _ => self.give(row, &refund, when),
        };
        self.rows[index].refunds.push(Refunded { verdict, ..refund });
        self.say(at, step);
    }

    /// What a wanted refund comes to, of what is left.
    fn refunded(&self, row: &Row, wanted: &Refund) -> Refunded {
        let count = row.order.lines.len();
        let of = match wanted.of {
            Of::Order => Of::Order,
            Of::Line(line) => Of::Line(line % count),
            Of::SameAs(line) => Of::SameAs(line % count),
        };
        let lines = row.lines_of(of);
        let left = row.left();
        let left: i128 = lines.iter().map(|line| left[*line]).sum();
        let share = |whole: i128, part: i128| (whole * part + 999_999) / 1_000_000;
        Refunded {
            number: wanted.number.clone(),
            of,
            amount: share(left, wanted.share),
            shipping: share(row.shipping_left(), wanted.shipping),
            restock: share(self.out(row, &lines).iter().sum(), wanted.restock),
            verdict: Verdict::Open,
        }
    }

    /// The row and the place of an undecided case.
    fn case(&self, number: &str) -> Option<(usize, usize)> {
        self.rows.iter().enumerate().find_map(|(index, row)| {
            let is_case =
                |refund: &Refunded| refund.number == number && refund.verdict == Verdict::Open;
            Some((index, row.refunds.iter().position(is_case)?))
        })
    }

    pub fn approve(&mut self, at: NaiveDateTime, number: &str, when: i64) {
        let Some((index, place)) = self.case(number) else { return };
        let row = &self.rows[index];
        let refund = &row.refunds[place];
        if row.ended.is_some() {
            return;
        }
        let when = when.max(row.paid.unwrap());
        let written = calendar::written(self.world.zone, when);
        let step = Step::run(at, format!("refund approve {number} --refunded-at '{written}'"));
        if !self.fits(row, refund) {
            self.expected.seen.note("approved too late");
            return self.say(at, Step { then: Then::IsRefused, ..step });
        }
        self.rows[index].refunds[place].verdict = self.give(row, refund, when);
        self.expected.seen.note("approved case");
        self.say(at, step);
    }

    pub fn reject(&mut self, at: NaiveDateTime, number: &str) {
        let Some((index, place)) = self.case(number) else { return };
        self.rows[index].refunds[place].verdict = Verdict::Rejected;
        self.expected.seen.note("rejected case");
        self.say(at, Step::run(at, format!("refund reject {number}")));
    }
}
