//! What is taken back of an entry follows from refunds and the end of its order (SPEC §8): an entry and
//! its clawbacks are between 0 and the entry, and exactly 0 after a full refund.
use super::picture::{Picture, Teller};
use crate::app::error::Error;
use crate::domain::clawback::reversed_to_date;
use crate::domain::entry::Reversal;
use crate::domain::money::Money;
use crate::domain::settlement::{AfterSale, LineRefund, Roles};
use crate::domain::time::Instant;
use crate::store::after_sale;
use crate::store::check::reversals::{self, LineEntry, ReversedOrder};

pub(super) fn clawbacks(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    for order in reversals::orders(picture.tx)? {
        let entries = reversals::entries(picture.tx, order.id)?;
        if entries.is_empty() {
            continue;
        }
        let case = Case { after_sale: after_sale::read(picture.tx, order.id)?, order };
        for of_one in entries.chunk_by(|a, b| (a.line, a.role) == (b.line, b.role)) {
            case.one(picture, teller, of_one)?;
        }
    }
    Ok(())
}

/// An order and what happened to it.
struct Case {
    order: ReversedOrder,
    after_sale: AfterSale,
}

impl Case {
    /// A commission and all that is taken back of it.
    fn one(
        &self,
        picture: &Picture<'_, '_>,
        teller: &mut Teller<'_>,
        entries: &[LineEntry],
    ) -> Result<(), Error> {
        let [earned, taken @ ..] = entries else { return Ok(()) };
        let role = earned.role.name();
        let subject = format!("{}/{} {role}", self.order.order_no, earned.line.line());
        if earned.reversal != 0 {
            teller.tell(subject, "reverses", earned.reverses, None::<i64>);
            return Ok(());
        }
        for taken in taken {
            self.agrees(picture, teller, &subject, (earned, taken))?;
        }
        let sum = Money::sum(taken.iter().map(|taken| taken.amount))?;
        let computed = Money::ZERO.minus(self.reversed(picture, earned)?)?;
        teller.compare(&subject, "clawback", sum, computed);
        Ok(())
    }

    /// A clawback is of the one who earned, of the same plan, and for a reason.
    fn agrees(
        &self,
        picture: &Picture<'_, '_>,
        teller: &mut Teller<'_>,
        subject: &str,
        (earned, taken): (&LineEntry, &LineEntry),
    ) -> Result<(), Error> {
        teller.compare(subject, "reverses", taken.reverses, Some(earned.number));
        if taken.distributor != earned.distributor {
            let (kept, computed) = (taken.distributor, earned.distributor);
            teller.tell(subject, "distributor", picture.code(kept)?, picture.code(computed)?);
        }
        teller.compare(subject, "plan", taken.plan.0, earned.plan.0);
        teller.compare(subject, "earned_at", taken.earned_at, earned.earned_at);
        match self.matures_at(earned, taken) {
            Some(matures_at) => {
                teller.compare(subject, "matures_at", taken.matures_at, matures_at);
            }
            None => teller.tell(subject, "reversal", taken.reversal, None::<i64>),
        }
        Ok(())
    }

    /// When a clawback matures; none when there is no reason for it.
    fn matures_at(&self, earned: &LineEntry, taken: &LineEntry) -> Option<Instant> {
        let at = match Reversal::from_number(taken.reversal)? {
            Reversal::Refund(id) => {
                self.refunds(earned).find(|refund| refund.refund == id)?.at.max(earned.earned_at)
            }
            Reversal::Ending if self.order.is_corrected => earned.matures_at,
            Reversal::Ending => self.order.cancelled_at?.max(earned.earned_at),
        };
        let together = taken.settlement == earned.settlement;
        Some(if together { earned.matures_at } else { at })
    }

    /// What is reversed of a commission by now: by the refunds that are settled for its role, or all
    /// of it by the end of the order.
    fn reversed(&self, picture: &Picture<'_, '_>, earned: &LineEntry) -> Result<Money, Error> {
        let open = self.after_sale.ending.map_or(Roles::NONE, |ending| ending.open);
        if self.order.cancelled_at.is_some() && !open.has(earned.role) {
            return Ok(earned.amount);
        }
        let closed = self.refunds(earned).filter(|refund| !refund.open.has(earned.role));
        let refunded = Money::sum(closed.map(|refund| refund.amount))?;
        let Some(net) = earned.net.filter(|net| net.0 > 0) else { return Ok(Money::ZERO) };
        let plan = picture.facts()?.plan_of(earned.plan);
        let rounding = plan.map(|plan| plan.plan.rounding).unwrap_or_default();
        // More than the net is given back: the check `refunds` tells that.
        Ok(reversed_to_date(earned.amount, (refunded.min(net), net), rounding)?)
    }

    fn refunds(&self, earned: &LineEntry) -> impl Iterator<Item = &LineRefund> {
        let line = earned.line.line();
        self.after_sale.refunds.iter().filter(move |refund| i64::from(refund.line) == line)
    }
}
