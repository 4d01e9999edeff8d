//! What commission costs by what is sold: each sale counts once, those of nobody too.
use std::path::Path;

use super::cost::Costs;
use super::readers::{Tally, Wanted, sum_up};
use super::taken_back;
use super::window::Window;
use crate::app::error::Error;
use crate::domain::commission::Line;
use crate::domain::facts::Facts;
use crate::domain::money::Overflow;
use crate::domain::time::Instant;
use crate::store::sold::{Dated, Sellers, SoldOrder};
use crate::store::transaction::ReadTx;

/// What goods are summed up by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Goods {
    /// The product; its place is its row.
    Product,
    /// The category at payment; its place among the facts' categories, from 1, and 0 for none.
    Category,
}

/// The costs of a period.
///
/// # Errors
/// Those of the book; an overflow.
pub(super) fn of(
    path: &Path,
    tx: &ReadTx<'_>,
    facts: &Facts,
    (window, by): (Window, Goods),
) -> Result<Costs, Error> {
    let wanted = Wanted { window, dated: Dated::Paid, sellers: Sellers::Anybody };
    let empty = || Tallies { facts, by, costs: Costs::default() };
    let mut tallies = sum_up(path, tx, wanted, empty)?;
    taken_back::each(tx, facts, window, |taken| {
        let place = tallies.place(taken.line, taken.paid_at)?;
        Ok(tallies.costs.at(place).take_back(taken.amount)?)
    })?;
    Ok(tallies.costs)
}

struct Tallies<'f> {
    facts: &'f Facts,
    by: Goods,
    costs: Costs,
}

impl Tally for Tallies<'_> {
    fn add(&mut self, order: &SoldOrder) -> Result<(), Overflow> {
        let terms = self.facts.terms(order.sale());
        for line in &order.lines {
            let place = self.place(line, order.paid_at)?;
            let cost = self.costs.at(place);
            cost.sell(line.net)?;
            if let Ok(terms) = &terms {
                for share in terms.reckon(line)?.shares {
                    cost.earn(share.role, share.amount)?;
                }
            }
        }
        Ok(())
    }

    fn merge(&mut self, other: &Self) -> Result<(), Overflow> {
        self.costs.merge(&other.costs)
    }
}

impl Tallies<'_> {
    fn place(&self, line: &Line, paid_at: Instant) -> Result<usize, Overflow> {
        match self.by {
            Goods::Product => usize::try_from(line.product.0).map_err(|_| Overflow),
            Goods::Category => {
                let fact = self.facts.product_at(line.product, paid_at);
                Ok(fact.map_or(0, |fact| fact.category() + 1))
            }
        }
    }
}
