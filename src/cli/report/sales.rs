//! `fenrun report sales`: what was sold, by day, month, quarter or year.
use super::{span_name, title};
use crate::app::report;
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::money::Overflow;
use crate::domain::period::{Period, Span};
use crate::domain::sales::Sales;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun report sales --period 2026-10 --by day
fenrun report sales --format csv -o sales.csv";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long, value_parser = values::period)]
    period: Option<Period>,
    #[arg(long, value_name = "SPAN", default_value = "month", value_parser = values::span())]
    by: Span,
    #[command(flatten)]
    list: ListArgs,
}

const COLUMNS: [Column; 7] = [
    Column::new("period", Kind::Text),
    Column::new("orders", Kind::Count),
    Column::new("quantity", Kind::Count),
    Column::new("gross", Kind::Money),
    Column::new("discount", Kind::Money),
    Column::new("net", Kind::Money),
    Column::new("shipping", Kind::Money),
];

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let sales = report::sales(&session, args.period, args.by)?;
    let total = sales.values().try_fold(Sales::default(), |sum, row| sum.plus(row))?;
    let rows = sales.iter().map(|(period, row)| cells(Cell::code(span_name(*period)), row));
    let sheet = Sheet {
        title: Some(title(context, "title-report-sales", args.period)),
        columns: COLUMNS.to_vec(),
        rows: rows.collect::<Result<_, _>>()?,
        totals: Some(cells(Cell::text(context.words.say("word-total", args![])), &total)?),
    };
    context.show(sheet, &args.list)
}

fn cells(period: Cell, row: &Sales) -> Result<Vec<Cell>, Overflow> {
    Ok(vec![
        period,
        row.orders.into(),
        row.quantity.into(),
        row.gross.into(),
        row.discount()?.into(),
        row.net.into(),
        row.shipping.into(),
    ])
}
