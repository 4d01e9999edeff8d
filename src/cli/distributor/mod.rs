//! `fenrun distributor`: who sells, under whom, and where each one stands.
mod account;
mod add;
mod apply;
mod approve;
mod doubtful;
mod edit;
mod evaluate;
mod facts;
mod grade;
mod import;
mod list;
mod moving;
mod newcomer;
mod pick;
mod promote;
mod reinstate;
mod reject;
mod relation;
mod show;
mod step;
mod suspend;
mod terminate;
mod tree;

pub(crate) use pick::code;

use super::context::Context;
use super::failure::Failure;

pub(crate) use pick::code as pick;

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
    Edit(edit::Args),
    Account(account::Args),
    Tree(tree::Args),
    Apply(apply::Args),
    Approve(approve::Args),
    Reject(reject::Args),
    Suspend(suspend::Args),
    Reinstate(reinstate::Args),
    Terminate(terminate::Args),
    Move(moving::Args),
    Promote(promote::Args),
    Grade(grade::Args),
    Evaluate(evaluate::Args),
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    match &args.verb {
        Verb::Add(args) => add::run(args, context),
        Verb::Import(args) => import::run(args, context),
        Verb::List(args) => list::run(args, context),
        Verb::Show(args) => show::run(args, context),
        Verb::Edit(args) => edit::run(args, context),
        Verb::Account(args) => account::run(args, context),
        Verb::Tree(args) => tree::run(args, context),
        Verb::Apply(args) => apply::run(args, context),
        Verb::Approve(args) => approve::run(args, context),
        Verb::Reject(args) => reject::run(args, context),
        Verb::Suspend(args) => suspend::run(args, context),
        Verb::Reinstate(args) => reinstate::run(args, context),
        Verb::Terminate(args) => terminate::run(args, context),
        Verb::Move(args) => moving::run(args, context),
        Verb::Promote(args) => promote::run(args, context),
        Verb::Grade(args) => grade::run(args, context),
        Verb::Evaluate(args) => evaluate::run(args, context),
    }
}
