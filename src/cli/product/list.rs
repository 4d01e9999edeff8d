//! `fenrun product list`: products as they are now.
use crate::app::product::{self, Filter, Known};
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::product::Status;
use crate::render::cell::{Cell, Column, Kind, Place};

const EXAMPLES: &str = "\
fenrun product list --category Tea
fenrun product list --status archived --format csv";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[command(flatten)]
    filter: FilterArgs,
    #[command(flatten)]
    list: ListArgs,
}

/// Which products.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct FilterArgs {
    #[arg(long = "category", value_name = "CATEGORY")]
    covered_by: Option<String>,
    #[arg(long = "status", value_name = "STATUS", value_parser = values::product_status())]
    with_status: Option<Status>,
}

impl FilterArgs {
    pub fn filter(&self) -> Filter {
        Filter { category: self.covered_by.clone(), status: self.with_status }
    }
}

/// The columns of lists of products.
pub(super) const COLUMNS: [Column; 9] = [
    Column::new("sku", Kind::Text),
    Column::new("name", Kind::Text),
    Column::new("category", Kind::Text).placed(Place::Filled),
    Column::new("spec", Kind::Text).placed(Place::Filled),
    Column::new("price", Kind::Money),
    Column::new("cost", Kind::Money).placed(Place::Filled),
    Column::new("commissionable", Kind::Flag),
    Column::new("status", Kind::Text).placed(Place::Beyond(&["on_sale"])),
    Column::new("on_hand", Kind::Count).placed(Place::Filled),
];

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let filter = args.filter.filter();
    context.show_rows(None, &COLUMNS, &args.list, |listing| {
        product::list(&session, &filter, |known| {
            listing.row(cells(known)).map_err(Failure::Aside)
        })?;
        Ok(None)
    })
}

pub(super) fn cells(known: Known) -> Vec<Cell> {
    let Known { product, dated } = known;
    vec![
        Cell::Code(product.sku),
        Cell::Text(product.particulars.name),
        category(dated.category),
        product.particulars.spec.map_or(Cell::Blank, Cell::Text),
        dated.price.into(),
        dated.cost.into(),
        dated.commissionable.into(),
        Cell::Word(product.particulars.status.name()),
        product.on_hand.into(),
    ]
}

/// A category path; none is blank.
pub(crate) fn category(path: String) -> Cell {
    if path.is_empty() { Cell::Blank } else { Cell::Text(path) }
}
