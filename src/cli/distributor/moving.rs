//! `fenrun distributor move`: another sponsor from a day on, of one distributor or of a file of them.
use super::pick;
use super::relation::{say, sponsor};
use crate::app::distributor::{self, Wanted};
use crate::app::import::moves::{self, Moves};
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::import;
use crate::cli::values;
use crate::domain::time::Day;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun distributor move B --sponsor C --from 2026-12-01
fenrun distributor move --file moves.csv --dry-run";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    code: Option<String>,
    #[arg(long, value_name = "CODE")]
    sponsor: Option<String>,
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    from: Option<Day>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["code", "sponsor", "from"])]
    file: Option<String>,
    #[arg(long, value_name = "COUNT", value_parser = values::count, requires = "file")]
    expect_rows: Option<u64>,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    if let Some(file) = &args.file {
        return all(file, args, context);
    }
    let mut session = context.writing(args.dry.dry_run)?;
    let code = pick::code(args.code.as_ref(), context, &session)?;
    let sponsor = sponsor(args.sponsor.as_ref(), context, &session)?;
    let wanted = Wanted { code, sponsor: Some(sponsor), from: args.from };
    let related = context.agree(&mut session, |session| distributor::relate(session, &wanted))?;
    say(context, &related, args.dry.dry_run);
    Ok(())
}

fn all(file: &str, args: &Args, context: &mut Context) -> Result<(), Failure> {
    let source = import::source(file.to_owned(), context)?;
    let mut session = context.writing(args.dry.dry_run)?;
    let moves = Moves::read(source, context.zone)?;
    let act = |session: &_| moves::record(session, &moves, args.expect_rows);
    let report = context.agree(&mut session, act)?;
    import::say(context, &report, args.dry.dry_run);
    if report.moved > 0 && !args.dry.dry_run {
        context.next("next-distributor-moves", args![]);
    }
    Ok(())
}
