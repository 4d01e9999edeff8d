//! `[[contest]]` (排行榜奖励): prizes for those who sold most in an interval.
use super::bonus::{Every, Metric};
use crate::domain::money::Money;

/// One `[[contest]]` of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contest {
    /// The rule's identity over versions.
    pub name: String,
    /// The intervals it is held in.
    pub every: Every,
    /// What decides the ranks.
    pub metric: Metric,
    /// The prizes of the ranks from the first on, each above 0, none above the one before it.
    pub prizes: Vec<Money>,
}
