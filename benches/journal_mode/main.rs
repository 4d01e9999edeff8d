//! What a journal mode costs and what it gives, for `docs/decisions/0001-journal-mode.md`:
//!
//! ```text
//! cargo bench --bench journal_mode                      # 300,000 orders, 3 runs
//! cargo bench --bench journal_mode -- 1000000 --runs 1
//! ```
//!
//! Books are measured with fenrun itself in the two modes that it works in: `DELETE` with `EXTRA`, and
//! `WAL` with `FULL`. The other modes, into which fenrun does not go, are measured with the same SQLite
//! on a plain table. Everything happens in `$TMPDIR`: where that is no real disk, syncing costs nothing.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::cast_possible_truncation,
    missing_docs,
    reason = "a measurement ends when something is wrong, and prints tables"
)]
mod desk;
mod leaving;
mod modes;
mod plain;
mod read_only;
mod readers;
#[path = "../side_by_side/shop.rs"]
#[allow(dead_code, reason = "the other measurement needs more of it")]
mod shop;
mod writing;

use desk::Desk;

const SEED: u64 = 42;

fn main() {
    let (mut orders, mut runs) = (300_000, 3);
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--runs" => runs = arguments.next().and_then(|n| n.parse().ok()).expect("a number"),
            size => orders = size.parse().expect("a number of orders"),
        }
    }
    let desk = Desk::new(orders, SEED);
    println!("{orders} orders, {} lines, the fastest of {runs} runs each, A B A B", desk.lines);
    writing::table(&desk, runs);
    plain::table(&desk, runs);
    readers::table(&desk);
    readers::table_of_one_who_stays(&desk);
    leaving::table(&desk);
    read_only::table(&desk);
}
