//! Random small shops.
mod acts;
mod grading;
mod orders;
mod people;
mod plans;
mod questions;
pub mod shop;
