//! The book as a whole: made, described, copied.
mod backup;
mod info;
mod init;
mod meta;
mod refusal;

pub use backup::backup;
pub use info::{Info, info};
pub use init::{init, is_name, may_make};
pub(in crate::app) use meta::open;
pub use meta::{demo_clock, meta};
pub use refusal::BookRefusal;
