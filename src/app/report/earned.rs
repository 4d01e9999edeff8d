//! What sellers sold and earned, order by order; in a large book by two readers side by side.
use std::panic::resume_unwind;
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::thread;
use std::time::Duration;

use super::distributors::DistributorResult;
use super::window::Window;
use crate::app::error::Error;
use crate::domain::facts::Facts;
use crate::domain::id::{DistributorId, OrderId};
use crate::domain::money::{Money, Overflow};
use crate::domain::terms::Terms;
use crate::store::audit::{self, Head};
use crate::store::book::{Access, Book};
use crate::store::orders;
use crate::store::sold::{self, SoldOrder};
use crate::store::transaction::ReadTx;

/// Rows of orders that a reader takes at a time, at least.
const SHARE: i64 = 2048;

/// So many shares at most, however far apart the rows are.
const SHARES: i64 = 256;

/// The rows that nobody has taken yet.
struct Rest {
    next: AtomicI64,
    share: i64,
    last: OrderId,
}

impl Rest {
    fn of(last: OrderId) -> Self {
        Self { next: AtomicI64::new(1), share: SHARE.max(last.0 / SHARES + 1), last }
    }

    fn take(&self) -> Option<(OrderId, OrderId)> {
        let first = self.next.fetch_add(self.share, Ordering::Relaxed);
        let last = self.last.0.min(first + self.share - 1);
        (first <= last).then_some((OrderId(first), OrderId(last)))
    }
}

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
    let rest = Rest::of(OrderId(orders::last_id(tx)?));
    if rest.last.0 < 4 * SHARE {
        return Ok(read(tx, facts, window, &rest)?.results);
    }
    let head = audit::head(tx)?;
    thread::scope(|scope| {
        let beside = || read_beside(path, head, facts, window, &rest);
        let beside = thread::Builder::new().spawn_scoped(scope, beside);
        let mut tallies = read(tx, facts, window, &rest)?;
        // No thread to be had: then nothing was left to it.
        if let Ok(beside) = beside
            && let Some(others) = beside.join().unwrap_or_else(|panic| resume_unwind(panic))?
        {
            tallies.merge(&others)?;
        }
        Ok(tallies.results)
    })
}

/// Reads beside another reader what that one does not take; none when the same picture cannot be had
/// at once, for the other waits for us, and a writer may be waiting for it.
fn read_beside<'f>(
    path: &Path,
    head: Head,
    facts: &'f Facts,
    window: Window,
    rest: &Rest,
) -> Result<Option<Tallies<'f>>, Error> {
    let Ok(book) = Book::open(path, Access::Read, Duration::ZERO) else { return Ok(None) };
    let mut begun = false;
    let tallies = book.read(|tx| {
        // The other holds off every commit; in WAL mode, which does not, a later picture has a later head.
        if audit::head(tx)? != head {
            return Ok(None);
        }
        begun = true;
        read(tx, facts, window, rest).map(Some)
    });
    if begun { tallies } else { Ok(None) }
}

fn read<'f>(
    tx: &ReadTx<'_>,
    facts: &'f Facts,
    window: Window,
    rest: &Rest,
) -> Result<Tallies<'f>, Error> {
    let mut tallies = Tallies { facts, results: Vec::new() };
    while let Some(rows) = rest.take() {
        sold::each(tx, rows, window, |order| Ok::<_, Error>(tallies.add(order)?))?;
    }
    Ok(tallies)
}

/// Sums by the distributors' rows.
struct Tallies<'f> {
    facts: &'f Facts,
    results: Vec<Option<DistributorResult>>,
}

impl Tallies<'_> {
    fn merge(&mut self, others: &Self) -> Result<(), Overflow> {
        for (id, other) in (0..).map(DistributorId).zip(&others.results) {
            if let Some(other) = other {
                let sum = self.of(id)?;
                *sum = sum.plus(other)?;
            }
        }
        Ok(())
    }

    fn add(&mut self, order: &SoldOrder) -> Result<(), Overflow> {
        let SoldOrder { paid_at, seller, net, .. } = *order;
        let terms = self.facts.terms(order.sale());
        let sponsor = match terms {
            Ok(terms) => terms.sponsor,
            Err(_) => self.facts.sponsor(seller, paid_at),
        };
        let [direct, override_] =
            terms.map_or(Ok([Money::ZERO; 2]), |terms| earned(&terms, order))?;
        let own = self.of(seller)?;
        own.orders += 1;
        own.own_sales = own.own_sales.plus(net)?;
        own.amounts.direct = own.amounts.direct.plus(direct)?;
        if let Ok(sponsor) = sponsor {
            let team = self.of(sponsor)?;
            team.team_sales = team.team_sales.plus(net)?;
            team.amounts.override_ = team.amounts.override_.plus(override_)?;
        }
        Ok(())
    }

    fn of(&mut self, distributor: DistributorId) -> Result<&mut DistributorResult, Overflow> {
        let index = usize::try_from(distributor.0).map_err(|_| Overflow)?;
        if self.results.len() <= index {
            self.results.resize(index + 1, None);
        }
        Ok(self.results[index].get_or_insert_default())
    }
}

/// What the lines of an order earn by its terms: the seller, and the sponsor.
fn earned(terms: &Terms<'_>, order: &SoldOrder) -> Result<[Money; 2], Overflow> {
    let mut sums = [Money::ZERO; 2];
    for line in &order.lines {
        for (sum, share) in sums.iter_mut().zip(terms.reckon(line)?.shares) {
            *sum = sum.plus(share.amount)?;
        }
    }
    Ok(sums)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_taken_once_in_few_shares() {
        for last in [0, 1, SHARE, SHARE + 1, 1_000_000, 900_000_000_000_000] {
            let rest = Rest::of(OrderId(last));
            let (mut next, mut shares) = (1, 0);
            while let Some((OrderId(first), OrderId(end))) = rest.take() {
                assert_eq!(first, next);
                (next, shares) = (end + 1, shares + 1);
            }
            assert_eq!(next, last + 1);
            assert!(shares <= SHARES, "{shares}");
            assert_eq!(rest.take(), None);
        }
    }
}
