//! Refunds (退款): asked for, approved or rejected, recorded, listed (SPEC §8).
pub mod counter;
pub mod decide;
pub mod list;
pub mod record;
pub mod refusal;
pub mod show;
pub mod takes_back;
