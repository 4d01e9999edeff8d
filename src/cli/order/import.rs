//! `fenrun order import FILE`.
use crate::app::import::orders::{self, Request};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::import::ImportArgs;
use crate::exchange::map::Map;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun order import orders.csv --expect-rows 6 --dry-run
fenrun order import orders.csv --skip-bad --rejects rejected-orders.csv";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[command(flatten)]
    import: ImportArgs,
    #[arg(long)]
    create_products: bool,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.writing(args.import.dry.dry_run)?;
    let request = Request {
        source: args.import.source(context)?,
        options: args.import.options(context)?,
        create_products: args.create_products,
        map: Map::default(),
        distributor_from: None,
    };
    let report = orders::import(&session, request)?;
    args.import.talk(context, &report)?;
    if report.changes() && !args.import.dry.dry_run {
        context.next("next-order-import", args![]);
    }
    Ok(())
}
