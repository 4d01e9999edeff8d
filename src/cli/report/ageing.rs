//! `fenrun report ageing`: how old balances are, those of distributors who owe included.
use super::title;
use crate::app::ledger::{self, Of};
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::ledger::ageing::Aged;
use crate::domain::period::Period;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun report ageing
fenrun report ageing --period 2026-10 --sort balance --format csv";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long, value_parser = values::period)]
    period: Option<Period>,
    #[command(flatten)]
    list: ListArgs,
}

const COLUMNS: [Column; 7] = [
    Column::new("distributor", Kind::Text),
    Column::new("name", Kind::Text),
    Column::new("balance", Kind::Money),
    Column::new("days_0_30", Kind::Money),
    Column::new("days_31_60", Kind::Money),
    Column::new("days_61_90", Kind::Money),
    Column::new("days_over_90", Kind::Money),
];

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let aged = ledger::ageing(&session, args.period)?;
    let sum = |sum: Aged, row: &Of<Aged>| sum.plus(&row.what);
    let total = aged.iter().try_fold(Aged::default(), sum)?;
    let word = Cell::text(context.words.say("word-total", args![]));
    let row = |row: &Of<Aged>| cells([Cell::code(&row.code), Cell::text(&row.name)], &row.what);
    let sheet = Sheet {
        title: Some(title(context, "title-report-ageing", args.period)),
        columns: COLUMNS.to_vec(),
        rows: aged.iter().map(row).collect(),
        totals: Some(cells([word, Cell::Blank], &total)),
    };
    context.show(sheet, &args.list)
}

fn cells([code, name]: [Cell; 2], aged: &Aged) -> Vec<Cell> {
    let mut cells = vec![code, name, aged.balance.into()];
    cells.extend(aged.parts.map(Cell::Money));
    cells
}
