//! Who deserves which grade (SPEC §3): what it takes to reach one, and to keep it.
use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeZone};

use super::book::Book;
use super::calendar;
use super::dated::Reach;
use crate::oracle::files;
use crate::oracle::script::{Step, Then};
use crate::oracle::world::{Condition, Evaluate, Every, GRADES};

const REACH: usize = 0;
const KEEP: usize = 1;

/// What is looked at.
struct Look {
    /// Calendar intervals that ended before this day.
    day: NaiveDate,
    /// Until when totals count.
    total_until: i64,
}

/// A condition with what was reached of it.
type Measured = (Condition, i128);

/// Somebody's new grade, by which demand, and what decided it.
struct Proposal {
    who: usize,
    before: Option<usize>,
    after: Option<usize>,
    demand: usize,
    because: Vec<Measured>,
}

impl Book<'_> {
    pub fn ask(&mut self, at: NaiveDateTime, grade: usize, keep: bool, conditions: &[Condition]) {
        self.demands[grade][usize::from(keep)] = conditions.to_vec();
        let text: Vec<String> = conditions
            .iter()
            .map(|it| {
                format!("{} {} {}", it.metric, self.measure_text(it.metric, it.needed), it.over)
            })
            .collect();
        let demand = if keep { "keep" } else { "reach" };
        let key = format!("grade.{}.{demand}", GRADES[grade]);
        self.say(at, Step::run(at, format!("book set {key} '{}'", text.join(", "))));
    }

    fn measure_text(&self, metric: &str, measure: i128) -> String {
        if metric == "orders" { measure.to_string() } else { files::money(self.world, measure) }
    }

    pub fn evaluate(&mut self, at: NaiveDateTime, now: i64, wanted: &Evaluate) {
        let zone = self.world.zone;
        let today = zone.timestamp_opt(now, 0).unwrap().date_naive();
        let mut line = "distributor evaluate".to_owned();
        if let Some(who) = wanted.who {
            line += &format!(" {}", self.world.distributors[who].code);
        }
        if let Some((first, next)) = wanted.period {
            line += &format!(" --period {}", calendar::name(first, next));
        }
        if let Some(day) = wanted.from {
            line += &format!(" --from {day}");
        }
        line += " --format csv --raw";
        let all: Vec<Condition> = self.demands.iter().flatten().flatten().copied().collect();
        let is_ended = |(first, next)| {
            let around = [month, quarter, year].map(|around| around(first));
            next <= today && around.contains(&(first, next))
        };
        let until = match wanted.period {
            Some((_, next)) => Some(next),
            None if all.iter().all(|condition| condition.over == "total") => None,
            None => Some(month(today).0),
        };
        let day = until.unwrap_or(today);
        let from = calendar::midnight(zone, wanted.from.unwrap_or(day));
        let is_approved = |who: &usize| self.state(*who, from) == "approved";
        if all.is_empty()
            || !wanted.period.is_none_or(is_ended)
            || wanted.who.is_some_and(|who| !is_approved(&who))
        {
            self.expected.seen.note("nothing to evaluate");
            return self.say(at, Step { then: Then::IsRefused, ..Step::run(at, line) });
        }
        let total_until = until.map_or(now + 1, |next| calendar::midnight(zone, next));
        let look = Look { day, total_until };
        let whom = (0..self.world.distributors.len()).filter(is_approved);
        let whom = whom.filter(|who| wanted.who.is_none_or(|only| only == *who));
        let proposals: Vec<_> = whom.filter_map(|who| self.proposal(who, from, &look)).collect();
        let rows = proposals.iter().flat_map(|proposal| self.proposed(proposal, &look)).collect();
        let step = Step { then: Then::Proposes(rows), ..Step::run(at, line.clone()) };
        for proposal in &proposals {
            self.see_proposal(proposal);
        }
        if !wanted.apply {
            return self.say(at, step);
        }
        let line = format!("{line} --apply --yes");
        match self.reach_of_all(&proposals, from) {
            Reach::Open(orders) => {
                let effect = (!proposals.is_empty()).then_some((orders, 0));
                self.say(at, Step { line, effect, ..step });
            }
            Reach::Unclear => return self.say(at, step),
            Reach::Settled => {
                self.expected.seen.note("evaluated too late");
                return self.say(at, Step { then: Then::IsRefused, ..Step::run(at, line) });
            }
        }
        for proposal in proposals {
            self.grades[proposal.who].set(from, proposal.after.map(|grade| GRADES[grade]));
            self.expected.seen.note("graded by conditions");
        }
    }

    /// What the changes reach together, each order once.
    fn reach_of_all(&self, proposals: &[Proposal], from: i64) -> Reach {
        let span = |proposal: &Proposal| (proposal.who, self.grades[proposal.who].next(from));
        let spans: BTreeMap<usize, Option<i64>> = proposals.iter().map(span).collect();
        let concerns = |who: usize, paid: i64| {
            spans.get(&who).is_some_and(|until| until.is_none_or(|until| paid < until))
        };
        self.reach(from, None, |_, paid, seller| {
            let sponsor = self.sponsor(seller, paid);
            concerns(seller, paid) || sponsor.is_some_and(|sponsor| concerns(sponsor, paid))
        })
    }

    /// Up to the highest grade that is reached; else, when the present one is lost, down to the highest
    /// lower one that is kept, or none.
    fn proposal(&self, who: usize, from: i64, look: &Look) -> Option<Proposal> {
        let present = self.grade(who, from);
        let before = present.and_then(|name| GRADES.iter().position(|grade| *grade == name));
        let above = before.map_or(0, |place| place + 1);
        for grade in (above..GRADES.len()).rev() {
            let measured = self.measures(who, &self.demands[grade][REACH], look);
            if !measured.is_empty() && measured.iter().all(holds) {
                let (after, because) = (Some(grade), measured);
                return Some(Proposal { who, before, after, demand: REACH, because });
            }
        }
        let because = self.lost(who, before?, look);
        if because.is_empty() {
            return None;
        }
        let after = (0..before?).rev().find(|grade| self.lost(who, *grade, look).is_empty());
        Some(Proposal { who, before, after, demand: KEEP, because })
    }

    /// What fails of keeping a grade; nothing fails that would be reached at once again.
    fn lost(&self, who: usize, grade: usize, look: &Look) -> Vec<Measured> {
        let [reach, keep] = &self.demands[grade];
        let reached = self.measures(who, reach, look);
        if !reached.is_empty() && reached.iter().all(holds) {
            return Vec::new();
        }
        let mut failed = self.measures(who, keep, look);
        failed.retain(|measured| !holds(measured));
        failed
    }

    fn measures(&self, who: usize, conditions: &[Condition], look: &Look) -> Vec<Measured> {
        let zone = self.world.zone;
        let measure = |condition: &Condition| {
            let span = look.interval(condition.over);
            let midnight = |day| calendar::midnight(zone, day);
            let span = span.map_or((0, look.total_until), |(a, b)| (midnight(a), midnight(b)));
            let plan = self.plan_at(span.1 - 1).map(|place| &self.world.plans[self.plans[place].0]);
            let with_own = plan.is_none_or(|plan| !plan.self_purchase_is_nothing);
            let measured = self.measured(span, condition.metric, with_own);
            (*condition, measured.get(&who).copied().unwrap_or(0))
        };
        conditions.iter().map(measure).collect()
    }

    /// A row for each condition that decided.
    fn proposed(&self, proposal: &Proposal, look: &Look) -> Vec<[String; 8]> {
        let Proposal { who, before, after, demand, because } = proposal;
        let grade = |grade: &Option<usize>| grade.map_or("", |place| GRADES[place]).to_owned();
        let row = |(condition, reached): &Measured| {
            let over = look.interval(condition.over);
            [
                self.world.distributors[*who].code.clone(),
                grade(before),
                grade(after),
                ["reach", "keep"][*demand].to_owned(),
                condition.metric.to_owned(),
                over.map_or("total".to_owned(), |(first, next)| calendar::name(first, next)),
                self.measure_text(condition.metric, condition.needed),
                self.measure_text(condition.metric, *reached),
            ]
        };
        because.iter().map(row).collect()
    }

    fn see_proposal(&mut self, proposal: &Proposal) {
        let seen = &mut self.expected.seen;
        seen.note(match (proposal.demand, proposal.after) {
            (REACH, _) => "a grade is reached",
            (_, Some(_)) => "a lower grade is kept",
            (_, None) => "no grade is kept",
        });
        if proposal.because.len() > 1 {
            seen.note("two conditions decide");
        }
    }
}

/// A month, quarter or year: its first day, and the day after its last.
type Interval = (NaiveDate, NaiveDate);

fn month(day: NaiveDate) -> Interval {
    calendar::period(Every::Month, day)
}

fn quarter(day: NaiveDate) -> Interval {
    calendar::period(Every::Quarter, day)
}

fn year(day: NaiveDate) -> Interval {
    let first = |year| NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
    (first(day.year()), first(day.year() + 1))
}

fn holds((condition, reached): &Measured) -> bool {
    *reached >= condition.needed
}

impl Look {
    /// The calendar interval that ended last; none: the total.
    fn interval(&self, over: &str) -> Option<Interval> {
        let around = match over {
            "month" => month,
            "quarter" => quarter,
            "year" => year,
            _ => return None,
        };
        Some(around(around(self.day).0.pred_opt().unwrap()))
    }
}
