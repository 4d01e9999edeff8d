//! `fenrun ledger add`: other income and expense, and what settles what is owed.
use crate::app::ledger::{self, Added, Request};
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::time::Day;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun ledger add expenses:rent 3000 --reason 'October rent' --date 2026-10-31 --ref RENT-10
fenrun ledger add liabilities:suppliers 1200 --reason 'invoice 77 paid' --dry-run";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    account: Option<String>,
    #[arg(allow_negative_numbers = true)]
    amount: Option<String>,
    #[arg(long)]
    reason: Option<String>,
    #[arg(long, value_name = "ACCOUNT", default_value = "assets:cash")]
    through: String,
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
        account: context.need(args.account.as_ref(), "ACCOUNT", "ask-ledger-account")?,
        amount: context.need(args.amount.as_ref(), "AMOUNT", "ask-ledger-amount")?,
        words: context.need(args.reason.as_ref(), "--reason", "ask-ledger-reason")?,
        through: args.through.clone(),
        day: args.date,
        reference: args.reference.clone(),
    };
    let added = context.agree(&mut session, |session| ledger::add(session, &request))?;
    talk(context, &added, args.dry.dry_run);
    Ok(())
}

fn talk(context: &mut Context, added: &Added, dry: bool) {
    let (amount, day) = (context.voice().money(added.amount), added.day.to_string());
    let (account, through) = (&added.account, &added.through);
    let said = args![account = account, through = through, amount = amount, day = day];
    match (added.already, dry) {
        (true, _) => context.done("done-ledger-add-already", said),
        (false, true) => context.note("note-ledger-add-dry", said),
        (false, false) => {
            context.done("done-ledger-add", said);
            context.next("next-ledger-add", args![]);
        }
    }
}
