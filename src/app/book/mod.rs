//! The book as a whole: made, described, copied.
mod init;
mod meta;
mod refusal;

pub use init::init;
pub use meta::meta;
pub use refusal::BookRefusal;
