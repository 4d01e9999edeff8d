//! `fenrun refund import FILE`.
use crate::app::import::refunds;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::import::ImportArgs;
use crate::text::{Sentence, args};

const EXAMPLES: &str = "\
fenrun refund import refunds.csv --expect-rows 2 --dry-run
fenrun refund import refunds.csv --skip-bad --rejects rejected-refunds.csv";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[command(flatten)]
    import: ImportArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    if args.import.updates() {
        return Err(Failure::Usage(Sentence::new("err-refund-update", args![])));
    }
    let source = args.import.source(context)?;
    let session = context.writing(args.import.dry.dry_run)?;
    let options = args.import.options(context)?;
    let report = refunds::import(&session, source, options)?;
    args.import.talk(context, &report)?;
    if report.changes() && !args.import.dry.dry_run {
        context.next("next-refund-import", args![]);
    }
    Ok(())
}
