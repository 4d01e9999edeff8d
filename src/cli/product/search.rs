//! `fenrun product search`: products by a piece of text.
use super::list::{COLUMNS, cells};
use crate::app::product;
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::render::sheet::Sheet;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun product search 龙井
fenrun product search tea --columns sku,name,price";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(value_name = "TEXT")]
    wanted: Option<String>,
    #[command(flatten)]
    list: ListArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let wanted = context.need(args.wanted.as_ref(), "TEXT", "ask-product-search")?;
    let found = product::search(&session, &wanted)?;
    if found.is_empty() {
        context.note("note-product-none", args![wanted = &wanted]);
    }
    let rows = found.into_iter().map(cells).collect();
    context.show(Sheet { columns: COLUMNS.to_vec(), rows, ..Sheet::default() }, &args.list)
}
