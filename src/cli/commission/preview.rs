//! `fenrun commission preview`: the settlement as it would be today.
use super::{columns, standings};
use crate::app::settlement;
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::wording::Wording;
use crate::domain::money::Money;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun commission preview
fenrun commission preview --standings
fenrun commission preview --distributor A --format json";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long, value_name = "CODE")]
    distributor: Option<String>,
    #[arg(long)]
    standings: bool,
    #[command(flatten)]
    list: ListArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let format = context.format(&args.list.form)?;
    let preview = settlement::preview(&session, args.distributor.as_deref())?;
    if args.standings {
        let title = context.words.say("title-standings", args![]);
        let sheet = standings::sheet(&preview.standings, &Wording::new(format, context), title);
        let sheet = args.list.for_people(sheet, format, &["kind", "name"], &[]);
        context.show(sheet, &args.list)?;
        if preview.standings.is_empty() {
            context.note("note-standings-none", args![]);
        }
        return Ok(());
    }
    let outcome = preview.outcome;
    let total = context.words.say("word-total", args![]);
    let sheet = columns::sheet(&outcome.period, &outcome.statements, &outcome.totals, &total)?;
    let title = context.words.say("title-preview", args![period = &outcome.period]);
    context.show(columns::for_people(sheet, title, format, &args.list), &args.list)?;
    let open = Money::sum(outcome.not_settled.iter().map(|held| held.remainder.amount))?;
    context.note("note-preview", args![entries = outcome.entries]);
    if !open.is_zero() {
        let open = context.voice().money(open);
        context.note("note-preview-open", args![open = open]);
    }
    let running = Money::sum(preview.standings.iter().map(|row| row.amount))?;
    if !running.is_zero() {
        let running = context.voice().money(running);
        context.note("note-preview-running", args![running = running]);
    }
    if outcome.without_plan > 0 {
        context.warn("warn-without-plan", args![orders = outcome.without_plan]);
    }
    Ok(())
}
