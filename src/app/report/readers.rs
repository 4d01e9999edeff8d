//! Orders as sold, summed up one by one.
use std::path::Path;

use super::window::Window;
use crate::app::error::Error;
use crate::app::side_by_side::{self, Sums};
use crate::domain::id::OrderId;
use crate::domain::money::Overflow;
use crate::store::sold::{self, Dated, Sellers, SoldOrder};
use crate::store::transaction::ReadTx;

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
    let empty = || Sold { wanted, tally: empty() };
    Ok(side_by_side::sum_up(path, tx, empty, &mut |_, _| ())?.tally)
}

/// The sums of some of the orders.
struct Sold<T> {
    wanted: Wanted,
    tally: T,
}

impl<T: Tally> Sums for Sold<T> {
    fn read(&mut self, tx: &ReadTx<'_>, rows: (OrderId, OrderId)) -> Result<(), Error> {
        self.tally.look(tx, rows)?;
        let Wanted { window, dated, sellers } = self.wanted;
        let add = |order: &mut SoldOrder| Ok::<_, Error>(self.tally.add(order)?);
        sold::each(tx, rows, (window, dated, sellers), add)
    }

    fn merge(&mut self, other: &Self) -> Result<(), Overflow> {
        self.tally.merge(&other.tally)
    }
}
