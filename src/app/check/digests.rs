//! What is closed is as it was when it was closed: settlements (SPEC §9) and batches of payouts (§10).
use std::collections::BTreeMap;

use super::picture::{Picture, Teller};
use crate::app::error::Error;
use crate::domain::payout::Batch;
use crate::domain::settlement_digest::{Digest, SettlementDigest};
use crate::store::{bonuses, payouts, settlements};

pub(super) fn digests(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    of_settlements(picture, teller)?;
    of_batches(picture, teller)
}

fn of_settlements(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    let closed = settlements::all(picture.tx)?;
    let begun = closed.iter().map(|one| (one.id, SettlementDigest::new(one.from, one.until)));
    let mut digests: BTreeMap<i64, SettlementDigest> = begun.collect();
    for (id, digest) in &mut digests {
        for interval in bonuses::of_settlement(picture.tx, *id)? {
            digest.interval(&interval);
        }
    }
    picture.entries(|settlement, entry| {
        if let Some(digest) = digests.get_mut(&settlement) {
            digest.entry(entry);
        }
        Ok(())
    })?;
    for one in closed {
        let Some(mut digest) = digests.remove(&one.id) else { continue };
        for statement in settlements::statements(picture.tx, one.id)? {
            digest.statement(&statement);
        }
        teller.compare(&one.period, "digest", one.digest.to_string(), digest.finish().to_string());
    }
    Ok(())
}

/// Each digest covers the one before as it is kept: what was changed is named, not all that follows.
fn of_batches(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    let mut before: Option<Digest> = None;
    for kept in payouts::batches(picture.tx)? {
        let items = payouts::of_batch(picture.tx, kept.id)?;
        let items = items.into_iter().map(|stored| stored.item).collect();
        let batch = Batch { id: kept.id, created_at: kept.created_at, items };
        let (digest, computed) = (kept.digest.to_string(), batch.digest(before).to_string());
        teller.compare(&kept.id.to_string(), "digest", digest, computed);
        before = Some(kept.digest);
    }
    Ok(())
}
