//! What was sold, summed by day (SPEC §11): kept beside the orders, so that a report over a month of a
//! million orders reads some thousand rows. The check `sales` recomputes the sums from the orders.
mod deltas;
mod follow;
mod read;
mod write;

pub(in crate::store) use deltas::KeptSales;
pub(in crate::store) use follow::{moved_on, recorded};
pub use read::{each_day, each_product};
