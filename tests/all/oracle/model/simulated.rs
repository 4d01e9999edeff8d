//! A past period under another plan, as docs/plans.md defines it ("A past period under another plan").
use std::collections::BTreeMap;

use super::amounts::{nets, rounded};
use super::bonus::{Closed, Due, Rule};
use super::book::Book;
use super::entry::Entry;
use super::order::{Row, Swept};
use crate::oracle::world::{Plan, Questions};

/// What was and what would have been paid: direct, override, bonus.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Compared {
    pub net_sales: i128,
    pub then: [i128; 3],
    pub now: [i128; 3],
}

/// What `plan simulate` must say.
#[derive(Debug, Clone, Default)]
pub struct Simulated {
    pub orders: usize,
    /// Not wholly settled.
    pub unsettled: usize,
    pub total: Compared,
    /// By code.
    pub distributors: BTreeMap<String, Compared>,
    /// By sku.
    pub products: BTreeMap<String, Compared>,
}

/// Then or now.
type Of = fn(&mut Compared) -> &mut [i128; 3];

impl Compared {
    pub fn difference(&self) -> i128 {
        self.now.iter().sum::<i128>() - self.then.iter().sum::<i128>()
    }
}

impl Simulated {
    fn add(&mut self, key: [&str; 2], of: Of, part: usize, amount: i128) {
        let [code, sku] = key;
        of(&mut self.total)[part] += amount;
        of(self.distributors.entry(code.to_owned()).or_default())[part] += amount;
        if !sku.is_empty() {
            of(self.products.entry(sku.to_owned()).or_default())[part] += amount;
        }
    }
}

impl<'w> Book<'w> {
    /// Replays the period that is asked for.
    pub fn simulated(&mut self, now: i64) -> Simulated {
        let Questions { plan, replayed, .. } = &self.world.questions;
        let (from, until) = self.window(Some(*replayed));
        let from = self.start().map_or(from, |start| from.max(start));
        let mut simulated = Simulated::default();
        for index in 0..self.rows.len() {
            let row = &self.rows[index];
            if row.ended.is_none() && row.paid.is_some_and(|paid| from <= paid && paid < until) {
                self.replay(index, plan, &mut simulated);
            }
        }
        self.replay_bonuses(plan, (from, until.min(now + 1)), now, &mut simulated);
        self.see_simulated(&simulated);
        simulated
    }

    fn replay(&mut self, index: usize, plan: &'w Plan, simulated: &mut Simulated) {
        let row = &self.rows[index];
        let Some(seller) = row.order.seller else { return };
        simulated.orders += 1;
        simulated.unsettled += usize::from(row.swept != Swept::Settled);
        let left = row.left();
        for (line, left) in row.order.lines.iter().zip(&left) {
            let sku = self.world.products[line.product].sku.clone();
            simulated.products.entry(sku).or_default().net_sales += left;
            simulated.total.net_sales += left;
        }
        let sponsor = self.approved_sponsor(seller, row.paid.unwrap());
        for who in [Some(seller), sponsor].into_iter().flatten() {
            let code = self.world.distributors[who].code.clone();
            simulated.distributors.entry(code).or_default().net_sales += left.iter().sum::<i128>();
        }
        let mut add = |entry: &Entry, of: Of, rounding: &str| {
            let product = row.order.lines[entry.line].product;
            let key = [&self.world.distributors[entry.who].code, &self.world.products[product].sku];
            let part = usize::from(entry.role == "override");
            simulated.add(key.map(|it| it.as_str()), of, part, kept(row, entry, rounding));
        };
        let then = self.earned(index);
        then.iter().for_each(|entry| add(entry, |it| &mut it.then, self.rounding(entry)));
        let now = self.earned_under(index, plan);
        now.iter().for_each(|entry| add(entry, |it| &mut it.now, plan.rounding));
        if !then.is_empty() && left != nets(&row.order) {
            self.expected.seen.note("simulated refund");
        }
        if then.is_empty() && !now.is_empty() {
            self.expected.seen.note("simulated from nothing");
        }
    }

    /// The intervals of bonuses and contests that ended in a span, which does not go beyond now.
    fn replay_bonuses(
        &mut self,
        plan: &'w Plan,
        (from, until): (i64, i64),
        now: i64,
        simulated: &mut Simulated,
    ) {
        let mut book = self.clone();
        book.close_intervals(now + 1);
        let code = |who: usize| &*self.world.distributors[who].code;
        let ended = |end: i64| from < end && end <= until;
        for closed in book.closed.iter().filter(|closed| ended(closed.until)) {
            for (who, (_, amount)) in closed.used.iter().filter(|(_, (_, amount))| *amount != 0) {
                simulated.add([code(*who), ""], |it| &mut it.then, 2, *amount);
            }
        }
        let mut notes = Vec::new();
        for (span, from, end) in self.intervals().into_iter().filter(|(_, _, end)| ended(*end)) {
            for rule in Rule::all(plan).filter(|rule| rule.every() == span) {
                let due = Due { from, until: end, judged: end - 1, plan, rule };
                let (counts, is_same) = book.counts_again(&due);
                let won = self.won(&due, &counts);
                for (who, amount) in won.iter().filter(|(_, amount)| **amount != 0) {
                    simulated.add([code(*who), ""], |it| &mut it.now, 2, *amount);
                    notes.push(is_same);
                }
            }
        }
        for is_same in notes {
            let note = if is_same { "simulated: the same rule" } else { "simulated: another rule" };
            self.expected.seen.note(note);
        }
    }

    /// What counts under the other plan, above 0, and whether the plan in force then had the rule: what
    /// counted by it then counts again of those who took part in it.
    fn counts_again(&self, due: &Due<'_>) -> (BTreeMap<usize, i128>, bool) {
        let (name, _, metric) = due.rule.names();
        let then = self.plan_at(due.judged).map(|place| &self.world.plans[self.plans[place].0]);
        let is_same = |rule: &Rule<'_>| {
            let (other, _, measures) = rule.names();
            (other, measures, rule.every()) == (name, metric, due.rule.every())
        };
        let then = then.and_then(|plan| Some((plan, Rule::all(plan).find(is_same)?)));
        let is_it = |closed: &&Closed| {
            let what = (closed.rule, closed.metric, closed.from, closed.until);
            what == (name, metric, due.from, due.until)
        };
        let closed = self.closed.iter().find(is_it);
        let mut counts = self.metric(due);
        if let Some((plan, rule)) = then {
            let before = Due { plan, rule, ..*due };
            for who in 0..self.world.distributors.len() {
                // Who has something in a closed interval took part, whatever became known since.
                let used = closed.and_then(|closed| closed.used.get(&who));
                let took_part = used.is_some() || self.takes_part(who, &before);
                let takes_part = used.is_some() && self.is_of_level(who, due);
                if took_part && (takes_part || self.takes_part(who, due)) {
                    counts.insert(who, used.map_or(0, |(metric, _)| *metric));
                }
            }
        }
        counts.retain(|_, count| *count > 0);
        (counts, then.is_some())
    }

    fn see_simulated(&mut self, simulated: &Simulated) {
        let seen = &mut self.expected.seen;
        for compared in simulated.distributors.values() {
            seen.note(match compared.difference() {
                0 => "simulated: stays",
                1.. => "simulated: wins",
                _ => "simulated: loses",
            });
        }
        if simulated.unsettled != 0 && simulated.unsettled != simulated.orders {
            seen.note("simulated: partly settled");
        }
    }
}

/// What refunds to date leave of an entry.
pub fn kept(row: &Row, entry: &Entry, rounding: &str) -> i128 {
    let net = nets(&row.order)[entry.line];
    entry.amount - rounded(entry.amount * (net - row.left()[entry.line]), net, rounding)
}
