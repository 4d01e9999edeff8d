//! Why a plan is refused.
use crate::domain::time::Day;
use crate::exchange::plan_file::PlanFault;

/// Why a plan is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanRefusal {
    /// The file says what no plan may say.
    Faults {
        /// The file's name, as it was given.
        file: String,
        /// Every fault with its place.
        faults: Vec<PlanFault>,
    },
    /// Another plan begins on the same day.
    DayTaken {
        /// The day.
        day: Day,
        /// The version that begins then.
        version: i64,
    },
    /// Bonuses were settled by the version that it would supersede.
    ClosedInterval {
        /// That version.
        version: i64,
        /// The day on which the last such interval ended.
        until: Option<Day>,
    },
    /// It would change the terms of settled orders.
    ReachesSettled {
        /// How many settled orders it reaches.
        orders: u64,
        /// The first day that it may begin.
        earliest: Option<Day>,
    },
    /// There is no such version.
    NoSuchVersion(i64),
    /// No plan governs today.
    NoneInForce,
}
