//! A line never pays more than its plan's share of it (SPEC §7 "max_share").
use super::picture::{Picture, Teller};
use crate::app::error::Error;
use crate::domain::rounding::{Rounding, share_of};
use crate::store::check::line_shares;
use crate::store::references;

pub(super) fn max_share(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    let facts = picture.facts()?;
    line_shares::each(picture.tx, |share| {
        let Some(plan) = facts.plan_of(share.plan) else { return Ok(()) };
        let most = share_of(share.base, plan.plan.max_share, Rounding::Down)?;
        if share.amount > most {
            let order_no = references::order_no(picture.tx, share.line.order())?;
            let subject = format!("{order_no}/{}", share.line.line());
            teller.tell(subject, "amount", share.amount, most);
        }
        Ok::<_, Error>(())
    })
}
