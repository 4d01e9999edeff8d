//! Payouts add up, live once, and go where they belong (SPEC §10).
use super::picture::{Picture, Teller};
use crate::app::error::Error;
use crate::app::payout::{self, PayoutRefusal};
use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::payout::{Event, PayoutRules, Status, Totals};
use crate::domain::payout_account::Channel;
use crate::domain::rounding::{Rounding, share_of};
use crate::domain::withholding::{Earlier, Scheme};
use crate::store::check::payout_rows;
use crate::store::payouts::{self, StoredBatch, StoredItem};

pub(super) fn payouts(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    let plans = payout::rules_of_plans(picture.tx)?;
    for batch in payouts::batches(picture.tx)? {
        let items = payouts::of_batch(picture.tx, batch.id)?;
        sums(teller, &batch, &items)?;
        files(picture, teller, &batch, &items)?;
        for item in &items {
            let rules = item.item.plan.and_then(|plan| plans.get(&plan)).map(|(rules, _)| rules);
            money(rules.unwrap_or(&PayoutRules::default()), teller, item)?;
            life(picture, teller, item)?;
        }
    }
    for found in payout_rows::requests(picture.tx)? {
        teller.tell(found.subject, "gross", found.kept.map(Money), found.computed.map(Money));
    }
    for found in payout_rows::accounts(picture.tx)? {
        let code = |id: Option<i64>| id.map(|id| picture.code(DistributorId(id))).transpose();
        teller.tell(found.subject, "account", code(found.kept)?, code(found.computed)?);
    }
    Ok(())
}

/// A batch is the sum of its items.
fn sums(teller: &mut Teller<'_>, batch: &StoredBatch, items: &[StoredItem]) -> Result<(), Error> {
    let subject = batch.id.to_string();
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let kept = i64::try_from(batch.items).unwrap_or(i64::MAX);
    teller.compare(&subject, "items", kept, count(items.len()));
    let sums = Totals::of(items.iter().map(|item| &item.item.charge))?;
    teller.compare(&subject, "gross", batch.totals.gross, sums.gross);
    teller.compare(&subject, "fee", batch.totals.fee, sums.fee);
    teller.compare(&subject, "withheld", batch.totals.withheld, sums.withheld);
    teller.compare(&subject, "net", batch.totals.net, sums.net);
    for item in items.iter().filter(|item| item.created_at != batch.created_at) {
        let subject = item.item.id.to_string();
        teller.tell(subject, "created_at", item.created_at, batch.created_at);
    }
    Ok(())
}

/// What was exported is the sum of the control totals of its files and of what is handed out in cash.
fn files(
    picture: &Picture<'_, '_>,
    teller: &mut Teller<'_>,
    batch: &StoredBatch,
    items: &[StoredItem],
) -> Result<(), Error> {
    let Some(at) = items.iter().find_map(|item| item.exported_at) else { return Ok(()) };
    let files = match payout::files(picture.tx, (batch.id, at), items) {
        // Exporting again says what is missing: a setting may have changed since.
        Err(Error::Payout(PayoutRefusal::Files(_))) => return Ok(()),
        files => files?,
    };
    let cash = items.iter().filter(|item| item.account.channel == Channel::Cash);
    let in_files = files.iter().map(|file| file.control_total);
    let sum = Money::sum(in_files.chain(cash.map(|item| item.item.charge.net)))?;
    teller.compare(&batch.id.to_string(), "files", sum, batch.totals.net);
    Ok(())
}

/// Gross less fee and withheld is net; the fee is that of the plan. What cumulative schemes keep back
/// depends on what had failed or come back by then, so only those without a memory are recomputed.
fn money(rules: &PayoutRules, teller: &mut Teller<'_>, stored: &StoredItem) -> Result<(), Error> {
    let (item, subject) = (&stored.item, stored.item.id.to_string());
    let charge = item.charge;
    let net = charge.gross.minus(charge.withheld)?.minus(charge.fee)?;
    teller.compare(&subject, "net", charge.net, net);
    let fee = share_of(charge.gross, rules.fee_percent, Rounding::HalfUp)?.plus(rules.fee_fixed)?;
    teller.compare(&subject, "fee", charge.fee, fee);
    if matches!(charge.scheme, Scheme::None | Scheme::Flat(_)) {
        let withheld = charge.scheme.withhold(charge.gross, &Earlier::default(), 1)?;
        teller.compare(&subject, "withheld", charge.withheld, withheld);
    }
    Ok(())
}

/// One thing after the other, each at most once, and money comes back only after it left.
fn life(
    picture: &Picture<'_, '_>,
    teller: &mut Teller<'_>,
    stored: &StoredItem,
) -> Result<(), Error> {
    let subject = stored.item.id.to_string();
    let mut status = Status::Draft;
    let mut paid_at = None;
    for happened in payouts::events(picture.tx, stored.item.id)? {
        if !happened.event.may_follow(status) {
            teller.tell(&subject, "status", happened.event.name(), status.name());
        }
        if happened.event == Event::Paid {
            paid_at = Some(happened.at);
        }
        if let Some(paid_at) = paid_at.filter(|paid_at| happened.at < *paid_at) {
            teller.tell(&subject, "returned_at", happened.at, paid_at);
        }
        status = Status::After(happened.event);
    }
    Ok(())
}
