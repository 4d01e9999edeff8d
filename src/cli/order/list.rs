//! `fenrun order list`: orders as they stand.
use crate::app::order::list::{self, Filter};
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::money::Overflow;
use crate::domain::order::{AttributedBy, Status};
use crate::domain::time::Day;
use crate::domain::zone::Zone;
use crate::render::cell::{Cell, Column, Kind, Place};
use crate::store::orders::Listed;

const EXAMPLES: &str = "\
fenrun order list --status paid
fenrun order list --distributor B --from 2026-10-01 --to 2026-10-31 --format csv";

/// The columns that other programs rely on (CLI.md).
const COLUMNS: [Column; 13] = [
    Column::new("order_no", Kind::Text),
    Column::new("placed_at", Kind::Instant).by_day(),
    Column::new("paid_at", Kind::Instant).by_day(),
    Column::new("completed_at", Kind::Instant).by_day(),
    Column::new("status", Kind::Text),
    Column::new("distributor", Kind::Text),
    Column::new("attributed_by", Kind::Text).placed(Place::Beyond(&["order", "none"])),
    Column::new("member", Kind::Text).placed(Place::Filled),
    Column::new("gross", Kind::Money).placed(Place::Asked),
    Column::new("discount", Kind::Money).placed(Place::Asked),
    Column::new("shipping", Kind::Money).placed(Place::Asked),
    Column::new("total", Kind::Money),
    Column::new("refunded", Kind::Money).placed(Place::Filled),
];

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long, value_name = "CODE")]
    distributor: Option<String>,
    #[arg(long, value_name = "CODE")]
    member: Option<String>,
    #[arg(long, value_parser = values::order_status())]
    status: Option<Status>,
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    from: Option<Day>,
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    to: Option<Day>,
    #[arg(long)]
    held: bool,
    #[command(flatten)]
    list: ListArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let filter = args.filter(context.zone);
    context.show_rows(None, &COLUMNS, &args.list, |listing| {
        list::list(&session, &filter, |order| listing.row(cells(order)?).map_err(Failure::Aside))?;
        Ok(None)
    })
}

impl Args {
    fn filter(&self, zone: Zone) -> Filter {
        Filter {
            distributor: self.distributor.clone(),
            member: self.member.clone(),
            status: self.status,
            held: self.held,
            from: self.from.map(|day| zone.start_of(day)),
            until: self.to.map(|day| zone.start_of(day.plus_days(1))),
        }
    }
}

fn cells(order: Listed) -> Result<Vec<Cell>, Overflow> {
    let code = |code: Option<String>| code.map_or(Cell::Blank, Cell::Code);
    Ok(vec![
        Cell::Code(order.order_no),
        order.instants.placed.into(),
        order.instants.paid.into(),
        order.instants.completed.into(),
        Cell::Word(order.instants.status().name()),
        code(order.distributor),
        attributed_by(&order.attributed_by),
        code(order.member),
        order.gross.into(),
        order.gross.minus(order.net)?.into(),
        order.shipping.into(),
        order.net.plus(order.shipping)?.into(),
        order.refunded.into(),
    ])
}

/// What decided whom the order is attributed to.
pub(super) fn attributed_by(name: &str) -> Cell {
    AttributedBy::from_name(name).map_or_else(|| Cell::text(name), |by| Cell::Word(by.name()))
}
