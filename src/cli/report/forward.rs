//! `fenrun report liability --forward`: what is owed to distributors now, and what matures when.
use super::span_name;
use crate::app::settlement::{self, Due, DueRow};
use crate::cli::args::ListArgs;
use crate::cli::commission::awaited;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::wording::Wording;
use crate::domain::money::Money;
use crate::domain::period::Span;
use crate::domain::settlement::NotSettled;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::args;

const COLUMNS: [Column; 5] = [
    Column::new("matures", Kind::Text),
    Column::new("reason", Kind::Text),
    Column::new("distributors", Kind::Count),
    Column::new("amount", Kind::Money),
    Column::new("total", Kind::Money),
];

pub(super) fn run(
    by: Span,
    distributor: Option<&str>,
    list: &ListArgs,
    context: &mut Context,
) -> Result<(), Failure> {
    let session = context.session()?;
    let format = context.format(&list.form)?;
    let forward = settlement::forward(&session, by, distributor)?;
    let wording = Wording::new(format, context);
    let total = Money::sum(forward.rows.iter().map(|row| row.amount))?;
    let word = Cell::text(context.words.say("word-total", args![]));
    let sheet = Sheet {
        title: Some(context.words.say("title-report-forward", args![])),
        columns: COLUMNS.to_vec(),
        rows: forward.rows.iter().map(|row| cells(row, &wording)).collect(),
        totals: Some(vec![word, Cell::Blank, Cell::Blank, total.into(), Cell::Blank]),
    };
    context.show(sheet, list)?;
    if forward.without_plan > 0 {
        context.warn("warn-without-plan", args![orders = forward.without_plan]);
    }
    awaited::tell(context, &forward.awaited);
    Ok(())
}

fn cells(row: &DueRow, wording: &Wording<'_>) -> Vec<Cell> {
    let (matures, reason) = match row.due {
        Due::Owed => (Cell::Blank, wording.word("word-reason-owed", "owed")),
        Due::NegativeBalance => {
            (Cell::Blank, wording.word("word-reason-negative-balance", "negative_balance"))
        }
        Due::Mature => (Cell::Blank, wording.word("word-reason-mature", "mature")),
        Due::In(span) => (Cell::code(span_name(span)), wording.not_settled(NotSettled::InHold)),
        Due::Waits(reason) => (Cell::Blank, wording.not_settled(reason)),
    };
    vec![matures, reason, row.distributors.into(), row.amount.into(), row.total.into()]
}
