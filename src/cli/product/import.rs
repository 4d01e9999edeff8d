//! `fenrun product import`: products from a file.
use crate::app::import::products;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::import::ImportArgs;

const EXAMPLES: &str = "\
fenrun product import products.csv --dry-run
fenrun product import products.csv --update --expect-rows 3";

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
    let report = products::import(&session, source, options)?;
    args.import.talk(context, &report)
}
