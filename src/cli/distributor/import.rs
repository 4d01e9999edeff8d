//! `fenrun distributor import`: distributors from a table.
use crate::app::import::distributors;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::import::ImportArgs;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun distributor import distributors.csv --dry-run
fenrun distributor import distributors.csv --update --expect-rows 3";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[command(flatten)]
    import: ImportArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let source = args.import.source(context)?;
    let session = context.writing(args.import.dry.dry_run)?;
    let options = args.import.options(context)?;
    let report = distributors::import(&session, source, options)?;
    args.import.talk(context, &report)?;
    if report.added > 0 && !args.import.dry.dry_run {
        context.next("next-distributor-import", args![]);
    }
    Ok(())
}
