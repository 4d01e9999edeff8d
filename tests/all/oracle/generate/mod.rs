//! Random small shops.
mod acts;
mod orders;
pub mod shop;
