//! `fenrun stock low`: products on sale at their reorder level or below; cron learns of them by the
//! exit code.
use super::list::{COLUMNS, cells};
use crate::app::stock;
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;

const EXAMPLES: &str = "\
fenrun stock low
fenrun stock low --format csv --columns sku,on_hand";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[command(flatten)]
    list: ListArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let mut count = 0;
    context.show_rows(None, &COLUMNS, &args.list, |listing| {
        count = stock::low(&session, |known| listing.row(cells(known)).map_err(Failure::Aside))?;
        Ok(None)
    })?;
    if count == 0 { Ok(()) } else { Err(Failure::Findings) }
}
