//! `fenrun commission settle`: closes a period and states what everybody earned.
use super::{awaited, outcome};
use crate::app::settlement::{self, Outcome, Request};
use crate::cli::args::{DryRun, FormArgs};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::period::Period;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun commission settle --period 2026-10 --dry-run
fenrun commission settle --period 2026-10
fenrun commission settle --catch-up --format json";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long, value_parser = values::period)]
    period: Option<Period>,
    #[arg(long)]
    catch_up: bool,
    #[arg(long, value_name = "DIGEST")]
    expect: Option<String>,
    #[command(flatten)]
    dry: DryRun,
    #[command(flatten)]
    form: FormArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let mut session = context.writing(args.dry.dry_run)?;
    let format = context.format(&args.form)?;
    let request =
        Request { period: args.period, catch_up: args.catch_up, expect: args.expect.clone() };
    let outcomes = context.agree(&mut session, |session| settlement::settle(session, &request))?;
    let records = outcomes.iter().map(|outcome| outcome::record(outcome, format, context));
    let records: Vec<_> = records.collect::<Result<_, _>>()?;
    let shown = match <[_; 1]>::try_from(records) {
        Ok([only]) if !args.catch_up => context.show_record(only, &args.form),
        Ok(only) => context.show_records(only.into(), &args.form),
        Err(several) => context.show_records(several, &args.form),
    };
    // It is settled, also when stdout takes nothing.
    outcomes.iter().try_for_each(|outcome| tell(outcome, args.dry.dry_run, context))?;
    shown
}

/// What happened, in a line.
fn tell(outcome: &Outcome, dry_run: bool, context: &mut Context) -> Result<(), Failure> {
    if outcome.without_plan > 0 {
        context.warn("warn-without-plan", args![orders = outcome.without_plan]);
    }
    let net = context.voice().money(outcome.totals.net()?);
    let said = args![
        period = &outcome.period,
        statements = outcome.statements.len(),
        entries = outcome.entries,
        net = net,
        digest = outcome.digest.to_string(),
    ];
    if outcome.already_settled {
        context.done("done-settle-already", said);
    } else if dry_run {
        context.note("note-settle-dry", said);
    } else {
        context.done("done-settle", said);
        context.next("next-settle", said);
    }
    awaited::tell(context, &outcome.awaited);
    Ok(())
}
