//! `fenrun refund approve` and `fenrun refund reject`.
use super::talk;
use crate::app::refund::decide;
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values::{self, Moment};

const APPROVE_EXAMPLES: &str = "\
fenrun refund approve R-9
fenrun refund approve R-9 --refunded-at 2026-11-03 --dry-run";

const REJECT_EXAMPLES: &str = "\
fenrun refund reject R-9
fenrun refund reject R-9 --dry-run";

#[derive(Debug, clap::Args)]
#[command(after_help = APPROVE_EXAMPLES)]
pub(crate) struct Approve {
    refund_no: Option<String>,
    #[arg(long, value_name = "INSTANT", value_parser = values::moment)]
    refunded_at: Option<Moment>,
    #[command(flatten)]
    dry: DryRun,
}

#[derive(Debug, clap::Args)]
#[command(after_help = REJECT_EXAMPLES)]
pub(crate) struct Reject {
    refund_no: Option<String>,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn approve(args: &Approve, context: &mut Context) -> Result<(), Failure> {
    let session = context.writing(args.dry.dry_run)?;
    let refund_no = context.need(args.refund_no.as_ref(), "REFUND_NO", "ask-refund-no")?;
    let zone = context.zone;
    let at = args.refunded_at.as_ref();
    let at = at.map(|at| context.instant("--refunded-at", at, zone)).transpose()?;
    let taken = decide::approve(&session, &refund_no, at)?;
    talk::taken(context, &taken, args.dry.dry_run);
    Ok(())
}

pub(super) fn reject(args: &Reject, context: &mut Context) -> Result<(), Failure> {
    let session = context.writing(args.dry.dry_run)?;
    let refund_no = context.need(args.refund_no.as_ref(), "REFUND_NO", "ask-refund-no")?;
    let taken = decide::reject(&session, &refund_no)?;
    talk::taken(context, &taken, args.dry.dry_run);
    Ok(())
}
