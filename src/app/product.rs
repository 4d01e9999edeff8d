//! Products (SPEC §4): add, change, find. Files of products: `import`.
mod add;
mod edit;
mod find;
mod reach;
mod refusal;
mod search;
mod typed;

pub(in crate::app) use add::create;
pub use add::{Added, add};
pub use edit::{Edited, Request, edit};
pub use find::{Filter, Known, Shown, list, names, show};
pub use refusal::ProductRefusal;
pub use search::search;
pub use typed::Typed;
