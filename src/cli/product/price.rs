//! `fenrun product price`: another price from a day on.
use super::{edit, pick};
use crate::app::product::{self, Request, Typed};
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::time::Day;

const EXAMPLES: &str = "\
fenrun product price TEA-1 108.00 --from 2026-12-01
fenrun product price TEA-1 108.00 --cost 61.50 --dry-run";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    sku: Option<String>,
    #[arg(value_name = "AMOUNT", allow_negative_numbers = true)]
    price: Option<String>,
    #[arg(long, value_name = "AMOUNT", allow_negative_numbers = true)]
    cost: Option<String>,
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    from: Option<Day>,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let mut session = context.writing(args.dry.dry_run)?;
    let sku = pick::sku(args.sku.as_ref(), context, &session)?;
    let price = context.need(args.price.as_ref(), "AMOUNT", "ask-product-price")?;
    let typed = Typed { price: Some(price), cost: args.cost.clone(), ..Typed::default() };
    let request = Request { sku, typed, from: args.from };
    let edited = context.agree(&mut session, |session| product::edit(session, &request))?;
    edit::talk(context, &edited, args.dry.dry_run);
    Ok(())
}
