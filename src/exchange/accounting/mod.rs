//! The ledger as other programs read it (SPEC §11).
mod beancount;
mod booked;
mod chart;
mod kingdee;
mod plain_text;
mod quickbooks;
mod table;
mod target;
#[cfg(test)]
mod tests;
mod xero;

pub use booked::{Booked, BookedLine, Party};
pub use chart::{Chart, ChartFault};
pub use target::{Head, JournalWriter, Target};
