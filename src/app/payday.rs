//! Payday (SPEC §10): what cron does on the first of the month. Every step is one transaction, or bytes
//! that are there or not, and has its own key in the book; so it may be killed anywhere, run again, run
//! twice at once, and does the same work once.
mod begin;
mod outcome;
mod run;

pub use outcome::{Outcome, Paid};
pub use run::{Request, payday, rehearse};
