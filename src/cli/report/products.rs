//! `fenrun report products`: what was sold of each product.
use super::title;
use crate::app::report::{self, ProductRow};
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::money::Money;
use crate::domain::period::Period;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun report products --period 2026-10 --sort -net
fenrun report products --format csv -o products-sold.csv";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long, value_parser = values::period)]
    period: Option<Period>,
    #[command(flatten)]
    list: ListArgs,
}

const COLUMNS: [Column; 7] = [
    Column::new("sku", Kind::Text),
    Column::new("name", Kind::Text),
    Column::new("category", Kind::Text),
    Column::new("orders", Kind::Count),
    Column::new("quantity", Kind::Count),
    Column::new("gross", Kind::Money),
    Column::new("net", Kind::Money),
];

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let products = report::products(&session, args.period)?;
    let total = context.words.say("word-total", args![]);
    let sheet = Sheet {
        title: Some(title(context, "title-report-products", args.period)),
        columns: COLUMNS.to_vec(),
        totals: Some(totals(total, &products)?),
        rows: products.into_iter().map(cells).collect(),
    };
    context.show(sheet, &args.list)
}

fn cells(row: ProductRow) -> Vec<Cell> {
    let sales = row.sales;
    vec![
        Cell::Code(row.sku),
        Cell::Text(row.name),
        Cell::Text(row.category),
        sales.orders.into(),
        sales.quantity.into(),
        sales.gross.into(),
        sales.net.into(),
    ]
}

/// Units and money add up; orders do not: one order holds several products.
fn totals(word: String, products: &[ProductRow]) -> Result<Vec<Cell>, Failure> {
    let units = products.iter().map(|row| row.sales.quantity).sum::<i64>();
    let gross = Money::sum(products.iter().map(|row| row.sales.gross))?;
    let net = Money::sum(products.iter().map(|row| row.sales.net))?;
    let blank = || Cell::Blank;
    Ok(vec![Cell::Text(word), blank(), blank(), blank(), units.into(), gross.into(), net.into()])
}
