//! The book as it is known at some time, and what each act makes of it.
use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};

use super::bonus::Closed;
use super::calendar;
use super::cost::Costs;
use super::dated::{Dated, Thing};
use super::entry::{Entry, Settlement};
use super::foreseen::{DueWhen, Preview};
use super::leaderboard::Place;
use super::order::Row;
use super::payout::{Item, Wish};
use super::simulated::{Simulated, kept};
use crate::oracle::files;
use crate::oracle::script::{Step, Then};
use crate::oracle::seen::Seen;
use crate::oracle::world::{Act, Adjustment, Condition, GRADES, World};

#[derive(Clone)]
pub struct Book<'w> {
    pub world: &'w World,
    /// Applied plans with the instants from which they govern.
    pub plans: Vec<(usize, i64)>,
    /// Distributor → state changes: from, state.
    pub states: Vec<Vec<(i64, &'static str)>>,
    /// Distributor → sponsors; level 1 has none.
    pub sponsors: Vec<Dated<Option<usize>>>,
    pub grades: Vec<Dated<Option<&'static str>>>,
    /// Grade → what it takes to reach it, and to keep it.
    pub demands: [[Vec<Condition>; 2]; GRADES.len()],
    /// By product.
    pub things: Vec<Thing>,
    /// Orders as the book has them, corrected ones too, in the order of recording.
    pub rows: Vec<Row>,
    /// The world's order → its row.
    pub current: BTreeMap<usize, usize>,
    /// Opening balances, adjustments, bonuses and prizes.
    pub loose: Vec<Entry>,
    /// Settled entries of orders.
    pub entries: Vec<Entry>,
    /// Intervals of bonuses and contests that settlements closed.
    pub closed: Vec<Closed>,
    pub settled_until: Option<i64>,
    pub closings: BTreeMap<usize, i128>,
    /// Distributor → payout accounts: since when, which.
    pub accounts: Vec<Vec<(i64, String)>>,
    /// Distributor → net of each settlement and when it ran.
    pub nets: Vec<(usize, i128, i64)>,
    /// Payouts, in the order of their numbers.
    pub items: Vec<Item>,
    /// Withdrawals asked for.
    pub wishes: Vec<Wish>,
    pub expected: Expected,
}

/// What must come out.
#[derive(Debug, Clone, Default)]
pub struct Expected {
    pub script: Vec<Step>,
    pub settlements: Vec<Settlement>,
    pub simulated: Simulated,
    pub costs: Costs,
    pub leaderboard: Vec<Place>,
    pub due: DueWhen,
    pub preview: Preview,
    pub seen: Seen,
}

/// Plays the acts that the rules allow.
pub fn play(world: &World) -> Book<'_> {
    let mut book = Book {
        world,
        plans: Vec::new(),
        states: world.distributors.iter().map(|_| Vec::new()).collect(),
        sponsors: world.distributors.iter().map(|it| Dated::always(it.sponsor)).collect(),
        grades: world.distributors.iter().map(|_| Dated::always(None)).collect(),
        demands: Default::default(),
        things: world.products.iter().map(Thing::of).collect(),
        rows: Vec::new(),
        current: BTreeMap::new(),
        loose: Vec::new(),
        entries: Vec::new(),
        closed: Vec::new(),
        settled_until: None,
        closings: BTreeMap::new(),
        accounts: world.distributors.iter().map(|_| Vec::new()).collect(),
        nets: Vec::new(),
        items: Vec::new(),
        wishes: Vec::new(),
        expected: Expected::default(),
    };
    let at = world.acts[0].0;
    book.say(at, Step::run(at, files::init(world)));
    if let Some((share, days)) = world.reserve {
        let share = files::percent(share);
        book.say(at, Step::run(at, format!("book set reserve_percent {share}")));
        book.say(at, Step::run(at, format!("book set reserve_days {days}")));
    }
    book.say(at, Step::run(at, format!("book set grades {}", GRADES.join(","))));
    for (at, act) in &world.acts {
        let (typed, before) = (book.expected.script.len(), book.left_of_all());
        book.act(*at, act);
        let change = book.left_of_all() - before;
        for (_, difference) in
            book.expected.script[typed..].iter_mut().flat_map(|it| &mut it.effect)
        {
            *difference = change;
            if change != 0 {
                book.expected.seen.note("a change of commission");
            }
        }
    }
    book.answer();
    book
}

impl Book<'_> {
    /// Every entry, settled and pending; what was won in intervals that ended by now is among it.
    pub fn all_entries(&self, now: i64) -> Vec<Entry> {
        let mut book = self.clone();
        book.close_intervals(now + 1);
        let pending = (0..book.rows.len()).flat_map(|row| book.unsettled(row));
        let pending = pending.flat_map(|group| group.entries);
        book.entries.iter().chain(&book.loose).cloned().chain(pending).collect()
    }

    /// What refunds leave of everything that is earned, settled or not.
    fn left_of_all(&self) -> i128 {
        let alive = (0..self.rows.len()).filter(|index| self.rows[*index].ended.is_none());
        let earned = alive.flat_map(|index| self.earned(index));
        let row = |entry: &Entry| &self.rows[entry.row.unwrap()];
        earned.map(|entry| kept(row(&entry), &entry, self.rounding(&entry))).sum()
    }

    pub fn start(&self) -> Option<i64> {
        self.world.start.map(|day| calendar::midnight(self.world.zone, day))
    }

    /// The instants from which and until when a period is, its first day and the day after its last; without
    /// one all of time.
    pub fn window(&self, period: Option<(NaiveDate, NaiveDate)>) -> (i64, i64) {
        let midnight = |day| calendar::midnight(self.world.zone, day);
        period.map_or((0, i64::MAX), |(first, next)| (midnight(first), midnight(next)))
    }

    /// Notes what is to be typed.
    pub fn say(&mut self, at: NaiveDateTime, step: Step) {
        debug_assert_eq!(at, step.at);
        match self.expected.script.last_mut() {
            Some(last) if last.takes(&step) => last.add_rows_of(&step),
            _ => self.expected.script.push(step),
        }
    }

    /// What is asked at the end.
    fn answer(&mut self) {
        let last = self.expected.script.last().map(|step| step.at).unwrap();
        let now = calendar::instant(self.world.zone, last);
        self.expected.simulated = self.simulated(now);
        self.expected.costs = self.costs(now);
        self.expected.leaderboard = self.leaderboard(now);
        self.expected.due = self.due_when(now);
        self.expected.preview = self.preview(now);
    }

    fn act(&mut self, at: NaiveDateTime, act: &Act) {
        let now = calendar::instant(self.world.zone, at);
        match act {
            Act::Products => {
                self.say(at, Step::import(at, "product", &files::products(self.world)));
            }
            Act::Distributors => self.distributors(at, now),
            Act::Plan(index) => self.apply(at, *index),
            Act::Suspend(who, from) => {
                let from = calendar::instant(self.world.zone, *from);
                self.live(at, *who, from, ["approved", "suspended"]);
            }
            Act::Reinstate(who, day) => {
                let from = calendar::midnight(self.world.zone, *day);
                self.live(at, *who, from, ["suspended", "approved"]);
            }
            Act::Terminate(who, from) => {
                let from = calendar::instant(self.world.zone, *from);
                self.live(at, *who, from, ["approved", "terminated"]);
            }
            Act::Move(who, sponsor, day) => self.move_to(at, *who, *sponsor, *day),
            Act::Promote(who, day) => self.promote(at, *who, *day),
            Act::Grade(who, grade, day) => self.give_grade(at, *who, *grade, *day),
            Act::Ask(grade, demand, conditions) => self.ask(at, *grade, *demand, conditions),
            Act::Evaluate(evaluation) => self.evaluate(at, now, evaluation),
            Act::Fact(product, fact, day) => self.state_fact(at, *product, *fact, *day),
            Act::Enter(order) => self.enter(at, *order),
            Act::Cancel(order, ago) => self.cancel(at, *order, now - ago * 60),
            Act::Hold(order) => self.hold(at, *order),
            Act::Release(order) => self.release(at, *order),
            Act::Correct(order, correction) => self.correct(at, now, *order, correction),
            Act::Refund(refund) => self.refund(at, now, refund),
            Act::Approve(number, ago) => self.approve(at, number, now - ago * 60),
            Act::Reject(number) => self.reject(at, number),
            Act::Adjust(adjustment) => self.adjust(at, now, adjustment),
            Act::Payout(act) => self.payout(at, now, act),
            Act::Account(who) => self.change_account(at, now, *who),
            Act::Settle => {
                let settlements = self.settle(now);
                let line = "commission settle --catch-up --format json".to_owned();
                self.settled(at, line, settlements);
            }
            Act::SettleUntil(last) => {
                if let Some(settlement) = self.settle_until(now, *last) {
                    let period = &settlement.period;
                    let line = format!("commission settle --period {period} --format json");
                    self.expected.seen.note("custom period");
                    self.settled(at, line, vec![settlement]);
                }
            }
        }
    }

    fn distributors(&mut self, at: NaiveDateTime, now: i64) {
        let start = self.start();
        for (who, distributor) in self.world.distributors.iter().enumerate() {
            let joined =
                distributor.joined.map_or(0, |day| calendar::midnight(self.world.zone, day));
            self.states[who].push((joined, "approved"));
            let channel = distributor.channel;
            self.accounts[who].extend(channel.map(|channel| (now, channel.to_owned())));
            if distributor.opening != 0 {
                self.loose.push(Entry::of(who, "opening", distributor.opening, start));
            }
        }
        self.say(at, Step::import(at, "distributor", &files::distributors(self.world)));
    }

    fn settled(&mut self, at: NaiveDateTime, line: String, settlements: Vec<Settlement>) {
        if !settlements.is_empty() {
            let then = Then::Settles(settlements);
            self.say(at, Step { then, ..Step::run(at, line) });
        }
    }

    /// The place of the plan that governs an instant; of one date the later version does.
    pub fn plan_at(&self, at: i64) -> Option<usize> {
        let governing = |place: &usize| self.plans[*place].1 <= at;
        (0..self.plans.len()).filter(governing).max_by_key(|place| self.plans[*place].1)
    }

    pub fn state(&self, who: usize, at: i64) -> &'static str {
        let begun = self.states[who].iter().rfind(|(from, _)| *from <= at);
        begun.map_or("", |(_, state)| state)
    }

    fn adjust(&mut self, at: NaiveDateTime, now: i64, adjustment: &Adjustment) {
        let dated = calendar::midnight(self.world.zone, adjustment.day);
        if dated > now || self.start() > Some(dated) || self.states[adjustment.who].is_empty() {
            return;
        }
        let entry = Entry::of(adjustment.who, "adjustment", adjustment.amount, Some(dated));
        self.loose.push(entry);
        self.expected.seen.note(adjustment.kind);
        let line = files::adjustment(self.world, adjustment);
        self.say(at, Step::run(at, line));
    }
}
