//! `fenrun product`: what is sold.
mod add;
mod archive;
mod edit;
mod import;
mod list;
mod pick;
mod price;
mod search;
mod show;

use super::context::Context;
use super::failure::Failure;

pub(crate) use list::{FilterArgs, category};
pub(crate) use pick::sku;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    Add(add::Args),
    Import(import::Args),
    List(list::Args),
    Show(show::Args),
    Edit(Box<edit::Args>),
    Search(search::Args),
    Price(price::Args),
    Archive(archive::Args),
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    match &args.verb {
        Verb::Add(args) => add::run(args, context),
        Verb::Import(args) => import::run(args, context),
        Verb::List(args) => list::run(args, context),
        Verb::Show(args) => show::run(args, context),
        Verb::Edit(args) => edit::run(args, context),
        Verb::Search(args) => search::run(args, context),
        Verb::Price(args) => price::run(args, context),
        Verb::Archive(args) => archive::run(args, context),
    }
}
