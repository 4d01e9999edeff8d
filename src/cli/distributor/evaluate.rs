//! `fenrun distributor evaluate`: who deserves another grade, and why.
use crate::app::grade::{self, Proposal, Proposals, Request};
use crate::cli::args::{DryRun, ListArgs};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::grade::{Evaluation, Measured};
use crate::domain::money::Money;
use crate::domain::period::Period;
use crate::domain::plan::Metric;
use crate::domain::time::Day;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::{args, reached};

const EXAMPLES: &str = "\
fenrun book set grades silver,gold && fenrun book set grade.gold.reach 'own_sales 50 quarter' && fenrun distributor evaluate
fenrun book set grades silver,gold && fenrun book set grade.gold.reach 'orders 1 total' && fenrun distributor evaluate --apply --yes";

const COLUMNS: [Column; 9] = [
    Column::new("distributor", Kind::Text),
    Column::new("name", Kind::Text),
    Column::new("grade", Kind::Text),
    Column::new("proposed", Kind::Text),
    Column::new("condition", Kind::Text),
    Column::new("metric", Kind::Text),
    Column::new("over", Kind::Text),
    Column::new("needed", Kind::Money),
    Column::new("reached", Kind::Money),
];

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(value_name = "CODE")]
    codes: Vec<String>,
    #[arg(long, value_parser = values::period)]
    period: Option<Period>,
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    from: Option<Day>,
    #[arg(long)]
    apply: bool,
    #[command(flatten)]
    list: ListArgs,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let writes = args.apply;
    let mut session =
        if writes { context.writing(args.dry.dry_run)? } else { context.session()? };
    let request = Request { period: args.period, from: args.from, codes: args.codes.clone() };
    let proposals = grade::evaluate(&session, &request)?;
    context.show(sheet(&proposals), &args.list)?;
    summary(context, &proposals);
    if proposals.changes.is_empty() {
        return Ok(());
    }
    if !writes {
        context.next("next-evaluate", args![]);
        return Ok(());
    }
    let effect =
        context.agree(&mut session, |session| grade::apply(session, &request, &proposals))?;
    let said = args![
        changes = proposals.changes.len(),
        from = proposals.evaluation.from.to_string(),
        orders = effect.orders,
        difference = reached(&effect, &context.voice()),
    ];
    if args.dry.dry_run {
        context.note("note-evaluate-dry", said);
    } else {
        context.done("done-evaluate", said);
    }
    context.note_won(&effect);
    Ok(())
}

/// What was looked at, and what came of it.
fn summary(context: &mut Context, proposals: &Proposals) {
    let total = || context.words.say("name-total", args![]);
    let period = proposals.evaluation.period.map(|period| period.to_string());
    let said = args![
        period = period.unwrap_or_else(total),
        distributors = proposals.looked_at,
        changes = proposals.changes.len(),
        from = proposals.evaluation.from.to_string(),
    ];
    context.note("note-evaluate", said);
}

/// One row for every condition that decided.
fn sheet(proposals: &Proposals) -> Sheet {
    let rows = proposals.changes.iter().flat_map(|proposal| {
        proposal.because.iter().map(|measured| row(proposal, measured, &proposals.evaluation))
    });
    Sheet { columns: COLUMNS.to_vec(), rows: rows.collect(), ..Sheet::default() }
}

fn row(proposal: &Proposal, measured: &Measured, evaluation: &Evaluation) -> Vec<Cell> {
    let grade = |grade: &Option<String>| grade.as_ref().map_or(Cell::Blank, Cell::code);
    let condition = measured.condition;
    let value = |value: i64| match condition.metric {
        Metric::OwnSales | Metric::TeamSales | Metric::AllSales => Cell::Money(Money(value)),
        Metric::Orders => Cell::Count(value),
    };
    let interval = evaluation.interval(condition.over).map(|interval| interval.to_string());
    vec![
        Cell::code(&proposal.code),
        Cell::text(&proposal.name),
        grade(&proposal.present),
        grade(&proposal.to),
        Cell::Word(proposal.by.name()),
        Cell::Word(condition.metric.name()),
        interval.map_or(Cell::Word(condition.over.name()), Cell::Code),
        value(condition.needed),
        value(measured.reached),
    ]
}
