//! Stock is the sum of its movements, and never negative (SPEC §4).
use super::picture::{Picture, Teller};
use crate::app::error::Error;
use crate::store::check::stock_sums;

pub(super) fn stock(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    for found in stock_sums::on_hand(picture.tx)? {
        teller.tell(found.subject, "on_hand", found.kept, found.computed);
    }
    for found in stock_sums::negative(picture.tx)? {
        teller.tell(found.subject, "on_hand", found.kept, found.computed);
    }
    for found in stock_sums::sold(picture.tx)? {
        teller.tell(found.subject, "quantity", found.kept, found.computed);
    }
    for found in stock_sums::came_back(picture.tx)? {
        teller.tell(found.subject, "came_back", found.kept, found.computed);
    }
    Ok(())
}
