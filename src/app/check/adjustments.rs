//! A settled adjustment is the one that was recorded, and has a reason (SPEC §8).
use super::picture::{Picture, Teller};
use crate::app::error::Error;
use crate::domain::money::Money;
use crate::store::check::adjusted;

pub(super) fn adjustments(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    for row in adjusted::without_reason(picture.tx)? {
        teller.tell(format!("adjustment {row}"), "reason", None::<i64>, "?");
    }
    for found in adjusted::settled(picture.tx)? {
        let (subject, kept) = (format!("entry {}", found.number), found.settled);
        let Some(recorded) = found.recorded else {
            teller.tell(subject, "amount", kept.amount, None::<Money>);
            continue;
        };
        if kept.distributor != recorded.distributor {
            let code = |whose| picture.code(whose);
            let (kept, recorded) = (code(kept.distributor)?, code(recorded.distributor)?);
            teller.tell(&subject, "distributor", kept, recorded);
        }
        teller.compare(&subject, "amount", kept.amount, recorded.amount);
        teller.compare(&subject, "earned_at", kept.at, recorded.at);
    }
    Ok(())
}
