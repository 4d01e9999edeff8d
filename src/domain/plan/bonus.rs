//! `[[bonus]]` (阶梯奖励): a share of what was sold in an interval, or an amount, by steps.
use super::rules::Pay;
use crate::domain::named::named;

/// One `[[bonus]]` of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bonus {
    /// The rule's identity over versions.
    pub name: String,
    /// The intervals it is earned in.
    pub every: Every,
    /// What the steps measure.
    pub metric: Metric,
    /// How the steps pay.
    pub mode: Mode,
    /// Only distributors who are of this level at the interval's last instant.
    pub level: Option<u8>,
    /// Ascending, at least one.
    pub steps: Vec<Step>,
}

/// A step of a bonus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Reached from this metric on: minor units of money, or a number of orders.
    pub from: i64,
    /// What it pays: a percentage, or an amount once with [`Mode::Fixed`].
    pub pays: Pay,
}

/// How the steps of a bonus pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mode {
    /// The reached step's percentage of the whole metric.
    Whole,
    /// Each slice of the metric, from its step to the next, at its own percentage.
    Marginal,
    /// The reached step's amount.
    Fixed,
}

named! {
    /// The name in plans.
    Mode {
        Whole = "whole",
        Marginal = "marginal",
        Fixed = "fixed",
    }
}

/// What bonuses and contests measure in an interval (SPEC §7): completed orders, less refunds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Metric {
    /// Net sales of the distributor.
    OwnSales,
    /// Net sales of those who were recruited by the distributor.
    TeamSales,
    /// Both.
    AllSales,
    /// How many own orders have anything left.
    Orders,
}

named! {
    /// The name in SQL and plans.
    Metric {
        OwnSales = "own_sales",
        TeamSales = "team_sales",
        AllSales = "all_sales",
        Orders = "orders",
    }
}

impl Metric {
    /// Whether it is an amount of money.
    #[must_use]
    pub fn is_money(self) -> bool {
        match self {
            Self::OwnSales | Self::TeamSales | Self::AllSales => true,
            Self::Orders => false,
        }
    }
}

/// The intervals that bonuses and contests are earned in: calendar months, quarters or years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Every {
    /// 2026-10.
    Month,
    /// 2026-Q4.
    Quarter,
    /// 2026.
    Year,
}

named! {
    /// The name in plans.
    Every {
        Month = "month",
        Quarter = "quarter",
        Year = "year",
    }
}

impl Every {
    /// How many calendar months an interval has; a year is a whole number of them.
    #[must_use]
    pub fn months(self) -> i32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }
}
