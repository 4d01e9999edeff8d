//! `fenrun order`: what was sold, to whom, by whom, and where it stands.
mod import;

use super::context::Context;
use super::failure::Failure;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    Import(import::Args),
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    match &args.verb {
        Verb::Import(args) => import::run(args, context),
    }
}
