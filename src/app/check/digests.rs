//! A closed settlement is as it was when it was closed (SPEC §9).
use std::collections::BTreeMap;

use super::picture::{Picture, Teller};
use crate::app::error::Error;
use crate::domain::settlement_digest::SettlementDigest;
use crate::store::settlements;

pub(super) fn digests(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    let closed = settlements::all(picture.tx)?;
    let begun = closed.iter().map(|one| (one.id, SettlementDigest::new(one.from, one.until)));
    let mut digests: BTreeMap<i64, SettlementDigest> = begun.collect();
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
