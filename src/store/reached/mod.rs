//! Recorded orders that a dated change reaches (SPEC §6): settled ones, whose terms are frozen, and
//! unsettled ones, to which it applies.
mod reach;
mod sellers;
mod settled;
mod unsettled;

pub use reach::{Of, Reach};
pub use sellers::Sellers;
pub use settled::{Settled, reached, reached_by_seller};
pub use unsettled::{each_taken_back, each_unsettled};
