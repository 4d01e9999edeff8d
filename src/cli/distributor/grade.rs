//! `fenrun distributor grade`: a grade is given by hand, or taken away.
use super::pick;
use crate::app::grade::{self, Given, Wish};
use crate::app::session::Session;
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::grade::NONE;
use crate::domain::time::Day;
use crate::text::{args, reached};

const EXAMPLES: &str = "\
fenrun book set grades silver,gold && fenrun distributor grade A gold --from 2026-11-01 --reason 'fair in May' --yes
fenrun distributor grade A none --dry-run";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    code: Option<String>,
    grade: Option<String>,
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    from: Option<Day>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let mut session = context.writing(args.dry.dry_run)?;
    let code = pick::code(args.code.as_ref(), context, &session)?;
    let grade = name(args.grade.as_ref(), context, &session)?;
    let reason = args.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    let wish = Wish {
        code,
        grade: Some(grade).filter(|grade| !grade.trim().eq_ignore_ascii_case(NONE)),
        from: args.from,
        reason: reason.map(str::to_owned),
    };
    let given = context.agree(&mut session, |session| grade::give(session, &wish))?;
    say(context, &given, args.dry.dry_run);
    Ok(())
}

/// The grade that was given, else one of the book's chosen at the terminal, or none.
fn name(
    given: Option<&String>,
    context: &mut Context,
    session: &Session,
) -> Result<String, Failure> {
    let known = grade::known(session)?;
    if given.is_some() || !context.may_ask || known.all().is_empty() {
        return context.need(given, "GRADE", "ask-grade");
    }
    let choices: Vec<String> = known.names().chain([NONE]).map(str::to_owned).collect();
    let chosen = context.choose("GRADE", "ask-grade", &choices)?;
    Ok(choices.into_iter().nth(chosen).unwrap_or_default())
}

fn say(context: &mut Context, given: &Given, dry_run: bool) {
    let (grade, none) = (given.grade.clone().unwrap_or_default(), given.grade.is_none());
    let Some(from) = given.from else {
        let id = if none { "done-grade-none-already" } else { "done-grade-already" };
        context.done(id, args![code = &given.code, grade = grade]);
        return;
    };
    let said = args![
        code = &given.code,
        grade = grade,
        from = context.voice().instant(from),
        orders = given.reached.orders,
        difference = reached(&given.reached, &context.voice()),
    ];
    if dry_run {
        context.note(if none { "note-grade-none-dry" } else { "note-grade-dry" }, said);
        return context.note_won(&given.reached);
    }
    context.done(if none { "done-grade-none" } else { "done-grade" }, said);
    context.note_won(&given.reached);
    if let Some(until) = given.until {
        context.note("note-counts-until", args![until = context.voice().instant(until)]);
    }
    context.next("next-grade", args![code = &given.code]);
}
