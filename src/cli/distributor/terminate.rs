//! `fenrun distributor terminate`: a distributor leaves for good. What was earned stays.
use super::step::{From, Request};
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values::{self, Moment};
use crate::domain::life_step::Step;
use crate::text::{Sentence, args};

const EXAMPLES: &str = "\
fenrun distributor terminate C --confirm C
fenrun distributor terminate C --confirm C --reason 'moved abroad'";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    code: Option<String>,
    #[arg(long, value_name = "INSTANT", value_parser = values::moment)]
    from: Option<Moment>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[arg(long, value_name = "CODE")]
    confirm: Option<String>,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let request = Request {
        step: Step::Terminate,
        code: args.code.as_ref(),
        from: From::Moment(args.from.as_ref()),
        reason: args.reason.as_ref(),
        dry_run: args.dry.dry_run,
    };
    request.take(
        context,
        |context, code| {
            if args.dry.dry_run { Ok(()) } else { confirm(args, context, code) }
        },
    )
}

/// A severe act: whoever means it says the code once more.
fn confirm(args: &Args, context: &mut Context, code: &str) -> Result<(), Failure> {
    let said = context.need(args.confirm.as_ref(), "--confirm", "ask-distributor-terminate")?;
    if said.trim().eq_ignore_ascii_case(code) {
        return Ok(());
    }
    let wrong = args![code = code, said = said];
    Err(Failure::Refused(Sentence::new("err-distributor-confirm", wrong)))
}
