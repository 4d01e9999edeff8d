//! Dated changes of distributors and products, and later plans: what they do, when they are refused.
use chrono::{NaiveDate, NaiveDateTime};

use super::book::Book;
use super::calendar;
use super::dated::Reach;
use super::order::Row;
use crate::oracle::files;
use crate::oracle::script::{Step, Then};
use crate::oracle::world::Fact;

impl Book<'_> {
    /// Types a change that may reach back; tells whether it is done.
    fn change(&mut self, at: NaiveDateTime, reach: Reach, back: bool, line: String) -> bool {
        let step = Step::run(at, line);
        match reach {
            Reach::Open(orders) => {
                if back {
                    self.expected.seen.note("reaches back");
                }
                self.say(at, Step { effect: Some((orders, 0)), ..step });
                true
            }
            Reach::Settled => {
                self.expected.seen.note("reaches settled orders");
                self.say(at, Step { then: Then::IsRefused, ..step });
                false
            }
            Reach::Unclear => {
                self.expected.seen.note("reach unclear");
                false
            }
        }
    }

    /// Whether an instant is before some paid order is known.
    fn is_back(&self, from: i64) -> bool {
        self.rows.iter().any(|row| row.paid.is_some_and(|paid| paid >= from))
    }

    /// A life goes on; a state never begins before the last one.
    pub fn live(
        &mut self,
        at: NaiveDateTime,
        who: usize,
        from: i64,
        [before, after]: [&'static str; 2],
    ) {
        let last = self.states[who].last();
        let fits = last.is_some_and(|(since, state)| *state == before && *since <= from);
        if !fits {
            return;
        }
        let line = files::life(self.world, who, from, after);
        if self.change(at, self.reach_of(who, from, None), self.is_back(from), line) {
            self.states[who].push((from, after));
            self.expected.seen.note(after);
        }
    }

    /// Somebody gets another sponsor, until the next change that is known. Depth stays at two levels,
    /// so whoever has a team then stays level 1, and so does the sponsor.
    pub fn move_to(&mut self, at: NaiveDateTime, who: usize, sponsor: usize, day: NaiveDate) {
        let from = calendar::midnight(self.world.zone, day);
        if self.sponsor(who, from) == Some(sponsor) || self.states[who].is_empty() {
            return;
        }
        let until = self.sponsors[who].next(from);
        let mut all = 0..self.world.distributors.len();
        let may_sponsor = sponsor != who
            && self.state(sponsor, from) == "approved"
            && !self.ever(sponsor, from, until, |sponsor| sponsor.is_some());
        let has_team = all.any(|whom| self.ever(whom, from, until, |it| it == Some(who)));
        let code = |who: usize| &self.world.distributors[who].code;
        let line = format!(
            "distributor move {} --sponsor {} --from {day} --yes",
            code(who),
            code(sponsor)
        );
        if !may_sponsor || has_team || from < self.states[who][0].0 {
            self.expected.seen.note(match has_team {
                true => "who has a team stays level 1",
                false => "a sponsor who may not",
            });
            return self.say(at, Step { then: Then::IsRefused, ..Step::run(at, line) });
        }
        let level = self.level(who, from);
        if level == 1 && self.decided_by_level(from, until) {
            return self.say(at, Step { then: Then::IsRefused, ..Step::run(at, line) });
        }
        if self.change(at, self.reach_of(who, from, until), self.is_back(from), line) {
            self.sponsors[who].set(from, Some(sponsor));
            self.expected.seen.note(if level == 1 { "level 2 by a move" } else { "moved" });
            if until.is_some() {
                self.expected.seen.note("moved before a move");
            }
        }
    }

    /// Whether an interval of bonuses that is closed ended in a span: the level then decided it.
    fn decided_by_level(&self, from: i64, until: Option<i64>) -> bool {
        self.closed.iter().any(|closed| {
            let last = closed.until - 1;
            from <= last && until.is_none_or(|until| last < until)
        })
    }

    /// Whether somebody's sponsor is such a one at any time of a span.
    fn ever(
        &self,
        who: usize,
        from: i64,
        until: Option<i64>,
        is_it: impl Fn(Option<usize>) -> bool,
    ) -> bool {
        let sponsors = &self.sponsors[who];
        let within = |at: &i64| *at > from && until.is_none_or(|until| *at < until);
        let later = sponsors.0.iter().filter(|(at, _)| within(at)).map(|(_, sponsor)| *sponsor);
        std::iter::once(*sponsors.at(from)).chain(later).any(is_it)
    }

    pub fn promote(&mut self, at: NaiveDateTime, who: usize, day: NaiveDate) {
        let from = calendar::midnight(self.world.zone, day);
        if self.sponsor(who, from).is_none() || self.states[who].is_empty() {
            return;
        }
        let code = &self.world.distributors[who].code;
        let line = format!("distributor promote {code} --from {day} --yes");
        if from < self.states[who][0].0 {
            self.expected.seen.note("promoted before the beginning");
            return self.say(at, Step { then: Then::IsRefused, ..Step::run(at, line) });
        }
        let until = self.sponsors[who].next(from);
        if self.decided_by_level(from, until) {
            return self.say(at, Step { then: Then::IsRefused, ..Step::run(at, line) });
        }
        if self.change(at, self.reach_of(who, from, until), self.is_back(from), line) {
            self.sponsors[who].set(from, None);
            self.expected.seen.note("promoted");
        }
    }

    pub fn give_grade(
        &mut self,
        at: NaiveDateTime,
        who: usize,
        grade: Option<&'static str>,
        day: NaiveDate,
    ) {
        let from = calendar::midnight(self.world.zone, day);
        let known = self.states[who].first().is_some_and(|(since, _)| *since <= from);
        if self.states[who].is_empty() || known && self.grade(who, from) == grade {
            return;
        }
        let code = &self.world.distributors[who].code;
        let grade_words = grade.unwrap_or("none");
        let line = format!("distributor grade {code} {grade_words} --from {day} --yes");
        if !known {
            self.expected.seen.note("a grade before the beginning");
            return self.say(at, Step { then: Then::IsRefused, ..Step::run(at, line) });
        }
        let until = self.grades[who].next(from);
        if self.change(at, self.reach_of(who, from, until), self.is_back(from), line) {
            self.grades[who].set(from, grade);
            self.expected.seen.note("graded");
        }
    }

    pub fn state_fact(&mut self, at: NaiveDateTime, product: usize, fact: Fact, day: NaiveDate) {
        let from = calendar::midnight(self.world.zone, day);
        let thing = &self.things[product];
        if thing.holds(fact, from) {
            return;
        }
        let until = thing.until(fact, from);
        let line = files::fact(self.world, product, fact, day);
        let has = |row: &Row| row.order.lines.iter().any(|line| line.product == product);
        // What a product costs matters where margins are paid.
        let is_cost = matches!(fact, Fact::Cost(_));
        let pays_margins = |paid: i64| {
            let plan = self.plan_at(paid).map(|place| &self.world.plans[self.plans[place].0]);
            plan.is_some_and(|plan| plan.base == "margin")
        };
        let reach =
            self.reach(from, until, |row, paid, _| has(row) && (!is_cost || pays_margins(paid)));
        // Between two plans of margins what other plans pay is reached or not: that is not said.
        let anything = self.reach(from, until, |row, _, _| has(row));
        let margins = |plan: &(usize, i64)| self.world.plans[plan.0].base == "margin";
        let is_open = |reach| matches!(reach, Reach::Open(_));
        let unclear = is_cost && is_open(reach) && !is_open(anything);
        let several = self.plans.iter().filter(|plan| margins(plan)).count() > 1;
        let reach = if unclear && several { Reach::Unclear } else { reach };
        if self.change(at, reach, self.is_back(from), line) {
            let note = match fact {
                Fact::Cost(_) if self.things[product].cost.at(from).is_none() => {
                    "cost entered late"
                }
                Fact::Cost(_) => "another cost",
                Fact::Category(_) => "another category",
                Fact::Commissionable(_) => "commissionable changed",
            };
            self.things[product].take(fact, from);
            self.expected.seen.note(note);
        }
    }

    pub fn apply(&mut self, at: NaiveDateTime, index: usize) {
        let plan = &self.world.plans[index];
        let from = calendar::midnight(self.world.zone, plan.from);
        let supersedes = self.plans.iter().any(|(_, known)| *known == from);
        let until = self.plans.iter().map(|(_, known)| *known).filter(|known| *known > from).min();
        // What an interval was decided by stays.
        let decided = self.closed.iter().any(|closed| {
            let last = closed.until - 1;
            from <= last && until.is_none_or(|until| last < until)
        });
        let flag = if supersedes { " --supersede" } else { "" };
        let line = format!("plan apply plan.toml --yes{flag}");
        let text = files::plan(self.world, plan, &format!("plan {index}"));
        let file = Some(("plan.toml".to_owned(), text));
        let step = Step { file, ..Step::run(at, line) };
        match self.reach(from, until, |_, _, _| true) {
            Reach::Unclear => {}
            Reach::Open(orders) if !decided => {
                if supersedes {
                    self.expected.seen.note("superseded");
                }
                if self.is_back(from) {
                    self.expected.seen.note("a plan reaches back");
                }
                self.plans.push((index, from));
                self.say(at, Step { effect: Some((orders, 0)), ..step });
            }
            _ => {
                let note = if supersedes { "superseded too late" } else { "a plan too late" };
                self.expected.seen.note(note);
                self.say(at, Step { then: Then::IsRefused, ..step });
            }
        }
    }
}
