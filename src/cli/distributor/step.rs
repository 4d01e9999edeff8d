//! What the steps in a distributor's life have in common.
use super::pick;
use crate::app::distributor::{self, Stepped, Wish};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values::Moment;
use crate::domain::life_step::Step;
use crate::domain::time::Day;
use crate::text::{args, reached};

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
        let Some(begins) = stepped.from else {
            context
                .done("done-distributor-step-already", args![code = &stepped.code, state = state]);
            return;
        };
        let voice = context.voice();
        let (from, difference) = (voice.instant(begins), reached(&stepped.reached, &voice));
        let taken = args![
            code = &stepped.code,
            state = state,
            from = from,
            orders = stepped.reached.orders,
            difference = difference,
        ];
        if self.dry_run {
            context.note("note-distributor-step-dry", taken);
        } else {
            context.done("done-distributor-step", taken);
        }
        context.note_won(&stepped.reached);
        if let Some(note) = team_note(self.step).filter(|_| stepped.team > 0) {
            let from = context.voice().instant(begins);
            let team = args![code = &stepped.code, team = stepped.team, from = from];
            context.note(note, team);
        }
        if !self.dry_run {
            context.next(next(self.step), args![code = &stepped.code]);
        }
    }
}

/// What a step means for those whom the distributor sponsors.
fn team_note(step: Step) -> Option<&'static str> {
    match step {
        Step::Suspend => Some("note-distributor-team-suspended"),
        Step::Terminate => Some("note-distributor-team-terminated"),
        Step::Apply | Step::Approve | Step::Reject | Step::Reinstate => None,
    }
}

fn next(step: Step) -> &'static str {
    match step {
        Step::Apply => "next-distributor-apply",
        Step::Approve => "next-distributor-approve",
        Step::Reject => "next-distributor-reject",
        Step::Suspend => "next-distributor-suspend",
        Step::Reinstate => "next-distributor-reinstate",
        Step::Terminate => "next-distributor-terminate",
    }
}
