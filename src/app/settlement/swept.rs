//! What becomes of the orders that were swept, as few writes as possible.
use crate::app::error::Error;
use crate::app::session::Change;
use crate::domain::id::{OrderId, RefundId};
use crate::domain::settlement::{Roles, UnsettledOrder};
use crate::store::{after_sale, unsettled};

/// What was open of an order before a sweep.
#[derive(Debug)]
pub struct Open {
    roles: Roles,
    refunds: Vec<(RefundId, Roles)>,
    ending: Roles,
}

impl Open {
    /// What is open of an order now.
    pub fn of(order: &UnsettledOrder) -> Self {
        let (mut refunds, mut ending) = (Vec::new(), Roles::NONE);
        if let Some(after_sale) = &order.after_sale {
            refunds.extend(after_sale.refunds.iter().map(|refund| (refund.refund, refund.open)));
            refunds.dedup();
            ending = after_sale.ending.map_or(Roles::NONE, |ending| ending.open);
        }
        Self { roles: order.roles, refunds, ending }
    }
}

/// What becomes of the orders that were swept.
#[derive(Debug)]
pub struct SweptOrders {
    /// The last order that any settlement reached before this one; later ones have no row yet.
    before: OrderId,
    /// The last one that this settlement settles something of.
    pub last: OrderId,
    /// Those with a row that leave it: ranges, ends included.
    settled: Vec<(OrderId, OrderId)>,
    /// Of these only some roles are still open.
    partly: Vec<(OrderId, Roles)>,
    /// Those without a row that nothing was settled of: ranges, ends included.
    open: Vec<(OrderId, OrderId)>,
    /// Refunds of which something was taken back, with what is still to be.
    refunds: Vec<(RefundId, Roles)>,
    /// Ended orders of which something was reversed, with what is still to be.
    endings: Vec<(OrderId, Roles)>,
}

impl SweptOrders {
    /// Of a settlement before which the last order that any reached was this one.
    pub fn after(before: OrderId) -> Self {
        let (settled, partly, open) = (Vec::new(), Vec::new(), Vec::new());
        let (refunds, endings) = (Vec::new(), Vec::new());
        Self { before, last: before, settled, partly, open, refunds, endings }
    }

    /// Takes note of an order as it was and as it is.
    pub fn note(&mut self, before: &Open, order: &UnsettledOrder) {
        let after = Open::of(order);
        let refunds = before.refunds.iter().zip(after.refunds);
        self.refunds.extend(refunds.filter(|(was, is)| *was != is).map(|(_, is)| is));
        if before.ending != after.ending {
            self.endings.push((order.id, after.ending));
        }
        if before.roles != Roles::NONE {
            self.note_roles(order.id, before.roles, after.roles);
        }
    }

    fn note_roles(&mut self, order: OrderId, roles: Roles, left: Roles) {
        if left == Roles::NONE {
            if order > self.before {
                self.last = order;
                return;
            }
            match self.settled.last_mut() {
                Some((_, last)) if last.0 + 1 == order.0 => *last = order,
                _ => self.settled.push((order, order)),
            }
        } else if left != roles {
            self.last = self.last.max(order);
            self.partly.push((order, left));
        } else if order > self.before {
            // Between two orders that follow each other here, others are cancelled at most.
            match self.open.last_mut() {
                Some((first, last)) if *first > self.last => *last = order,
                _ => self.open.push((order, order)),
            }
        }
    }

    /// Writes what became of them.
    ///
    /// # Errors
    /// Those of the book.
    pub fn write(&self, change: &Change<'_>) -> Result<(), Error> {
        let tx = &change.tx;
        unsettled::remove(tx, &self.settled)?;
        for (order, roles) in &self.partly {
            match *order > self.before {
                true => unsettled::leave_roles(tx, *order, *roles)?,
                false => unsettled::keep(tx, *order, *roles)?,
            }
        }
        for (first, last) in self.open.iter().filter(|(first, _)| *first < self.last) {
            unsettled::leave_open(tx, *first, *last)?;
        }
        for (refund, roles) in &self.refunds {
            after_sale::keep_refund(tx, *refund, *roles)?;
        }
        for (order, roles) in &self.endings {
            after_sale::keep_ending(tx, *order, *roles)?;
        }
        Ok(())
    }
}
