//! What can be wrong with a file, and with one row of it. Data only: people's words are in `text`.
mod file;
mod reason;
mod row;

pub use file::{FileError, Lookalike};
pub use reason::{NoOrder, Reason};
pub use row::RowProblem;
