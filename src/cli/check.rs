//! `fenrun check [NAME…] [--integrity]`: every invariant of the book, recomputed (QUALITY §1).
mod findings;

pub(crate) use findings::{examine, tell};

use super::args::ListArgs;
use super::context::Context;
use super::failure::Failure;
use super::values;
use crate::app::check::Check;

const EXAMPLES: &str = "\
fenrun check --integrity
fenrun check entries statements digests --format csv -o findings.csv";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(value_parser = values::check())]
    check: Vec<Check>,
    #[arg(long)]
    integrity: bool,
    #[command(flatten)]
    list: ListArgs,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let mut checks = args.check.clone();
    if checks.is_empty() {
        checks.extend(Check::NAMED.map(|(check, _)| check));
    }
    if args.integrity {
        checks.push(Check::Sqlite);
    }
    examine(context, &checks, &args.list)
}
