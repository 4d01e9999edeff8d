//! Plans (佣金方案, SPEC §7): checked, applied, kept.
mod apply;
mod kept;
mod refusal;

pub use apply::{Applied, PlanText, apply, check};
pub use kept::{KeptPlan, list, show};
pub use refusal::PlanRefusal;
