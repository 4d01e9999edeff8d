//! `fenrun report tax`: tax kept back from payouts, by month and distributor.
use super::title;
use crate::app::ledger::{self, MonthOfTax, Of};
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::money::{Money, Overflow};
use crate::domain::period::Period;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun report tax --period 2026-10
fenrun report tax --period 2026 --format csv -o tax.csv";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long, value_parser = values::period)]
    period: Option<Period>,
    #[command(flatten)]
    list: ListArgs,
}

const COLUMNS: [Column; 7] = [
    Column::new("month", Kind::Text),
    Column::new("distributor", Kind::Text),
    Column::new("name", Kind::Text),
    Column::new("scheme", Kind::Text),
    Column::new("payouts", Kind::Count),
    Column::new("gross", Kind::Money),
    Column::new("withheld", Kind::Money),
];

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let months = ledger::tax(&session, args.period)?;
    let total = context.words.say("word-total", args![]);
    let sheet = Sheet {
        title: Some(title(context, "title-report-tax", args.period)),
        columns: COLUMNS.to_vec(),
        totals: Some(totals(total, &months)?),
        rows: months.into_iter().map(cells).collect(),
    };
    context.show(sheet, &args.list)
}

fn cells(row: Of<MonthOfTax>) -> Vec<Cell> {
    vec![
        Cell::code(row.what.month.to_string()),
        Cell::Code(row.code),
        Cell::Text(row.name),
        Cell::Code(row.what.scheme),
        row.what.payouts.into(),
        row.what.gross.into(),
        row.what.withheld.into(),
    ]
}

fn totals(word: String, months: &[Of<MonthOfTax>]) -> Result<Vec<Cell>, Overflow> {
    let payouts = months.iter().map(|row| row.what.payouts).sum::<i64>();
    let gross = Money::sum(months.iter().map(|row| row.what.gross))?;
    let withheld = Money::sum(months.iter().map(|row| row.what.withheld))?;
    let blank = || Cell::Blank;
    let (payouts, gross, withheld) = (payouts.into(), gross.into(), withheld.into());
    Ok(vec![Cell::Text(word), blank(), blank(), blank(), payouts, gross, withheld])
}
