//! `fenrun distributor reject`: an application is turned down.
use super::step::{From, Request};
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values::{self, Moment};
use crate::domain::life_step::Step;

const EXAMPLES: &str = "\
fenrun distributor apply D04 --name Bob && fenrun distributor reject D04
fenrun distributor apply D04 --name Bob && fenrun distributor reject D04 --reason 'no documents'";

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
        step: Step::Reject,
        code: args.code.as_ref(),
        from: From::Moment(args.from.as_ref()),
        reason: args.reason.as_ref(),
        dry_run: args.dry.dry_run,
    };
    request.take(context, |_, _| Ok(()))
}
