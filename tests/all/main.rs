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
mod adjusting;
mod audit_chain;
mod auditing;
mod awaiting_cost;
mod backing_up;
mod bad_input;
mod bonuses;
mod book_itself;
mod checking;
mod clawing_back;
mod command_line;
mod completions;
mod correcting;
mod creating;
mod demo;
mod distributors;
mod examples;
mod explaining;
mod faults;
mod foreign_orders;
mod golden;
mod golden_keys;
mod harness;
mod holding;
mod init;
mod layering;
mod leading;
mod ledger;
mod one_of_many;
mod opening;
mod oracle;
mod order_imports;
mod orders;
mod owing;
mod paydays;
mod payment_files;
mod payouts;
mod plan_differences;
mod plan_manual;
mod plan_warnings;
mod planning;
mod product_changes;
mod product_imports;
mod products;
mod prompts;
mod readme;
mod refunds;
mod reports;
mod schema;
mod sentences;
mod settings;
mod settling;
mod simulating;
mod standings;
mod statistics;
mod stock_by_hand;
mod stock_keeping;
mod superseding;
mod synced;
mod tea_shop;
mod told_columns;
mod trade;
mod work_counted;
mod workbench;
