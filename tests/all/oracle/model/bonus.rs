//! Bonuses and contests (SPEC §7): metrics of intervals, what they pay, what is carried on.
use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::amounts::{parts, rounded};
use super::book::Book;
use super::calendar;
use super::entry::Entry;
use crate::oracle::world::{Bonus, Contest, Pay, Plan, Span};

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

/// A rule whose interval is to be closed.
#[derive(Clone, Copy)]
struct Due<'w> {
    from: i64,
    until: i64,
    /// Its place among the applied plans.
    place: usize,
    plan: &'w Plan,
    rule: Rule<'w>,
}

#[derive(Clone, Copy)]
enum Rule<'w> {
    Bonus(&'w Bonus),
    Contest(&'w Contest),
}

impl Due<'_> {
    /// Name, kind and metric.
    fn names(&self) -> (&'static str, &'static str, &'static str) {
        match self.rule {
            Rule::Bonus(bonus) => (bonus.name, "bonus", bonus.metric),
            Rule::Contest(contest) => (contest.name, "contest", contest.metric),
        }
    }

    /// The instant that decides.
    fn last(&self) -> i64 {
        self.until - 1
    }
}

impl<'w> Book<'w> {
    /// Closes the intervals that ended after the last settlement, up to the end of this one.
    pub fn close_intervals(&mut self, until: i64) {
        // What ended before the book began is nothing of the book's, whatever the first period is.
        let since = self.settled_until.max(self.start());
        for due in self.due(since, until) {
            let closed = self.closed_interval(&due);
            for (who, (metric, amount)) in closed.used.iter().filter(|(_, (_, paid))| *paid != 0) {
                let entry = bonus_entry(&due, *who, *metric, *amount);
                self.loose.push(entry);
            }
            self.closed.push(closed);
        }
    }

    /// The rules of the plans in force at the last instants of the intervals.
    fn due(&self, since: Option<i64>, until: i64) -> Vec<Due<'w>> {
        let mut dues = Vec::new();
        for (span, first, next) in spans() {
            let [from, end] = [first, next].map(|day| calendar::midnight(self.world.zone, day));
            if end > until || since.is_some_and(|since| end <= since) {
                continue;
            }
            let Some(place) = self.plan_at(end - 1) else { continue };
            let plan = &self.world.plans[self.plans[place].0];
            let bonuses = plan.bonuses.iter().filter(|it| it.every == span).map(Rule::Bonus);
            let contests = plan.contests.iter().filter(|it| it.every == span).map(Rule::Contest);
            let rules = bonuses.chain(contests);
            dues.extend(rules.map(|rule| Due { from, until: end, place, plan, rule }));
        }
        dues
    }

    fn closed_interval(&mut self, due: &Due<'_>) -> Closed {
        let (rule, kind, metric) = due.names();
        let mut counts = self.metric(due);
        let mut carried = BTreeMap::new();
        for earlier in self.closed.iter().filter(|it| it.rule == rule && it.metric == metric) {
            for (who, now) in self.metric(&self.due_again(earlier)) {
                *carried.entry(who).or_insert(0) += now;
            }
            for (who, (used, _)) in &earlier.used {
                *carried.entry(*who).or_insert(0) -= used;
            }
        }
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
        let paid = match due.rule {
            Rule::Bonus(bonus) => self.bonus(due, bonus, &counts),
            Rule::Contest(contest) => self.prizes(contest, &counts),
        };
        let pay = |who: usize| paid.get(&who).copied().unwrap_or(0);
        Closed {
            rule,
            kind,
            metric,
            from: due.from,
            until: due.until,
            plan: due.place + 1,
            used: counts.into_iter().map(|(who, count)| (who, (count, pay(who)))).collect(),
        }
    }

    /// A rule and its interval as they were closed.
    fn due_again(&self, closed: &Closed) -> Due<'w> {
        let place = closed.plan - 1;
        let plan = &self.world.plans[self.plans[place].0];
        let bonus = plan.bonuses.iter().find(|it| it.name == closed.rule).map(Rule::Bonus);
        let contest = plan.contests.iter().find(|it| it.name == closed.rule).map(Rule::Contest);
        let rule = bonus.or(contest).unwrap();
        Due { from: closed.from, until: closed.until, place, plan, rule }
    }

    /// The metric of an interval as it is known now, of everybody who takes part in it.
    fn metric(&self, due: &Due<'_>) -> BTreeMap<usize, i128> {
        let (_, _, metric) = due.names();
        let mut counts = BTreeMap::new();
        for row in self.rows.iter().filter(|row| row.ended.is_none()) {
            let is_in = row.completed.is_some_and(|at| due.from <= at && at < due.until);
            let (true, Some(paid), Some(seller)) = (is_in, row.paid, row.order.seller) else {
                continue;
            };
            let is_left_out = due.plan.self_purchase_is_nothing && self.is_self_purchase(row);
            if is_left_out || self.state(seller, paid) != "approved" {
                continue;
            }
            let left: i128 = row.left().iter().sum();
            let sponsor = self.sponsor(seller, paid);
            let sponsor = sponsor.filter(|who| self.state(*who, paid) == "approved");
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
        counts.retain(|who, _| self.takes_part(*who, due));
        counts
    }

    /// Whether somebody takes part: who is suspended does, and waits.
    fn takes_part(&self, who: usize, due: &Due<'_>) -> bool {
        let level = match due.rule {
            Rule::Bonus(bonus) => bonus.level,
            Rule::Contest(_) => None,
        };
        ["approved", "suspended"].contains(&self.state(who, due.last()))
            && level.is_none_or(|level| level == self.level(who, due.last()))
    }

    fn bonus(
        &mut self,
        due: &Due<'_>,
        bonus: &Bonus,
        counts: &BTreeMap<usize, i128>,
    ) -> BTreeMap<usize, i128> {
        let mut paid = BTreeMap::new();
        for (who, count) in counts {
            let amount = amount(bonus, *count, due.plan.rounding);
            paid.insert(*who, amount);
            if amount != 0 {
                self.expected.seen.note(bonus.mode);
                self.expected.seen.note(bonus.metric);
                self.expected.seen.note(match bonus.every {
                    Span::Month => "a month's bonus",
                    Span::Quarter => "a quarter's bonus",
                    Span::Year => "a year's bonus",
                });
                self.expected.seen.note(match bonus.level {
                    Some(_) => "a bonus of a level",
                    None => "a bonus of all",
                });
            }
        }
        paid
    }

    /// The prizes of shared ranks are added and split.
    fn prizes(
        &mut self,
        contest: &Contest,
        counts: &BTreeMap<usize, i128>,
    ) -> BTreeMap<usize, i128> {
        let mut places: Vec<(i128, &str, usize)> = counts
            .iter()
            .map(|(who, count)| (-count, &*self.world.distributors[*who].code, *who))
            .collect();
        places.sort_unstable();
        let (mut paid, mut rank) = (BTreeMap::new(), 0);
        for equal in places.chunk_by(|one, next| one.0 == next.0) {
            let prizes = contest.prizes.iter().skip(rank).take(equal.len());
            let prize: i128 = prizes.sum();
            let shares = parts(prize, &vec![1; equal.len()]);
            paid.extend(equal.iter().map(|(_, _, who)| *who).zip(shares));
            rank += equal.len();
            if prize != 0 {
                self.expected.seen.note(if equal.len() > 1 { "a shared prize" } else { "a prize" });
            }
        }
        paid
    }
}

/// What a metric pays: one rounding of the exact sum.
fn amount(bonus: &Bonus, metric: i128, rounding: &str) -> i128 {
    let reached: Vec<_> = bonus.steps.iter().filter(|(from, _)| *from <= metric).collect();
    let Some((_, pay)) = reached.last() else { return 0 };
    match (bonus.mode, *pay) {
        ("fixed", Pay::Fixed(amount)) => amount,
        ("whole", Pay::Percent(rate)) => rounded(metric * rate, 1_000_000, rounding),
        ("marginal", _) => {
            let mut exact = 0;
            for (place, (from, pay)) in reached.iter().enumerate() {
                let to = reached.get(place + 1).map_or(metric, |(next, _)| *next);
                let Pay::Percent(rate) = pay else { panic!("{pay:?}") };
                exact += (to - from) * rate;
            }
            rounded(exact, 1_000_000, rounding)
        }
        wrong => panic!("{wrong:?}"),
    }
}

fn bonus_entry(due: &Due<'_>, who: usize, metric: i128, amount: i128) -> Entry {
    let (_, kind, name) = due.names();
    let pay = match due.rule {
        Rule::Bonus(bonus) if bonus.mode != "marginal" => {
            bonus.steps.iter().rfind(|(from, _)| *from <= metric).map(|(_, pay)| *pay)
        }
        _ => None,
    };
    // A number of orders stands where commissions have their units.
    let (base, quantity) = if name == "orders" { (None, metric) } else { (Some(metric), 0) };
    let plan = Some(due.place + 1);
    Entry { base, quantity, pay, plan, ..Entry::of(who, kind, amount, Some(due.last())) }
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

/// The numbers of SPEC §13.
#[test]
fn the_model_pays_what_the_specification_says() {
    let steps = vec![(1_000_000, Pay::Percent(10_000)), (5_000_000, Pay::Percent(20_000))];
    let bonus = |mode| Bonus {
        name: "quarter-volume",
        every: Span::Quarter,
        metric: "own_sales",
        mode,
        level: None,
        steps: steps.clone(),
    };
    assert_eq!(amount(&bonus("whole"), 6_000_000, "half_up"), 120_000);
    assert_eq!(amount(&bonus("marginal"), 6_000_000, "half_up"), 60_000);
    assert_eq!(amount(&bonus("whole"), 999_999, "half_up"), 0);
}
