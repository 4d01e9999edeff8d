//! Orders summed up one by one; in a large book by two readers side by side.
use std::panic::resume_unwind;
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::thread;
use std::time::Duration;

use super::error::Error;
use crate::domain::id::OrderId;
use crate::domain::money::Overflow;
use crate::store::audit::{self, Head};
use crate::store::book::{Access, Book};
use crate::store::orders;
use crate::store::transaction::ReadTx;

/// Rows of orders that a reader takes at a time, at least.
const SHARE: i64 = 2048;

/// So many shares at most, however far apart the rows are.
const SHARES: i64 = 256;

/// What is summed up. The order of orders does not matter to it.
pub(super) trait Sums: Send {
    /// Takes in the orders of some rows, both ends included.
    fn read(&mut self, tx: &ReadTx<'_>, rows: (OrderId, OrderId)) -> Result<(), Error>;

    /// Takes in what another reader summed up.
    fn merge(&mut self, other: &Self) -> Result<(), Overflow>;
}

/// Told how many rows are taken, of how many.
pub(super) type Watch<'w> = &'w mut dyn FnMut(u64, u64);

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

/// The sums of all orders, begun with as many empty ones as there are readers.
///
/// # Errors
/// Those of the book; an overflow.
pub(super) fn sum_up<S: Sums>(
    path: &Path,
    tx: &ReadTx<'_>,
    empty: impl Fn() -> S + Sync,
    watch: Watch<'_>,
) -> Result<S, Error> {
    let rest = Rest::of(OrderId(orders::last_id(tx)?));
    let (mut sums, total) = (empty(), rest.last.0.unsigned_abs());
    let each = &mut |(first, _): (OrderId, OrderId)| watch(first.0.unsigned_abs() - 1, total);
    if rest.last.0 < 4 * SHARE {
        read(tx, &rest, &mut sums, each)?;
        return Ok(sums);
    }
    let head = audit::head(tx)?;
    thread::scope(|scope| {
        let beside = || read_beside(path, head, &rest, empty());
        let beside = thread::Builder::new().spawn_scoped(scope, beside);
        read(tx, &rest, &mut sums, each)?;
        // No thread to be had: then nothing was left to it.
        if let Ok(beside) = beside
            && let Some(other) = beside.join().unwrap_or_else(|panic| resume_unwind(panic))?
        {
            sums.merge(&other)?;
        }
        Ok(sums)
    })
}

/// Reads beside another reader what that one does not take; none when the same picture cannot be had
/// at once, for the other waits for us, and a writer may be waiting for it.
fn read_beside<S: Sums>(
    path: &Path,
    head: Head,
    rest: &Rest,
    mut sums: S,
) -> Result<Option<S>, Error> {
    let Ok(book) = Book::open(path, Access::Read, Duration::ZERO) else { return Ok(None) };
    let mut begun = false;
    let read = book.read(|tx| {
        // The other holds off every commit; in WAL mode, which does not, a later picture has a later head.
        if audit::head(tx)? != head {
            return Ok(());
        }
        begun = true;
        read(tx, rest, &mut sums, &mut |_| ())
    });
    if begun { read.map(|()| Some(sums)) } else { Ok(None) }
}

fn read(
    tx: &ReadTx<'_>,
    rest: &Rest,
    sums: &mut impl Sums,
    each: &mut dyn FnMut((OrderId, OrderId)),
) -> Result<(), Error> {
    while let Some(rows) = rest.take() {
        each(rows);
        sums.read(tx, rows)?;
    }
    Ok(())
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
