//! What is still to come: what matures when, and the settlement as it would be now.
use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, TimeZone};

use super::bonus::{Closed, Due, Rule};
use super::book::Book;
use super::calendar;
use super::entry::{Entry, Settlement};
use crate::oracle::world::{Every, Pay, Span};

/// Span and reason → distributor → amount.
pub type DueWhen = BTreeMap<(String, &'static str), BTreeMap<usize, i128>>;

/// The settlement as it would be now, with what runs.
#[derive(Debug, Clone, Default)]
pub struct Preview {
    pub settlement: Settlement,
    pub standings: Vec<Standing>,
}

/// How somebody stands in a running interval.
#[derive(Debug, Clone)]
pub struct Standing {
    pub rule: &'static str,
    pub kind: &'static str,
    pub period: String,
    pub who: usize,
    pub metric: &'static str,
    pub measured: i128,
    pub rank: Option<usize>,
    pub amount: i128,
    /// How much must count to win more, and what a step pays then.
    pub next: Option<(i128, Option<Pay>)>,
}

impl<'w> Book<'w> {
    /// What is owed, then what matures when, then what has no day yet: the settlement at the end of time.
    pub fn due_when(&self, now: i64) -> DueWhen {
        let (mut book, mut due) = (self.clone(), DueWhen::new());
        let mut add = |when: String, reason, who, amount: i128| {
            *due.entry((when, reason)).or_default().entry(who).or_default() += amount;
        };
        for who in 0..self.world.distributors.len() {
            let balance = self.balance(who);
            let reason = if balance < 0 { "negative_balance" } else { "owed" };
            add(String::new(), reason, who, balance);
        }
        let settled = book.entries.len();
        let mut last = Settlement { period: "last".to_owned(), ..Settlement::default() };
        book.close_intervals(now + 1);
        book.sweep(i64::MAX, now, &mut last);
        let loose = book.loose.iter().filter(|entry| entry.settled_in == "last");
        for entry in book.entries[settled..].iter().chain(loose) {
            match entry.matures.filter(|at| *at > now) {
                None => add(String::new(), "mature", entry.who, entry.amount),
                Some(at) => add(self.span_of(at), "in_hold", entry.who, entry.amount),
            }
        }
        for ((who, reason), (amount, _)) in &last.not_settled {
            add(String::new(), reason, *who, *amount);
        }
        due
    }

    /// The span of the question that an instant lies in, by name.
    fn span_of(&self, at: i64) -> String {
        let day = self.world.zone.timestamp_opt(at, 0).unwrap().date_naive();
        let (first, next) = match self.world.questions.span {
            "day" => return day.to_string(),
            "week" => {
                let first = day - Days::new(u64::from(day.weekday().num_days_from_monday()));
                (first, first + Days::new(7))
            }
            "month" => calendar::period(Every::Month, day),
            "quarter" => calendar::period(Every::Quarter, day),
            wrong => panic!("{wrong}"),
        };
        calendar::name(first, next)
    }

    /// A settlement of everything up to now, with what runs as if it ended now.
    pub fn preview(&mut self, now: i64) -> Preview {
        let (mut book, mut standings) = (self.clone(), Vec::new());
        let mut then = self.clone();
        then.close_intervals(now + 1);
        for due in self.running(now) {
            let closed = then.closed_interval(0, &due);
            for (who, (_, amount)) in closed.used.iter().filter(|(_, (_, amount))| *amount != 0) {
                book.loose.push(Entry::of(*who, closed.kind, *amount, Some(now)));
            }
            standings.extend(closed.used.keys().map(|who| self.standing(&due, &closed, *who)));
        }
        let day = |at: i64| self.world.zone.timestamp_opt(at, 0).unwrap().date_naive();
        let first = self.settled_until.or_else(|| self.first()).map_or(now, |at| at.min(now));
        let period = calendar::name(day(first), day(now).succ_opt().unwrap());
        for standing in &standings {
            self.expected.seen.note(match (standing.kind, standing.next) {
                ("bonus", Some(_)) => "a step is missing",
                ("bonus", None) => "the last step is reached",
                (_, Some(_)) => "somebody wins more",
                (_, None) => "nobody wins more",
            });
        }
        Preview { settlement: book.close(period, now + 1, now), standings }
    }

    /// The rules of the plan in force now, with the intervals that now lies in.
    fn running(&self, now: i64) -> Vec<Due<'w>> {
        let Some(place) = self.plan_at(now) else { return Vec::new() };
        let plan = &self.world.plans[self.plans[place].0];
        let due = |rule: Rule<'w>| {
            let is_it = |(span, from, until): &(Span, i64, i64)| {
                *span == rule.every() && *from <= now && now < *until
            };
            let (_, from, until) = self.intervals().into_iter().find(is_it).unwrap();
            Due { from, until, judged: now, plan, rule }
        };
        Rule::all(plan).map(due).collect()
    }

    fn standing(&self, due: &Due<'_>, closed: &Closed, who: usize) -> Standing {
        let (measured, amount) = closed.used[&who];
        let all = closed.used.values();
        let ahead = all.clone().filter(|(other, _)| *other > measured).count();
        let day = |at: i64| self.world.zone.timestamp_opt(at, 0).unwrap().date_naive();
        let (rank, next) = match due.rule {
            Rule::Bonus(bonus) => {
                let next = bonus.steps.iter().find(|(from, _)| *from > measured);
                (None, next.map(|(from, pay)| (*from, Some(*pay))))
            }
            Rule::Contest(_) => {
                let better = all.filter(|(other, wins)| *wins > amount && *other > measured);
                let next = better.map(|(other, _)| *other).min();
                (Some(ahead + 1), next.map(|from| (from, None)))
            }
        };
        let first: NaiveDate = day(due.from);
        Standing {
            rule: closed.rule,
            kind: closed.kind,
            period: calendar::name(first, day(due.until)),
            who,
            metric: closed.metric,
            measured,
            rank,
            amount,
            next,
        }
    }
}
