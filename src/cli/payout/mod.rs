//! `fenrun payout`: money that leaves towards distributors.
mod cancel;
mod create;
mod decide;
mod export;
mod import_result;
mod items;
mod list;
mod request;
mod show;
mod step;

pub(in crate::cli) use show::events;

use super::context::Context;
use super::failure::Failure;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    Create(create::Args),
    Request(request::Args),
    Approve(decide::Approve),
    Reject(decide::Reject),
    Export(export::Args),
    Confirm(step::Confirm),
    Fail(step::Fail),
    Return(step::Return),
    Cancel(cancel::Args),
    ImportResult(import_result::Args),
    List(list::Args),
    Show(show::Args),
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    match &args.verb {
        Verb::Create(args) => create::run(args, context),
        Verb::Request(args) => request::run(args, context),
        Verb::Approve(args) => decide::approve(args, context),
        Verb::Reject(args) => decide::reject(args, context),
        Verb::Export(args) => export::run(args, context),
        Verb::Confirm(args) => step::confirm(args, context),
        Verb::Fail(args) => step::fail(args, context),
        Verb::Return(args) => step::take_back(args, context),
        Verb::Cancel(args) => cancel::run(args, context),
        Verb::ImportResult(args) => import_result::run(args, context),
        Verb::List(args) => list::run(args, context),
        Verb::Show(args) => show::run(args, context),
    }
}
