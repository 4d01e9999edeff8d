//! `fenrun book …`: the book as a whole.
mod backup;
mod check;
mod config;
mod info;
mod set;

use super::context::Context;
use super::failure::Failure;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    Info(info::Args),
    Set(set::Args),
    Check(check::Args),
    Backup(backup::Args),
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    match &args.verb {
        Verb::Info(args) => info::run(args, context),
        Verb::Set(args) => set::run(args, context),
        Verb::Check(args) => check::run(args, context),
        Verb::Backup(args) => backup::run(args, context),
    }
}
