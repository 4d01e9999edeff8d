//! `fenrun stock list`: what is there of every stocked product.
use crate::app::product::Known;
use crate::app::stock;
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::product::{FilterArgs, category};
use crate::render::cell::{Cell, Column, Kind};

const EXAMPLES: &str = "\
fenrun stock list --category Tea
fenrun stock list --format csv -o stock.csv";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[command(flatten)]
    filter: FilterArgs,
    #[command(flatten)]
    list: ListArgs,
}

/// The columns that other programs rely on (CLI.md).
pub(super) const COLUMNS: [Column; 6] = [
    Column::new("sku", Kind::Text),
    Column::new("name", Kind::Text),
    Column::new("category", Kind::Text),
    Column::new("on_hand", Kind::Count),
    Column::new("reorder_level", Kind::Count),
    Column::new("status", Kind::Text),
];

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let filter = args.filter.filter();
    context.show_rows(None, &COLUMNS, &args.list, |listing| {
        stock::list(&session, &filter, |known| listing.row(cells(known)).map_err(Failure::Aside))?;
        Ok(None)
    })
}

pub(super) fn cells(known: Known) -> Vec<Cell> {
    let Known { product, dated } = known;
    vec![
        Cell::Code(product.sku),
        Cell::Text(product.particulars.name),
        category(dated.category),
        product.on_hand.into(),
        product.particulars.reorder_level.into(),
        Cell::Word(product.particulars.status.name()),
    ]
}
