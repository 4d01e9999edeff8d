//! The invariants of a book, by name (QUALITY §1): each check recomputes from other rows what is kept,
//! and tells every difference. Checks only read.
mod adjustments;
mod audit_chain;
mod balances;
mod bonuses;
mod clawbacks;
mod depth;
mod digests;
mod entries;
mod finding;
mod invariant;
mod ledger;
mod lists;
mod max_share;
mod name;
mod order_money;
mod payouts;
mod picture;
mod progress;
mod refunds;
mod run;
mod sales;
mod sqlite;
mod statements;
mod stock;
mod unsettled;

pub use finding::{Finding, Value};
pub use name::Check;
pub use run::{Findings, check};
