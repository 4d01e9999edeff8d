//! Who did what, when: a chain of rows, each hash covering the row and the hash before it
//! (SPEC promise 3, QUALITY §3).
mod append;
mod canonical;
mod head;
mod log;
mod verify;

pub(super) use append::append_row;
pub use append::{Act, append};
pub(super) use head::last_head;
pub use head::{Head, hash_at, head, last_recorded_at, recorded_at};
pub use log::{AuditRow, Filter, each};
pub use verify::{Break, Verdict, verify};
