//! TOML read strictly: every key is taken by name, what is left over is refused, and every fault has
//! its place. Plans and maps are read so.
mod fault;
mod file;
mod table;
mod wide;

pub(in crate::exchange) use fault::place;
pub use fault::{Expected, Fault, TableFault};
pub(in crate::exchange) use file::parse;
pub(in crate::exchange) use table::{Table, not_empty, not_one_of, one_of};
pub use wide::{numbers, plain};
