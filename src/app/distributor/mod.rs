//! Distributors: who sells, under whom, and where each one stands (SPEC §3).
mod add;
mod edit;
pub mod enrol;
mod known;
mod list;
mod refusal;
mod relate;
pub(in crate::app) mod roster;
mod show;
mod sponsor;
mod step;
mod tree;

pub use add::{Added, Entry, add};
pub use edit::{Edited, edit};
pub(in crate::app) use known::find;
pub use known::is_known;
pub use list::{Filter, Listed, codes, list};
pub use refusal::DistributorRefusal;
pub use relate::{Related, Wanted, relate};
pub use show::{Shown, show};
pub(in crate::app) use step::refuse_settled;
pub use step::{Stepped, Wish, step};
pub use tree::{Branch, tree};
