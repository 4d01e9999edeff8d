//! One binary for all integration tests: one file per noun, campaign or promise.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::disallowed_methods,
    clippy::needless_pass_by_value,
    reason = "a test fails by panicking and reads its own environment"
)]
mod audit_chain;
mod backing_up;
mod creating;
mod opening;
mod workbench;
