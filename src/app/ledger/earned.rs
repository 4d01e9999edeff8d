//! What orders earn, and what is taken back of it, by their terms: settled or not, it is the same
//! (SPEC §11 "Statistics"). The check `entries` proves that settled entries are what the terms pay.
use crate::app::error::Error;
use crate::domain::clawback::reversed_to_date;
use crate::domain::facts::Facts;
use crate::domain::ledger::order::{EarnedByRole, GivenBack};
use crate::domain::money::Money;
use crate::store::ledger::orders::PaidOrder;
use crate::store::ledger::refunds::RefundedLine;

/// What an order earns by its terms, settled or not; of an order of history nothing.
pub(super) fn earned(facts: &Facts, order: &PaidOrder) -> Result<EarnedByRole, Error> {
    let mut earned = EarnedByRole::default();
    let Ok(terms) = facts.terms(order.sale()) else {
        return Ok(earned);
    };
    for line in &order.lines {
        let [direct, override_] = terms.reckon(line)?.shares;
        earned.direct = earned.direct.plus(direct.amount)?;
        earned.override_ = earned.override_.plus(override_.amount)?;
    }
    Ok(earned)
}

/// What refunds of lines take back, each beyond what was given back before it.
pub(super) fn reversed(
    facts: &Facts,
    order: &PaidOrder,
    refunded: &[RefundedLine],
) -> Result<EarnedByRole, Error> {
    let mut sum = EarnedByRole::default();
    let Ok(terms) = facts.terms(order.sale()) else { return Ok(sum) };
    let rounding = terms.plan().rounding;
    for RefundedLine { line, before, amount } in refunded {
        let Some(line) = order.lines.iter().find(|known| known.line == *line) else { continue };
        let [direct, override_] = terms.reckon(line)?.shares;
        let reversed = |earned: Money| {
            let to_date = |refunded| reversed_to_date(earned, (refunded, line.net), rounding);
            to_date(before.plus(*amount)?)?.minus(to_date(*before)?)
        };
        sum.direct = sum.direct.plus(reversed(direct.amount)?)?;
        sum.override_ = sum.override_.plus(reversed(override_.amount)?)?;
    }
    Ok(sum)
}

/// What is given back when an order ends: what refunds have left of it.
pub(super) fn rest(
    facts: &Facts,
    order: &PaidOrder,
    (shipping, refunded): (Money, Vec<RefundedLine>),
) -> Result<GivenBack, Error> {
    let goods = Money::sum(refunded.iter().map(|line| line.amount))?;
    let (whole, before) = (earned(facts, order)?, reversed(facts, order, &refunded)?);
    let reversed = EarnedByRole {
        direct: whole.direct.minus(before.direct)?,
        override_: whole.override_.minus(before.override_)?,
    };
    let (amount, shipping) = (order.net.minus(goods)?, order.shipping.minus(shipping)?);
    Ok(GivenBack { amount, shipping, reversed, is_correction: order.is_corrected })
}
