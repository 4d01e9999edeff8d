//! What the checks of a book read: rows as they are kept, and rows that contradict each other.
pub mod adjusted;
pub mod balances;
pub mod contradiction;
pub mod counted;
pub mod extent;
pub mod kept_entries;
pub mod line_shares;
pub mod mended;
pub mod open_after_sale;
pub mod payout_rows;
pub mod refund_sums;
pub mod reversals;
pub mod stock_sums;
pub mod strays;
pub mod whole_orders;
