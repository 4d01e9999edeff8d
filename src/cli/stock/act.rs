//! `fenrun stock in`, `out` and `adjust`: units that come and go by hand.
use crate::app::stock::{self, Kind, Moved, Request};
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::product;
use crate::text::args;

pub(super) const IN_EXAMPLES: &str = "\
fenrun stock in TEA-1 20 --ref DN-1007
fenrun stock in CUP-1 6 --reason 'found behind the shelf'";

pub(super) const OUT_EXAMPLES: &str = "\
fenrun stock out TEA-1 2 --reason tasting
fenrun stock out POT-1 1 --reason broken --dry-run";

pub(super) const ADJUST_EXAMPLES: &str = "\
fenrun stock adjust CUP-1 -2 --reason 'two missing at the count'
fenrun stock adjust CUP-1 3 --ref COUNT-2026-10";

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    sku: Option<String>,
    #[arg(allow_negative_numbers = true)]
    quantity: Option<String>,
    #[arg(long)]
    reason: Option<String>,
    #[arg(long = "ref", value_name = "REF")]
    reference: Option<String>,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn run(kind: Kind, args: &Args, context: &mut Context) -> Result<(), Failure> {
    let mut session = context.writing(args.dry.dry_run)?;
    let question = match kind {
        Kind::In | Kind::Out => "ask-stock-quantity",
        Kind::Adjust => "ask-stock-difference",
    };
    let request = Request {
        kind,
        sku: product::sku(args.sku.as_ref(), context, &session)?,
        quantity: context.need(args.quantity.as_ref(), "QUANTITY", question)?,
        reason: args.reason.clone(),
        reference: args.reference.clone(),
    };
    let moved = context.agree(&mut session, |session| stock::act(session, &request))?;
    talk(context, &moved, args.dry.dry_run);
    Ok(())
}

fn talk(context: &mut Context, moved: &Moved, dry: bool) {
    let quantity = format!("{:+}", moved.quantity);
    let (sku, on_hand) = (&moved.sku, moved.on_hand.to_string());
    let said = args![sku = sku, name = &moved.name, quantity = quantity, on_hand = on_hand];
    match (moved.already, dry) {
        (true, _) => context.done("done-stock-already", said),
        (false, true) => context.note("note-stock-dry", said),
        (false, false) => {
            context.done("done-stock", said);
            context.next("next-stock", args![sku = sku]);
        }
    }
}
