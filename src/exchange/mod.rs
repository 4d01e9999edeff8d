//! The world's files: reading tables strictly, writing files that must survive.
pub mod accounting;
pub mod cell;
pub mod config_file;
pub mod distributors_file;
pub mod durable;
pub mod error;
pub mod guard;
pub mod map;
pub mod orders_file;
pub mod payment_files;
pub mod payout_results;
pub mod plan_file;
pub mod products_file;
pub mod refunds_file;
pub mod reject_row;
pub mod table;
pub mod toml_table;
