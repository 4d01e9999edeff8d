//! `fenrun payout confirm`, `fail` and `return`: what became of payouts.
use crate::app::payout::{self, Said, Stepped};
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values::{self, Moment};
use crate::domain::payout::Event;
use crate::text::args;

const CONFIRM_EXAMPLES: &str = "\
fenrun payout confirm P000001 --paid-at 2026-11-05 --reference BK-20261105-7
fenrun payout confirm B000001 --dry-run";

const FAIL_EXAMPLES: &str = "\
fenrun payout fail P000001 --reason 'account closed'
fenrun payout fail P000001 --dry-run";

const RETURN_EXAMPLES: &str = "\
fenrun payout return P000002 --reason 'name does not match'
fenrun payout return P000002 --dry-run";

#[derive(Debug, clap::Args)]
#[command(after_help = CONFIRM_EXAMPLES)]
pub(crate) struct Confirm {
    #[arg(value_name = "ITEM_OR_BATCH")]
    item_or_batch: Option<String>,
    #[arg(long, value_name = "INSTANT", value_parser = values::moment)]
    paid_at: Option<Moment>,
    #[arg(long, value_name = "TEXT")]
    reference: Option<String>,
    #[command(flatten)]
    dry: DryRun,
}

#[derive(Debug, clap::Args)]
#[command(after_help = FAIL_EXAMPLES)]
pub(crate) struct Fail {
    item: Option<String>,
    #[arg(long, value_name = "INSTANT", value_parser = values::moment)]
    failed_at: Option<Moment>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[command(flatten)]
    dry: DryRun,
}

#[derive(Debug, clap::Args)]
#[command(after_help = RETURN_EXAMPLES)]
pub(crate) struct Return {
    item: Option<String>,
    #[arg(long, value_name = "INSTANT", value_parser = values::moment)]
    returned_at: Option<Moment>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn confirm(args: &Confirm, context: &mut Context) -> Result<(), Failure> {
    let step = Step {
        event: Event::Paid,
        name: (args.item_or_batch.as_ref(), "ITEM_OR_BATCH", "ask-payout-item-or-batch"),
        at: ("--paid-at", args.paid_at.as_ref()),
        reference: args.reference.clone(),
        reason: None,
        dry: args.dry.dry_run,
    };
    step.take(context)
}

pub(super) fn fail(args: &Fail, context: &mut Context) -> Result<(), Failure> {
    let step = Step {
        event: Event::Failed,
        name: (args.item.as_ref(), "ITEM", "ask-payout-item"),
        at: ("--failed-at", args.failed_at.as_ref()),
        reference: None,
        reason: args.reason.clone(),
        dry: args.dry.dry_run,
    };
    step.take(context)
}

pub(super) fn take_back(args: &Return, context: &mut Context) -> Result<(), Failure> {
    let step = Step {
        event: Event::Returned,
        name: (args.item.as_ref(), "ITEM", "ask-payout-item"),
        at: ("--returned-at", args.returned_at.as_ref()),
        reference: None,
        reason: args.reason.clone(),
        dry: args.dry.dry_run,
    };
    step.take(context)
}

/// A step as the command line has it.
struct Step<'a> {
    event: Event,
    /// The name as given, how to give it, and the question for it.
    name: (Option<&'a String>, &'static str, &'static str),
    at: (&'static str, Option<&'a Moment>),
    reference: Option<String>,
    reason: Option<String>,
    dry: bool,
}

impl Step<'_> {
    fn take(self, context: &mut Context) -> Result<(), Failure> {
        let session = context.writing(self.dry)?;
        let (given, flag, question) = self.name;
        let name = context.need(given, flag, question)?;
        let zone = context.zone;
        let at = self.at.1.map(|at| context.instant(self.at.0, at, zone)).transpose()?;
        let said = Said { at, reference: self.reference, reason: self.reason };
        let stepped = payout::step(&session, self.event, &name, &said)?;
        talk(self.event, &stepped, self.dry, context);
        Ok(())
    }
}

fn talk(event: Event, stepped: &Stepped, dry: bool, context: &mut Context) {
    let status = context.words.say(&format!("name-{}", event.name()), args![]);
    let (gross, net) = (stepped.totals.gross, stepped.totals.net);
    let (gross, net) = (context.voice().money(gross), context.voice().money(net));
    let item = stepped.items.first().map(ToString::to_string).unwrap_or_default();
    let code = stepped.code.clone().unwrap_or_default();
    let items = stepped.items.len();
    let said =
        args![item = item, code = code, items = items, status = status, gross = gross, net = net,];
    let one = stepped.code.is_some();
    match (stepped.already, dry, one) {
        (true, _, true) => context.done("done-payout-step-already", said),
        (true, _, false) => context.done("done-payout-batch-already", said),
        (false, true, true) => context.note("note-payout-step-dry", said),
        (false, true, false) => context.note("note-payout-batch-dry", said),
        (false, false, true) => context.done("done-payout-step", said),
        (false, false, false) => context.done("done-payout-batch", said),
    }
    if !stepped.already && !dry && matches!(event, Event::Failed | Event::Returned) {
        context.next("next-payout-back", said);
    }
}
