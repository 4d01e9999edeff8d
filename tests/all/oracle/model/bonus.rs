//! Bonuses and contests (SPEC §7): intervals, their metrics, what is carried on.
use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::book::Book;
use super::calendar;
use super::entry::Entry;
use super::won;
use crate::oracle::world::{Bonus, Contest, Plan, Span};

/// A rule's interval that a settlement closed.
#[derive(Debug, Clone)]
pub struct Closed {
    pub rule: &'static str,
    pub kind: &'static str,
    pub metric: &'static str,
    pub from: i64,
    pub until: i64,
    /// The number under which the book keeps the plan that decided.
    pub plan: usize,
    /// The metrics that counted, with what was carried, unless 0; and what they paid.
    pub used: BTreeMap<usize, (i128, i128)>,
}

/// A rule whose interval is judged.
#[derive(Clone, Copy)]
pub struct Due<'w> {
    pub from: i64,
    pub until: i64,
    /// The instant whose plan, level and state decide.
    pub judged: i64,
    pub plan: &'w Plan,
    pub rule: Rule<'w>,
}

#[derive(Clone, Copy)]
pub enum Rule<'w> {
    Bonus(&'w Bonus),
    Contest(&'w Contest),
}

impl<'w> Rule<'w> {
    /// Name, kind and metric.
    pub fn names(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Rule::Bonus(bonus) => (bonus.name, "bonus", bonus.metric),
            Rule::Contest(contest) => (contest.name, "contest", contest.metric),
        }
    }

    pub fn every(self) -> Span {
        match self {
            Rule::Bonus(bonus) => bonus.every,
            Rule::Contest(contest) => contest.every,
        }
    }

    /// All of a plan, in its order.
    pub fn all(plan: &'w Plan) -> impl Iterator<Item = Self> {
        let contests = plan.contests.iter().map(Self::Contest);
        plan.bonuses.iter().map(Self::Bonus).chain(contests)
    }
}

impl<'w> Book<'w> {
    /// Closes the intervals that ended after the last settlement, up to the end of this one.
    pub fn close_intervals(&mut self, until: i64) {
        // What ended before the book began is nothing of the book's, whatever the first period is.
        let since = self.settled_until.max(self.start());
        for (place, due) in self.due(since, until) {
            let closed = self.closed_interval(place, &due);
            for (who, (metric, amount)) in closed.used.iter().filter(|(_, (_, paid))| *paid != 0) {
                let entry = won::entry(&due, *who, *metric, *amount);
                self.loose.push(Entry { plan: Some(place + 1), ..entry });
            }
            self.see_won(&due, &closed.used);
            self.closed.push(closed);
        }
    }

    /// The rules of the plans in force at the last instants of the intervals, with the places of the plans.
    fn due(&self, since: Option<i64>, until: i64) -> Vec<(usize, Due<'w>)> {
        let mut dues = Vec::new();
        for (span, from, end) in self.intervals() {
            if end > until || since.is_some_and(|since| end <= since) {
                continue;
            }
            let judged = end - 1;
            let Some(place) = self.plan_at(judged) else { continue };
            let plan = &self.world.plans[self.plans[place].0];
            let rules = Rule::all(plan).filter(|rule| rule.every() == span);
            dues.extend(rules.map(|rule| (place, Due { from, until: end, judged, plan, rule })));
        }
        dues
    }

    /// Every month, quarter and year that shops may live in, from and until; the first to end first.
    pub fn intervals(&self) -> Vec<(Span, i64, i64)> {
        let midnight = |day| calendar::midnight(self.world.zone, day);
        let instants = |(span, first, next)| (span, midnight(first), midnight(next));
        spans().into_iter().map(instants).collect()
    }

    pub fn closed_interval(&mut self, place: usize, due: &Due<'_>) -> Closed {
        let (rule, kind, metric) = due.rule.names();
        let (mut counts, carried) = (self.metric(due), self.carried(rule, metric));
        for (who, more) in &carried {
            *counts.entry(*who).or_insert(0) += more;
            if *more != 0 {
                self.expected.seen.note(if *more < 0 { "refund carried" } else { "late carried" });
            }
        }
        if counts.values().any(|count| *count < 0) {
            self.expected.seen.note("a metric below 0");
        }
        counts.retain(|who, count| *count > 0 && self.takes_part(*who, due));
        let paid = self.won(due, &counts);
        let pay = |who: usize| paid.get(&who).copied().unwrap_or(0);
        Closed {
            rule,
            kind,
            metric,
            from: due.from,
            until: due.until,
            plan: place + 1,
            used: counts.into_iter().map(|(who, count)| (who, (count, pay(who)))).collect(),
        }
    }

    /// What closed intervals of a rule leave for the next: what they come to now less what counted.
    fn carried(&self, rule: &str, metric: &str) -> BTreeMap<usize, i128> {
        let mut carried = BTreeMap::new();
        for earlier in self.closed.iter().filter(|it| it.rule == rule && it.metric == metric) {
            for (who, now) in self.metric(&self.due_again(earlier)) {
                *carried.entry(who).or_insert(0) += now;
            }
            for (who, (used, _)) in &earlier.used {
                *carried.entry(*who).or_insert(0) -= used;
            }
        }
        carried
    }

    /// A rule and its interval as they were closed.
    fn due_again(&self, closed: &Closed) -> Due<'w> {
        let plan = &self.world.plans[self.plans[closed.plan - 1].0];
        let rule = Rule::all(plan).find(|rule| rule.names().0 == closed.rule).unwrap();
        Due { from: closed.from, until: closed.until, judged: closed.until - 1, plan, rule }
    }

    /// The metric of an interval as it is known now, of everybody who takes part in it.
    pub fn metric(&self, due: &Due<'_>) -> BTreeMap<usize, i128> {
        let (_, _, metric) = due.rule.names();
        let with_own = !due.plan.self_purchase_is_nothing;
        let mut counts = self.measured((due.from, due.until), metric, with_own);
        counts.retain(|who, _| self.takes_part(*who, due));
        counts
    }

    /// A metric of a span, with or without what sellers bought themselves.
    pub fn measured(
        &self,
        (from, until): (i64, i64),
        metric: &str,
        with_own: bool,
    ) -> BTreeMap<usize, i128> {
        let mut counts = BTreeMap::new();
        for row in self.rows.iter().filter(|row| row.ended.is_none()) {
            let is_in = row.completed.is_some_and(|at| from <= at && at < until);
            let (true, Some(paid), Some(seller)) = (is_in, row.paid, row.order.seller) else {
                continue;
            };
            let is_left_out = !with_own && self.is_self_purchase(row);
            if is_left_out || self.state(seller, paid) != "approved" {
                continue;
            }
            let left: i128 = row.left().iter().sum();
            let sponsor = self.approved_sponsor(seller, paid);
            let mut add = |who: usize, count: i128| *counts.entry(who).or_insert(0) += count;
            if ["own_sales", "all_sales"].contains(&metric) {
                add(seller, left);
            }
            if let Some(sponsor) = sponsor.filter(|_| ["team_sales", "all_sales"].contains(&metric))
            {
                add(sponsor, left);
            }
            if metric == "orders" {
                add(seller, i128::from(left > 0));
            }
        }
        counts
    }

    /// Whether somebody takes part: who is suspended does, and waits.
    pub fn takes_part(&self, who: usize, due: &Due<'_>) -> bool {
        ["approved", "suspended"].contains(&self.state(who, due.judged))
            && self.is_of_level(who, due)
    }

    pub fn is_of_level(&self, who: usize, due: &Due<'_>) -> bool {
        let level = match due.rule {
            Rule::Bonus(bonus) => bonus.level,
            Rule::Contest(_) => None,
        };
        level.is_none_or(|level| level == self.level(who, due.judged))
    }
}

/// Every month, quarter and year that shops may live in: first day, the day after the last; by end.
fn spans() -> Vec<(Span, NaiveDate, NaiveDate)> {
    let mut spans = Vec::new();
    let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
    let months = |count| first.checked_add_months(chrono::Months::new(count)).unwrap();
    for end in 1..=24 {
        let next = months(end);
        spans.push((Span::Month, months(end - 1), next));
        if next.month0() % 3 == 0 {
            spans.push((Span::Quarter, months(end - 3), next));
        }
        if next.month0() == 0 {
            spans.push((Span::Year, months(end - 12), next));
        }
    }
    spans
}
