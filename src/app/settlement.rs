//! Settlement (SPEC §9): sweep what is mature, one statement per distributor, once.
mod period;
mod run;

pub use period::SettlementRefusal;
pub use run::{Outcome, Request, settle};
