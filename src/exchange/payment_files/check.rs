//! Whether a batch can become files: every fault at once, so that all are mended in one go.
use std::collections::BTreeSet;

use super::batch::{PaymentBatch, PaymentItem};
use super::fault::{ItemFault, PaymentFault};
use super::format::Format;
use super::{sepa, wechat};
use crate::domain::money::Money;
use crate::domain::payout_account::Channel;

/// The longest reference: what formats append to it still fits into 32 characters.
const REFERENCE_CHARS: usize = 24;
/// The longest id: what `WeChat` takes.
const ID_CHARS: usize = 32;

/// Every fault of a batch, of its reference, its payer, its channels and its items.
pub(super) fn faults(batch: &PaymentBatch) -> Vec<PaymentFault> {
    let mut faults = Vec::new();
    if !is_plain(&batch.reference, REFERENCE_CHARS) {
        faults.push(PaymentFault::Reference(batch.reference.clone()));
    }
    for (channel, _) in Channel::ALL {
        if let Some(format) = Format::of(channel) {
            faults.extend(currency_fault(batch, channel, format));
        }
    }
    if goes(batch, Channel::Sepa) {
        faults.extend(sepa::payer_faults(&batch.payer));
    }
    if goes(batch, Channel::Wechat) {
        faults.extend(wechat::payer_fault(&batch.payer));
    }
    let mut ids = BTreeSet::new();
    for item in &batch.items {
        let twice = if ids.insert(&item.id) { Ok(()) } else { Err(ItemFault::Repeated) };
        faults.extend(twice.and_then(|()| check(item)).err().map(|fault| about(item, fault)));
    }
    faults
}

fn goes(batch: &PaymentBatch, channel: Channel) -> bool {
    batch.items.iter().any(|item| item.channel == channel)
}

fn currency_fault(batch: &PaymentBatch, channel: Channel, format: &Format) -> Option<PaymentFault> {
    let takes = format.currency.filter(|takes| *takes != batch.currency.code())?;
    let items = batch.items.iter().filter(|item| item.channel == channel).count();
    let currency = batch.currency;
    (items > 0).then_some(PaymentFault::Currency { channel, currency, takes, items })
}

fn check(item: &PaymentItem) -> Result<(), ItemFault> {
    if !is_plain(&item.id, ID_CHARS) {
        return Err(ItemFault::Id);
    }
    if item.net <= Money::ZERO {
        return Err(ItemFault::Amount);
    }
    let Some(format) = Format::of(item.channel) else { return Ok(()) };
    if item.account.is_empty() {
        return Err(ItemFault::NoAccount);
    }
    (format.check)(item)
}

fn about(item: &PaymentItem, fault: ItemFault) -> PaymentFault {
    let (item, distributor, channel) = (&item.id, &item.distributor, item.channel);
    PaymentFault::Item { item: item.clone(), distributor: distributor.clone(), channel, fault }
}

/// 1 to so many ASCII letters and digits: safe in a file name, and taken by every format.
fn is_plain(text: &str, limit: usize) -> bool {
    (1..=limit).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric())
}
