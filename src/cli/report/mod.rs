//! `fenrun report …`: statistics by period.
mod distributors;
mod products;
mod sales;

use super::context::Context;
use super::failure::Failure;
use crate::domain::period::Period;
use crate::text::args;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    Sales(sales::Args),
    Products(products::Args),
    Distributors(distributors::Args),
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    match &args.verb {
        Verb::Sales(args) => sales::run(args, context),
        Verb::Products(args) => products::run(args, context),
        Verb::Distributors(args) => distributors::run(args, context),
    }
}

/// The title of a report with its period: `Sales 2026-10`.
fn title(context: &Context, id: &str, period: Option<Period>) -> String {
    let title = context.words.say(id, args![]);
    period.map_or_else(|| title.clone(), |period| format!("{title} {period}"))
}
