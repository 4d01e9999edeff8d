//! `fenrun refund record` and `fenrun refund request`.
use super::talk;
use crate::app::refund::counter::As;
use crate::app::refund::record;
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::exchange::refunds_file::Column;

const RECORD_EXAMPLES: &str = "\
fenrun refund record R-1 1005 20.00 --sku CUP-1 --restock 1 --refunded-at 2026-10-22
fenrun refund record R-2 1001 300.00 --shipping 10.00 --reason 'never arrived' --dry-run";

const REQUEST_EXAMPLES: &str = "\
fenrun refund request R-4 1007 100.00 --line 1 --reason 'one cup is broken'
fenrun refund request R-4 1007 100.00 --requested-at '2026-10-31 20:15'";

#[derive(Debug, clap::Args)]
#[command(after_help = RECORD_EXAMPLES)]
pub(crate) struct Record {
    #[command(flatten)]
    what: What,
    #[arg(long, value_name = "INSTANT")]
    refunded_at: Option<String>,
    #[command(flatten)]
    dry: DryRun,
}

#[derive(Debug, clap::Args)]
#[command(after_help = REQUEST_EXAMPLES)]
pub(crate) struct Request {
    #[command(flatten)]
    what: What,
    #[arg(long, value_name = "INSTANT")]
    requested_at: Option<String>,
    #[command(flatten)]
    dry: DryRun,
}

#[derive(Debug, clap::Args)]
struct What {
    refund_no: Option<String>,
    order_no: Option<String>,
    #[arg(allow_negative_numbers = true)]
    amount: Option<String>,
    #[arg(long = "line", value_name = "NUMBER", allow_negative_numbers = true)]
    of_line: Option<String>,
    #[arg(long = "sku", value_name = "SKU")]
    of_sku: Option<String>,
    #[arg(long, value_name = "COUNT", allow_negative_numbers = true)]
    restock: Option<String>,
    #[arg(long, value_name = "AMOUNT", allow_negative_numbers = true)]
    shipping: Option<String>,
    #[arg(long)]
    reason: Option<String>,
}

pub(super) fn record(args: &Record, context: &mut Context) -> Result<(), Failure> {
    run(As::Recorded, &args.what, args.refunded_at.as_ref(), args.dry.dry_run, context)
}

pub(super) fn request(args: &Request, context: &mut Context) -> Result<(), Failure> {
    run(As::Requested, &args.what, args.requested_at.as_ref(), args.dry.dry_run, context)
}

fn run(
    how: As,
    what: &What,
    at: Option<&String>,
    dry: bool,
    context: &mut Context,
) -> Result<(), Failure> {
    let session = context.writing(dry)?;
    let refund_no = context.need(what.refund_no.as_ref(), "REFUND_NO", "ask-refund-no")?;
    let order_no = context.need(what.order_no.as_ref(), "ORDER_NO", "ask-order-no")?;
    let amount = context.need(what.amount.as_ref(), "AMOUNT", "ask-refund-amount")?;
    let said = [
        (Column::RefundedAt, at),
        (Column::Line, what.of_line.as_ref()),
        (Column::Sku, what.of_sku.as_ref()),
        (Column::Restock, what.restock.as_ref()),
        (Column::Shipping, what.shipping.as_ref()),
        (Column::Reason, what.reason.as_ref()),
    ];
    let said = said.into_iter().filter_map(|(column, text)| Some((column, text?.clone())));
    let mut columns =
        vec![(Column::RefundNo, refund_no), (Column::OrderNo, order_no), (Column::Amount, amount)];
    columns.extend(said);
    let taken = record::record(&session, &record::Request { how, columns })?;
    talk::taken(context, &taken, dry);
    Ok(())
}
