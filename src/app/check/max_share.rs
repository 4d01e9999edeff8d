//! A line never pays more than its plan's share of it (SPEC §7 "max_share").
use super::picture::{Picture, Teller};
use crate::app::error::Error;
use crate::domain::commission::Line;
use crate::domain::facts::Facts;
use crate::domain::money::Money;
use crate::domain::plan::OverrideOf;
use crate::domain::rounding::{Rounding, share_of};
use crate::store::check::line_shares::{self, LineShare};
use crate::store::check::whole_orders;
use crate::store::references;

pub(super) fn max_share(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    let facts = picture.facts()?;
    line_shares::each(picture.tx, |share| {
        let Some(plan) = facts.plan_of(share.plan) else { return Ok(()) };
        // Only there an entry says a share of something else than what the line's shares are cut by.
        let base = match plan.plan.override_of {
            OverrideOf::SellerCommission => by_terms(picture, facts, &share)?,
            OverrideOf::Sale | OverrideOf::Difference => share.base,
        };
        let most = share_of(base, plan.plan.max_share, Rounding::Down)?;
        if share.amount > most {
            let order_no = references::order_no(picture.tx, share.line.order())?;
            let subject = format!("{order_no}/{}", share.line.line());
            teller.tell(subject, "amount", share.amount, most);
        }
        Ok::<_, Error>(())
    })
}

/// The base of a line by its order's terms; nothing where these pay nothing.
fn by_terms(picture: &Picture<'_, '_>, facts: &Facts, share: &LineShare) -> Result<Money, Error> {
    let order = whole_orders::of(picture.tx, share.line.order())?;
    let line = order.as_ref().and_then(|o| o.lines.iter().find(|line| line.id == share.line));
    let (Some(order), Some(line)) = (&order, line) else { return Ok(Money::ZERO) };
    let Ok(terms) = facts.terms(order.sale()) else { return Ok(Money::ZERO) };
    Ok(terms.reckon(&Line::from(line))?.base.unwrap_or_default())
}
