//! The ledger (SPEC §11): derived from the documents, and read by other programs.
mod by_hand;
mod exports;
mod money_back;
mod reports;
mod small_shop;
mod witnesses;
