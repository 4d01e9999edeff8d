//! `fenrun report cashflow`: what moved cash, by kind of document.
use super::title;
use crate::app::ledger;
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::ledger::document::Kind as Document;
use crate::domain::money::Money;
use crate::domain::period::Period;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;

const EXAMPLES: &str = "\
fenrun report cashflow --period 2026-10
fenrun report cashflow --format markdown";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long, value_parser = values::period)]
    period: Option<Period>,
    #[command(flatten)]
    list: ListArgs,
}

/// The first row is what there was before, the last what there is after.
const COLUMNS: [Column; 4] = [
    Column::new("kind", Kind::Text),
    Column::new("inflow", Kind::Money),
    Column::new("outflow", Kind::Money),
    Column::new("net", Kind::Money),
];

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let flow = ledger::cash_flow(&session, super::days(args.period))?;
    let balance =
        |item, amount: Money| vec![Cell::Word(item), Cell::Blank, Cell::Blank, amount.into()];
    let mut rows = vec![balance("cash_before", flow.opening)];
    for (kind, moved) in &flow.kinds {
        let net = moved.inflow.minus(moved.outflow)?;
        let (inflow, outflow) = (moved.inflow.into(), moved.outflow.into());
        rows.push(vec![Cell::Word(item(*kind)), inflow, outflow, net.into()]);
    }
    rows.push(balance("cash_after", flow.closing));
    let title = Some(title(context, "title-report-cashflow", args.period));
    let sheet = Sheet { title, columns: COLUMNS.to_vec(), rows, totals: None };
    context.show(sheet, &args.list)
}

fn item(kind: Document) -> &'static str {
    match kind {
        Document::Opening | Document::Stock | Document::Statement | Document::Adjustment => "other",
        Document::Order => "orders",
        Document::Cancellation => "cancellations",
        Document::Refund => "refunds",
        Document::ByHand => "by_hand",
        Document::Payout => "payouts",
        Document::PayoutReturned => "payouts_returned",
    }
}
