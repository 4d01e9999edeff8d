//! What became of the net of a statement: the payouts that it paid, what losses took of it, what is left.
use crate::app::explain::{Became, Payment};
use crate::cli::wording::Wording;
use crate::domain::money::Money;
use crate::render::cell::{Cell, Column, Kind};
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
