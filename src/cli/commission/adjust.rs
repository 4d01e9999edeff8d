//! `fenrun commission adjust`: an amount by hand, with its reason.
use crate::app::adjustment::{self, Adjusted, Request};
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::distributor;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::adjustment::AdjustmentKind;
use crate::domain::time::Day;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun commission adjust B -25 --reason 'paid twice in September' --ref J-1
fenrun commission adjust A 50 --kind goodwill --reason 'ten years with us' --dry-run";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    code: Option<String>,
    #[arg(allow_negative_numbers = true)]
    amount: Option<String>,
    #[arg(long)]
    reason: Option<String>,
    #[arg(long, value_name = "KIND", default_value = "adjustment", value_parser = values::adjustment_kind())]
    kind: AdjustmentKind,
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    date: Option<Day>,
    #[arg(long = "ref", value_name = "REF")]
    reference: Option<String>,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let mut session = context.writing(args.dry.dry_run)?;
    let request = Request {
        distributor: distributor::code(args.code.as_ref(), context, &session)?,
        amount: context.need(args.amount.as_ref(), "AMOUNT", "ask-adjust-amount")?,
        kind: args.kind,
        words: context.need(args.reason.as_ref(), "--reason", "ask-adjust-reason")?,
        day: args.date,
        reference: args.reference.clone(),
    };
    let adjusted = context.agree(&mut session, |session| adjustment::record(session, &request))?;
    talk(context, &adjusted, args.dry.dry_run);
    Ok(())
}

fn talk(context: &mut Context, adjusted: &Adjusted, dry: bool) {
    let (amount, day) = (context.voice().money(adjusted.amount), adjusted.day.to_string());
    let (code, name) = (&adjusted.code, &adjusted.name);
    let said = args![code = code, name = name, amount = amount, day = day];
    match (adjusted.already, dry) {
        (true, _) => context.done("done-adjust-already", said),
        (false, true) => context.note("note-adjust-dry", said),
        (false, false) => {
            context.done("done-adjust", said);
            context.next("next-adjust", args![code = code]);
        }
    }
}
