//! `fenrun distributor suspend`: a distributor earns nothing for a while.
use super::step::{From, Request};
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values::{self, Moment};
use crate::domain::life_step::Step;

const EXAMPLES: &str = "\
fenrun distributor suspend C --reason 'papers expired'
fenrun distributor suspend C --from 2026-12-24 --dry-run";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    code: Option<String>,
    #[arg(long, value_name = "INSTANT", value_parser = values::moment)]
    from: Option<Moment>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let request = Request {
        step: Step::Suspend,
        code: args.code.as_ref(),
        from: From::Moment(args.from.as_ref()),
        reason: args.reason.as_ref(),
        dry_run: args.dry.dry_run,
    };
    request.take(context, |_, _| Ok(()))
}
