//! Products (SPEC §4): add, change, import, find.
mod add;
mod edit;
mod find;
mod import;
mod refusal;
mod search;
mod typed;

pub use add::{Added, add};
pub use edit::{Edited, Request, edit};
pub use find::{Filter, Known, Shown, list, show};
pub use import::import;
pub use refusal::ProductRefusal;
pub use search::search;
pub use typed::Typed;
