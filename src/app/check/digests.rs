//! A closed settlement is as it was when it was closed (SPEC §9).
use super::picture::{Picture, Teller};
use crate::app::error::Error;
use crate::domain::settlement_digest::SettlementDigest;
use crate::store::check::kept_entries;
use crate::store::settlements;

pub(super) fn digests(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    for closed in settlements::all(picture.tx)? {
        let mut digest = SettlementDigest::new(closed.from, closed.until);
        kept_entries::each_of_settlement(picture.tx, closed.id, |entry| {
            digest.entry(entry);
            Ok::<_, Error>(())
        })?;
        for statement in settlements::statements(picture.tx, closed.id)? {
            digest.statement(&statement);
        }
        let (kept, computed) = (closed.digest.to_string(), digest.finish().to_string());
        teller.compare(&closed.period, "digest", kept, computed);
    }
    Ok(())
}
