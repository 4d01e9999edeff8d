//! The book as a whole: made, described, copied.
mod backup;
mod info;
mod init;
mod meta;
mod refusal;
mod set;

pub use backup::backup;
pub use info::{Info, info};
pub use init::{init, is_name, may_make};
pub use meta::meta;
pub use refusal::BookRefusal;
pub use set::{Set, set};
