//! The commission plan (佣金方案, SPEC §7): dated rules of what a sale earns.
mod basis;
mod bonus;
mod contest;
mod hold;
mod role;
mod rules;
mod whole;

pub use basis::{Base, OverrideOf, SelfPurchase};
pub use bonus::{Bonus, Every, Metric, Mode, Step};
pub use contest::Contest;
pub use hold::HoldFrom;
pub use role::Role;
pub use rules::{Pay, RateRule, Selector, Selectors, equal_rules};
pub use whole::Plan;
