//! `fenrun commission preview`: the settlement as it would be today.
use std::collections::BTreeMap;

use super::{awaited, columns, standings};
use crate::app::settlement::{self, Outcome};
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::wording::{Wording, reason_word};
use crate::domain::money::Money;
use crate::domain::settlement::NotSettled;
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
    context.note("note-preview", args![entries = outcome.entries]);
    waiting(context, &outcome)?;
    let running = Money::sum(preview.standings.iter().map(|row| row.amount))?;
    if !running.is_zero() {
        let running = context.voice().money(running);
        context.note("note-preview-running", args![running = running]);
    }
    if outcome.without_plan > 0 {
        context.warn("warn-without-plan", args![orders = outcome.without_plan]);
    }
    awaited::tell(context, &outcome.awaited);
    Ok(())
}

/// What is not in it, by reason.
fn waiting(context: &mut Context, outcome: &Outcome) -> Result<(), Failure> {
    let mut sums: BTreeMap<NotSettled, Money> = BTreeMap::new();
    for held in &outcome.not_settled {
        let sum = sums.entry(held.reason).or_default();
        *sum = sum.plus(held.amount.unwrap_or_default())?;
    }
    sums.retain(|_, sum| !sum.is_zero());
    let part = |(reason, sum): (&NotSettled, &Money)| {
        let reason = context.words.say(reason_word(*reason), args![]);
        format!("{reason} {}", context.voice().money(*sum))
    };
    let parts: Vec<_> = sums.iter().map(part).collect();
    if !parts.is_empty() {
        let parts = parts.join(&context.words.say("word-comma", args![]));
        context.note("note-preview-open", args![parts = parts]);
    }
    Ok(())
}
