//! The book's file: the only place that knows SQLite.
//!
//! Functions of this layer take a transaction and never open one; `app` begins and commits.
mod connect;
mod file;
mod hot_journal;
mod line_scan;
mod publish;
mod rows;
mod schema;

pub mod audit;
pub mod backup;
pub mod book;
pub mod check;
pub mod create;
pub mod distributor_list;
pub mod distributor_relations;
pub mod distributor_states;
pub mod distributors;
pub mod effect;
pub mod entries;
pub mod error;
pub mod facts;
pub mod figures;
pub mod hash;
pub mod import_runs;
pub mod integrity;
pub mod kept_sales;
pub mod open;
pub mod openings;
pub mod order_facts;
pub mod order_lists;
pub mod orders;
pub mod payability;
pub mod payout_accounts;
pub mod plans;
pub mod product_facts;
pub mod products;
pub mod reached;
pub mod references;
pub mod settlements;
pub mod shelf;
pub mod sold;
pub mod statements;
pub mod stock;
pub mod stock_moves;
pub mod transaction;
pub mod unsettled;
