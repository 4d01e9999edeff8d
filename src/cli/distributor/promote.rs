//! `fenrun distributor promote`: level 1 from a day on.
use super::pick;
use super::relation::say;
use crate::app::distributor::{self, Wanted};
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::time::Day;

const EXAMPLES: &str = "\
fenrun distributor promote B --from 2026-12-01
fenrun distributor promote B --dry-run";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    code: Option<String>,
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    from: Option<Day>,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let mut session = context.writing(args.dry.dry_run)?;
    let code = pick::code(args.code.as_ref(), context, &session)?;
    let wanted = Wanted { code, sponsor: None, from: args.from };
    let related = context.agree(&mut session, |session| distributor::relate(session, &wanted))?;
    say(context, &related, args.dry.dry_run);
    Ok(())
}
