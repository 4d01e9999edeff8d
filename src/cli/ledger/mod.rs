//! `fenrun ledger …`: double entry, derived from the documents.
mod accounts;
mod add;
mod export;
mod words;

use super::context::Context;
use super::failure::Failure;

pub(super) use words::account_name;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    Add(add::Args),
    Accounts(accounts::Args),
    Export(export::Args),
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    match &args.verb {
        Verb::Add(args) => add::run(args, context),
        Verb::Accounts(args) => accounts::run(args, context),
        Verb::Export(args) => export::run(args, context),
    }
}
