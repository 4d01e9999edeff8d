//! Grades (SPEC §3): their names and conditions, who has which, and who deserves another.
mod give;
mod refusal;
mod settings;

pub use give::{Given, Wish, give};
pub use refusal::GradeRefusal;
pub(in crate::app) use settings::find;
pub use settings::{Set, known, set_conditions, set_list};
