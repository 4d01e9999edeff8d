//! `fenrun payout import-result`: what the bank says became of payouts.
use crate::app::import::payouts;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::import::ImportArgs;

const EXAMPLES: &str = "\
fenrun payout import-result results.csv --dry-run
fenrun payout import-result results.csv --expect-rows 1";

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
    let report = payouts::import(&session, source, options)?;
    args.import.talk(context, &report)
}
