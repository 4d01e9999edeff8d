//! The second implementation: SPEC §6 to §10 told plainly, in whole numbers, for small shops.
pub mod amounts;
pub mod bonus;
pub mod book;
pub mod calendar;
pub mod commission;
pub mod dated;
pub mod desk;
pub mod entry;
pub mod order;
pub mod payout;
pub mod people;
pub mod refund;
pub mod settle;
pub mod sold;
pub mod standing;
pub mod sweep;
pub mod withholding;
