//! Why a plan is refused.
use crate::domain::period::Period;
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
    /// There is no such version.
    NoSuchVersion(i64),
    /// A period that is still to come cannot be replayed.
    NotBegun {
        /// The period.
        period: Period,
    },
    /// No plan governs today.
    NoneInForce,
}
