//! Delimited tables: a strict reader in constant memory (CLI.md "Imports").
mod columns;
mod delimiter;
mod opened;
mod reader;
mod record;
mod records;
mod row;
mod signature;
mod source;
#[cfg(test)]
mod tests;
mod unquote;
mod verdict;

pub use columns::{ColumnSpec, Columns, Names};
pub use delimiter::Delimiter;
pub use opened::OpenedTable;
pub use reader::{FileDigest, TableReader};
pub use row::Row;
pub use source::Input;
