//! `fenrun stock`: what is there, and what came and went.
mod act;
mod list;
mod low;
mod moves;

use super::context::Context;
use super::failure::Failure;
use crate::app::stock::Kind;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    #[command(after_help = act::IN_EXAMPLES)]
    In(act::Args),
    #[command(after_help = act::OUT_EXAMPLES)]
    Out(act::Args),
    #[command(after_help = act::ADJUST_EXAMPLES)]
    Adjust(act::Args),
    List(list::Args),
    Low(low::Args),
    Moves(moves::Args),
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    match &args.verb {
        Verb::In(args) => act::run(Kind::In, args, context),
        Verb::Out(args) => act::run(Kind::Out, args, context),
        Verb::Adjust(args) => act::run(Kind::Adjust, args, context),
        Verb::List(args) => list::run(args, context),
        Verb::Low(args) => low::run(args, context),
        Verb::Moves(args) => moves::run(args, context),
    }
}
