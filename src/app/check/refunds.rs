//! Parts of a refund sum to the whole, and nothing gives back more than there was (SPEC §8).
use super::picture::{Picture, Teller};
use crate::app::error::Error;
use crate::domain::money::Money;
use crate::domain::time::Instant;
use crate::store::check::refund_sums;

pub(super) fn refunds(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    let tx = picture.tx;
    for found in refund_sums::of_other_lines(tx)? {
        teller.tell(found.subject, "line", found.kept, found.computed);
    }
    for (field, found) in [
        ("amount", refund_sums::parts(tx)?),
        ("refunded", refund_sums::of_lines(tx)?),
        ("shipping", refund_sums::shipping(tx)?),
    ] {
        for found in found {
            teller.tell(found.subject, field, found.kept.map(Money), found.computed.map(Money));
        }
    }
    for found in refund_sums::restocked(tx)? {
        teller.tell(found.subject, "restock", found.kept, found.computed);
    }
    for found in refund_sums::unpaid(tx)? {
        let (at, paid_at) = (found.kept.map(Instant), found.computed.map(Instant));
        teller.tell(found.subject, "refunded_at", at, paid_at);
    }
    Ok(())
}
