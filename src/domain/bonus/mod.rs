//! Bonuses and contests (阶梯奖励, 排行榜奖励; SPEC §7): what is won by what was sold in an interval.
//!
//! Sales are summed by the month in which their orders were completed, for every interval is a union of
//! months. A rule's metric is what its intervals come to now, less what counted in them when they were
//! closed: so a later refund lowers the next interval, and never the metric below 0.
mod award;
mod due;
mod history;
mod interval;
mod pays;
mod prizes;
mod sales;
#[cfg(test)]
mod tests;

pub use award::{ClosedInterval, Standing, award, pay};
pub use due::{Due, Kind, Rule, takes_part};
pub use history::{History, PastInterval};
pub use interval::Interval;
pub use pays::Paid;
pub use sales::{CompletedOrder, CompletedSales};
