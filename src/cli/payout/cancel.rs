//! `fenrun payout cancel`: a batch that was never sent.
use crate::app::payout;
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun payout cancel B000003
fenrun payout cancel B000001 --confirm B000001 --reason 'file was never sent' --dry-run";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    batch: Option<String>,
    #[arg(long, value_name = "BATCH")]
    confirm: Option<String>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.writing(args.dry.dry_run)?;
    let batch = context.need(args.batch.as_ref(), "BATCH", "ask-payout-batch")?;
    let (confirm, reason) = (args.confirm.as_deref(), args.reason.clone());
    let cancelled = payout::cancel(&session, &batch, confirm, reason)?;
    let (items, gross) = (cancelled.items.len(), context.voice().money(cancelled.totals.gross));
    let said = args![batch = batch.to_ascii_uppercase(), items = items, gross = gross];
    match (cancelled.already, args.dry.dry_run) {
        (true, _) => context.done("done-payout-cancel-already", said),
        (false, true) => context.note("note-payout-cancel-dry", said),
        (false, false) => {
            context.done("done-payout-cancel", said);
            context.next("next-payout-cancel", said);
        }
    }
    Ok(())
}
