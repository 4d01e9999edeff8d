//! `fenrun commission pending`: what is earned and not settled yet, and why.
use super::awaited;
use crate::app::settlement::{self, Pending, PendingReason};
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::wording::Wording;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun commission pending
fenrun commission pending --distributor B --format csv";

const COLUMNS: [Column; 5] = [
    Column::new("distributor", Kind::Text),
    Column::new("name", Kind::Text),
    Column::new("reason", Kind::Text),
    Column::new("amount", Kind::Money),
    Column::new("until", Kind::Instant).by_day(),
];

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long, value_name = "CODE")]
    distributor: Option<String>,
    #[command(flatten)]
    list: ListArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let format = context.format(&args.list.form)?;
    let pending = settlement::pending(&session, args.distributor.as_deref())?;
    let wording = Wording::new(format, context);
    let rows = pending.rows.iter().map(|row| cells(row, &wording)).collect();
    let total = Cell::text(context.words.say("word-total", args![]));
    let totals = vec![total, Cell::Blank, Cell::Blank, pending.total.into(), Cell::Blank];
    let sheet = Sheet { columns: COLUMNS.to_vec(), rows, totals: Some(totals), title: None };
    context.show(sheet, &args.list)?;
    if pending.without_plan > 0 {
        context.warn("warn-without-plan", args![orders = pending.without_plan]);
    }
    awaited::tell(context, &pending.awaited);
    Ok(())
}

fn cells(row: &Pending, wording: &Wording<'_>) -> Vec<Cell> {
    let reason = match row.reason {
        PendingReason::Mature => wording.word("word-reason-mature", row.reason.name()),
        PendingReason::Waits(reason) => wording.not_settled(reason),
    };
    let amount = row.amount.map_or(Cell::Blank, Cell::Money);
    vec![Cell::code(&row.code), Cell::text(&row.name), reason, amount, row.until.into()]
}
