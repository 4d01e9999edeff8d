//! `fenrun plan check`: every fault of a plan file, before it is applied.
use super::text;
use crate::app::plan::{self, Checked};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::text::{args, plan_warning};

const EXAMPLES: &str = "\
fenrun plan check autumn.toml
fenrun plan check - < autumn.toml";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    file: Option<String>,
    #[arg(long)]
    supersede: bool,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let text = text::read(args.file.as_ref(), context)?;
    let session = context.session()?;
    let Checked { plan, applied, warnings } = plan::check(&session, &text, args.supersede)?;
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
