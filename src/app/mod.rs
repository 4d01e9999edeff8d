//! One function per thing a merchant asks for. A function owns its transaction, returns values and
//! never prints.
pub mod audit;
pub mod book;
pub mod confirm;
pub mod distributor;
pub mod error;
pub mod explain;
pub mod facts;
pub mod import;
pub mod order;
pub mod plan;
pub mod product;
pub mod reach_back;
pub mod report;
pub mod session;
pub mod settlement;
pub mod stock;
