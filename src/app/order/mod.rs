//! Orders: recorded once, moved on by their instants, their money never changed.
pub mod advance;
pub mod catalog;
pub mod instants;
