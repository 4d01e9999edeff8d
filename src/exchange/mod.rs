//! The world's files: reading tables strictly, writing files that must survive.
pub mod cell;
pub mod config_file;
pub mod durable;
pub mod error;
pub mod plan_file;
pub mod table;
