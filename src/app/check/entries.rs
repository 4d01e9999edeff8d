//! Settled entries are what the terms of their orders pay (SPEC §6, §7).
use std::collections::BTreeMap;

use super::picture::{Picture, Teller};
use crate::app::error::Error;
use crate::domain::commission::{Commission, Line};
use crate::domain::entry::{Entry, Source};
use crate::domain::facts::Facts;
use crate::domain::id::{OrderLineId, PlanVersion};
use crate::domain::money::Money;
use crate::domain::plan::{Pay, Role};
use crate::domain::settlement::Roles;
use crate::store::check::whole_orders::WholeOrder;
use crate::store::check::{kept_entries, strays};

/// Entries of an order by line and role.
type ByLine = BTreeMap<(OrderLineId, Role), Entry>;

pub(super) fn entries(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    let facts = picture.facts()?;
    picture.orders(|order| {
        let kept = kept_entries::of_order(picture.tx, order.id)?;
        let kept: ByLine =
            kept.into_iter().filter_map(|entry| Some((key(&entry)?, entry))).collect();
        let computed = computed(order, facts, &kept)?;
        for (line, role) in kept.keys().chain(computed.keys().filter(|key| !kept.contains_key(key)))
        {
            let subject = format!("{}/{} {}", order.order_no, line.line(), role.name());
            let key = (*line, *role);
            compare(picture, teller, &subject, (kept.get(&key), computed.get(&key)))?;
        }
        Ok(())
    })?;
    for (entry, amount) in strays::entries(picture.tx)? {
        teller.tell(format!("entry {entry}"), "amount", amount, None::<Money>);
    }
    for (code, settled, recorded) in strays::openings(picture.tx)? {
        teller.tell(format!("{code} opening"), "amount", settled, recorded);
    }
    Ok(())
}

/// What the settled roles of an order pay by its terms. Of an order that was cancelled, only what was
/// settled before that is in the book.
fn computed(order: &WholeOrder, facts: &Facts, kept: &ByLine) -> Result<ByLine, Error> {
    let mut computed = ByLine::new();
    let unsettled = order.unsettled.unwrap_or(Roles::NONE);
    let (Some(earned_at), Ok(terms)) = (order.paid_at, facts.terms(order.sale())) else {
        return Ok(computed);
    };
    let (Some(matures_at), plan) = (terms.matures_at(order.completed_at), terms.plan_version())
    else {
        return Ok(computed);
    };
    if unsettled == Roles::BOTH {
        return Ok(computed);
    }
    for stored in &order.lines {
        for commission in terms.commissions(&Line::from(stored))?.into_iter().flatten() {
            let role = commission.role;
            let never = order.cancelled_at.is_some() && !kept.keys().any(|key| key.1 == role);
            if unsettled.has(role) || never {
                continue;
            }
            let (distributor, amount) = (commission.earner, commission.amount);
            let source = Source::Commission { line: stored.id, commission, plan };
            let entry = Entry { distributor, amount, earned_at, matures_at, source };
            computed.insert((stored.id, role), entry);
        }
    }
    Ok(computed)
}

fn key(entry: &Entry) -> Option<(OrderLineId, Role)> {
    commission(entry).map(|(line, commission, _)| (line, commission.role))
}

fn commission(entry: &Entry) -> Option<(OrderLineId, Commission, PlanVersion)> {
    match entry.source {
        Source::Commission { line, commission, plan } => Some((line, commission, plan)),
        Source::Clawback { .. } | Source::Opening | Source::Adjustment(_) | Source::Bonus(_) => {
            None
        }
    }
}

/// Tells that an entry is missing, is too many, or differs, column by column.
fn compare(
    picture: &Picture<'_, '_>,
    teller: &mut Teller<'_>,
    subject: &str,
    (kept, computed): (Option<&Entry>, Option<&Entry>),
) -> Result<(), Error> {
    let (Some(kept), Some(computed)) = (kept, computed) else {
        let amount = |entry: Option<&Entry>| entry.map(|entry| entry.amount);
        teller.tell(subject, "amount", amount(kept), amount(computed));
        return Ok(());
    };
    if kept.distributor != computed.distributor {
        let code = |entry: &Entry| picture.code(entry.distributor);
        teller.tell(subject, "distributor", code(kept)?, code(computed)?);
    }
    teller.compare(subject, "amount", kept.amount, computed.amount);
    teller.compare(subject, "earned_at", kept.earned_at, computed.earned_at);
    teller.compare(subject, "matures_at", kept.matures_at, computed.matures_at);
    let (Some((_, a, kept_plan)), Some((_, b, plan))) = (commission(kept), commission(computed))
    else {
        return Ok(());
    };
    teller.compare(subject, "base", a.base, b.base);
    teller.compare(subject, "quantity", a.quantity, b.quantity);
    teller.compare(subject, "plan", kept_plan.0, plan.0);
    teller.compare(subject, "rate", rate(a.pay), rate(b.pay));
    teller.compare(subject, "fixed", fixed(a.pay), fixed(b.pay));
    Ok(())
}

pub(super) fn rate(pay: Pay) -> Option<String> {
    match pay {
        Pay::Percent(rate) => Some(rate.decimal()),
        Pay::Fixed(_) => None,
    }
}

pub(super) fn fixed(pay: Pay) -> Option<Money> {
    match pay {
        Pay::Fixed(per_unit) => Some(per_unit),
        Pay::Percent(_) => None,
    }
}
