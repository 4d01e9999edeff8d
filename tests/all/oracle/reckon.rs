//! What must come out, reckoned from the world alone: this file is SPEC §9 (sweep, statements).
use std::collections::BTreeMap;

use chrono::{NaiveDateTime, TimeZone};

use super::calendar;
use super::expected::{Expected, Seen, Statement};
use super::world::{Step, World};

/// The world as it is known at some time.
pub struct Known<'w> {
    pub world: &'w World,
    pub plans: Vec<(usize, i64)>,
    /// Distributor → state changes: from, state.
    states: Vec<Vec<(i64, &'static str)>>,
    /// Orders that were entered, with the last time they were.
    pub orders: BTreeMap<usize, NaiveDateTime>,
    pub settled: BTreeMap<(String, String, &'static str), String>,
    settled_until: Option<i64>,
    /// Whether the opening balances are known.
    pub open: bool,
}

pub fn reckon(world: &World) -> Expected {
    let mut expected = Expected::default();
    let mut known = Known {
        world,
        plans: Vec::new(),
        states: world.distributors.iter().map(|_| Vec::new()).collect(),
        orders: BTreeMap::new(),
        settled: BTreeMap::new(),
        settled_until: None,
        open: false,
    };
    for (at, step) in &world.steps {
        known.step(*at, step, &mut expected);
    }
    expected.entries = known.entries(&mut expected.seen);
    expected.sold = known.sold(&expected.entries);
    expected
}

impl Known<'_> {
    fn step(&mut self, at: NaiveDateTime, step: &Step, expected: &mut Expected) {
        let zone = self.world.zone;
        match step {
            Step::Products => {}
            Step::Distributors => {
                self.open = true;
                for (index, distributor) in self.world.distributors.iter().enumerate() {
                    let joined = distributor.joined.map_or(0, |day| calendar::midnight(zone, day));
                    self.states[index].push((joined, "approved"));
                }
            }
            Step::Plan(index) => {
                let from = calendar::midnight(zone, self.world.plans[*index].from);
                self.plans.push((*index, from));
            }
            Step::Orders(orders) => {
                for order in orders {
                    self.orders.insert(*order, at);
                }
            }
            Step::Suspend(who, from) => {
                self.states[*who].push((calendar::instant(zone, *from), "suspended"));
            }
            Step::Reinstate(who, day) => {
                self.states[*who].push((calendar::midnight(zone, *day), "approved"));
            }
            Step::Terminate(who, from) => {
                self.states[*who].push((calendar::instant(zone, *from), "terminated"));
            }
            Step::Settle => self.settle(calendar::instant(zone, at), expected),
        }
    }

    pub fn state(&self, who: usize, at: i64) -> &'static str {
        let begun = self.states[who].iter().rfind(|(from, _)| *from <= at);
        begun.map_or("", |(_, state)| state)
    }

    /// Settles every period that has ended, one by one.
    fn settle(&mut self, now: i64, expected: &mut Expected) {
        let zone = self.world.zone;
        let every = self.world.every;
        let local = |at: i64| zone.timestamp_opt(at, 0).unwrap().naive_local().date();
        // The first settlement may begin anywhere: it is asked for with `--catch-up`, which begins at
        // the start of the book, else at the first paid order.
        let first = self.settled_until.or_else(|| self.first());
        let periods = match first {
            Some(first) => calendar::ended(zone, every, local(first), now),
            None => Vec::new(),
        };
        let periods = if periods.is_empty() && self.settled_until.is_none() {
            // Nothing yet: the last period that has ended is settled all the same.
            let (_, first_day, _) = calendar::period(every, local(now));
            let (name, _, next) = calendar::period(every, first_day.pred_opt().unwrap());
            vec![(name, calendar::midnight(zone, next))]
        } else {
            periods
        };
        expected.seen.caught_up += periods.len().saturating_sub(1);
        for (name, until) in periods {
            self.close(&name, until, now, expected);
        }
    }

    /// The book's start, or the first payment that is known.
    fn first(&self) -> Option<i64> {
        let zone = self.world.zone;
        if let Some(start) = self.world.start {
            return Some(calendar::midnight(zone, start));
        }
        let paid = self.orders.iter().filter_map(|(index, known_at)| {
            let paid = self.world.orders[*index].paid.filter(|paid| paid <= known_at)?;
            Some(calendar::instant(zone, paid))
        });
        paid.min()
    }

    fn close(&mut self, name: &str, until: i64, now: i64, expected: &mut Expected) {
        let before = expected.statements.last().map(|_| expected.statements.clone());
        let mut statements: BTreeMap<usize, Statement> = BTreeMap::new();
        for (index, _) in self.world.distributors.iter().enumerate() {
            let last = before.iter().flatten().rev().find_map(|(_, all)| all.get(&index));
            let opening = last.map_or(0, Statement::closing);
            if opening != 0 {
                statements.insert(index, Statement { opening, ..Statement::default() });
            }
        }
        for entry in self.entries(&mut Seen::default()) {
            let unsettled = entry.settled_in.is_empty();
            // Without a start an opening balance is as old as can be.
            let matures = if entry.kind == "opening" {
                Some(entry.matures.unwrap_or(0))
            } else {
                entry.matures
            };
            if !unsettled || matures.is_none_or(|at| at >= until) {
                continue;
            }
            let code = &entry.distributor;
            let who = self.world.distributors.iter().position(|d| d.code == *code).unwrap();
            if self.state(who, now) == "suspended" {
                expected.seen.held_for_suspension += 1;
                continue;
            }
            expected.seen.late +=
                usize::from(matures.zip(self.settled_until).is_some_and(|(m, last)| m < last));
            let statement = statements.entry(who).or_default();
            match entry.role {
                "direct" => statement.direct += entry.amount,
                "override" => statement.override_ += entry.amount,
                _ => statement.adjustment += entry.amount,
            }
            let key = (entry.order_no.clone(), entry.line.clone() + &entry.distributor, entry.role);
            self.settled.insert(key, name.to_owned());
        }
        self.settled_until = Some(until);
        expected.statements.push((name.to_owned(), statements));
    }
}
