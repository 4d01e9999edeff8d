//! Moves a recorded order on: its instants, and the stock that goes with them (SPEC §6).
use crate::app::error::Error;
use crate::app::session::Change;
use crate::domain::order::Instants;
use crate::store::orders::{self, NewLine, StoredOrder};
use crate::store::stock;

/// Writes an order's new instants. Stock leaves at payment and comes back at cancellation; the caller
/// has looked whether there is enough.
///
/// # Errors
/// Those of the book.
pub fn apply(change: &Change<'_>, known: &StoredOrder, instants: &Instants) -> Result<(), Error> {
    let (tx, now) = (&change.tx, change.now);
    orders::advance(tx, known.id, instants)?;
    match (known.instants.paid, instants.paid, instants.cancelled) {
        (Some(_), _, Some(at)) => {
            stock::give_back(tx, known.id, at, now)?;
        }
        (None, Some(paid), None) => {
            let lines: Vec<NewLine> = known.lines.iter().map(NewLine::from).collect();
            stock::take_order(tx, known.id, &lines, paid, now)?;
        }
        _ => {}
    }
    Ok(())
}
