//! `[[bonus]]` (阶梯奖励): a share of what was sold in an interval, or an amount, by steps.
use super::rules::Pay;

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

impl Mode {
    /// All with their names in plans.
    pub const ALL: [(Self, &'static str); 3] =
        [(Self::Whole, "whole"), (Self::Marginal, "marginal"), (Self::Fixed, "fixed")];

    /// What a plan's name stands for.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(mode, _)| *mode)
    }

    /// The name in plans.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Marginal => "marginal",
            Self::Fixed => "fixed",
        }
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

impl Metric {
    /// All with their names in plans.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::OwnSales, "own_sales"),
        (Self::TeamSales, "team_sales"),
        (Self::AllSales, "all_sales"),
        (Self::Orders, "orders"),
    ];

    /// What a plan's name stands for.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(metric, _)| *metric)
    }

    /// The name in SQL and plans.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::OwnSales => "own_sales",
            Self::TeamSales => "team_sales",
            Self::AllSales => "all_sales",
            Self::Orders => "orders",
        }
    }

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

impl Every {
    /// All with their names in plans.
    pub const ALL: [(Self, &'static str); 3] =
        [(Self::Month, "month"), (Self::Quarter, "quarter"), (Self::Year, "year")];

    /// What a plan's name stands for.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(every, _)| *every)
    }

    /// The name in plans.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }

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
