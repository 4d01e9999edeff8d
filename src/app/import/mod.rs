//! Imports: all or nothing, or with `--skip-bad` the good rows, every bad one with its reason
//! (CLI.md "Imports"). Each kind of file adds its reader (`exchange`) and its "take one".
pub mod distributors;
pub mod foreign;
mod given_back;
pub mod intake;
pub mod moves;
pub mod orders;
pub mod payouts;
pub mod products;
mod read_ahead;
pub mod refunds;
mod rejects;
pub mod report;
mod sold;
pub mod watch;
