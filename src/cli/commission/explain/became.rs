//! What became of the net of a statement: the payouts that it paid, what losses took of it, what is left.
use crate::app::explain::{Became, Payment, Stated};
use crate::cli::wording::Wording;
use crate::domain::money::Money;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::args;

/// For programs: one row for each payout, for each period whose loss was netted, and for what is open.
/// The amounts sum to the net.
pub(super) const COLUMNS: [Column; 6] = [
    Column::new("item", Kind::Text),
    Column::new("status", Kind::Text),
    Column::new("created_at", Kind::Instant),
    Column::new("paid_at", Kind::Instant),
    Column::new("netted_with", Kind::Text),
    Column::new("amount", Kind::Money),
];

/// For people.
pub(super) const FOR_PEOPLE: [Column; 2] =
    [Column::new("went_to", Kind::Text), Column::new("amount", Kind::Money)];

pub(super) fn rows(became: &Became) -> Vec<Vec<Cell>> {
    let blank = || Cell::Blank;
    let paid = |payment: &Payment| {
        let stored = &payment.item;
        vec![
            Cell::code(stored.item.id.to_string()),
            Cell::Word(stored.status.name()),
            stored.created_at.into(),
            stored.paid_at.into(),
            Cell::Blank,
            payment.amount.into(),
        ]
    };
    let netted = |(period, amount): &(String, Money)| {
        vec![blank(), blank(), blank(), blank(), Cell::code(period), (*amount).into()]
    };
    let mut rows: Vec<_> = became.payments.iter().map(paid).collect();
    rows.extend(became.netted.iter().map(netted));
    if !became.open.is_zero() {
        rows.push(vec![blank(), blank(), blank(), blank(), blank(), became.open.into()]);
    }
    rows
}

pub(super) fn for_people(became: &Became, wording: &Wording<'_>) -> Vec<Vec<Cell>> {
    let words = wording.words();
    let paid = |payment: &Payment| {
        let stored = &payment.item;
        let (id, at) = match stored.paid_at {
            Some(at) => ("word-became-paid", at),
            None => ("word-became-under-way", stored.created_at),
        };
        let at = wording.zone().day_of(at).map(|day| day.to_string()).unwrap_or_default();
        let item = stored.item.id.to_string();
        vec![Cell::text(words.say(id, args![item = item, at = at])), payment.amount.into()]
    };
    let netted = |(period, amount): &(String, Money)| {
        let id = if *amount < Money::ZERO { "word-became-made-up" } else { "word-became-netted" };
        vec![Cell::text(words.say(id, args![period = period])), (*amount).into()]
    };
    let mut rows: Vec<_> = became.payments.iter().map(paid).collect();
    rows.extend(became.netted.iter().map(netted));
    if !became.open.is_zero() {
        let id = if became.open < Money::ZERO { "word-became-owed" } else { "word-became-open" };
        rows.push(vec![Cell::text(words.say(id, args![])), became.open.into()]);
    }
    rows
}

/// Whose statement of which period.
const OF: [Column; 3] = [
    Column::new("period", Kind::Text),
    Column::new("distributor", Kind::Text),
    Column::new("net", Kind::Money),
];

fn of(stated: &Stated) -> Vec<Cell> {
    vec![Cell::code(&stated.period), Cell::code(&stated.code), stated.net.into()]
}

/// What became of several statements, for programs.
pub(super) fn stated(stated: &[Stated]) -> Sheet {
    let rows = stated.iter().flat_map(|stated| {
        let row = |row: Vec<Cell>| [of(stated), row].concat();
        rows(&stated.became).into_iter().map(row).collect::<Vec<_>>()
    });
    let rows = rows.collect();
    Sheet { columns: OF.into_iter().chain(COLUMNS).collect(), rows, ..Sheet::default() }
}

/// The same for people.
pub(super) fn stated_for_people(stated: &[Stated], wording: &Wording<'_>) -> Sheet {
    let rows = stated.iter().flat_map(|stated| {
        let rows = for_people(&stated.became, wording).into_iter().enumerate();
        let row = |(place, row): (usize, Vec<Cell>)| {
            let of = if place == 0 { of(stated) } else { vec![Cell::Blank; OF.len()] };
            [of, row].concat()
        };
        rows.map(row).collect::<Vec<_>>()
    });
    let rows = rows.collect();
    Sheet { columns: OF.into_iter().chain(FOR_PEOPLE).collect(), rows, ..Sheet::default() }
}
