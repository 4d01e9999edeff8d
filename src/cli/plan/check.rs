//! `fenrun plan check`: every fault of a plan file, before it is applied.
use super::text;
use crate::app::plan::{self, Checked, Loss};
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
    let Checked { plan, losses } = plan::check(&session, &text)?;
    warn(&losses, context);
    let (from, rules) = (plan.effective_from.to_string(), plan.rates.len());
    context.done("done-plan-check", args![name = plan.name, from = from, rules = rules]);
    context.next("next-plan-check", args![file = text.file]);
    Ok(())
}

/// So many products are named, the others counted.
const NAMED: usize = 10;

fn warn(losses: &[Loss], context: &mut Context) {
    for Loss { sku, commission, margin } in losses.iter().take(NAMED) {
        let voice = context.voice();
        let (commission, margin) = (voice.money(*commission), voice.money(*margin));
        let args = args![sku = sku, commission = commission, margin = margin];
        context.warn("warn-plan-margin", args);
    }
    if losses.len() > NAMED {
        context.warn("warn-plan-margin-more", args![more = losses.len() - NAMED]);
    }
}
