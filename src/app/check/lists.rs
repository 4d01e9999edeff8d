//! The lists of a distributor's and a product's orders are what the orders say.
use super::picture::{Picture, Teller};
use crate::app::error::Error;
use crate::store::order_lists;

pub(super) fn lists(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    for found in order_lists::contradictions(picture.tx)? {
        teller.tell(found.subject, "order", found.kept, found.computed);
    }
    Ok(())
}
