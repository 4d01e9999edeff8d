//! Orders that wait for a cost: how many, of which products, and how to end it.
use std::cmp::Reverse;

use crate::app::settlement::{AwaitedCost, AwaitedCosts};
use crate::cli::context::Context;
use crate::domain::time::Instant;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::args;

const COLUMNS: [Column; 4] = [
    Column::new("sku", Kind::Text),
    Column::new("orders", Kind::Count),
    Column::new("net_sales", Kind::Money),
    Column::new("since", Kind::Instant).by_day(),
];

/// So many products are named in a line.
const NAMED: usize = 5;

/// One row for every cost that is awaited.
pub(crate) fn sheet(awaited: &AwaitedCosts) -> Sheet {
    let row = |cost: &AwaitedCost| {
        let orders = i64::try_from(cost.orders).unwrap_or(i64::MAX);
        let since = Some(cost.since).into();
        vec![Cell::code(&cost.sku), Cell::Count(orders), cost.sales.into(), since]
    };
    let rows = awaited.products.iter().map(row).collect();
    Sheet { columns: COLUMNS.to_vec(), rows, ..Sheet::default() }
}

/// Warns of them, if there are any, and says how the first of the costs is entered.
pub(crate) fn tell(context: &mut Context, awaited: &AwaitedCosts) {
    if awaited.products.is_empty() {
        return;
    }
    let sales = context.voice().money(awaited.sales);
    let products = products(context, awaited);
    let told = args![orders = awaited.orders, sales = sales, products = products];
    context.warn("warn-awaiting-cost", told);
    next(context, awaited);
}

/// The products whose cost is awaited, in one line: the greatest sales first.
pub(crate) fn products(context: &Context, awaited: &AwaitedCosts) -> String {
    let first = by_sales(awaited).into_iter().take(NAMED);
    let mut named: Vec<_> = first.map(|cost| name(context, cost)).collect();
    let more = awaited.products.len() - named.len();
    if more > 0 {
        named.push(context.words.say("word-awaited-more", args![count = more]));
    }
    named.join(&context.words.say("word-comma", args![]))
}

/// How the first of the costs is entered.
pub(crate) fn next(context: &mut Context, awaited: &AwaitedCosts) {
    if let Some(first) = by_sales(awaited).first() {
        let since = day(context, first.since);
        context.next("next-awaiting-cost", args![sku = &first.sku, since = since]);
    }
}

fn by_sales(awaited: &AwaitedCosts) -> Vec<&AwaitedCost> {
    let mut products: Vec<_> = awaited.products.iter().collect();
    products.sort_by_key(|cost| Reverse(cost.sales));
    products
}

fn name(context: &Context, cost: &AwaitedCost) -> String {
    let since = day(context, cost.since);
    context.words.say("word-awaited-cost", args![sku = &cost.sku, since = since])
}

fn day(context: &Context, at: Instant) -> String {
    context.zone.day_of(at).map_or_else(String::new, |day| day.to_string())
}
