//! `fenrun audit head`: the end of the chain, to keep elsewhere.
use crate::app::audit;
use crate::cli::context::Context;
use crate::cli::failure::Failure;

const EXAMPLES: &str = "\
fenrun audit head
fenrun audit head >> heads.txt";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {}

pub(crate) fn run(_args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let head = audit::head(&session)?;
    context.print(format!("{head}\n").as_bytes())
}
