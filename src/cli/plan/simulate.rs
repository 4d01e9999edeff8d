//! `fenrun plan simulate`: a past period under another plan.
mod record;
mod sheets;

use super::named::named;
use crate::app::plan::{self, SimulatedBy, Simulation};
use crate::cli::args::ListArgs;
use crate::cli::commission::awaited;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::progress::Progress;
use crate::cli::values;
use crate::cli::wording::Wording;
use crate::domain::period::Period;
use crate::render::format::Format;
use crate::render::sheet::Sheet;
use crate::render::view::View;
use crate::text::{Sentence, args};

const EXAMPLES: &str = "\
fenrun plan simulate autumn.toml --period 2026-Q3
fenrun plan simulate 1 --period 2026-10 --by product --sort -difference --format csv -o change.csv";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(value_name = "PLAN")]
    plan: Option<String>,
    #[arg(long, value_parser = values::period)]
    period: Option<Period>,
    #[arg(long, value_name = "WHAT", value_parser = values::simulated_by())]
    by: Option<SimulatedBy>,
    #[command(flatten)]
    list: ListArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let named = named(args.plan.as_ref(), "ask-plan-simulate", context)?;
    let period = args.period.map_or_else(|| asked(context), Ok)?;
    let session = context.session()?;
    let mut progress = Progress::begin(context);
    let simulation = plan::simulate(&session, &named, period, &mut |done, total| {
        if let Some(progress) = &mut progress {
            progress.at(done, total);
        }
    });
    drop(progress);
    show(&simulation?, period, args, context)
}

/// A period typed at the terminal.
fn asked(context: &mut Context) -> Result<Period, Failure> {
    let typed = context.ask("--period", "ask-plan-simulate-period", None)?;
    values::period(&typed)
        .map_err(|bad| Failure::Usage(Sentence::new(bad.0, args![arg = "--period", value = typed])))
}

fn show(
    simulation: &Simulation,
    period: Period,
    args: &Args,
    context: &mut Context,
) -> Result<(), Failure> {
    let format = context.format(&args.list.form)?;
    let name = simulation.plan.name.as_str();
    let title = args![name = name, period = period.to_string()];
    let title = context.words.say("title-plan-simulate", title);
    tell(simulation, period, context);
    if simulation.is_empty() && format.is_for_people() {
        return Ok(());
    }
    let wording = Wording::new(format, context);
    let Some(by) = by(args, format) else {
        let record = match format.is_for_people() {
            true => record::for_people(simulation, title, &wording)?,
            false => record::whole(simulation, period, &wording)?,
        };
        return context.show_record(record, &args.list.form);
    };
    let sheet = Sheet { title: Some(title), ..sheets::by(by, simulation, &wording)? };
    context.show(args.list.for_people(sheet, format, &sheets::PARTS, &[]), &args.list)
}

/// What one table is by: also when only a table can be what is wanted. None: everything.
fn by(args: &Args, format: Format) -> Option<SimulatedBy> {
    let table = match format {
        Format::Csv | Format::Tsv => true,
        Format::Table | Format::Markdown | Format::Json | Format::Jsonl => {
            args.list.view() != View::default()
        }
    };
    args.by.or(table.then_some(SimulatedBy::Distributor))
}

/// What is to be known about the figures.
fn tell(simulation: &Simulation, period: Period, context: &mut Context) {
    let Simulation { plan, orders, unsettled, start, .. } = simulation;
    let named = args![
        name = plan.name.as_str(),
        from = plan.effective_from.to_string(),
        period = period.to_string(),
        orders = *orders,
        unsettled = *unsettled,
        start = start.map(|day| day.to_string()).unwrap_or_default(),
    ];
    if simulation.is_empty() {
        context.note("note-simulate-none", named);
    } else if plan.effective_from > period.first() {
        context.note("note-simulate-from", named);
    }
    if *unsettled > 0 {
        context.note("note-simulate-unsettled", named);
    }
    tell_awaited(simulation, context);
    if start.is_some() {
        context.note("note-simulate-start", named);
    }
}

/// What counts as nothing, because nobody knows what it earns: that is no loss.
fn tell_awaited(simulation: &Simulation, context: &mut Context) {
    let Simulation { plan, orders, awaiting_then, awaiting_now, .. } = simulation;
    let both = [
        ("note-simulate-awaiting-then", awaiting_then),
        ("note-simulate-awaiting-now", awaiting_now),
    ];
    for (note, awaiting) in both.into_iter().filter(|(_, awaiting)| awaiting.orders > 0) {
        let products = awaited::products(context, awaiting);
        let (name, awaiting) = (plan.name.as_str(), awaiting.orders);
        let told = args![name = name, orders = *orders, awaiting = awaiting, products = products];
        context.note(note, told);
    }
    let either = if awaiting_now.orders > 0 { awaiting_now } else { awaiting_then };
    awaited::next(context, either);
}
