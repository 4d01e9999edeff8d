//! `fenrun order`: what was sold, to whom, by whom, and where it stands.
mod correct;
mod earns;
mod hold;
mod import;
mod list;
mod record;
mod show;
mod step;

use super::context::Context;
use super::failure::Failure;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    Record(Box<record::Args>),
    Import(import::Args),
    List(list::Args),
    Show(show::Args),
    Pay(step::Pay),
    Ship(step::Ship),
    Complete(step::Complete),
    Cancel(step::Cancel),
    Hold(hold::Hold),
    Release(hold::Release),
    Correct(correct::Args),
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    match &args.verb {
        Verb::Record(args) => record::run(args, context),
        Verb::Import(args) => import::run(args, context),
        Verb::List(args) => list::run(args, context),
        Verb::Show(args) => show::run(args, context),
        Verb::Pay(args) => step::pay(args, context),
        Verb::Ship(args) => step::ship(args, context),
        Verb::Complete(args) => step::complete(args, context),
        Verb::Cancel(args) => step::cancel(args, context),
        Verb::Hold(args) => hold::hold(args, context),
        Verb::Release(args) => hold::release(args, context),
        Verb::Correct(args) => correct::run(args, context),
    }
}
