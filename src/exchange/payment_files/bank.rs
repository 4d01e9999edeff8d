//! The bank file of our own: one row per payment, for a bookkeeper who opens it in a spreadsheet
//! and pastes it into the template of the merchant's bank. UTF-8 with mark, CRLF; text that a
//! spreadsheet would compute or round is kept text by a leading `'` (CLI.md "Spreadsheets").
use super::batch::PaymentItem;
use super::delimited::marked;
use super::fault::ItemFault;
use super::format::{Format, Part, Unwritten};
use super::text::{Free, free};
use crate::exchange::cell::{NAME_BYTES, NOTE_BYTES};
use crate::exchange::guard::guarded;

/// One file, however many payments there are.
pub(super) const FORMAT: Format =
    Format { extension: "csv", currency: None, limit: usize::MAX, check, write };

const HEADER: [&str; 8] =
    ["item", "account", "holder", "amount", "currency", "note", "distributor", "batch"];

fn check(item: &PaymentItem) -> Result<(), ItemFault> {
    if item.holder.is_empty() {
        return Err(ItemFault::NoHolder);
    }
    Free { field: "account", text: &item.account, limit: NAME_BYTES }.one_line()?;
    free(item, NAME_BYTES, NOTE_BYTES).iter().try_for_each(Free::one_line)
}

fn write(part: &Part<'_>) -> Result<Vec<u8>, Unwritten> {
    let batch = part.batch;
    let header = HEADER.map(str::to_owned);
    let rows = part.items.iter().map(|item| {
        [
            item.id.clone(),
            guarded(&item.account).into_owned(),
            guarded(&item.holder).into_owned(),
            part.money(item.net),
            batch.currency.code().to_owned(),
            guarded(&item.note).into_owned(),
            guarded(&item.distributor).into_owned(),
            batch.reference.clone(),
        ]
    });
    Ok(marked([header].into_iter().chain(rows))?)
}
