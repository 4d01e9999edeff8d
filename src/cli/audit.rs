//! `fenrun audit …`: who did what, when, and whether the log is as it was written.
mod head;
mod log;
mod verify;

use super::context::Context;
use super::failure::Failure;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    Log(log::Args),
    Verify(verify::Args),
    Head(head::Args),
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    match &args.verb {
        Verb::Log(args) => log::run(args, context),
        Verb::Verify(args) => verify::run(args, context),
        Verb::Head(args) => head::run(args, context),
    }
}
