//! Refund files: a row is a refund (CLI.md "Imports").
mod column;
mod read;

pub use column::Column;
pub use read::{FileRefund, Said};
