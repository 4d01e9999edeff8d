//! Plans (佣金方案, SPEC §7): checked, applied, kept.
mod apply;
mod compare;
mod kept;
mod margin;
mod refusal;

pub use apply::{Applied, Checked, PlanText, apply, check};
pub use compare::{Compared, Named, diff};
pub use kept::{KeptPlan, list, show};
pub use margin::Loss;
pub use refusal::PlanRefusal;
