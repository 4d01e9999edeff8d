//! `fenrun report distributors`: what each distributor sold and earned by it.
use super::title;
use crate::app::report::{self, DistributorResult, DistributorRow};
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::money::Overflow;
use crate::domain::period::Period;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun report distributors --period 2026-10
fenrun report distributors --period 2026-Q4 --sort -own_sales --limit 10 --format markdown";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long, value_parser = values::period)]
    period: Option<Period>,
    #[command(flatten)]
    list: ListArgs,
}

/// Other programs rely on these (CLI.md).
const COLUMNS: [Column; 12] = [
    Column::new("distributor", Kind::Text),
    Column::new("name", Kind::Text),
    Column::new("level", Kind::Count),
    Column::new("sponsor", Kind::Text),
    Column::new("orders", Kind::Count),
    Column::new("own_sales", Kind::Money),
    Column::new("team_sales", Kind::Money),
    Column::new("direct", Kind::Money),
    Column::new("override", Kind::Money),
    Column::new("bonus", Kind::Money),
    Column::new("clawback", Kind::Money),
    Column::new("net", Kind::Money),
];

/// People see the level by the sponsor.
const SPARE: [&str; 1] = ["level"];
/// Columns that people need not see while nothing but 0 stands in them.
const OFTEN_ZERO: [&str; 2] = ["bonus", "clawback"];

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let rows = report::distributors(&session, args.period)?;
    let sum = |sum: DistributorResult, row: &DistributorRow| sum.plus(&row.result);
    let total = rows.iter().try_fold(DistributorResult::default(), sum)?;
    let word = Cell::text(context.words.say("word-total", args![]));
    let sheet = Sheet {
        title: Some(title(context, "title-report-distributors", args.period)),
        columns: COLUMNS.to_vec(),
        rows: rows.into_iter().map(cells).collect::<Result<_, _>>()?,
        totals: Some(with_result(&[word, Cell::Blank, Cell::Blank, Cell::Blank], &total)?),
    };
    let format = context.format(&args.list.form)?;
    context.show(args.list.for_people(sheet, format, &SPARE, &OFTEN_ZERO), &args.list)
}

fn cells(row: DistributorRow) -> Result<Vec<Cell>, Overflow> {
    let who = [
        Cell::Code(row.code),
        Cell::Text(row.name),
        i64::from(row.level).into(),
        row.sponsor.map_or(Cell::Blank, Cell::Code),
    ];
    with_result(&who, &row.result)
}

fn with_result(who: &[Cell], result: &DistributorResult) -> Result<Vec<Cell>, Overflow> {
    let amounts = &result.amounts;
    let mut cells = who.to_vec();
    cells.extend([
        result.orders.into(),
        result.own_sales.into(),
        result.team_sales.into(),
        amounts.direct.into(),
        amounts.override_.into(),
        amounts.bonus.into(),
        amounts.clawback.into(),
        amounts.net()?.into(),
    ]);
    Ok(cells)
}
