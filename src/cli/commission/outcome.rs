//! A settlement as it is shown: for programs the object of CLI.md, for people also its statements.
use super::{awaited, columns};
use crate::app::settlement::{Held, Outcome, Unpayable};
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::wording::Wording;
use crate::domain::money::Money;
use crate::domain::payable::Hurdle;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::format::Format;
use crate::render::record::Record;
use crate::render::sheet::Sheet;
use crate::text::args;

const OPEN: [Column; 5] = [
    Column::new("distributor", Kind::Text),
    Column::new("name", Kind::Text),
    Column::new("reason", Kind::Text),
    Column::new("amount", Kind::Money),
    Column::new("until", Kind::Instant).by_day(),
];

/// The settlement in the form that a format wants.
pub(crate) fn record(
    outcome: &Outcome,
    format: Format,
    context: &Context,
) -> Result<Record, Failure> {
    let wording = Wording::new(format, context);
    if format.is_for_people() {
        for_people(outcome, format, &wording)
    } else {
        machine(outcome, &wording)
    }
}

fn machine(outcome: &Outcome, wording: &Wording<'_>) -> Result<Record, Failure> {
    let mut fields = vec![
        ("period", Cell::code(&outcome.period)),
        ("digest", Cell::code(outcome.digest.to_string())),
        ("already_settled", outcome.already_settled.into()),
    ];
    fields.extend(sums(outcome)?);
    fields.push(("orders_awaiting_cost", count(outcome.awaited.orders)));
    fields.push(("sales_awaiting_cost", outcome.awaited.sales.into()));
    let sheets = vec![
        ("not_settled", not_settled(outcome, wording).without("name")),
        ("not_payable", not_payable(outcome, wording).without("name")),
        ("awaiting_cost", awaited::sheet(&outcome.awaited)),
    ];
    Ok(Record { title: None, fields, sheets })
}

/// How many and how much.
fn sums(outcome: &Outcome) -> Result<Vec<(&'static str, Cell)>, Failure> {
    let totals = outcome.totals;
    Ok(vec![
        ("statements", count(outcome.statements.len() as u64)),
        ("entries", count(outcome.entries)),
        ("direct", totals.direct.into()),
        ("override", totals.override_.into()),
        ("bonus", totals.bonus.into()),
        ("clawback", totals.clawback.into()),
        ("adjustment", totals.adjustment.into()),
        ("net", totals.net()?.into()),
    ])
}

fn count(count: u64) -> Cell {
    Cell::Count(i64::try_from(count).unwrap_or(i64::MAX))
}

fn for_people(outcome: &Outcome, format: Format, wording: &Wording<'_>) -> Result<Record, Failure> {
    let words = wording.words();
    let total = words.say("word-total", args![]);
    let mut fields = sums(outcome)?;
    fields.retain(|(id, cell)| {
        !matches!(*id, "bonus" | "clawback" | "adjustment") || *cell != Cell::Money(Money::ZERO)
    });
    fields.push(("digest", Cell::code(outcome.digest.to_string())));
    let statements = columns::sheet(&outcome.period, &outcome.statements, &outcome.totals, &total)?;
    let heading = words.say("col-statements", args![]);
    let statements = columns::for_people(statements, heading, format, &ListArgs::default());
    let mut sheets = vec![
        ("statements", statements),
        ("not_settled", not_settled(outcome, wording)),
        ("not_payable", not_payable(outcome, wording).without_empty(&["until"])),
        ("awaiting_cost", awaited::sheet(&outcome.awaited)),
    ];
    sheets.retain(|(_, sheet)| !sheet.rows.is_empty());
    let title = words.say("title-settlement", args![period = &outcome.period]);
    Ok(Record { title: Some(title), fields, sheets })
}

fn not_settled(outcome: &Outcome, wording: &Wording<'_>) -> Sheet {
    let row = |held: &Held| {
        let (code, name) = (Cell::code(&held.code), Cell::text(&held.name));
        let amount = held.amount.map_or(Cell::Blank, Cell::Money);
        vec![code, name, wording.not_settled(held.reason), amount, held.until.into()]
    };
    open(outcome.not_settled.iter().map(row))
}

fn not_payable(outcome: &Outcome, wording: &Wording<'_>) -> Sheet {
    let row = |row: &Unpayable| {
        let Hurdle { reason, amount, until } = row.hurdle;
        let (code, name) = (Cell::code(&row.code), Cell::text(&row.name));
        vec![code, name, wording.not_payable(reason), amount.into(), until.into()]
    };
    open(outcome.not_payable.iter().map(row))
}

fn open(rows: impl Iterator<Item = Vec<Cell>>) -> Sheet {
    Sheet { columns: OPEN.to_vec(), rows: rows.collect(), ..Sheet::default() }
}
