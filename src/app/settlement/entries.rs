//! Entries, settled and pending, one by one.
use std::collections::HashMap;
use std::ops::ControlFlow;

use super::roll::{Roll, of_code};
use super::statement::closed;
use crate::app::error::Error;
use crate::app::facts;
use crate::app::reached::Reached;
use crate::app::session::Session;
use crate::domain::commission::Commission;
use crate::domain::entry::ListedEntry;
use crate::domain::facts::Facts;
use crate::domain::id::{DistributorId, ProductId};
use crate::domain::period::Period;
use crate::domain::settlement::UnsettledOrder;
use crate::domain::time::Instant;
use crate::store::transaction::ReadTx;
use crate::store::{self, openings, references, unsettled};

/// Which entries are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Those of a settled period.
    Period(Period),
    /// Those that are not settled yet.
    Pending,
    /// Both.
    All,
}

/// Hands the wanted entries to `each`, one at a time: settled ones by number, then pending ones by
/// order, until it breaks.
///
/// # Errors
/// A period that is not settled, an unknown distributor, those of the book, an overflow.
pub fn entries(
    session: &Session,
    wanted: Wanted,
    distributor: Option<&str>,
    each: &mut dyn FnMut(ListedEntry) -> ControlFlow<()>,
) -> Result<(), Error> {
    session.read(|tx| {
        let only = of_code(tx, distributor)?;
        let settled = match wanted {
            Wanted::Period(period) => Some(Some(closed(tx, Some(period))?.id)),
            Wanted::All => Some(None),
            Wanted::Pending => None,
        };
        if let Some(settlement) = settled
            && store::entries::each(tx, settlement, only, each)?.is_break()
        {
            return Ok(());
        }
        if wanted == Wanted::Pending || wanted == Wanted::All {
            PendingEntries::read(tx, session.now, only)?.each(each)?;
        }
        Ok(())
    })
}

/// What pending entries are made of.
struct PendingEntries<'tx, 'book> {
    tx: &'tx ReadTx<'book>,
    facts: Facts,
    roll: Roll,
    skus: HashMap<ProductId, String>,
    only: Option<DistributorId>,
    reached: Option<Reached>,
}

impl<'tx, 'book> PendingEntries<'tx, 'book> {
    fn read(
        tx: &'tx ReadTx<'book>,
        now: Instant,
        only: Option<DistributorId>,
    ) -> Result<Self, Error> {
        let reached = only.map(|only| Reached::earning(tx, only)).transpose()?;
        let facts = match &reached {
            Some(reached) => reached.facts(tx, only)?,
            None => facts::load(tx)?,
        };
        let (roll, skus) = (Roll::of(tx, now, only)?, references::skus(tx)?);
        Ok(Self { tx, facts, roll, skus, only, reached })
    }

    fn each(&self, each: &mut dyn FnMut(ListedEntry) -> ControlFlow<()>) -> Result<(), Error> {
        let wanted = |id| self.only.is_none_or(|only| only == id);
        for opening in openings::unsettled(self.tx)? {
            if wanted(opening.distributor) && each(self.opening(&opening)).is_break() {
                return Ok(());
            }
        }
        // The walk over the orders cannot end early: once `each` breaks, the rest is passed over.
        let mut flow = ControlFlow::Continue(());
        let order = |order: &UnsettledOrder| {
            if flow.is_continue() {
                flow = self.order(order, each)?;
            }
            Ok::<_, Error>(())
        };
        match &self.reached {
            Some(reached) => reached.each(self.tx, order),
            None => unsettled::each(self.tx, order),
        }
    }

    fn order(
        &self,
        order: &UnsettledOrder,
        each: &mut dyn FnMut(ListedEntry) -> ControlFlow<()>,
    ) -> Result<ControlFlow<()>, Error> {
        let Ok(terms) = self.facts.terms(order.paid_at, order.seller) else {
            return Ok(ControlFlow::Continue(()));
        };
        let mut order_no = None;
        for line in &order.lines {
            for commission in terms.commissions(line)?.into_iter().flatten() {
                let wanted = self.only.is_none_or(|only| only == commission.earner);
                if !wanted || !order.roles.has(commission.role) {
                    continue;
                }
                if order_no.is_none() {
                    order_no = Some(references::order_no(self.tx, order.id)?);
                }
                let entry = ListedEntry {
                    order_no: order_no.clone(),
                    line: Some(line.line.into()),
                    sku: self.skus.get(&line.product).cloned(),
                    plan: Some(terms.plan_version()),
                    earned_at: order.paid_at,
                    matures_at: order.completed_at.map(|at| terms.matures_at(at)),
                    ..self.commission(&commission)
                };
                if each(entry).is_break() {
                    return Ok(ControlFlow::Break(()));
                }
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    fn commission(&self, commission: &Commission) -> ListedEntry {
        ListedEntry {
            role: Some(commission.role),
            base: Some(commission.base),
            pay: Some(commission.pay),
            quantity: Some(commission.quantity),
            amount: commission.amount,
            ..ListedEntry::pending("commission", self.roll.code(commission.earner))
        }
    }

    fn opening(&self, opening: &openings::Opening) -> ListedEntry {
        let dated = Some(opening.dated_at).filter(|at| *at != Instant::ALWAYS);
        ListedEntry {
            amount: opening.amount,
            earned_at: dated,
            matures_at: dated,
            ..ListedEntry::pending("opening", self.roll.code(opening.distributor))
        }
    }
}
