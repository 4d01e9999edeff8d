//! Faults (QUALITY §2): many at once, a kill at any moment and at every system call that writes,
//! Ctrl-C, a full disk, a disk that fails, a stdout that takes nothing. Each use case is wholly done or
//! wholly undone, and doing it again finishes it.
mod at_once;
mod calls;
mod full_disk;
mod interrupted;
mod killed;
mod moments;
mod payday_at_once;
mod payday_denied;
mod payday_folders;
mod payday_killed;
mod payroll;
pub mod season;
mod stdout;
