//! A settlement as it is shown: for programs the object of CLI.md, for people also its statements.
use super::columns;
use crate::app::settlement::{Held, Outcome, Unpayable};
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::domain::payable::NotPayable;
use crate::domain::settlement::NotSettled;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::format::Format;
use crate::render::record::Record;
use crate::render::sheet::Sheet;
use crate::text::{Words, args};

const OPEN: [Column; 4] = [
    Column::new("distributor", Kind::Text),
    Column::new("reason", Kind::Text),
    Column::new("amount", Kind::Money),
    Column::new("until", Kind::Instant),
];

/// The settlement in the form that a format wants.
pub(super) fn record(
    outcome: &Outcome,
    format: Format,
    context: &Context,
) -> Result<Record, Failure> {
    if format.is_for_people() { for_people(outcome, format, context) } else { machine(outcome) }
}

fn machine(outcome: &Outcome) -> Result<Record, Failure> {
    let held = |held: &Held| {
        let remainder = &held.remainder;
        vec![
            Cell::code(&held.code),
            Cell::text(remainder.reason.name()),
            remainder.amount.into(),
            remainder.until.into(),
        ]
    };
    let unpayable = |row: &Unpayable| {
        let reason = Cell::text(row.reason.name());
        vec![Cell::code(&row.code), reason, row.amount.into(), Cell::Blank]
    };
    let mut fields = vec![
        ("period", Cell::code(&outcome.period)),
        ("digest", Cell::code(outcome.digest.to_string())),
        ("already_settled", outcome.already_settled.into()),
    ];
    fields.extend(sums(outcome)?);
    let sheets = vec![
        ("not_settled", open(outcome.not_settled.iter().map(held))),
        ("not_payable", open(outcome.not_payable.iter().map(unpayable))),
    ];
    Ok(Record { title: None, fields, sheets })
}

/// How many and how much.
fn sums(outcome: &Outcome) -> Result<Vec<(&'static str, Cell)>, Failure> {
    let totals = outcome.totals;
    let count = |count: u64| Cell::Count(i64::try_from(count).unwrap_or(i64::MAX));
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

fn for_people(outcome: &Outcome, format: Format, context: &Context) -> Result<Record, Failure> {
    let words = &context.words;
    let total = words.say("word-total", args![]);
    let mut fields = sums(outcome)?;
    fields.retain(|(id, cell)| {
        !matches!(*id, "bonus" | "clawback" | "adjustment")
            || *cell != Cell::Money(Default::default())
    });
    fields.push(("digest", Cell::code(outcome.digest.to_string())));
    let statements = columns::sheet(&outcome.period, &outcome.statements, &outcome.totals, &total)?;
    let heading = words.say("col-statements", args![]);
    let statements = columns::for_people(statements, heading, format, &ListArgs::default());
    let mut sheets = vec![("statements", statements)];
    if !outcome.not_settled.is_empty() {
        sheets.push(("not_settled", named(not_settled(outcome, words))));
    }
    if !outcome.not_payable.is_empty() {
        sheets.push(("not_payable", named(not_payable(outcome, words)).without("until")));
    }
    sheets.retain(|(_, sheet)| !sheet.rows.is_empty());
    let title = words.say("title-settlement", args![period = &outcome.period]);
    Ok(Record { title: Some(title), fields, sheets })
}

fn not_settled(outcome: &Outcome, words: &Words) -> Vec<Vec<Cell>> {
    let row = |held: &Held| {
        let reason = words.say(not_settled_id(held.remainder.reason), args![]);
        let (amount, until) = (held.remainder.amount, held.remainder.until);
        vec![
            Cell::code(&held.code),
            Cell::text(&held.name),
            Cell::text(reason),
            amount.into(),
            until.into(),
        ]
    };
    outcome.not_settled.iter().map(row).collect()
}

fn not_payable(outcome: &Outcome, words: &Words) -> Vec<Vec<Cell>> {
    let row = |row: &Unpayable| {
        let reason = match row.reason {
            NotPayable::NegativeBalance => "word-reason-negative-balance",
            NotPayable::Suspended => "word-reason-suspended",
            NotPayable::NoAccount => "word-reason-no-account",
        };
        let reason = words.say(reason, args![]);
        let name = Cell::text(&row.name);
        vec![Cell::code(&row.code), name, Cell::text(reason), row.amount.into(), Cell::Blank]
    };
    outcome.not_payable.iter().map(row).collect()
}

/// The id of the words for a reason.
pub(super) fn not_settled_id(reason: NotSettled) -> &'static str {
    match reason {
        NotSettled::InHold => "word-reason-in-hold",
        NotSettled::NotCompleted => "word-reason-not-completed",
        NotSettled::Suspended => "word-reason-suspended",
    }
}

fn open(rows: impl Iterator<Item = Vec<Cell>>) -> Sheet {
    Sheet { columns: OPEN.to_vec(), rows: rows.collect(), ..Sheet::default() }
}

fn named(rows: Vec<Vec<Cell>>) -> Sheet {
    let [distributor, reason, amount, until] = OPEN;
    let name = Column::new("name", Kind::Text);
    Sheet { columns: vec![distributor, name, reason, amount, until], rows, ..Sheet::default() }
}
