//! Orders as sold, summed up one by one; in a large book by two readers side by side.
use std::panic::resume_unwind;
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::thread;
use std::time::Duration;

use super::window::Window;
use crate::app::error::Error;
use crate::domain::id::OrderId;
use crate::domain::money::Overflow;
use crate::store::audit::{self, Head};
use crate::store::book::{Access, Book};
use crate::store::orders;
use crate::store::sold::{self, Dated, Sellers, SoldOrder};
use crate::store::transaction::ReadTx;

/// Rows of orders that a reader takes at a time, at least.
const SHARE: i64 = 2048;

/// So many shares at most, however far apart the rows are.
const SHARES: i64 = 256;

/// What is summed up, order by order. The order of orders does not matter to it.
pub(super) trait Tally: Send {
    /// Looks up what else must be known of the orders among these rows, before they come.
    fn look(&mut self, _tx: &ReadTx<'_>, _rows: (OrderId, OrderId)) -> Result<(), Error> {
        Ok(())
    }

    /// Takes in an order.
    fn add(&mut self, order: &SoldOrder) -> Result<(), Overflow>;

    /// Takes in what another reader summed up.
    fn merge(&mut self, other: &Self) -> Result<(), Overflow>;
}

/// Which orders are summed up.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted {
    /// Paid or completed in it.
    pub window: Window,
    /// Which of the two.
    pub dated: Dated,
    /// Whose.
    pub sellers: Sellers,
}

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

/// The sums of the wanted orders, begun with as many empty ones as there are readers.
///
/// # Errors
/// Those of the book; an overflow.
pub(super) fn sum_up<T: Tally>(
    path: &Path,
    tx: &ReadTx<'_>,
    wanted: Wanted,
    empty: impl Fn() -> T + Sync,
) -> Result<T, Error> {
    let rest = Rest::of(OrderId(orders::last_id(tx)?));
    if rest.last.0 < 4 * SHARE {
        return read(tx, wanted, &rest, empty());
    }
    let head = audit::head(tx)?;
    thread::scope(|scope| {
        let beside = || read_beside(path, head, wanted, &rest, empty());
        let beside = thread::Builder::new().spawn_scoped(scope, beside);
        let mut tally = read(tx, wanted, &rest, empty())?;
        // No thread to be had: then nothing was left to it.
        if let Ok(beside) = beside
            && let Some(other) = beside.join().unwrap_or_else(|panic| resume_unwind(panic))?
        {
            tally.merge(&other)?;
        }
        Ok(tally)
    })
}

/// Reads beside another reader what that one does not take; none when the same picture cannot be had
/// at once, for the other waits for us, and a writer may be waiting for it.
fn read_beside<T: Tally>(
    path: &Path,
    head: Head,
    wanted: Wanted,
    rest: &Rest,
    empty: T,
) -> Result<Option<T>, Error> {
    let Ok(book) = Book::open(path, Access::Read, Duration::ZERO) else { return Ok(None) };
    let mut begun = false;
    let tally = book.read(|tx| {
        // The other holds off every commit; in WAL mode, which does not, a later picture has a later head.
        if audit::head(tx)? != head {
            return Ok(None);
        }
        begun = true;
        read(tx, wanted, rest, empty).map(Some)
    });
    if begun { tally } else { Ok(None) }
}

fn read<T: Tally>(tx: &ReadTx<'_>, wanted: Wanted, rest: &Rest, mut tally: T) -> Result<T, Error> {
    while let Some(rows) = rest.take() {
        tally.look(tx, rows)?;
        let add = |order: &mut SoldOrder| Ok::<_, Error>(tally.add(order)?);
        let Wanted { window, dated, sellers } = wanted;
        sold::each(tx, rows, (window, dated, sellers), add)?;
    }
    Ok(tally)
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
