//! What the steps in a distributor's life have in common.
use super::pick;
use crate::app::distributor::{self, Stepped, Wish};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values::Moment;
use crate::domain::life::State;
use crate::domain::life_step::Step;
use crate::domain::time::Day;
use crate::text::args;

/// From when a step counts, as it was given.
pub(super) enum From<'a> {
    /// 00:00 of a day.
    Day(Option<Day>),
    /// A moment.
    Moment(Option<&'a Moment>),
}

/// A step as the command line has it.
pub(super) struct Request<'a> {
    pub step: Step,
    pub code: Option<&'a String>,
    pub from: From<'a>,
    pub reason: Option<&'a String>,
    pub dry_run: bool,
}

impl Request<'_> {
    /// Asks for what is missing, takes the step, and says what was done. At a terminal a reason is
    /// asked for where somebody will want to know it later.
    pub fn take(
        &self,
        context: &mut Context,
        agreed: impl FnOnce(&mut Context, &str) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let mut session = context.writing(self.dry_run)?;
        let code = pick::code(self.code, context, &session)?;
        agreed(context, &code)?;
        let (zone, step) = (context.zone, self.step);
        let from = match self.from {
            From::Day(day) => day.map(|day| zone.start_of(day)),
            From::Moment(None) => None,
            From::Moment(Some(moment)) => Some(context.instant("--from", moment, zone)?),
        };
        let wish = Wish { code, step, from, reason: self.reason(context)? };
        let stepped = context.agree(&mut session, |session| distributor::step(session, &wish))?;
        self.say(context, &stepped);
        Ok(())
    }

    fn reason(&self, context: &mut Context) -> Result<Option<String>, Failure> {
        let wanted = matches!(self.step, Step::Reject | Step::Suspend | Step::Terminate);
        let given = match self.reason {
            Some(reason) => Some(reason.clone()),
            None if wanted && context.may_ask && !self.dry_run => {
                Some(context.ask("--reason", "ask-reason", Some(String::new()))?)
            }
            None => None,
        };
        Ok(given.map(|reason| reason.trim().to_owned()).filter(|reason| !reason.is_empty()))
    }

    fn say(&self, context: &mut Context, stepped: &Stepped) {
        let state = context.words.say(&format!("name-{}", stepped.state.name()), args![]);
        let Some(from) = stepped.from else {
            context
                .done("done-distributor-step-already", args![code = &stepped.code, state = state]);
            return;
        };
        let (from, difference) = (context.voice().instant(from), stepped.reached.difference);
        let difference = context.voice().money(difference);
        let taken = args![
            code = &stepped.code,
            state = state,
            from = from,
            orders = stepped.reached.orders,
            difference = difference,
        ];
        if self.dry_run {
            context.note("note-distributor-step-dry", taken);
            return;
        }
        context.done("done-distributor-step", taken);
        let ends = matches!(stepped.state, State::Suspended | State::Terminated);
        if stepped.team > 0 && ends {
            context.note("note-distributor-team", args![code = &stepped.code, team = stepped.team]);
        }
        context.next(next(stepped.state), args![code = &stepped.code]);
    }
}

fn next(state: State) -> &'static str {
    match state {
        State::Applied => "next-distributor-apply",
        State::Approved => "next-distributor-approve",
        State::Rejected => "next-distributor-reject",
        State::Suspended => "next-distributor-suspend",
        State::Terminated => "next-distributor-terminate",
    }
}
