//! A report is one typed table; every format is a writer over its cells (CLI.md "Output").
//!
//! [`listing`] takes rows one by one and never holds more than the format needs, [`sheet`] is a
//! whole table, [`record`] one thing with its fields. Who writes says what a cell *is*; how it
//! looks is decided here: [`machine`] for files, [`people`] for readers.
pub mod cell;
mod delimited;
pub mod format;
mod guard;
mod json;
pub mod listing;
mod machine;
mod markdown;
pub mod nearest;
mod order;
pub mod people;
pub mod record;
pub mod sheet;
pub mod style;
mod table;
pub mod view;
mod visible;
mod writer;
