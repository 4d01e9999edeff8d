//! What the checks of a book read: rows as they are kept, and rows that contradict each other.
pub mod extent;
pub mod kept_entries;
pub mod stock_sums;
pub mod strays;
pub mod whole_orders;
