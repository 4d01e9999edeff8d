//! Order files: one row per line, the rows of an order together, order columns on its first row
//! (CLI.md "Imports").
mod cells;
mod column;
mod group;
mod header;
mod line;
mod reader;
mod refund;
mod repeat;
#[cfg(test)]
mod tests;
mod typed;
mod wanted;

pub use column::Column;
pub(super) use column::{PRODUCT_NAME, PRODUCT_NAME_ID};
pub use group::FileOrder;
pub use header::{Header, Words};
pub use line::FileLine;
pub use reader::{OrderReader, Places};
pub use refund::{OfOrder, RefundRow};
pub use typed::Typed;
