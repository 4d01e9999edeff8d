//! Whether a SEPA transfer can be written.
use super::characters::{foreign, transliterated};
use crate::domain::bic::check_bic;
use crate::domain::iban::check_sepa_iban;
use crate::domain::money::Money;
use crate::exchange::payment_files::batch::{Payer, PaymentItem};
use crate::exchange::payment_files::fault::{ItemFault, PayerFault, PaymentFault};
use crate::exchange::payment_files::text::{Free, free};

/// The most characters of a name.
const NAME_CHARS: usize = 70;
/// The most characters of the text for the recipient.
const NOTE_CHARS: usize = 140;
/// The most that one transfer moves: 999,999,999.99.
const MOST: Money = Money(99_999_999_999);

/// What is wrong with a transfer.
pub(super) fn check(item: &PaymentItem) -> Result<(), ItemFault> {
    check_sepa_iban(&item.account).map_err(ItemFault::Iban)?;
    if item.net > MOST {
        return Err(ItemFault::TooMuch { most: MOST });
    }
    if item.holder.is_empty() {
        return Err(ItemFault::NoHolder);
    }
    free(item, usize::MAX, usize::MAX).iter().try_for_each(|text| {
        let limit = if text.field == "note" { NOTE_CHARS } else { NAME_CHARS };
        fits(text, limit)
    })
}

/// A text is judged as it will be written: one character may become two.
fn fits(text: &Free<'_>, limit: usize) -> Result<(), ItemFault> {
    text.one_line()?;
    if let Some(character) = foreign(text.text) {
        return Err(ItemFault::Character { field: text.field, character });
    }
    if transliterated(text.text).len() > limit {
        return Err(ItemFault::TooLong { field: text.field, limit });
    }
    Ok(())
}

/// What is wrong with the settings that the file needs.
pub fn payer_faults(payer: &Payer) -> Vec<PaymentFault> {
    let checks = [
        ("payer.name", given(&payer.name).and_then(name)),
        ("payer.iban", given(&payer.iban).and_then(iban)),
        ("payer.bic", given(&payer.bic).and_then(bic)),
    ];
    let faults = checks.into_iter().filter_map(|(key, found)| Some((key, found.err()?)));
    faults.map(|(key, fault)| PaymentFault::Payer { key, fault }).collect()
}

fn given(text: &str) -> Result<&str, PayerFault> {
    if text.is_empty() { Err(PayerFault::Missing) } else { Ok(text) }
}

fn iban(text: &str) -> Result<(), PayerFault> {
    check_sepa_iban(text).map(drop).map_err(PayerFault::Iban)
}

fn bic(text: &str) -> Result<(), PayerFault> {
    check_bic(text).map(drop).ok_or(PayerFault::Bic)
}

fn name(text: &str) -> Result<(), PayerFault> {
    if let Some(character) = foreign(text) {
        return Err(PayerFault::Character(character));
    }
    if transliterated(text).len() > NAME_CHARS {
        return Err(PayerFault::TooLong { limit: NAME_CHARS });
    }
    Ok(())
}
