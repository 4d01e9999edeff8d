//! Faults (QUALITY §2): many at once, a kill at any moment, Ctrl-C, a full disk, a stdout that takes
//! nothing. Each use case is wholly done or wholly undone, and doing it again finishes it.
mod at_once;
mod full_disk;
mod interrupted;
mod killed;
pub mod season;
mod stdout;
