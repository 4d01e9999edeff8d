//! `fenrun plan`: the commission rules, dated.
mod apply;
mod check;
mod diff;
mod list;
mod named;
mod show;
mod simulate;
mod text;

use super::context::Context;
use super::failure::Failure;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    Apply(apply::Args),
    Check(check::Args),
    Diff(diff::Args),
    List(list::Args),
    Show(show::Args),
    Simulate(simulate::Args),
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    match &args.verb {
        Verb::Apply(args) => apply::run(args, context),
        Verb::Check(args) => check::run(args, context),
        Verb::Diff(args) => diff::run(args, context),
        Verb::List(args) => list::run(args, context),
        Verb::Show(args) => show::run(args, context),
        Verb::Simulate(args) => simulate::run(args, context),
    }
}
