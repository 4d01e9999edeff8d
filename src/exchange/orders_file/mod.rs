//! Order files: one row per line, the rows of an order together, order columns on its first row
//! (CLI.md "Imports").
mod column;
mod group;
mod header;
mod reader;

pub use column::Column;
pub use group::{FileLine, FileOrder};
pub use header::{Header, Words};
pub use reader::OrderReader;
