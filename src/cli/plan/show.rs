//! `fenrun plan show`: an applied plan, byte for byte as it was written.
use crate::app::plan;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;

const EXAMPLES: &str = "\
fenrun plan show
fenrun plan show 1 > first.toml";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(value_parser = values::count)]
    version: Option<u64>,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let version = args.version.map(|version| i64::try_from(version).unwrap_or(i64::MAX));
    let source = plan::show(&session, version)?;
    context.print(source.as_bytes())
}
