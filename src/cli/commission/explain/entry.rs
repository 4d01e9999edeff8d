//! Entries of no order as records: what was owed before the book began, and amounts by hand.
use crate::cli::wording::Wording;
use crate::domain::entry::ListedEntry;
use crate::render::cell::Cell;
use crate::render::record::Record;
use crate::store::adjustments::StoredAdjustment;
use crate::text::args;

/// The record of what the merchant owed before the book began.
pub(super) fn opening(entry: &ListedEntry, wording: &Wording<'_>) -> Record {
    let fields = vec![
        ("kind", wording.entry_kind(entry.kind)),
        ("distributor", Cell::code(&entry.distributor)),
        ("amount", entry.amount.into()),
        ("earned_at", entry.earned_at.into()),
    ];
    record(entry, fields, wording)
}

/// The record of a manual amount.
pub(super) fn adjustment(
    entry: &ListedEntry,
    stored: &StoredAdjustment,
    wording: &Wording<'_>,
) -> Record {
    let adjustment = &stored.adjustment;
    let fields = vec![
        ("kind", wording.entry_kind(adjustment.kind.name())),
        ("distributor", Cell::code(&entry.distributor)),
        ("amount", adjustment.amount.into()),
        ("dated_at", adjustment.dated_at.into()),
        ("reason", Cell::text(&adjustment.reason)),
        ("ref", adjustment.reference.as_ref().map_or(Cell::Blank, Cell::code)),
        ("operator", Cell::text(&stored.operator)),
        ("recorded_at", stored.recorded_at.into()),
    ];
    record(entry, fields, wording)
}

fn record(entry: &ListedEntry, of: Vec<(&'static str, Cell)>, wording: &Wording<'_>) -> Record {
    let mut fields = vec![("entry", entry.entry.into())];
    fields.extend(of);
    fields.push(("settled_in", entry.settled_in.as_ref().map_or(Cell::Blank, Cell::code)));
    if wording.is_for_people() {
        fields.retain(|(_, cell)| *cell != Cell::Blank);
    } else {
        fields.insert(0, ("explains", Cell::Word("entry")));
    }
    let number = entry.entry.unwrap_or_default().to_string();
    let title = wording.words().say("title-entry", args![entry = number]);
    Record { title: Some(title), fields, sheets: Vec::new() }
}
