//! Orders and their lines.
mod advance;
mod find;
mod insert;
mod list;

pub use advance::{advance, change_words, hand_on_hold, revisions, withdraw};
pub use find::{StoredLine, StoredOrder, find, first_paid_at, last_id};
pub use insert::{NewLine, NewOrder, OrderWriter, WordsOf};
pub use list::{Listed, Wanted, each};
