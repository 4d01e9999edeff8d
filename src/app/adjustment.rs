//! Adjustments (调整): manual amounts with a reason (SPEC §1, §8).
mod record;
mod refusal;

pub use record::{Adjusted, Request, record};
pub use refusal::AdjustmentRefusal;
