//! `fenrun commission statement`: what a settlement stated, as often as it is asked.
use super::columns;
use crate::app::settlement;
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::period::Period;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun commission statement --period 2026-10
fenrun commission statement --period 2026-10 --distributor A --format csv";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long, value_parser = values::period)]
    period: Option<Period>,
    #[arg(long, value_name = "CODE")]
    distributor: Option<String>,
    #[command(flatten)]
    list: ListArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let format = context.format(&args.list.form)?;
    let stated = settlement::statements(&session, args.period, args.distributor.as_deref())?;
    let total = context.words.say("word-total", args![]);
    let sheet = columns::statements(&stated, &total)?;
    let title = context.words.say("title-statements", args![period = &stated.period]);
    context.show(columns::for_people(sheet, title, format, &args.list), &args.list)
}
