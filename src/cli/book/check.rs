//! `fenrun book check`: the file's own check. What is in it, `fenrun check` proves.
use crate::app::check::Check;
use crate::cli::args::ListArgs;
use crate::cli::check::examine;
use crate::cli::context::Context;
use crate::cli::failure::Failure;

const EXAMPLES: &str = "\
fenrun book check
fenrun book check --format json";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[command(flatten)]
    list: ListArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    examine(context, &Check::OF_FILE, &args.list)
}
