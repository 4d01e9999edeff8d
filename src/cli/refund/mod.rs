//! `fenrun refund`: money that goes back to customers.
mod decide;
mod import;
mod list;
mod record;
mod show;
mod talk;

use super::context::Context;
use super::failure::Failure;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    Record(record::Record),
    Request(record::Request),
    Approve(decide::Approve),
    Reject(decide::Reject),
    Import(import::Args),
    List(list::Args),
    Show(show::Args),
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    match &args.verb {
        Verb::Record(args) => record::record(args, context),
        Verb::Request(args) => record::request(args, context),
        Verb::Approve(args) => decide::approve(args, context),
        Verb::Reject(args) => decide::reject(args, context),
        Verb::Import(args) => import::run(args, context),
        Verb::List(args) => list::run(args, context),
        Verb::Show(args) => show::run(args, context),
    }
}
