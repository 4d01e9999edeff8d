//! What sellers sold and earned, order by order.
use std::path::Path;

use super::distributors::{DistributorResult, at};
use super::readers::{Tally, Wanted, sum_up};
use super::window::Window;
use crate::app::error::Error;
use crate::domain::facts::Facts;
use crate::domain::id::DistributorId;
use crate::domain::money::{Money, Overflow};
use crate::domain::terms::Terms;
use crate::store::sold::{Dated, Sellers, SoldOrder};
use crate::store::transaction::ReadTx;

/// What sellers and sponsors sold and earned, by their rows.
///
/// # Errors
/// Those of the book; an overflow.
pub(super) fn by_distributor(
    path: &Path,
    tx: &ReadTx<'_>,
    facts: &Facts,
    window: Window,
) -> Result<Vec<Option<DistributorResult>>, Error> {
    let wanted = Wanted { window, dated: Dated::Paid, sellers: Sellers::Distributors };
    let empty = || Tallies { facts, results: Vec::new() };
    Ok(sum_up(path, tx, wanted, empty)?.results)
}

/// Sums by the distributors' rows.
struct Tallies<'f> {
    facts: &'f Facts,
    results: Vec<Option<DistributorResult>>,
}

impl Tally for Tallies<'_> {
    fn merge(&mut self, others: &Self) -> Result<(), Overflow> {
        for (id, other) in (0..).map(DistributorId).zip(&others.results) {
            if let Some(other) = other {
                let sum = at(&mut self.results, id)?;
                *sum = sum.plus(other)?;
            }
        }
        Ok(())
    }

    fn add(&mut self, order: &SoldOrder) -> Result<(), Overflow> {
        let SoldOrder { paid_at, seller: Some(seller), net, .. } = *order else { return Ok(()) };
        let terms = self.facts.terms(order.sale());
        let sponsor = match terms {
            Ok(terms) => terms.sponsor,
            Err(_) => self.facts.sponsor(seller, paid_at),
        };
        let [direct, override_] =
            terms.map_or(Ok([Money::ZERO; 2]), |terms| earned(&terms, order))?;
        let own = at(&mut self.results, seller)?;
        own.orders += 1;
        own.own_sales = own.own_sales.plus(net)?;
        own.amounts.direct = own.amounts.direct.plus(direct)?;
        if let Ok(sponsor) = sponsor {
            let team = at(&mut self.results, sponsor)?;
            team.team_sales = team.team_sales.plus(net)?;
            team.amounts.override_ = team.amounts.override_.plus(override_)?;
        }
        Ok(())
    }
}

/// What the lines of an order earn by its terms: the seller, and the sponsor.
pub(super) fn earned(terms: &Terms<'_>, order: &SoldOrder) -> Result<[Money; 2], Overflow> {
    let mut sums = [Money::ZERO; 2];
    for line in &order.lines {
        for (sum, share) in sums.iter_mut().zip(terms.reckon(line)?.shares) {
            *sum = sum.plus(share.amount)?;
        }
    }
    Ok(sums)
}
