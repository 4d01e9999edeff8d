//! `fenrun commission entries`: every amount that was earned, line by line.
use std::io;
use std::ops::ControlFlow;

use crate::app::settlement::{self, Wanted};
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::entry::ListedEntry;
use crate::domain::period::Period;
use crate::domain::plan::Pay;
use crate::render::cell::{Cell, Column, Kind, Place};
use crate::text::{Sentence, args};

const EXAMPLES: &str = "\
fenrun commission entries --period 2026-10
fenrun commission entries --all --distributor A --format csv -o entries.csv";

pub(super) const COLUMNS: [Column; 17] = [
    Column::new("entry", Kind::Count).placed(Place::Filled),
    Column::new("distributor", Kind::Text),
    Column::new("kind", Kind::Text).placed(Place::Beyond(&["commission"])),
    Column::new("role", Kind::Text).placed(Place::Filled),
    Column::new("order_no", Kind::Text),
    Column::new("line", Kind::Count).placed(Place::Filled),
    Column::new("sku", Kind::Text),
    Column::new("base", Kind::Money),
    Column::new("rate", Kind::Rate).placed(Place::Filled),
    Column::new("fixed", Kind::Money).placed(Place::Filled),
    Column::new("quantity", Kind::Count).placed(Place::Asked),
    Column::new("amount", Kind::Money),
    Column::new("reverses", Kind::Count).placed(Place::Filled),
    Column::new("plan", Kind::Count).placed(Place::Asked),
    Column::new("earned_at", Kind::Instant).by_day(),
    Column::new("matures_at", Kind::Instant).by_day(),
    Column::new("settled_in", Kind::Text).placed(Place::Filled),
];

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long, value_parser = values::period)]
    period: Option<Period>,
    #[arg(long, conflicts_with = "period")]
    pending: bool,
    #[arg(long, conflicts_with_all = ["period", "pending"])]
    all: bool,
    #[arg(long, value_name = "CODE")]
    distributor: Option<String>,
    #[command(flatten)]
    list: ListArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let wanted = match (args.period, args.pending, args.all) {
        (Some(period), ..) => Wanted::Period(period),
        (None, true, _) => Wanted::Pending,
        (None, _, true) => Wanted::All,
        (None, false, false) => {
            return Err(Failure::Usage(Sentence::new("err-entries-which", args![])));
        }
    };
    let session = context.session()?;
    context.show_rows(None, &COLUMNS, &args.list, |listing| {
        let mut broken: Option<io::Error> = None;
        settlement::entries(&session, wanted, args.distributor.as_deref(), &mut |entry| {
            listing.row(cells(entry)).unwrap_or_else(|error| {
                broken = Some(error);
                ControlFlow::Break(())
            })
        })?;
        broken.map_or(Ok(None), |error| Err(Failure::Aside(error)))
    })
}

pub(super) fn cells(entry: ListedEntry) -> Vec<Cell> {
    let (rate, fixed) = match entry.pay {
        Some(Pay::Percent(rate)) => (Some(rate), None),
        Some(Pay::Fixed(per_unit)) => (None, Some(per_unit)),
        None => (None, None),
    };
    let code = |text: Option<String>| text.map_or(Cell::Blank, Cell::Code);
    vec![
        entry.entry.into(),
        Cell::Code(entry.distributor),
        Cell::Word(entry.kind),
        entry.role.map_or(Cell::Blank, |role| Cell::Word(role.name())),
        code(entry.order_no),
        entry.line.into(),
        code(entry.sku),
        entry.base.into(),
        rate.into(),
        fixed.into(),
        entry.quantity.into(),
        entry.amount.into(),
        entry.reverses.into(),
        entry.plan.map(|plan| plan.0).into(),
        entry.earned_at.into(),
        entry.matures_at.into(),
        code(entry.settled_in),
    ]
}
