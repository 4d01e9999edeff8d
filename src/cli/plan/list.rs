//! `fenrun plan list`: the versions of the plan and the days they govern.
use crate::app::plan::{self, KeptPlan};
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::wording::Wording;
use crate::render::cell::{Cell, Column, Kind, Place};
use crate::render::sheet::Sheet;

const EXAMPLES: &str = "\
fenrun plan list
fenrun plan list --format csv -o plans.csv";

const COLUMNS: [Column; 10] = [
    Column::new("version", Kind::Count),
    Column::new("plan_name", Kind::Text),
    Column::new("effective_from", Kind::Day),
    Column::new("effective_until", Kind::Day).placed(Place::Filled),
    Column::new("rule_count", Kind::Count),
    Column::new("rounding", Kind::Text).placed(Place::Asked),
    Column::new("hold_days", Kind::Count).placed(Place::Asked),
    Column::new("max_share", Kind::Rate).placed(Place::Asked),
    Column::new("applied_at", Kind::Instant).by_day(),
    Column::new("superseded_by", Kind::Count).placed(Place::Filled),
];

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[command(flatten)]
    list: ListArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let wording = Wording::new(context.format(&args.list.form)?, context);
    let rows = plan::list(&session)?.into_iter().map(|kept| row(kept, &wording)).collect();
    let sheet = Sheet { columns: COLUMNS.to_vec(), rows, ..Sheet::default() };
    context.show(sheet, &args.list)
}

fn row(kept: KeptPlan, wording: &Wording<'_>) -> Vec<Cell> {
    let KeptPlan { version, plan, until, superseded_by, recorded_at } = kept;
    let rules = i64::try_from(plan.rules()).unwrap_or(i64::MAX);
    vec![
        version.into(),
        Cell::text(plan.name),
        plan.effective_from.into(),
        until.into(),
        rules.into(),
        wording.rounding(plan.rounding),
        i64::from(plan.hold_days).into(),
        plan.max_share.into(),
        recorded_at.into(),
        superseded_by.into(),
    ]
}
