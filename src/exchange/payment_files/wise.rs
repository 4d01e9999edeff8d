//! Wise batch payments to saved recipients: the columns of the template that an account downloads,
//! at most 1,000 rows (wise.com, "How do I fill in my batch template?", read November 2026).
//! UTF-8 without mark. `amountCurrency` is `target`: the recipient gets exactly the amount, and the
//! merchant bears Wise's fee.
use super::batch::PaymentItem;
use super::delimited::delimited;
use super::fault::ItemFault;
use super::format::{Format, Part, Unwritten};
use super::text::free;
use crate::domain::account_form::AccountForm;
use crate::domain::distributor::Kind;
use crate::exchange::cell::{NAME_BYTES, NOTE_BYTES};
use crate::exchange::guard::begins_formula;

pub(super) const FORMAT: Format =
    Format { extension: "csv", currency: None, limit: 1_000, check, write };

const HEADER: [&str; 11] = [
    "recipientId",
    "name",
    "recipientEmail",
    "recipientDetail",
    "sourceCurrency",
    "targetCurrency",
    "amountCurrency",
    "amount",
    "paymentReference",
    "referenceNumber",
    "receiverType",
];

fn check(item: &PaymentItem) -> Result<(), ItemFault> {
    if !AccountForm::WiseRecipient.is(&item.account) {
        return Err(ItemFault::Account(AccountForm::WiseRecipient));
    }
    if item.holder.is_empty() {
        return Err(ItemFault::NoHolder);
    }
    // The note is not written: the reference is the item's id.
    let [holder, _] = free(item, NAME_BYTES, NOTE_BYTES);
    holder.no_formula()
}

fn write(part: &Part<'_>) -> Result<Vec<u8>, Unwritten> {
    let currency = part.batch.currency.code();
    let rows = part.items.iter().map(|item| {
        let amount = part.money(item.net);
        let kind = match item.kind {
            Kind::Individual => "PERSON",
            Kind::Business => "INSTITUTION",
        };
        let (id, name, email) = (item.account.as_str(), item.holder.as_str(), email(item));
        let row = [id, name, email, "", currency, currency, "target", &amount, &item.id, "", kind];
        row.map(str::to_owned)
    });
    Ok(delimited([HEADER.map(str::to_owned)].into_iter().chain(rows))?)
}

/// Wise has the address of a saved recipient; ours is only a help for the eye.
fn email(item: &PaymentItem) -> &str {
    let plain = !begins_formula(&item.email) && !item.email.contains(char::is_control);
    if plain { &item.email } else { "" }
}
