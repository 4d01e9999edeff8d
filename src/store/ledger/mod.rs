//! The documents that the ledger is derived from (SPEC §11), in the order in which they are booked.
pub mod by_hand;
pub mod chart_settings;
pub mod costs;
pub mod documents;
pub mod liabilities;
pub mod orders;
pub mod papers;
pub mod refunds;
