//! Random small shops.
mod acts;
mod orders;
mod people;
mod plans;
pub mod shop;
