//! `fenrun report liability`: how what is owed to distributors came about.
use super::{forward, title};
use crate::app::ledger::{self, RollForward};
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::money::Overflow;
use crate::domain::period::{Period, Span};
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun report liability --period 2026-10
fenrun report liability --forward --by day
fenrun report liability --format csv -o owed.csv";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long, value_parser = values::period)]
    period: Option<Period>,
    #[arg(long, conflicts_with = "period")]
    forward: bool,
    #[arg(long, value_name = "SPAN", value_parser = values::span(), requires = "forward")]
    by: Option<Span>,
    #[arg(long, value_name = "CODE", requires = "forward")]
    distributor: Option<String>,
    #[command(flatten)]
    list: ListArgs,
}

/// `opening + accrued − reversed + adjusted − paid = closing` (SPEC §11).
const COLUMNS: [Column; 8] = [
    Column::new("distributor", Kind::Text),
    Column::new("name", Kind::Text),
    Column::new("opening", Kind::Money),
    Column::new("accrued", Kind::Money),
    Column::new("reversed", Kind::Money),
    Column::new("adjusted", Kind::Money),
    Column::new("paid", Kind::Money),
    Column::new("closing", Kind::Money),
];

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    if args.forward {
        let by = args.by.unwrap_or(Span::Week);
        return forward::run(by, args.distributor.as_deref(), &args.list, context);
    }
    let session = context.session()?;
    let rolls = ledger::roll_forward(&session, args.period)?;
    let sum = |sum: RollForward, row: &ledger::Of<RollForward>| sum.plus(&row.what);
    let total = rolls.iter().try_fold(RollForward::default(), sum)?;
    let word = Cell::text(context.words.say("word-total", args![]));
    let row = |row: &ledger::Of<RollForward>| {
        cells([Cell::code(&row.code), Cell::text(&row.name)], &row.what)
    };
    let sheet = Sheet {
        title: Some(title(context, "title-report-liability", args.period)),
        columns: COLUMNS.to_vec(),
        rows: rolls.iter().map(row).collect::<Result<_, _>>()?,
        totals: Some(cells([word, Cell::Blank], &total)?),
    };
    context.show(sheet, &args.list)
}

fn cells([code, name]: [Cell; 2], roll: &RollForward) -> Result<Vec<Cell>, Overflow> {
    Ok(vec![
        code,
        name,
        roll.opening.into(),
        roll.accrued.into(),
        roll.reversed.into(),
        roll.adjusted.into(),
        roll.paid.into(),
        roll.closing()?.into(),
    ])
}
