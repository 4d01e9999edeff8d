//! `fenrun plan diff`: what differs between two plans.
mod people;

use super::named::named;
use crate::app::plan::{self, Compared};
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::wording::Wording;
use crate::domain::plan::Selectors;
use crate::domain::plan_diff::{Change, Difference, Part, Subject, Value};
use crate::render::cell::{Cell, Column, Kind, Place};
use crate::render::sheet::Sheet;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun plan diff current autumn.toml
fenrun plan diff 1 autumn.toml --format json";

const COLUMNS: [Column; 12] = [
    Column::new("change", Kind::Text),
    Column::new("part", Kind::Text),
    Column::new("name", Kind::Text).placed(Place::Filled),
    Column::new("role", Kind::Text).placed(Place::Filled),
    Column::new("distributor", Kind::Text).placed(Place::Filled),
    Column::new("sku", Kind::Text).placed(Place::Filled),
    Column::new("category", Kind::Text).placed(Place::Filled),
    Column::new("grade", Kind::Text).placed(Place::Filled),
    Column::new("level", Kind::Count).placed(Place::Filled),
    Column::new("key", Kind::Text),
    Column::new("before", Kind::Text),
    Column::new("after", Kind::Text),
];

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(value_name = "PLAN")]
    first: Option<String>,
    #[arg(value_name = "PLAN")]
    second: Option<String>,
    #[command(flatten)]
    list: ListArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let first = named(args.first.as_ref(), "ask-plan-first", context)?;
    let second = named(args.second.as_ref(), "ask-plan-second", context)?;
    let session = context.session()?;
    let Compared { differences, same_text } = plan::diff(&session, &first, &second)?;
    if differences.is_empty() {
        context.note(if same_text { "note-plan-same-text" } else { "note-plan-same" }, args![]);
    }
    let format = context.format(&args.list.form)?;
    let wording = Wording::new(format, context);
    if differences.is_empty() && wording.is_for_people() {
        return Ok(());
    }
    let list = &args.list;
    let is_whole = list.columns.is_none() && list.sort.is_none();
    let sheet = match format.is_for_people() && is_whole {
        true => people::sheet(&differences, &wording),
        false => {
            let rows = differences.into_iter().map(|difference| row(difference, &wording));
            Sheet { columns: COLUMNS.to_vec(), rows: rows.collect(), ..Sheet::default() }
        }
    };
    context.show(sheet, list)
}

fn row(difference: Difference, wording: &Wording<'_>) -> Vec<Cell> {
    let Difference { change, part, subject, key, before, after } = difference;
    let (name, role, selectors) = match subject {
        Subject::Whole => (None, None, Selectors::default()),
        Subject::Rule(role, selectors) => (None, Some(role), selectors),
        Subject::Named(name) => (Some(name), None, Selectors::default()),
    };
    vec![
        change_word(change, wording),
        part_word(part, wording),
        name.map(Cell::text).into(),
        role.map_or(Cell::Blank, |role| wording.role(role)),
        selectors.distributor.map(Cell::code).into(),
        selectors.sku.map(Cell::code).into(),
        selectors.category.map(Cell::text).into(),
        selectors.grade.map(Cell::text).into(),
        selectors.level.map(i64::from).into(),
        Cell::text(key.text(wording.currency())),
        value(before.as_ref(), wording),
        value(after.as_ref(), wording),
    ]
}

fn value(value: Option<&Value>, wording: &Wording<'_>) -> Cell {
    value.map(|value| Cell::text(value.text(wording.currency()))).into()
}

fn change_word(change: Change, wording: &Wording<'_>) -> Cell {
    let id = match change {
        Change::Added => "word-change-added",
        Change::Removed => "word-change-removed",
        Change::Changed => "word-change-changed",
    };
    wording.word(id, change.name())
}

fn part_word(part: Part, wording: &Wording<'_>) -> Cell {
    let id = match part {
        Part::Plan => "word-part-plan",
        Part::Rate => "word-part-rate",
        Part::Bonus => "word-part-bonus",
        Part::Contest => "word-part-contest",
        Part::Payout => "word-part-payout",
    };
    wording.word(id, part.name())
}
