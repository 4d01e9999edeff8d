//! `fenrun plan check`: every fault of a plan file, before it is applied.
use super::text;
use crate::app::plan;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun plan check autumn.toml
fenrun plan check - < autumn.toml";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    file: Option<String>,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let text = text::read(args.file.as_ref(), context)?;
    let session = context.session()?;
    let plan = plan::check(&session, &text)?;
    let (from, rules) = (plan.effective_from.to_string(), plan.rates.len());
    context.done("done-plan-check", args![name = plan.name, from = from, rules = rules]);
    context.next("next-plan-check", args![file = text.file]);
    Ok(())
}
