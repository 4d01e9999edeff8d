//! `fenrun payout request`: a distributor asks for a payout (提现申请).
use crate::app::payout::{self, Ask};
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::distributor;
use crate::cli::failure::Failure;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun payout request C 2.50 --ref wx-20261105-1
fenrun payout request C 2.50 --dry-run";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    code: Option<String>,
    amount: Option<String>,
    #[arg(long = "ref", value_name = "REF")]
    reference: Option<String>,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let mut session = context.writing(args.dry.dry_run)?;
    let ask = Ask {
        code: distributor::pick(args.code.as_ref(), context, &session)?,
        amount: context.need(args.amount.as_ref(), "AMOUNT", "ask-payout-amount")?,
        reference: args.reference.clone(),
    };
    let requested = context.agree(&mut session, |session| payout::request(session, &ask))?;
    let (request, code) = (requested.id.to_string(), &requested.code);
    let amount = context.voice().money(requested.amount);
    let said = args![request = request, code = code, amount = amount];
    match (requested.already, args.dry.dry_run) {
        (true, _) => context.done("done-payout-request-already", said),
        (false, true) => context.note("note-payout-request-dry", said),
        (false, false) => {
            context.done("done-payout-request", said);
            context.next("next-payout-request", said);
        }
    }
    Ok(())
}
