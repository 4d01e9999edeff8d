//! `fenrun distributor add`: a new distributor, approved at once.
use super::facts::{FactArgs, OnceArgs};
use super::newcomer::Newcomer;
use crate::app::distributor::Entry;
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;

const EXAMPLES: &str = "\
fenrun distributor add L-WANG --name 王丽华 --phone 13800000101
fenrun distributor add D01 --name 'Zhou Min' --sponsor A --joined-at 2026-10-10";

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
        entry: Entry::Added,
        dry_run: args.dry.dry_run,
    }
    .enter(context)
}
