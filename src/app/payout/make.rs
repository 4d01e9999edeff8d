//! Making items: what arrives of an amount, with what was paid before.
use super::desk::Desk;
use crate::app::error::Error;
use crate::domain::distributor::Kind;
use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::payout::{Batch, Charge, InUse, Item, ItemId, RequestId};
use crate::domain::payout_account::PayoutAccount;
use crate::domain::settlement_digest::Digest;
use crate::domain::time::{Day, Instant};
use crate::domain::withholding::Earlier;
use crate::domain::zone::Zone;
use crate::store::payouts;
use crate::store::transaction::{ReadTx, WriteTx};

/// An item as it is shown before and after it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The item.
    pub item: Item,
    /// The distributor's code.
    pub code: String,
    /// The distributor's name.
    pub name: String,
    /// Where it goes.
    pub account: PayoutAccount,
    /// It is not the distributor's first account.
    pub is_changed: bool,
}

/// Who is to be paid, and where.
#[derive(Debug, Clone, Copy)]
pub(super) struct Payee<'a> {
    pub whose: DistributorId,
    pub code: &'a str,
    pub name: &'a str,
    pub kind: Kind,
    pub account: &'a InUse,
}

/// The item for an amount; its net is not above 0 when fee and tax eat it up.
pub(super) fn line(
    tx: &ReadTx<'_>,
    (desk, now): (&Desk, Instant),
    payee: Payee<'_>,
    gross: Money,
    (id, request): (ItemId, Option<RequestId>),
) -> Result<Line, Error> {
    let (earlier, month) = earlier(tx, payee.whose, now)?;
    let charge = Charge::new(&desk.rules, payee.kind, gross, (&earlier, month))?;
    let InUse { id: account_id, account, is_changed, .. } = payee.account;
    Ok(Line {
        item: Item {
            id,
            distributor: payee.whose,
            account: *account_id,
            charge,
            plan: desk.plan,
            request,
        },
        code: payee.code.to_owned(),
        name: payee.name.to_owned(),
        account: account.clone(),
        is_changed: *is_changed,
    })
}

/// Writes a batch of these items.
pub(super) fn write(
    tx: &WriteTx<'_>,
    batch: &Batch,
    before: Option<Digest>,
    operator: &str,
) -> Result<Digest, Error> {
    let digest = batch.digest(before);
    payouts::insert(tx, batch, digest, operator)?;
    Ok(digest)
}

/// What a distributor was paid before in this month and year, and the month (1–12).
fn earlier(tx: &ReadTx<'_>, whose: DistributorId, now: Instant) -> Result<(Earlier, u32), Error> {
    let zone = tx.meta().zone;
    let (_, month) = year_and_month(zone, now);
    let (month_sums, year_sums, first) = payouts::earlier(tx, whose, beginnings(zone, now))?;
    let first_month = first.map(|first| year_and_month(zone, first).1);
    Ok((Earlier { month: month_sums, year: year_sums, first_month }, month))
}

/// Year and month (1–12) of an instant.
pub(in crate::app) fn year_and_month(zone: Zone, at: Instant) -> (i32, u32) {
    use chrono::Datelike;
    let local = zone.local(at);
    (local.year(), local.month())
}

/// 00:00 local of the first day of the year and of the month.
pub(in crate::app) fn beginnings(zone: Zone, at: Instant) -> (Instant, Instant) {
    let (year, month) = year_and_month(zone, at);
    let first = |month| Day::new(year, month, 1).map_or(Instant::ALWAYS, |day| zone.start_of(day));
    (first(1), first(month))
}
