//! Plans (佣金方案, SPEC §7): checked, applied, kept, simulated.
mod apply;
mod begin;
mod check;
mod compare;
mod kept;
mod margin;
mod read;
mod refusal;
mod simulate;
mod warning;

pub use apply::{Applied, apply};
pub use check::{Checked, check};
pub use compare::{Compared, Named, diff};
pub use kept::{KeptPlan, list, show};
pub use margin::Loss;
pub use read::PlanText;
pub use refusal::PlanRefusal;
pub use simulate::{SimulatedBy, SimulatedRow, Simulation, simulate};
pub use warning::{Warning, WarningKind};
