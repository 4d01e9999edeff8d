//! What commission costs by who earns it: each sale counts at the seller and at the approved sponsor,
//! who both earn on it.
use std::path::Path;

use super::cost::Costs;
use super::earned::earned;
use super::readers::{Tally, Wanted, sum_up};
use super::taken_back;
use super::window::Window;
use crate::app::error::Error;
use crate::domain::facts::Facts;
use crate::domain::money::{Money, Overflow};
use crate::domain::plan::Role;
use crate::store::sold::{Dated, Sellers, SoldOrder};
use crate::store::transaction::ReadTx;

/// What earners are summed up by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Earners {
    /// The level at payment; its place is the level.
    Level,
    /// The role; direct at 0, override at 1.
    Role,
}

impl Earners {
    /// The place of a role and of the level of the one who earns by it.
    fn place(self, role: Role, level: u8) -> usize {
        match self {
            Self::Level => level.into(),
            Self::Role => usize::from(role == Role::Override),
        }
    }
}

/// Sponsors are level 1.
const SPONSOR: u8 = 1;

/// The costs of a period.
///
/// # Errors
/// Those of the book; an overflow.
pub(super) fn of(
    path: &Path,
    tx: &ReadTx<'_>,
    facts: &Facts,
    (window, by): (Window, Earners),
) -> Result<Costs, Error> {
    let wanted = Wanted { window, dated: Dated::Paid, sellers: Sellers::Distributors };
    let empty = || Tallies { facts, by, costs: Costs::default() };
    let mut costs = sum_up(path, tx, wanted, empty)?.costs;
    taken_back::each(tx, facts, window, |taken| {
        let role = taken.commission.role;
        let level = if role == Role::Direct { taken.terms.seller_level } else { SPONSOR };
        Ok(costs.at(by.place(role, level)).take_back(taken.amount)?)
    })?;
    Ok(costs)
}

struct Tallies<'f> {
    facts: &'f Facts,
    by: Earners,
    costs: Costs,
}

impl Tally for Tallies<'_> {
    fn add(&mut self, order: &SoldOrder) -> Result<(), Overflow> {
        let SoldOrder { paid_at, seller: Some(seller), net, .. } = *order else { return Ok(()) };
        let terms = self.facts.terms(order.sale());
        let [direct, override_] =
            terms.map_or(Ok([Money::ZERO; 2]), |terms| earned(&terms, order))?;
        let level = self.facts.level(seller, paid_at);
        let own = self.costs.at(self.by.place(Role::Direct, level));
        own.sell(net)?;
        own.earn(Role::Direct, direct)?;
        if self.facts.sponsor(seller, paid_at).is_ok() {
            let team = self.costs.at(self.by.place(Role::Override, SPONSOR));
            team.sell(net)?;
            team.earn(Role::Override, override_)?;
        }
        Ok(())
    }

    fn merge(&mut self, other: &Self) -> Result<(), Overflow> {
        self.costs.merge(&other.costs)
    }
}
