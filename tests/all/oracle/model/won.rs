//! What metrics of bonuses and contests pay (SPEC §7).
use std::collections::BTreeMap;

use super::amounts::{parts, rounded};
use super::bonus::{Due, Rule};
use super::book::Book;
use super::entry::Entry;
use crate::oracle::world::{Bonus, Contest, Pay, Span};

impl Book<'_> {
    /// What those whose metric counts win.
    pub fn won(&self, due: &Due<'_>, counts: &BTreeMap<usize, i128>) -> BTreeMap<usize, i128> {
        match due.rule {
            Rule::Bonus(bonus) => {
                let pay = |count: &i128| amount(bonus, *count, due.plan.rounding);
                counts.iter().map(|(who, count)| (*who, pay(count))).collect()
            }
            Rule::Contest(contest) => self.prizes(contest, counts),
        }
    }

    /// The prizes of shared ranks are added and split.
    fn prizes(&self, contest: &Contest, counts: &BTreeMap<usize, i128>) -> BTreeMap<usize, i128> {
        let mut places: Vec<(i128, &str, usize)> = counts
            .iter()
            .map(|(who, count)| (-count, &*self.world.distributors[*who].code, *who))
            .collect();
        places.sort_unstable();
        let (mut paid, mut rank) = (BTreeMap::new(), 0);
        for equal in places.chunk_by(|one, next| one.0 == next.0) {
            let prizes = contest.prizes.iter().skip(rank).take(equal.len());
            let shares = parts(prizes.sum(), &vec![1; equal.len()]);
            paid.extend(equal.iter().map(|(_, _, who)| *who).zip(shares));
            rank += equal.len();
        }
        paid
    }

    /// Notes what was won: metric and amount by distributor.
    pub fn see_won(&mut self, due: &Due<'_>, won: &BTreeMap<usize, (i128, i128)>) {
        let seen = &mut self.expected.seen;
        for (metric, _) in won.values().filter(|(_, amount)| *amount != 0) {
            match due.rule {
                Rule::Bonus(bonus) => {
                    seen.note(bonus.mode);
                    seen.note(bonus.metric);
                    seen.note(match bonus.every {
                        Span::Month => "a month's bonus",
                        Span::Quarter => "a quarter's bonus",
                        Span::Year => "a year's bonus",
                    });
                    seen.note(match bonus.level {
                        Some(_) => "a bonus of a level",
                        None => "a bonus of all",
                    });
                }
                Rule::Contest(_) => {
                    let equal = won.values().filter(|(other, _)| other == metric).count();
                    seen.note(if equal > 1 { "a shared prize" } else { "a prize" });
                }
            }
        }
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

/// The entry of what somebody wins, but for the plan's number.
pub fn entry(due: &Due<'_>, who: usize, metric: i128, amount: i128) -> Entry {
    let (_, kind, name) = due.rule.names();
    let pay = match due.rule {
        Rule::Bonus(bonus) if bonus.mode != "marginal" => {
            bonus.steps.iter().rfind(|(from, _)| *from <= metric).map(|(_, pay)| *pay)
        }
        _ => None,
    };
    // A number of orders stands where commissions have their units.
    let (base, quantity) = if name == "orders" { (None, metric) } else { (Some(metric), 0) };
    Entry { base, quantity, pay, ..Entry::of(who, kind, amount, Some(due.judged)) }
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
