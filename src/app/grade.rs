//! Grades (SPEC §3): their names and conditions, who has which, and who deserves another.
mod apply;
mod give;
mod propose;
mod refusal;
mod settings;
mod standing;

pub use apply::{apply, evaluate};
pub use give::{Given, Wish, give};
pub use propose::{Proposal, Proposals, Request};
pub use refusal::GradeRefusal;
pub(in crate::app) use settings::find;
pub use settings::{Set, known, set_conditions, set_list};
