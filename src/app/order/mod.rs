//! Orders: recorded once, moved on by their instants, their money never changed.
pub mod advance;
pub mod catalog;
pub mod choices;
mod clock;
pub mod correct;
pub mod desk;
mod difference;
pub mod fault;
pub mod instants;
pub mod list;
mod priced;
pub mod record;
pub mod refusal;
pub mod show;
pub mod step;
pub mod taken;
mod typed_line;
mod words;
