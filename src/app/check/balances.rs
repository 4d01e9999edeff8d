//! A balance is Σ settled entries − Σ gross paid and not returned (SPEC §10).
use super::picture::{Picture, Teller};
use crate::app::error::Error;
use crate::domain::money::Money;
use crate::store::check::balances as kept;

pub(super) fn balances(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    for found in kept::contradicting(picture.tx)? {
        let (kept, computed) = (found.kept.map(Money), found.computed.map(Money));
        teller.tell(found.subject, "balance", kept, computed);
    }
    Ok(())
}
