//! Files that matter (ARCHITECTURE.md): whole and durable under their name, or not there at all.
mod error;
mod file;
mod once;
mod stale;
mod target;
#[cfg(test)]
mod tests;

pub use error::{Refusal, Step, WriteError};
pub use file::DurableFile;
pub use once::{draft, is_there, make_folder, write_once};
pub use stale::clear_drafts;
