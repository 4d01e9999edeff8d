//! Moves a recorded order on: its instants, and the stock that goes with them (SPEC §6).
use crate::app::error::Error;
use crate::app::session::Change;
use crate::domain::order::Instants;
use crate::store::orders::{self, NewLine, StoredOrder};
use crate::store::shelf::Shelf;

/// Writes an order's new instants. Stock leaves at payment and comes back at cancellation; the caller
/// has looked whether there is enough.
///
/// # Errors
/// Those of the book.
pub fn apply(
    change: &Change<'_>,
    shelf: &mut Shelf<'_>,
    known: &StoredOrder,
    instants: &Instants,
) -> Result<(), Error> {
    orders::advance(&change.tx, known, instants)?;
    match (known.instants.paid, instants.paid, instants.cancelled) {
        (Some(_), _, Some(at)) => {
            shelf.give_back(known.id, at)?;
        }
        (None, Some(paid), None) => {
            let lines: Vec<NewLine> = known.lines.iter().map(NewLine::from).collect();
            shelf.take_later(known.id, &lines, paid)?;
        }
        _ => {}
    }
    Ok(())
}
