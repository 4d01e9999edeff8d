//! Orders: recorded once, moved on by their instants, their money never changed.
pub mod advance;
pub mod catalog;
mod clock;
pub mod desk;
mod difference;
pub mod fault;
pub mod instants;
mod priced;
mod words;
