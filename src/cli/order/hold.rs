//! `fenrun order hold` and `release`: what an order earned waits while it is held.
use crate::app::order::hold::{self, Held};
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::text::args;

const HOLD_EXAMPLES: &str = "\
fenrun order hold 1008 --reason 'the customer does not answer'
fenrun order hold 1008 --reason 'to be looked at' --dry-run";

const RELEASE_EXAMPLES: &str = "\
fenrun order release 1008
fenrun order release 1008 --dry-run";

#[derive(Debug, clap::Args)]
#[command(after_help = HOLD_EXAMPLES)]
pub(crate) struct Hold {
    order_no: Option<String>,
    #[arg(long)]
    reason: Option<String>,
    #[command(flatten)]
    dry: DryRun,
}

#[derive(Debug, clap::Args)]
#[command(after_help = RELEASE_EXAMPLES)]
pub(crate) struct Release {
    order_no: Option<String>,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn hold(args: &Hold, context: &mut Context) -> Result<(), Failure> {
    let session = context.writing(args.dry.dry_run)?;
    let order_no = context.need(args.order_no.as_ref(), "ORDER_NO", "ask-order-no")?;
    let reason = context.need(args.reason.as_ref(), "--reason", "ask-order-hold-reason")?;
    let held = hold::hold(&session, &order_no, &reason)?;
    let said = args![order = &order_no, reason = reason_of(&held)];
    match (held.already, args.dry.dry_run) {
        (true, _) => context.done("done-order-hold-already", said),
        (false, true) => context.note("note-order-hold-dry", said),
        (false, false) => {
            context.done("done-order-hold", said);
            context.next("next-order-hold", said);
        }
    }
    Ok(())
}

pub(super) fn release(args: &Release, context: &mut Context) -> Result<(), Failure> {
    let session = context.writing(args.dry.dry_run)?;
    let order_no = context.need(args.order_no.as_ref(), "ORDER_NO", "ask-order-no")?;
    let released = hold::release(&session, &order_no)?;
    let said = args![order = &order_no];
    match (released.already, args.dry.dry_run) {
        (true, _) => context.done("done-order-release-already", said),
        (false, true) => context.note("note-order-release-dry", said),
        (false, false) => {
            context.done("done-order-release", said);
            context.next("next-order-release", said);
        }
    }
    Ok(())
}

fn reason_of(held: &Held) -> &str {
    held.hold.as_ref().map_or("", |hold| &hold.reason)
}
