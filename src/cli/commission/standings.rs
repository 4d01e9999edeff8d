//! `fenrun commission preview --standings`: how everybody stands in what runs.
use crate::app::settlement::{Next, Running};
use crate::cli::wording::Wording;
use crate::domain::money::Money;
use crate::domain::plan::{Metric, Pay};
use crate::render::cell::{Cell, Column, Kind, Place};
use crate::render::sheet::Sheet;

/// What is measured is money or a number of orders, and a step pays a share or an amount: by its row.
const COLUMNS: [Column; 12] = [
    Column::new("rule", Kind::Text),
    Column::new("kind", Kind::Text),
    Column::new("period", Kind::Text),
    Column::new("distributor", Kind::Text),
    Column::new("name", Kind::Text),
    Column::new("metric", Kind::Text).placed(Place::Asked),
    Column::new("measured", Kind::Money),
    Column::new("rank", Kind::Count).placed(Place::Filled),
    Column::new("amount", Kind::Money),
    Column::new("next_step", Kind::Money).placed(Place::Filled),
    Column::new("missing", Kind::Money).placed(Place::Filled),
    Column::new("next_pays", Kind::Rate).placed(Place::Filled),
];

pub(super) fn sheet(running: &[Running], wording: &Wording<'_>, title: String) -> Sheet {
    let rows = running.iter().map(|row| cells(row, wording)).collect();
    Sheet { title: Some(title), columns: COLUMNS.to_vec(), rows, totals: None }
}

fn cells(row: &Running, wording: &Wording<'_>) -> Vec<Cell> {
    let measured = |count: i64| measured(row.metric, count);
    let next =
        |of: fn(&Running, &Next) -> i64| row.next.as_ref().map(|next| measured(of(row, next)));
    let pays = row.next.and_then(|next| next.pays).map(|pays| match pays {
        Pay::Percent(rate) => Cell::Rate(rate),
        Pay::Fixed(amount) => Cell::Money(amount),
    });
    vec![
        Cell::code(&row.rule),
        wording.entry_kind(row.kind.name()),
        Cell::code(row.period.map(|period| period.to_string()).unwrap_or_default()),
        Cell::code(&row.code),
        Cell::text(&row.name),
        wording.metric(row.metric),
        measured(row.measured),
        row.rank.into(),
        row.amount.into(),
        next(|_, next| next.from).unwrap_or_default(),
        next(|row, next| next.from - row.measured).unwrap_or_default(),
        pays.unwrap_or_default(),
    ]
}

fn measured(metric: Metric, count: i64) -> Cell {
    if metric.is_money() { Money(count).into() } else { count.into() }
}
