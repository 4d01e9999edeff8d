//! From a batch to its files.
use super::batch::{PaymentBatch, PaymentFile, PaymentItem};
use super::check::faults;
use super::fault::PaymentFault;
use super::format::{Format, Part};
use crate::domain::money::Money;
use crate::domain::payout_account::Channel;

/// The files of a batch, channel by channel, each split at its format's limit. Cash goes into none;
/// a batch of nothing or of cash only has none.
///
/// # Errors
/// Every [`PaymentFault`] there is; then there is no file at all.
pub fn payment_files(batch: &PaymentBatch) -> Result<Vec<PaymentFile>, Vec<PaymentFault>> {
    let faults = faults(batch);
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut files = Vec::new();
    for (channel, _) in Channel::ALL {
        let Some(format) = Format::of(channel) else { continue };
        for (number, items) in (1..).zip(parts(batch, channel, format.limit)) {
            let file = file(batch, (channel, format), number, &items);
            files.push(file.map_err(|fault| vec![fault])?);
        }
    }
    Ok(files)
}

/// The items of a channel in the order given, so many a file. A file has the names of all its
/// recipients or of none: `WeChat` wants it so, and only its items may have none.
fn parts(batch: &PaymentBatch, channel: Channel, limit: usize) -> Vec<Vec<&PaymentItem>> {
    let items = batch.items.iter().filter(|item| item.channel == channel);
    let (named, nameless): (Vec<_>, Vec<_>) = items.partition(|item| !item.holder.is_empty());
    let split = match channel {
        Channel::Wechat => [named, nameless],
        _ => [batch.items.iter().filter(|item| item.channel == channel).collect(), Vec::new()],
    };
    split.iter().flat_map(|items| items.chunks(limit)).map(<[_]>::to_vec).collect()
}

fn file(
    batch: &PaymentBatch,
    (channel, format): (Channel, &Format),
    number: usize,
    items: &[&PaymentItem],
) -> Result<PaymentFile, PaymentFault> {
    let total = Money::sum(items.iter().map(|item| item.net));
    let total = total.map_err(|_| PaymentFault::Overflow)?;
    let part = Part { batch, number, items, total };
    let bytes = (format.write)(&part)
        .map_err(|error| PaymentFault::Unwritten { channel, detail: error.to_string() })?;
    let name = format!("{}-{}-{number}.{}", batch.reference, channel.name(), format.extension);
    Ok(PaymentFile { name, channel, bytes, count: items.len(), control_total: total })
}
