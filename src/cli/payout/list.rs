//! `fenrun payout list`: payouts as they stand, or requests.
use crate::app::payout::{self, Wanted};
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::payout::{Charge, Status};
use crate::domain::time::Day;
use crate::render::cell::{Cell, Column, Kind, Place};
use crate::render::sheet::Sheet;
use crate::store::payouts::{StoredItem, StoredRequest};

const EXAMPLES: &str = "\
fenrun payout list --status exported
fenrun payout list --requests
fenrun payout list --distributor A --format csv";

/// The columns that other programs rely on (CLI.md).
pub(super) const COLUMNS: [Column; 13] = [
    Column::new("batch", Kind::Text),
    Column::new("item", Kind::Text),
    Column::new("distributor", Kind::Text),
    Column::new("channel", Kind::Text),
    Column::new("gross", Kind::Money),
    Column::new("fee", Kind::Money).placed(Place::Filled),
    Column::new("withheld", Kind::Money).placed(Place::Filled),
    Column::new("net", Kind::Money),
    Column::new("status", Kind::Text),
    Column::new("created_at", Kind::Instant).by_day(),
    Column::new("exported_at", Kind::Instant).by_day().placed(Place::Filled),
    Column::new("paid_at", Kind::Instant).by_day().placed(Place::Filled),
    Column::new("reference", Kind::Text).placed(Place::Filled),
];

const REQUESTS: [Column; 8] = [
    Column::new("request", Kind::Text),
    Column::new("distributor", Kind::Text),
    Column::new("amount", Kind::Money),
    Column::new("status", Kind::Text),
    Column::new("requested_at", Kind::Instant).by_day(),
    Column::new("decided_at", Kind::Instant).by_day().placed(Place::Filled),
    Column::new("item", Kind::Text).placed(Place::Filled),
    Column::new("ref", Kind::Text).placed(Place::Filled),
];

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long, value_name = "BATCH", conflicts_with = "requests")]
    batch: Option<String>,
    #[arg(long, value_name = "CODE")]
    distributor: Option<String>,
    #[arg(long, value_parser = values::payout_status(), conflicts_with = "requests")]
    status: Option<Status>,
    #[arg(long, value_name = "DAY", value_parser = values::day, conflicts_with = "requests")]
    from: Option<Day>,
    #[arg(long, value_name = "DAY", value_parser = values::day, conflicts_with = "requests")]
    to: Option<Day>,
    #[arg(long)]
    requests: bool,
    #[command(flatten)]
    list: ListArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    if args.requests {
        let requests = payout::requests(&session, args.distributor.as_deref())?;
        let rows = requests.into_iter().map(request_cells).collect();
        let sheet = Sheet { columns: REQUESTS.to_vec(), rows, ..Sheet::default() };
        return context.show(sheet, &args.list);
    }
    let zone = context.zone;
    let wanted = Wanted {
        batch: args.batch.clone(),
        distributor: args.distributor.clone(),
        status: args.status,
        from: args.from.map(|day| zone.start_of(day)),
        until: args.to.map(|day| zone.start_of(day.plus_days(1))),
    };
    context.show_rows(None, &COLUMNS, &args.list, |listing| {
        payout::list(&session, &wanted, |stored| {
            let flow = listing.row(cells(&stored)).map_err(Failure::Aside)?;
            Ok::<_, Failure>(flow.is_continue())
        })?;
        Ok(None)
    })
}

pub(super) fn cells(stored: &StoredItem) -> Vec<Cell> {
    let Charge { gross, fee, withheld, net, scheme: _ } = stored.item.charge;
    vec![
        Cell::code(stored.batch.to_string()),
        Cell::code(stored.item.id.to_string()),
        Cell::code(&stored.code),
        Cell::Word(stored.account.channel.name()),
        gross.into(),
        fee.into(),
        withheld.into(),
        net.into(),
        Cell::Word(stored.status.name()),
        stored.created_at.into(),
        stored.exported_at.into(),
        stored.paid_at.into(),
        stored.reference.as_ref().map_or(Cell::Blank, Cell::code),
    ]
}

fn request_cells(request: StoredRequest) -> Vec<Cell> {
    let status = request.decision.map_or("open", |(decision, _)| decision.name());
    vec![
        Cell::code(request.id.to_string()),
        Cell::code(request.code),
        request.amount.into(),
        Cell::Word(status),
        request.requested_at.into(),
        request.decision.map(|(_, at)| at).into(),
        request.item.map_or(Cell::Blank, |item| Cell::code(item.to_string())),
        request.reference.map_or(Cell::Blank, Cell::code),
    ]
}
