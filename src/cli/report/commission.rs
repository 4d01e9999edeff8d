//! `fenrun report commission`: what commission costs, by what is sold or by who earns it.
use super::title;
use crate::app::report::{self, Cost, CostBy, CostOf};
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::cli::wording::Wording;
use crate::domain::money::Overflow;
use crate::domain::period::Period;
use crate::domain::ratio::Ratio;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun report commission --period 2026-10 --by product --sort -cost
fenrun report commission --by category --format csv -o cost.csv";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long, value_parser = values::period)]
    period: Option<Period>,
    #[arg(long, value_name = "WHAT", default_value = "role", value_parser = values::cost_by())]
    by: CostBy,
    #[command(flatten)]
    list: ListArgs,
}

/// Columns that people need not see while nothing but 0 stands in them.
const OFTEN_ZERO: [&str; 2] = ["bonus", "clawback"];

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let format = context.format(&args.list.form)?;
    let report = report::commission(&session, args.period, args.by)?;
    let columns = columns(args.by);
    let wording = Wording::new(format, context);
    let word = Cell::text(context.words.say("word-total", args![]));
    let total = whose(word, args.by);
    let row = |(of, cost): (CostOf, Cost)| with_cost(what(of, &wording), args.by, &cost);
    let sheet = Sheet {
        title: Some(title(context, "title-report-commission", args.period)),
        columns,
        rows: report.rows.into_iter().map(row).collect::<Result<_, _>>()?,
        totals: Some(with_cost(total, args.by, &report.total)?),
    };
    context.show(args.list.for_people(sheet, format, spare(args.by), &OFTEN_ZERO), &args.list)
}

/// What people know of a product or a distributor without this report.
fn spare(by: CostBy) -> &'static [&'static str] {
    match by {
        CostBy::Product => &["category"],
        CostBy::Distributor => &["level"],
        _ => &[],
    }
}

/// What a row is about, then what it costs. Bonuses belong to no goods.
fn columns(by: CostBy) -> Vec<Column> {
    let text = |id| Column::new(id, Kind::Text);
    let count = |id| Column::new(id, Kind::Count);
    let mut columns = match by {
        CostBy::Product => vec![text("sku"), text("name"), text("category")],
        CostBy::Category => vec![text("category"), count("depth")],
        CostBy::Level => vec![count("level")],
        CostBy::Distributor => vec![text("distributor"), text("name"), count("level")],
        CostBy::Role => vec![text("role")],
    };
    let amounts: &[&str] = match by {
        CostBy::Product | CostBy::Category => &["net_sales", "direct", "override", "clawback"],
        CostBy::Level | CostBy::Distributor => {
            &["net_sales", "direct", "override", "bonus", "clawback"]
        }
        CostBy::Role => &["net_sales", "earned", "clawback"],
    };
    columns.extend(amounts.iter().map(|id| Column::new(id, Kind::Money)));
    columns.extend([Column::new("cost", Kind::Money), Column::new("share", Kind::Rate)]);
    columns
}

fn what(of: CostOf, wording: &Wording<'_>) -> Vec<Cell> {
    match of {
        CostOf::Product { sku, name, category } => {
            vec![Cell::Code(sku), Cell::Text(name), Cell::Text(category)]
        }
        CostOf::Category { path, depth } => vec![Cell::Text(path), depth.into()],
        CostOf::Level(level) => vec![i64::from(level).into()],
        CostOf::Distributor { code, name, level } => {
            vec![Cell::Code(code), Cell::Text(name), i64::from(level).into()]
        }
        CostOf::Role(Some(role)) => vec![wording.role(role)],
        CostOf::Role(None) => vec![wording.word("name-bonus", "bonus")],
    }
}

/// The total instead of what a row is about.
fn whose(word: Cell, by: CostBy) -> Vec<Cell> {
    let blanks = match by {
        CostBy::Product | CostBy::Distributor => 2,
        CostBy::Category => 1,
        CostBy::Level | CostBy::Role => 0,
    };
    let mut cells = vec![word];
    cells.resize(1 + blanks, Cell::Blank);
    cells
}

fn with_cost(mut cells: Vec<Cell>, by: CostBy, cost: &Cost) -> Result<Vec<Cell>, Overflow> {
    let amounts = match by {
        CostBy::Product | CostBy::Category => vec![cost.direct, cost.override_, cost.clawback],
        CostBy::Level | CostBy::Distributor => {
            vec![cost.direct, cost.override_, cost.bonus, cost.clawback]
        }
        CostBy::Role => vec![cost.earned()?, cost.clawback],
    };
    let total = cost.total()?;
    cells.push(cost.net_sales.into());
    cells.extend(amounts.into_iter().map(Cell::Money));
    cells.extend([total.into(), Ratio::of(total, cost.net_sales)?.into()]);
    Ok(cells)
}
