//! `fenrun payout approve` and `reject`: a withdrawal request is granted or not, once.
use crate::app::payout::{self, Decided};
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::text::args;

const APPROVE_EXAMPLES: &str = "\
fenrun payout approve R000002
fenrun payout approve R000002 --dry-run";

const REJECT_EXAMPLES: &str = "\
fenrun payout reject R000002
fenrun payout reject R000002 --reason 'asked twice'";

#[derive(Debug, clap::Args)]
#[command(after_help = APPROVE_EXAMPLES)]
pub(crate) struct Approve {
    request: Option<String>,
    #[command(flatten)]
    dry: DryRun,
}

#[derive(Debug, clap::Args)]
#[command(after_help = REJECT_EXAMPLES)]
pub(crate) struct Reject {
    request: Option<String>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn approve(args: &Approve, context: &mut Context) -> Result<(), Failure> {
    let mut session = context.writing(args.dry.dry_run)?;
    let request = context.need(args.request.as_ref(), "REQUEST", "ask-payout-request")?;
    let decided = context.agree(&mut session, |session| payout::approve(session, &request))?;
    let words = [
        "done-payout-approve-already",
        "note-payout-approve-dry",
        "done-payout-approve",
        "next-payout-create",
    ];
    talk(&decided, words, args.dry.dry_run, context);
    Ok(())
}

pub(super) fn reject(args: &Reject, context: &mut Context) -> Result<(), Failure> {
    let mut session = context.writing(args.dry.dry_run)?;
    let request = context.need(args.request.as_ref(), "REQUEST", "ask-payout-request")?;
    let reason = args.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    let decided =
        context.agree(&mut session, |session| payout::reject(session, &request, reason))?;
    let words = ["done-payout-reject-already", "note-payout-reject-dry", "done-payout-reject", ""];
    talk(&decided, words, args.dry.dry_run, context);
    Ok(())
}

fn talk(
    decided: &Decided,
    [already, dry, done, next]: [&'static str; 4],
    is_dry: bool,
    context: &mut Context,
) {
    let voice = context.voice();
    let amount = voice.money(decided.amount);
    let net = decided.line.as_ref().map_or_else(String::new, |l| voice.money(l.item.charge.net));
    let (batch, item) = decided
        .item
        .map_or_else(Default::default, |(batch, item)| (batch.to_string(), item.to_string()));
    let (request, code) = (decided.request.to_string(), &decided.code);
    let said = args![
        request = request,
        code = code,
        amount = amount,
        net = net,
        batch = batch,
        item = item,
    ];
    match (decided.already, is_dry) {
        (true, _) => context.done(already, said),
        (false, true) => context.note(dry, said),
        (false, false) => {
            context.done(done, said);
            if !next.is_empty() {
                context.next(next, said);
            }
        }
    }
}
