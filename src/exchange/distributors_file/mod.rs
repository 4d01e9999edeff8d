//! Distributors as they are said: one row of a file each, or the flags of a command (CLI.md
//! "Imports"). Both are read by the same rules.
mod column;
mod read;
mod word;

pub use column::Column;
pub use read::{Read, Said};
