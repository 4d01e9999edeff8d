//! Which orders a distributor sold, and in which a product was sold. Instead of an index, which every
//! order and every line would pay for (4,000 instructions each, as much as the row itself), each import
//! writes one short list per distributor and product. Orders after the last list are few and are
//! looked through.
mod contradictions;
mod find;
mod packed;
mod unlisted;

pub use contradictions::{Contradiction, contradictions};
pub(super) use find::{Found, find, of_team};
pub(super) use unlisted::Unlisted;

use crate::domain::id::{DistributorId, ProductId};

/// So many orders may be in no list yet.
const FEW: i64 = 16_384;

/// What a list is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListOf {
    /// The orders that a distributor sold.
    Seller(DistributorId),
    /// The orders in which a product was sold.
    Product(ProductId),
}

impl ListOf {
    /// Its key: a distributor's row, or a product's below 0. At key 0 stand the orders up to which there
    /// are lists.
    fn key(self) -> i64 {
        match self {
            Self::Seller(id) => id.0,
            Self::Product(id) => -id.0,
        }
    }
}
