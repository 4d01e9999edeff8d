//! `fenrun report leaderboard`: who sold most.
use super::title;
use crate::app::report::{self, Place, Score};
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::money::{Money, Overflow};
use crate::domain::period::Period;
use crate::domain::plan::Metric;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun report leaderboard --period 2026-10 --limit 10
fenrun report leaderboard --period 2026-Q4 --metric team_sales --format csv";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long, value_parser = values::period)]
    period: Option<Period>,
    #[arg(long, default_value = "own_sales", value_parser = values::metric())]
    metric: Metric,
    #[command(flatten)]
    list: ListArgs,
}

const COLUMNS: [Column; 9] = [
    Column::new("rank", Kind::Count),
    Column::new("distributor", Kind::Text),
    Column::new("name", Kind::Text),
    Column::new("level", Kind::Count),
    Column::new("orders", Kind::Count),
    Column::new("own_sales", Kind::Money),
    Column::new("team_sales", Kind::Money),
    Column::new("all_sales", Kind::Money),
    Column::new("commission", Kind::Money),
];

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let format = context.format(&args.list.form)?;
    let places = report::leaderboard(&session, args.period, args.metric)?;
    let word = Cell::text(context.words.say("word-total", args![]));
    let sheet = Sheet {
        title: Some(title(context, "title-report-leaderboard", args.period)),
        columns: COLUMNS.to_vec(),
        totals: Some(totals(word, &places)?),
        rows: places.into_iter().map(cells).collect::<Result<_, _>>()?,
    };
    // People add the two up only where they decide.
    let spare: &[&str] = if args.metric == Metric::AllSales { &[] } else { &["all_sales"] };
    context.show(args.list.for_people(sheet, format, spare, &[]), &args.list)
}

fn cells(place: Place) -> Result<Vec<Cell>, Overflow> {
    let Place { rank, code, name, level, score } = place;
    Ok(vec![
        rank.into(),
        Cell::Code(code),
        Cell::Text(name),
        i64::from(level).into(),
        score.orders.into(),
        score.own_sales.into(),
        score.team_sales.into(),
        score.all_sales()?.into(),
        score.commission.into(),
    ])
}

/// Team sales are own sales of others: what is in both is not added up.
fn totals(word: Cell, places: &[Place]) -> Result<Vec<Cell>, Overflow> {
    let sum = |part: fn(&Score) -> Money| Money::sum(places.iter().map(|place| part(&place.score)));
    let orders = places.iter().map(|place| place.score.orders).sum::<i64>();
    Ok(vec![
        Cell::Blank,
        word,
        Cell::Blank,
        Cell::Blank,
        orders.into(),
        sum(|score| score.own_sales)?.into(),
        sum(|score| score.team_sales)?.into(),
        Cell::Blank,
        sum(|score| score.commission)?.into(),
    ])
}
