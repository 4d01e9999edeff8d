//! An explanation as a record: the order, then line by line its net, the rules, the calculation, and
//! what became of it.
use super::{clawbacks, machine, people, people_rules};
use crate::app::explain::{Explanation, Governed};
use crate::cli::commission::explain::became;
use crate::cli::wording::Wording;
use crate::domain::money::Overflow;
use crate::domain::plan::{Base, HoldFrom, OverrideOf};
use crate::render::cell::{Cell, Column, Kind};
use crate::render::record::Record;
use crate::render::sheet::Sheet;
use crate::text::args;

const CASES: [Column; 4] = [
    Column::new("refund_no", Kind::Text),
    Column::new("requested_at", Kind::Instant),
    Column::new("amount", Kind::Money),
    Column::new("reason", Kind::Text),
];

/// The record of an order, of a line or of one entry of it. People see rules that do not apply only when
/// they ask for all.
pub(in crate::cli::commission::explain) fn record(
    explanation: &Explanation,
    all_rules: bool,
    wording: &Wording<'_>,
) -> Result<Record, Overflow> {
    let mut fields = head(explanation, wording);
    let sheets = if wording.is_for_people() {
        fields.retain(|(id, cell)| *cell != Cell::Blank && !is_usual(id, explanation));
        for_people(explanation, all_rules, wording)?
    } else {
        let what = match (&explanation.entry, explanation.line) {
            (Some(_), _) => "entry",
            (None, Some(_)) => "line",
            (None, None) => "order",
        };
        fields.insert(0, ("explains", Cell::Word(what)));
        for_programs(explanation, wording)
    };
    Ok(Record { title: Some(title(explanation, wording)), fields, sheets })
}

fn title(explanation: &Explanation, wording: &Wording<'_>) -> String {
    let (words, order) = (wording.words(), &explanation.order_no);
    let entry = explanation.entry.as_ref().and_then(|entry| entry.entry);
    match (entry, explanation.line) {
        (Some(entry), _) => words.say("title-entry", args![entry = entry.to_string()]),
        (None, Some(line)) => {
            words.say("title-order-line", args![order = order, line = line.to_string()])
        }
        (None, None) => words.say("title-order", args![order = order]),
    }
}

fn for_programs(explanation: &Explanation, wording: &Wording<'_>) -> Vec<(&'static str, Sheet)> {
    let lines = &explanation.lines;
    let shares = || lines.iter().flat_map(|l| l.shares.iter().map(move |s| (l, s)));
    vec![
        ("lines", machine::lines(lines)),
        ("shares", machine::shares(lines, wording)),
        ("rules", machine::rules(shares(), wording)),
        (
            "calculation",
            machine::calculation(shares(), explanation.governed.as_ref().ok(), wording),
        ),
        ("settlement", machine::settlement(shares(), wording)),
        ("clawbacks", clawbacks::clawbacks(explanation, wording)),
        ("cases", cases(explanation)),
        ("payments", became::stated(&explanation.stated)),
    ]
}

/// Whether a key of the plan is as built in, so that people need not see it.
fn is_usual(id: &str, explanation: &Explanation) -> bool {
    let Ok(governed) = &explanation.governed else { return false };
    match id {
        "base" => governed.base == Base::default(),
        "override_of" => governed.override_of == OverrideOf::default(),
        "hold_from" => governed.hold_from == HoldFrom::default(),
        _ => false,
    }
}

fn for_people(
    explanation: &Explanation,
    all_rules: bool,
    wording: &Wording<'_>,
) -> Result<Vec<(&'static str, Sheet)>, Overflow> {
    let lines = &explanation.lines;
    let shares = lines.iter().flat_map(|l| l.shares.iter().map(move |s| (l, s)));
    let settlement = machine::settlement(shares, wording);
    let mut sheets = vec![
        ("lines", people::lines(lines, wording)?),
        ("rules", people_rules::rules(lines, all_rules, wording)),
        ("calculation", people::calculation(explanation, wording)?),
        ("settlement", settlement.without_empty(&["until", "entry", "settled_in"])),
        ("clawbacks", people::clawbacks(explanation, wording)),
        ("cases", cases(explanation).without_empty(&["reason"])),
        ("payments", became::stated_for_people(&explanation.stated, wording)),
    ];
    sheets.retain(|(_, sheet)| !sheet.rows.is_empty());
    Ok(sheets)
}

/// Refunds that were asked for and are not decided.
fn cases(explanation: &Explanation) -> Sheet {
    let rows = explanation.cases.iter().map(|case| {
        vec![
            Cell::code(&case.refund_no),
            case.requested_at.into(),
            case.amount.into(),
            case.reason.as_ref().map_or(Cell::Blank, Cell::text),
        ]
    });
    Sheet { columns: CASES.to_vec(), rows: rows.collect(), ..Sheet::default() }
}

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
        ("line", explanation.line.map(i64::from).into()),
        ("status", wording.status(instants.status())),
        ("paid_at", instants.paid.into()),
        ("completed_at", instants.completed.into()),
        ("cancelled_at", instants.cancelled.into()),
        ("corrected_by", explanation.corrected_by.as_ref().map_or(Cell::Blank, Cell::code)),
        ("revisions", revisions(explanation)),
        ("seller", seller.map_or(Cell::Blank, |seller| Cell::code(&seller.code))),
        ("name", seller.map_or(Cell::Blank, |seller| Cell::text(&seller.name))),
        ("level", governed.map(|governed| i64::from(governed.seller_level)).into()),
        ("grade", governed.and_then(|it| it.seller_grade.as_ref()).map_or(Cell::Blank, Cell::code)),
        ("sponsor", governed.map_or(Cell::Blank, sponsor)),
        ("attributed_by", wording.attributed_by(&explanation.attributed_by)),
        ("held_since", explanation.hold.as_ref().map(|hold| hold.since).into()),
        ("held_because", explanation.hold.as_ref().map_or(Cell::Blank, |h| Cell::text(&h.reason))),
    ];
    fields.extend(plan(governed, wording));
    let nothing = explanation.governed.as_ref().err();
    fields.push(("earns_nothing", nothing.map_or(Cell::Blank, |why| wording.no_terms(*why))));
    fields
}

/// The withdrawn versions, each of which can be explained by its number.
fn revisions(explanation: &Explanation) -> Cell {
    match explanation.revisions.as_slice() {
        [] => Cell::Blank,
        numbers => Cell::text(numbers.join(", ")),
    }
}

/// The sponsor who earns the override; why nobody does stands in the last table.
fn sponsor(governed: &Governed) -> Cell {
    governed.sponsor.as_ref().map_or(Cell::Blank, |sponsor| Cell::code(&sponsor.code))
}

fn plan(governed: Option<&Governed>, wording: &Wording<'_>) -> [(&'static str, Cell); 9] {
    let of = |cell: fn(&Governed, &Wording<'_>) -> Cell| {
        governed.map_or(Cell::Blank, |governed| cell(governed, wording))
    };
    [
        ("plan", governed.map(|governed| governed.plan.0).into()),
        ("plan_name", of(|governed, _| Cell::text(&governed.plan_name))),
        ("base", of(|governed, wording| wording.base(governed.base))),
        ("override_of", of(|governed, wording| wording.override_of(governed.override_of))),
        ("rounding", of(|governed, wording| wording.rounding(governed.rounding))),
        ("max_share", governed.map(|governed| governed.max_share).into()),
        ("hold_days", governed.map(|governed| i64::from(governed.hold_days)).into()),
        ("hold_from", of(|governed, wording| wording.hold_from(governed.hold_from))),
        ("matures_at", governed.and_then(|governed| governed.matures_at).into()),
    ]
}
