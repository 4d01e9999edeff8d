//! `fenrun commission`: what sales earn, settled and pending, and why.
mod adjust;
pub(crate) mod awaited;
mod columns;
mod entries;
mod explain;
mod outcome;
mod pending;
mod preview;
mod settle;
mod standings;
mod statement;

pub(crate) use columns::statements;

use super::context::Context;
use super::failure::Failure;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    Settle(settle::Args),
    Preview(preview::Args),
    Statement(statement::Args),
    Entries(entries::Args),
    Pending(pending::Args),
    Explain(explain::Args),
    Adjust(adjust::Args),
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    match &args.verb {
        Verb::Settle(args) => settle::run(args, context),
        Verb::Preview(args) => preview::run(args, context),
        Verb::Statement(args) => statement::run(args, context),
        Verb::Entries(args) => entries::run(args, context),
        Verb::Pending(args) => pending::run(args, context),
        Verb::Explain(args) => explain::run(args, context),
        Verb::Adjust(args) => adjust::run(args, context),
    }
}
