//! The sums follow the orders.
use super::deltas::{KeptSales, Sale};
use crate::domain::money::Overflow;
use crate::domain::order::Instants;
use crate::store::error::StoreError;
use crate::store::orders::{NewLine, NewOrder, StoredOrder};
use crate::store::transaction::WriteTx;

/// An order was recorded: if it is sold already, it counts.
///
/// # Errors
/// Those of the book; a sum beyond 64 bits.
pub fn recorded(
    tx: &WriteTx<'_>,
    order: &NewOrder<'_>,
    lines: &[NewLine],
) -> Result<(), StoreError> {
    let NewOrder { gross, net, shipping, .. } = *order;
    match order.instants.sold() {
        Some(paid_at) => keep(tx, KeptSales::add, &Sale { paid_at, gross, net, shipping, lines }),
        None => Ok(()),
    }
}

/// A recorded order has new instants: it counts from its payment on, until it is cancelled.
///
/// # Errors
/// Those of the book; a sum beyond 64 bits.
pub fn moved_on(
    tx: &WriteTx<'_>,
    known: &StoredOrder,
    instants: &Instants,
) -> Result<(), StoreError> {
    let (paid_at, change): (_, Change) = match (known.instants.sold(), instants.sold()) {
        (None, Some(paid_at)) => (paid_at, KeptSales::add),
        (Some(paid_at), None) => (paid_at, KeptSales::take_out),
        // An instant that is set never changes.
        (None, None) | (Some(_), Some(_)) => return Ok(()),
    };
    let lines: Vec<NewLine> = known.lines.iter().map(NewLine::from).collect();
    let StoredOrder { gross, net, shipping, .. } = *known;
    keep(tx, change, &Sale { paid_at, gross, net, shipping, lines: &lines })
}

type Change = fn(&mut KeptSales, &Sale<'_>) -> Result<(), Overflow>;

fn keep(tx: &WriteTx<'_>, change: Change, sale: &Sale<'_>) -> Result<(), StoreError> {
    let mut sales = tx.sales();
    if sales.is_full() {
        sales.write(tx.conn())?;
    }
    let beyond = |_| StoreError::Constraint("sums of a day's sales are beyond 64 bits".to_owned());
    change(&mut sales, sale).map_err(beyond)
}
