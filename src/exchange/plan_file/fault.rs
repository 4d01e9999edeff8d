//! What a plan file may not say.
use crate::domain::time::Day;
use crate::exchange::toml_table::{Fault, TableFault};

/// One fault of a plan file.
pub type PlanFault = Fault<PlanFaultKind>;

/// What is wrong with a plan file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanFaultKind {
    /// What can be wrong with any such file.
    Table(TableFault),
    /// Not a day such as `2026-10-01`.
    NotADay(String),
    /// Not a rate from 0 % to 100 % with at most four decimals, such as `12.5%`.
    NotARate(String),
    /// Not an amount of the book's currency, such as `3.00`; or below 0.
    NotAnAmount(String),
    /// A rule needs exactly one of `percent` and `fixed`.
    PercentOrFixed,
    /// Two rules with the same role and selectors: `line` is where the first stands.
    EqualRules {
        /// Line of the first of the two.
        first_line: usize,
    },
    /// An override rule in a plan whose overrides are differences of direct rates.
    OverrideWithDifference,
    /// A direct rule of a fixed amount in such a plan.
    FixedWithDifference,
    /// Two bonuses or contests of one name.
    SameName {
        /// Line of the first of the two.
        first_line: usize,
    },
    /// A step that does not begin above the one before it.
    StepsNotAscending,
    /// A fixed amount for having sold nothing.
    FixedFromNothing,
    /// A bonus that measures orders and pays a percentage.
    OrdersNeedFixed,
    /// Not a number of orders.
    NotACount(String),
    /// A prize of 0.
    PrizeOfNothing,
    /// A prize above the one of the rank before it.
    PrizesAscending,
    /// Another version of the plan begins on the same day.
    DayTaken {
        /// The day.
        day: Day,
        /// The version that begins then.
        version: i64,
    },
    /// Bonuses of an interval that ended on its days were settled by another version.
    ClosedInterval {
        /// That version.
        version: i64,
        /// The last day of the last such interval.
        until: Option<Day>,
        /// The first day that it may begin.
        earliest: Option<Day>,
    },
    /// It would change the terms of settled orders.
    ReachesSettled {
        /// How many settled orders it reaches.
        orders: u64,
        /// The first day that it may begin.
        earliest: Option<Day>,
    },
    /// Not one of the schemes that keep tax back.
    NotAScheme(String),
    /// A scheme of Chinese tax in a book of another currency.
    SchemeNeedsCny(String),
    /// A distributor or sku that the book does not know.
    UnknownName(String),
    /// A grade that the book does not have, in this spelling.
    UnknownGrade {
        /// As it is written.
        name: String,
        /// Those there are, the lowest first.
        known: Vec<String>,
    },
}

impl From<TableFault> for PlanFaultKind {
    fn from(fault: TableFault) -> Self {
        Self::Table(fault)
    }
}
