//! `fenrun stock moves`: what came and went, in the order in which it was recorded.
use crate::app::stock;
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::time::Day;
use crate::render::cell::{Cell, Column, Kind, Place};
use crate::store::stock_moves::Move;

const EXAMPLES: &str = "\
fenrun stock moves TEA-1
fenrun stock moves --from 2026-10-01 --to 2026-10-31 --format csv";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    sku: Option<String>,
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    from: Option<Day>,
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    to: Option<Day>,
    #[command(flatten)]
    list: ListArgs,
}

/// The balance is known of one product only.
const BALANCE: Column = Column::new("balance", Kind::Count);
const COLUMNS: [Column; 8] = [
    Column::new("moved_at", Kind::Instant),
    Column::new("sku", Kind::Text),
    Column::new("kind", Kind::Text),
    Column::new("quantity", Kind::Count),
    Column::new("order_no", Kind::Text).placed(Place::Filled),
    Column::new("reason", Kind::Text).placed(Place::Filled),
    Column::new("ref", Kind::Text).placed(Place::Filled),
    Column::new("recorded_at", Kind::Instant).placed(Place::Asked),
];

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let sku = args.sku.as_deref();
    let mut columns = COLUMNS.to_vec();
    if sku.is_some() {
        columns.insert(4, BALANCE);
    }
    context.show_rows(None, &columns, &args.list, |listing| {
        stock::moves(&session, sku, (args.from, args.to), |moved| {
            listing.row(cells(moved)).map_err(Failure::Aside)
        })?;
        Ok(None)
    })
}

fn cells(moved: Move) -> Vec<Cell> {
    let text = |text: Option<String>| text.map_or(Cell::Blank, Cell::Text);
    let mut cells = vec![
        moved.moved_at.into(),
        Cell::Code(moved.sku),
        Cell::Word(moved.kind.name()),
        moved.quantity.into(),
    ];
    cells.extend(moved.balance.map(Cell::Count));
    cells.extend([
        moved.order_no.map_or(Cell::Blank, Cell::Code),
        text(moved.reason),
        text(moved.reference),
        moved.recorded_at.into(),
    ]);
    cells
}
