//! `fenrun product archive`: it is sold no more.
use super::{edit, pick};
use crate::app::product::{self, Request, Typed};
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::domain::product::Status;

const EXAMPLES: &str = "\
fenrun product archive POT-1
fenrun product archive POT-1 --dry-run";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    sku: Option<String>,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.writing(args.dry.dry_run)?;
    let sku = pick::sku(args.sku.as_ref(), context, &session)?;
    let typed = Typed { status: Some(Status::Archived), ..Typed::default() };
    let edited = product::edit(&session, &Request { sku, typed, from: None })?;
    edit::talk(context, &edited, args.dry.dry_run);
    Ok(())
}
