//! The book as a whole: made, described, copied.
mod init;
mod meta;
mod refusal;

pub use init::{init, is_name, may_make};
pub use meta::meta;
pub use refusal::BookRefusal;
