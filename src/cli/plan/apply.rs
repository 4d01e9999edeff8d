//! `fenrun plan apply`: a plan file becomes the next version.
use super::text;
use crate::app::plan::{self, Applied};
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::text::{args, reached};

const EXAMPLES: &str = "\
fenrun plan apply autumn.toml --dry-run
fenrun plan apply autumn.toml";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    file: Option<String>,
    #[arg(long)]
    supersede: bool,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let text = text::read(args.file.as_ref(), context)?;
    let mut session = context.writing(args.dry.dry_run)?;
    match context.agree(&mut session, |session| plan::apply(session, &text, args.supersede))? {
        Applied::Already(version) => {
            context.done("done-plan-already", args![file = text.file, version = version]);
        }
        Applied::Version { version, plan, superseded, effect } => {
            let (name, from) = (plan.name, plan.effective_from.to_string());
            let difference = reached(&effect, &context.voice());
            let applied = args![
                version = version,
                name = name,
                superseded = superseded.unwrap_or_default(),
                from = from,
                orders = effect.orders,
                difference = difference,
            ];
            if args.dry.dry_run {
                context.note("note-plan-apply-dry", applied);
                context.note_won(&effect);
                return Ok(());
            }
            context.done("done-plan-apply", applied);
            context.note_won(&effect);
            context.next("next-plan-apply", args![version = version]);
        }
    }
    Ok(())
}
