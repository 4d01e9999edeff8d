//! Unsettled orders, to which a change applies.
use rusqlite::params_from_iter;

use super::reach::{Of, Place, Reach, is_ahead};
use crate::domain::settlement::UnsettledOrder;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;
use crate::store::unsettled;

/// Hands every unsettled order that a change would reach to `each`, in the order of their rows.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each_unsettled<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    reach: &Reach,
    each: &mut impl FnMut(&mut UnsettledOrder) -> Result<(), E>,
) -> Result<(), E> {
    if is_ahead(tx, reach.from)? {
        return Ok(());
    }
    let mut wanted = |order: &mut UnsettledOrder| match (&reach.of, order.seller, order.paid_at) {
        (Of::Sellers(sellers), Some(seller), Some(paid_at)) if !sellers.take(seller, paid_at) => {
            Ok(())
        }
        _ => each(order),
    };
    for place in reach.places(tx)? {
        let values = || params_from_iter(reach.values(tx, &place));
        unsettled::each_where(tx, &reach.condition(&place), values, &mut wanted)?;
    }
    Ok(())
}

/// The same of those of which only a refund or their end is to be settled. They are few.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each_taken_back<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    reach: &Reach,
    each: &mut impl FnMut(&mut UnsettledOrder) -> Result<(), E>,
) -> Result<(), E> {
    let values = || params_from_iter(reach.values(tx, &Place::Everywhere));
    unsettled::each_taken_back(tx, &reach.condition(&Place::Everywhere), values, each)
}
