//! Grades (SPEC §3): free names, ordered from the lowest, given by hand or by what a distributor
//! reached and kept.
mod condition;
mod evaluate;
mod interval;
mod ladder;
mod name;

pub use condition::{Condition, ConditionFault, Over, conditions, measured_text};
pub use evaluate::{Change, Measured, evaluate};
pub use interval::{Asked, Evaluation, NoEvaluation};
pub use ladder::{Demand, Grade, Grades, ListFault};
pub use name::{NONE, NameFault, check_name};
