//! Stock (SPEC §4): units that come and go by hand, what is there, what moved.
mod act;
mod look;
mod refusal;

pub use act::{Kind, Moved, Request, act};
pub use look::{list, low, moves};
pub use refusal::StockRefusal;
