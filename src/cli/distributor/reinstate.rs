//! `fenrun distributor reinstate`: a suspended distributor earns again.
use super::step::{From, Request};
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::life_step::Step;
use crate::domain::time::Day;

const EXAMPLES: &str = "\
fenrun distributor suspend C && fenrun distributor reinstate C
fenrun distributor suspend C && fenrun distributor reinstate C --reason 'papers renewed'";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    code: Option<String>,
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    from: Option<Day>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let request = Request {
        step: Step::Reinstate,
        code: args.code.as_ref(),
        from: From::Day(args.from),
        reason: args.reason.as_ref(),
        dry_run: args.dry.dry_run,
    };
    request.take(context, |_, _| Ok(()))
}
