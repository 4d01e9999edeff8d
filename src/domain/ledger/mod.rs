//! The ledger (SPEC §11): double entry derived from the documents, never kept beside them.
//!
//! ```text
//! order paid      cash → sales, shipping        commission expense → accrued       cost → inventory
//! given back      refunds, shipping → cash      the same share of commission back
//! settled         accrued → distributor         (one transaction for each statement, on the last day)
//! paid out        distributor → cash, tax withheld, fees kept
//! ```
pub mod account;
pub mod ageing;
pub mod by_hand;
pub mod document;
pub mod inventory;
pub mod order;
pub mod payout;
pub mod settlement;
pub mod stock;
pub mod transaction;
