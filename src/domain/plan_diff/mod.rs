//! What differs between two plans (SPEC §7): by what they say, not by how it is written.
mod difference;
mod item;
mod matched;

pub use difference::{Change, Difference};
pub use item::{Key, Part, Subject, Value};
pub use matched::differences;
