//! An explanation as a record: the order, then line by line its net, the rules, the calculation, and
//! what became of it.
use super::{clawbacks, tables};
use crate::app::explain::{Explanation, Governed};
use crate::cli::context::Context;
use crate::cli::wording::Wording;
use crate::domain::entry::ListedEntry;
use crate::render::cell::Cell;
use crate::render::format::Format;
use crate::render::record::Record;
use crate::store::adjustments::StoredAdjustment;
use crate::text::{Words, args};

/// The record of an order, or of one entry of it.
pub(super) fn record(explanation: &Explanation, format: Format, context: &Context) -> Record {
    let wording = Wording::new(format, context);
    let mut fields = head(explanation, &wording);
    let shares = || explanation.lines.iter().flat_map(|l| l.shares.iter().map(move |s| (l, s)));
    let mut sheets = vec![
        ("lines", tables::lines(&explanation.lines)),
        ("rules", tables::rules(shares(), &wording)),
        ("calculation", tables::calculation(shares(), &wording)),
        ("settlement", tables::settlement(shares(), &wording)),
        ("clawbacks", clawbacks::clawbacks(explanation, &wording)),
    ];
    if format.is_for_people() {
        fields.retain(|(_, cell)| *cell != Cell::Blank);
        for (_, sheet) in &mut sheets {
            *sheet = std::mem::take(sheet).without_empty(&MAY_BE_EMPTY);
        }
        // The first table has the nets.
        if let Some((_, sheet)) = sheets.iter_mut().find(|(id, _)| *id == "clawbacks") {
            *sheet = std::mem::take(sheet).without("net");
        }
        sheets.retain(|(_, sheet)| !sheet.rows.is_empty());
    }
    let title = match explanation.entry.as_ref().and_then(|entry| entry.entry) {
        Some(entry) => context.words.say("title-entry", args![entry = entry.to_string()]),
        None => context.words.say("title-order", args![order = &explanation.order_no]),
    };
    Record { title: Some(title), fields, sheets }
}

/// The record of what the merchant owed before the book began.
pub(super) fn opening(entry: &ListedEntry, format: Format, words: &Words) -> Record {
    let number = entry.entry.map(|entry| entry.to_string()).unwrap_or_default();
    let kind = if format.is_for_people() {
        words.say("word-kind-opening", args![])
    } else {
        entry.kind.to_owned()
    };
    let mut fields = vec![
        ("entry", entry.entry.into()),
        ("kind", Cell::text(kind)),
        ("distributor", Cell::code(&entry.distributor)),
        ("amount", entry.amount.into()),
        ("earned_at", entry.earned_at.into()),
        ("settled_in", entry.settled_in.as_ref().map_or(Cell::Blank, Cell::code)),
    ];
    if format.is_for_people() {
        fields.retain(|(_, cell)| *cell != Cell::Blank);
    }
    Record { title: Some(words.say("title-entry", args![entry = number])), fields, sheets: vec![] }
}

/// The record of a manual amount.
pub(super) fn adjustment(
    entry: &ListedEntry,
    stored: &StoredAdjustment,
    format: Format,
    context: &Context,
) -> Record {
    let (wording, words) = (Wording::new(format, context), &context.words);
    let (number, adjustment) = (entry.entry.unwrap_or_default(), &stored.adjustment);
    let code = |text: Option<&String>| text.map_or(Cell::Blank, Cell::code);
    let mut fields = vec![
        ("entry", entry.entry.into()),
        ("kind", wording.entry_kind(adjustment.kind.name())),
        ("distributor", Cell::code(&entry.distributor)),
        ("amount", entry.amount.into()),
        ("dated_at", adjustment.dated_at.into()),
        ("reason", Cell::text(&adjustment.reason)),
        ("ref", code(adjustment.reference.as_ref())),
        ("operator", Cell::text(&stored.operator)),
        ("recorded_at", stored.recorded_at.into()),
        ("settled_in", code(entry.settled_in.as_ref())),
    ];
    if format.is_for_people() {
        fields.retain(|(_, cell)| *cell != Cell::Blank);
    }
    let title = words.say("title-entry", args![entry = number.to_string()]);
    Record { title: Some(title), fields, sheets: vec![] }
}

/// Columns that people need not see while nothing but 0 or nothing at all stands in them.
const MAY_BE_EMPTY: [&str; 17] = [
    "refund_no",
    "refunded",
    "refunded_to_date",
    "line_discount",
    "coupon_share",
    "order_discount_share",
    "points_share",
    "rate",
    "fixed",
    "distributor",
    "sku",
    "category",
    "level",
    "because",
    "until",
    "entry",
    "settled_in",
];

fn head(explanation: &Explanation, wording: &Wording<'_>) -> Vec<(&'static str, Cell)> {
    let instants = &explanation.instants;
    let governed = explanation.governed.as_ref().ok();
    let seller = explanation.seller.as_ref();
    let entry = explanation.entry.as_ref();
    let reversal = entry.and_then(|entry| entry.reversal);
    let reason = |reversal| clawbacks::reason(reversal, explanation, wording);
    let mut fields = vec![
        ("entry", entry.and_then(|entry| entry.entry).into()),
        ("kind", entry.map_or(Cell::Blank, |entry| wording.entry_kind(entry.kind))),
        ("amount", entry.map(|entry| entry.amount).into()),
        ("reverses", entry.and_then(|entry| entry.reverses).into()),
        ("reversed_for", reversal.map_or(Cell::Blank, reason)),
        ("refund_no", reversal.map_or(Cell::Blank, |it| clawbacks::refund_no(it, explanation))),
        ("order_no", Cell::code(&explanation.order_no)),
        ("status", wording.status(instants.status())),
        ("paid_at", instants.paid.into()),
        ("completed_at", instants.completed.into()),
        ("seller", seller.map_or(Cell::Blank, |seller| Cell::code(&seller.code))),
        ("name", seller.map_or(Cell::Blank, |seller| Cell::text(&seller.name))),
        ("level", governed.map(|governed| i64::from(governed.seller_level)).into()),
        ("sponsor", governed.map_or(Cell::Blank, sponsor)),
        ("attributed_by", wording.attributed_by(&explanation.attributed_by)),
    ];
    fields.extend(plan(governed, wording));
    let nothing = explanation.governed.as_ref().err();
    fields.push(("earns_nothing", nothing.map_or(Cell::Blank, |why| wording.no_terms(*why))));
    fields
}

/// The sponsor who earns the override; why nobody does stands in the last table.
fn sponsor(governed: &Governed) -> Cell {
    governed.sponsor.as_ref().map_or(Cell::Blank, |sponsor| Cell::code(&sponsor.code))
}

fn plan(governed: Option<&Governed>, wording: &Wording<'_>) -> [(&'static str, Cell); 6] {
    let rounding = |governed: &Governed| wording.rounding(governed.rounding);
    [
        ("plan", governed.map(|governed| governed.plan.0).into()),
        ("plan_name", governed.map_or(Cell::Blank, |governed| Cell::text(&governed.plan_name))),
        ("rounding", governed.map_or(Cell::Blank, rounding)),
        ("max_share", governed.map(|governed| governed.max_share).into()),
        ("hold_days", governed.map(|governed| i64::from(governed.hold_days)).into()),
        ("matures_at", governed.and_then(|governed| governed.matures_at).into()),
    ]
}
