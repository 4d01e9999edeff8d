//! A bonus or a prize as a record: what counted, the steps or the ranks, what became of the statement.
use super::arithmetic::{Arithmetic, steps, under};
use super::became;
use crate::app::explain::{BonusChain, Count, Follows, Ranked, Sale};
use crate::cli::wording::Wording;
use crate::domain::bonus::Paid;
use crate::domain::money::Money;
use crate::domain::plan::{Bonus, Metric, Mode, Pay, Step};
use crate::domain::rounding::Exact;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::record::Record;
use crate::render::sheet::Sheet;
use crate::text::args;

pub(super) fn record(chain: &BonusChain, wording: &Wording<'_>) -> Record {
    let mut fields = head(chain, wording);
    let (ranks, reached) = match &chain.follows {
        Follows::Steps(bonus, paid) => (Sheet::default(), steps_of(bonus, *paid, chain, wording)),
        Follows::Ranks(_, ranks) => (ranking(ranks, chain.closed.metric), Sheet::default()),
    };
    let mut sheets =
        vec![("intervals", counts(chain, wording)), ("steps", reached), ("ranking", ranks)];
    if wording.is_for_people() {
        // The steps have it.
        fields.retain(|(id, cell)| *cell != Cell::Blank && *id != "exact");
        sheets.push(("payments", became::stated_for_people(&chain.stated, wording)));
        sheets.push(("counted_sales", sales(chain)));
        sheets.retain(|(_, sheet)| !sheet.rows.is_empty());
    } else {
        fields.insert(0, ("explains", Cell::Word("entry")));
        sheets.push(("payments", became::stated(&chain.stated)));
        sheets.push(("counted_sales", sales(chain)));
    }
    let number = chain.entry.entry.unwrap_or_default().to_string();
    let title = wording.words().say("title-entry", args![entry = number]);
    Record { title: Some(title), fields, sheets }
}

/// An amount of money, or a number of orders.
fn measured(metric: Metric, value: i64) -> Cell {
    if metric.is_money() { Money(value).into() } else { value.into() }
}

fn kind(metric: Metric) -> Kind {
    if metric.is_money() { Kind::Money } else { Kind::Count }
}

fn head(chain: &BonusChain, wording: &Wording<'_>) -> Vec<(&'static str, Cell)> {
    let (entry, closed) = (&chain.entry, &chain.closed);
    let exact = match &chain.follows {
        Follows::Steps(_, paid) => Cell::Code(wording.currency().format_exact(paid.exact)),
        Follows::Ranks(..) => Cell::Blank,
    };
    let mode = match &chain.follows {
        Follows::Steps(bonus, _) => wording.bonus_mode(bonus.mode),
        Follows::Ranks(..) => Cell::Blank,
    };
    vec![
        ("entry", entry.entry.into()),
        ("kind", wording.entry_kind(entry.kind)),
        ("amount", entry.amount.into()),
        ("distributor", Cell::code(&entry.distributor)),
        ("name", Cell::text(&chain.name)),
        ("rule_name", Cell::text(&closed.rule)),
        ("interval", Cell::code(&chain.period)),
        ("metric", wording.metric(closed.metric)),
        ("counted", measured(closed.metric, chain.counted)),
        ("mode", mode),
        ("exact", exact),
        ("plan", closed.plan.0.into()),
        ("plan_name", Cell::text(&chain.plan_name)),
        ("rounding", wording.rounding(chain.rounding)),
        ("earned_at", entry.earned_at.into()),
        ("settled_in", entry.settled_in.as_ref().map_or(Cell::Blank, Cell::code)),
    ]
}

/// What counted in the intervals of the rule up to this one; people see those in which anything did.
fn counts(chain: &BonusChain, wording: &Wording<'_>) -> Sheet {
    let metric = chain.closed.metric;
    let is_seen = |count: &&Count| {
        let all = [count.now, count.counted, count.carried];
        !wording.is_for_people() || all.iter().any(|it| *it != 0)
    };
    let columns = vec![
        Column::new("interval", Kind::Text),
        Column::new("known_now", kind(metric)),
        Column::new("counted", kind(metric)),
        Column::new("carried", kind(metric)),
    ];
    let row = |count: &Count| {
        let mut row = vec![Cell::code(&count.period)];
        row.extend([count.now, count.counted, count.carried].map(|it| measured(metric, it)));
        row
    };
    let rows = chain.counts.iter().filter(is_seen).map(row).collect();
    Sheet { columns, rows, ..Sheet::default() }
}

/// The orders that make up what is known now of the interval.
fn sales(chain: &BonusChain) -> Sheet {
    let metric = chain.closed.metric;
    let columns = vec![
        Column::new("order_no", Kind::Text),
        Column::new("completed_at", Kind::Instant).by_day(),
        Column::new("seller", Kind::Text),
        Column::new("net", Kind::Money),
        Column::new("refunded", Kind::Money),
        Column::new("counts", kind(metric)),
    ];
    let row = |sale: &Sale| {
        vec![
            Cell::code(&sale.order_no),
            sale.completed_at.into(),
            Cell::code(&sale.seller),
            sale.net.into(),
            sale.refunded.into(),
            measured(metric, sale.adds),
        ]
    };
    Sheet { columns, rows: chain.sales.iter().map(row).collect(), ..Sheet::default() }
}

fn ranking(ranks: &[Ranked], metric: Metric) -> Sheet {
    let columns = vec![
        Column::new("rank", Kind::Count),
        Column::new("distributor", Kind::Text),
        Column::new("counted", kind(metric)),
        Column::new("prizes", Kind::Money),
        Column::new("shared_by", Kind::Count),
        Column::new("amount", Kind::Money),
    ];
    let count = |count: usize| Cell::Count(i64::try_from(count).unwrap_or(i64::MAX));
    let row = |ranked: &Ranked| {
        vec![
            count(ranked.rank),
            Cell::code(&ranked.code),
            measured(metric, ranked.counted),
            ranked.shared.into(),
            count(ranked.by),
            ranked.amount.into(),
        ]
    };
    Sheet { columns, rows: ranks.iter().map(row).collect(), ..Sheet::default() }
}

fn steps_of(bonus: &Bonus, paid: Paid, chain: &BonusChain, wording: &Wording<'_>) -> Sheet {
    if wording.is_for_people() {
        return for_people(bonus, paid, chain, wording);
    }
    let money = kind(bonus.metric);
    let columns = vec![
        Column::new("from", money),
        Column::new("rate", Kind::Rate),
        Column::new("fixed", Kind::Money),
        Column::new("of", money),
    ];
    let rows = bonus.steps.iter().enumerate().map(|(index, step)| {
        let (rate, fixed) = match step.pays {
            Pay::Percent(rate) => (Some(rate), None),
            Pay::Fixed(amount) => (None, Some(amount)),
        };
        let of = of_step(bonus, index, chain.counted).map(|of| measured(bonus.metric, of));
        let from = measured(bonus.metric, step.from);
        vec![from, rate.into(), fixed.into(), of.unwrap_or_default()]
    });
    Sheet { columns, rows: rows.collect(), ..Sheet::default() }
}

/// What a step pays of: all that counted, a slice of it, or nothing.
fn of_step(bonus: &Bonus, index: usize, counted: i64) -> Option<i64> {
    match bonus.mode {
        Mode::Marginal => bonus.slices(counted).nth(index).map(|(_, slice)| slice),
        Mode::Whole | Mode::Fixed => (bonus.reached(counted) == Some(index)).then_some(counted),
    }
}

/// `From 10,000.00 | 40,000.00 × 1% | 400.00`, then the sum and its rounding.
fn for_people(bonus: &Bonus, paid: Paid, chain: &BonusChain, wording: &Wording<'_>) -> Sheet {
    let (say, words) = (Arithmetic::new(wording), wording.words());
    let text = |value: i64| match bonus.metric.is_money() {
        true => say.money(Money(value)),
        false => value.to_string(),
    };
    let mut rows = Vec::new();
    let paying = bonus.steps.iter().enumerate();
    let paying =
        paying.filter_map(|(index, step)| Some((step, of_step(bonus, index, chain.counted)?)));
    for (Step { from, pays }, of) in paying {
        let from = words.say("word-step-from", args![from = text(*from)]);
        let (how, exact) = match pays {
            Pay::Percent(rate) => {
                let exact = Exact::share(Money(of), *rate);
                (format!("{} × {}", text(of), rate.percent()), exact)
            }
            Pay::Fixed(amount) => (String::new(), (*amount).into()),
        };
        rows.push([Cell::text(from), Cell::text(how), Cell::Code(say.exact(exact))]);
    }
    let how = match paid.exact == Exact::from(paid.amount) {
        true => Cell::Blank,
        false => Cell::text(say.rounded(say.exact(paid.exact), chain.rounding)),
    };
    rows.push([say.step("col-amount"), how, paid.amount.into()]);
    Sheet { columns: steps([]), rows: under(&[], rows), ..Sheet::default() }.without_empty(&["how"])
}
