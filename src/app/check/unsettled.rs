//! Nothing is lost and nothing comes twice: the lists of what is still to be settled (SPEC §8, §9).
use super::picture::{Picture, Teller};
use crate::app::error::Error;
use crate::domain::facts::Facts;
use crate::domain::settlement::Roles;
use crate::domain::time::Instant;
use crate::store::check::open_after_sale;
use crate::store::check::whole_orders::WholeOrder;
use crate::store::settlements;

pub(super) fn unsettled(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    let facts = picture.facts()?;
    let settled_until = settlements::last(picture.tx)?.map(|last| last.until);
    picture.orders(|order| {
        let is_listed = order.unsettled.is_some();
        if wanted(order, facts, settled_until).is_some_and(|wanted| wanted != is_listed) {
            let kept = order.unsettled.unwrap_or(Roles::NONE);
            let computed = if is_listed { Roles::NONE } else { Roles::BOTH };
            let bits = |roles: Roles| i64::from(roles.bits());
            teller.tell(&order.order_no, "unsettled", bits(kept), bits(computed));
        }
        Ok(())
    })?;
    for found in open_after_sale::refunds(picture.tx)? {
        teller.tell(found.subject, "open_refunds", found.kept, found.computed);
    }
    for found in open_after_sale::endings(picture.tx)? {
        teller.tell(found.subject, "open_endings", found.kept, found.computed);
    }
    Ok(())
}

/// Whether an order belongs on the list; none when both may be: it was swept by a settlement, or it was
/// entered later or waits for a suspended distributor.
fn wanted(order: &WholeOrder, facts: &Facts, settled_until: Option<Instant>) -> Option<bool> {
    if order.cancelled_at.is_some() {
        return Some(false);
    }
    let over = facts.hold_over(order.sale(), order.completed_at);
    let may_be_swept = over.is_some_and(|over| settled_until.is_some_and(|until| over < until));
    if may_be_swept { None } else { Some(true) }
}
