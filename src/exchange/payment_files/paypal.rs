//! `PayPal` Payouts Web: no header; recipient, amount, currency, customer id, note, wallet; one
//! currency, at most 5,000 rows (developer.paypal.com, "Use Web UI", read November 2026). UTF-8
//! without mark, which would become part of the first recipient.
use super::batch::PaymentItem;
use super::delimited::delimited;
use super::fault::ItemFault;
use super::format::{Format, Part, Unwritten};
use super::text::{Free, free};
use crate::domain::account_form::AccountForm;
use crate::exchange::cell::NAME_BYTES;

pub(super) const FORMAT: Format =
    Format { extension: "csv", currency: None, limit: 5_000, check, write };

/// Notes of the batch and of a payment together have at most 1,000 characters.
const NOTE_CHARS: usize = 1_000;

fn check(item: &PaymentItem) -> Result<(), ItemFault> {
    if !AccountForm::Paypal.is(&item.account) {
        return Err(ItemFault::Account(AccountForm::Paypal));
    }
    // The holder is not written.
    let [_, note] = free(item, NAME_BYTES, NOTE_CHARS);
    Free::no_formula(&note)
}

fn write(part: &Part<'_>) -> Result<Vec<u8>, Unwritten> {
    let currency = part.batch.currency.code();
    let rows = part.items.iter().map(|item| {
        let amount = part.money(item.net);
        [&item.account, &amount, currency, &item.id, &item.note, "PAYPAL"].map(str::to_owned)
    });
    Ok(delimited(rows)?)
}
