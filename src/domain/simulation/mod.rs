//! What the orders of the past would have earned under another plan (`plan simulate`).
mod awaiting_cost;
mod compared;
mod past_order;

pub use compared::{Compared, Parts, Standing};
pub use past_order::{Earned, PastOrder, SettledShare};
