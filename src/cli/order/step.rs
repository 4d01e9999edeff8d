//! `fenrun order pay`, `ship`, `complete` and `cancel`.
use super::{earns, record};
use crate::app::order::step::{self, Request, Step, Stepped};
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values::{self, Moment};
use crate::text::args;

pub(super) const PAY_EXAMPLES: &str = "\
fenrun order pay 1006
fenrun order pay 1006 --paid-at '2026-11-01 09:30'";

pub(super) const SHIP_EXAMPLES: &str = "\
fenrun order ship 1007 --carrier SF --tracking SF1000000001
fenrun order ship 1007 --shipped-at 2026-11-02";

pub(super) const COMPLETE_EXAMPLES: &str = "\
fenrun order complete 1008
fenrun order complete 1008 --completed-at 2026-11-04 --dry-run";

pub(super) const CANCEL_EXAMPLES: &str = "\
fenrun order cancel 1006
fenrun order cancel 1007 --cancelled-at 2026-11-02";

#[derive(Debug, clap::Args)]
#[command(after_help = PAY_EXAMPLES)]
pub(crate) struct Pay {
    #[command(flatten)]
    which: Which,
    #[arg(long, value_name = "INSTANT", value_parser = values::moment)]
    paid_at: Option<Moment>,
}

#[derive(Debug, clap::Args)]
#[command(after_help = SHIP_EXAMPLES)]
pub(crate) struct Ship {
    #[command(flatten)]
    which: Which,
    #[arg(long, value_name = "INSTANT", value_parser = values::moment)]
    shipped_at: Option<Moment>,
    #[arg(long)]
    carrier: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    tracking: Option<String>,
}

#[derive(Debug, clap::Args)]
#[command(after_help = COMPLETE_EXAMPLES)]
pub(crate) struct Complete {
    #[command(flatten)]
    which: Which,
    #[arg(long, value_name = "INSTANT", value_parser = values::moment)]
    completed_at: Option<Moment>,
}

#[derive(Debug, clap::Args)]
#[command(after_help = CANCEL_EXAMPLES)]
pub(crate) struct Cancel {
    #[command(flatten)]
    which: Which,
    #[arg(long, value_name = "INSTANT", value_parser = values::moment)]
    cancelled_at: Option<Moment>,
}

#[derive(Debug, clap::Args)]
struct Which {
    order_no: Option<String>,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn pay(args: &Pay, context: &mut Context) -> Result<(), Failure> {
    run(Step::Pay, &args.which, ("--paid-at", args.paid_at.as_ref()), [None, None], context)
}

pub(super) fn ship(args: &Ship, context: &mut Context) -> Result<(), Failure> {
    let words = [args.carrier.clone(), args.tracking.clone()];
    run(Step::Ship, &args.which, ("--shipped-at", args.shipped_at.as_ref()), words, context)
}

pub(super) fn complete(args: &Complete, context: &mut Context) -> Result<(), Failure> {
    let at = ("--completed-at", args.completed_at.as_ref());
    run(Step::Complete, &args.which, at, [None, None], context)
}

pub(super) fn cancel(args: &Cancel, context: &mut Context) -> Result<(), Failure> {
    let at = ("--cancelled-at", args.cancelled_at.as_ref());
    run(Step::Cancel, &args.which, at, [None, None], context)
}

fn run(
    step: Step,
    which: &Which,
    (flag, at): (&'static str, Option<&Moment>),
    [carrier, tracking_no]: [Option<String>; 2],
    context: &mut Context,
) -> Result<(), Failure> {
    let session = context.writing(which.dry.dry_run)?;
    let order_no = context.need(which.order_no.as_ref(), "ORDER_NO", "ask-order-no")?;
    let zone = context.zone;
    let at = at.map(|at| context.instant(flag, at, zone)).transpose()?;
    let request = Request { order_no, at, carrier, tracking_no };
    let stepped = step::step(&session, step, &request)?;
    talk(context, step, &request.order_no, &stepped, which.dry.dry_run);
    Ok(())
}

fn talk(context: &mut Context, step: Step, order_no: &str, stepped: &Stepped, dry: bool) {
    let at = step.of(&stepped.instants).map(|at| context.voice().instant(at));
    let said = args![order = order_no, at = at.unwrap_or_default()];
    if stepped.already {
        context.done(already(step), said);
        return;
    }
    if dry {
        context.note(dry_run(step), said);
    } else {
        context.done(done(step), said);
    }
    if let Some(why) = stepped.earns_nothing {
        earns::nothing(context, why);
    }
    if !dry {
        record::next(context, order_no, stepped.instants.status());
    }
}

fn done(step: Step) -> &'static str {
    match step {
        Step::Pay => "done-order-pay",
        Step::Ship => "done-order-ship",
        Step::Complete => "done-order-complete",
        Step::Cancel => "done-order-cancel",
    }
}

fn dry_run(step: Step) -> &'static str {
    match step {
        Step::Pay => "note-order-pay-dry",
        Step::Ship => "note-order-ship-dry",
        Step::Complete => "note-order-complete-dry",
        Step::Cancel => "note-order-cancel-dry",
    }
}

fn already(step: Step) -> &'static str {
    match step {
        Step::Pay => "done-order-pay-already",
        Step::Ship => "done-order-ship-already",
        Step::Complete => "done-order-complete-already",
        Step::Cancel => "done-order-cancel-already",
    }
}
