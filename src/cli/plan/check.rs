//! `fenrun plan check`: every fault of a plan file, before it is applied.
mod record;

use super::text;
use crate::app::plan::{self, Checked};
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::render::format::Format;
use crate::render::view::View;
use crate::text::{args, plan_warning};

const EXAMPLES: &str = "\
fenrun plan check autumn.toml
fenrun plan check - --format json < autumn.toml";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    file: Option<String>,
    #[arg(long)]
    supersede: bool,
    #[command(flatten)]
    list: ListArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let text = text::read(args.file.as_ref(), context)?;
    let session = context.session()?;
    let checked = plan::check(&session, &text, args.supersede)?;
    show(&text.file, &checked, args, context)?;
    let Checked { plan, applied, warnings } = checked;
    for warning in &warnings {
        let sentences = plan_warning(&text.file, warning, &context.voice());
        sentences.iter().for_each(|sentence| context.caution(sentence));
    }
    if let Some(version) = applied {
        context.done("done-plan-already", args![file = text.file, version = version]);
        return Ok(());
    }
    let (from, rules) = (plan.effective_from.to_string(), plan.rules());
    context.done("done-plan-check", args![name = plan.name, from = from, rules = rules]);
    let next = if args.supersede { "next-plan-check-supersede" } else { "next-plan-check" };
    context.next(next, args![file = text.file]);
    Ok(())
}

/// What is doubtful as data, when that is asked for: people are told.
fn show(file: &str, checked: &Checked, args: &Args, context: &mut Context) -> Result<(), Failure> {
    let (format, list) = (context.format(&args.list.form)?, &args.list);
    let is_asked = list.form.format.is_some() || list.form.output.is_some();
    let is_part = list.view() != View::default();
    if format == Format::Table && !is_asked && !is_part {
        return Ok(());
    }
    let warnings = record::warnings(file, &checked.warnings, context);
    let warnings = list.for_people(warnings, format, &["warning", "skus"], &[]);
    if is_part || matches!(format, Format::Csv | Format::Tsv) {
        return context.show(warnings, list);
    }
    context.show_record(record::record(checked, warnings), &list.form)
}
