//! The world's files: reading tables strictly, writing files that must survive.
pub mod cell;
pub mod durable;
pub mod error;
pub mod table;
//! The files of the world: tables, plans, imports. Knows formats, not the book.
pub mod plan_file;
