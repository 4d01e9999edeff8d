//! `fenrun refund list`: refunds and after-sale cases.
use crate::app::refund::list::{self, Filter};
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::refund_state::RefundState;
use crate::domain::time::Day;
use crate::domain::zone::Zone;
use crate::render::cell::{Cell, Column, Kind, Place};
use crate::store::refunds::Listed;

const EXAMPLES: &str = "\
fenrun refund list --status requested
fenrun refund list --order 1005 --format csv";

const COLUMNS: [Column; 12] = [
    Column::new("refund_no", Kind::Text),
    Column::new("order_no", Kind::Text),
    Column::new("status", Kind::Text),
    Column::new("requested_at", Kind::Instant).by_day(),
    Column::new("refunded_at", Kind::Instant).by_day(),
    Column::new("amount", Kind::Money),
    Column::new("shipping", Kind::Money).placed(Place::Filled),
    Column::new("line", Kind::Count).placed(Place::Filled),
    Column::new("sku", Kind::Text).placed(Place::Filled),
    Column::new("restock", Kind::Count).placed(Place::Filled),
    Column::new("distributor", Kind::Text),
    Column::new("reason", Kind::Text).placed(Place::Filled),
];

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long = "order", value_name = "ORDER_NO")]
    order_no: Option<String>,
    #[arg(long, value_name = "CODE")]
    distributor: Option<String>,
    #[arg(long, value_parser = values::refund_state())]
    status: Option<RefundState>,
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    from: Option<Day>,
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    to: Option<Day>,
    #[command(flatten)]
    list: ListArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let filter = args.filter(context.zone);
    context.show_rows(None, &COLUMNS, &args.list, |listing| {
        list::list(&session, &filter, |refund| listing.row(cells(refund)).map_err(Failure::Aside))?;
        Ok(None)
    })
}

impl Args {
    fn filter(&self, zone: Zone) -> Filter {
        Filter {
            order_no: self.order_no.clone(),
            distributor: self.distributor.clone(),
            state: self.status,
            from: self.from.map(|day| zone.start_of(day)),
            until: self.to.map(|day| zone.start_of(day.plus_days(1))),
        }
    }
}

fn cells(refund: Listed) -> Vec<Cell> {
    let code = |code: Option<String>| code.map_or(Cell::Blank, Cell::Code);
    vec![
        Cell::Code(refund.refund_no),
        Cell::Code(refund.order_no),
        Cell::Word(refund.state.name()),
        refund.requested_at.into(),
        refund.refunded_at.into(),
        refund.amount.into(),
        refund.shipping.into(),
        refund.line.into(),
        code(refund.sku),
        refund.restock.into(),
        code(refund.distributor),
        refund.reason.map_or(Cell::Blank, Cell::text),
    ]
}
