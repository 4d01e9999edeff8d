//! `fenrun distributor apply`: somebody wants to become a distributor.
use super::facts::{FactArgs, OnceArgs};
use super::newcomer::Newcomer;
use crate::app::distributor::Entry;
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;

const EXAMPLES: &str = "\
fenrun distributor apply D02 --name 'Li Haoran' --sponsor A --phone 13800000157
fenrun distributor apply B02 --name 绿山商贸 --kind business --id-number 91350100M000100Y43";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    code: Option<String>,
    #[command(flatten)]
    facts: FactArgs,
    #[command(flatten)]
    once: OnceArgs,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    Newcomer {
        code: args.code.as_ref(),
        facts: &args.facts,
        once: &args.once,
        entry: Entry::Applied,
        dry_run: args.dry.dry_run,
    }
    .enter(context)
}
