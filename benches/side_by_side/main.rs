//! fenrun beside the tools that a merchant would reach for otherwise: one table of ratios, taken in
//! one run on generated data.
//!
//! ```text
//! cargo bench --bench side_by_side                      # 10,000 and 100,000 orders
//! cargo bench --bench side_by_side -- 10000 100000 1000000
//! cargo bench --bench side_by_side -- 10000000          # about 15 GB under TMPDIR, and an hour
//! cargo bench --bench side_by_side -- 10000 --runs 5 --seed 7
//! ```
//!
//! | file | what it measures | beside |
//! |---|---|---|
//! | `import.rs` | `order import` | the shell's `.import` into one keyed table |
//! | `settle.rs` | `commission settle` | hand-written set SQL with the same result |
//! | `reports.rs` | reports of a month | the bare aggregate in the shell, and in DuckDB |
//! | `journals.rs` | orders imported, settled, stated; one more report | hledger, ledger, beancount |
//! | `single.rs` | commands about one record | the shell reading (or writing) one row |
//! | `startup.rs` | `--version`, `--help`, completions | `true` |
//! | `growth.rs` | time per order, size by size | the smallest size from 10,000 on |
//!
//! The others: `shop.rs` generates the data, `place.rs` is the folder in which everything happens,
//! `measure.rs` runs the sides in turn, `witness.rs` watches one command, `table.rs` prints rows and
//! judges aims, `machine.rs` says where this ran.
//!
//! The sides of a row run in turn (A B A B …, with more tools A B C A B C …), each is judged by its
//! fastest run; only the ratio means something, for machines differ and are noisy. Processor time
//! and peak memory are the kernel's account of each process. Results are compared before a row is
//! printed: entries and statements with those of set SQL, reports with the aggregates, closing
//! balances with what the journal tools print, all to the cent.
//!
//! Needed: the `sqlite3` shell. Rows of other tools that are missing are left out, and said so.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    missing_docs,
    reason = "a measurement ends when something is wrong, and prints a table"
)]
mod growth;
mod import;
mod journals;
mod machine;
mod measure;
mod options;
mod place;
mod reports;
mod settle;
mod shop;
mod single;
mod startup;
mod table;
mod witness;

use std::process::ExitCode;

use growth::Growth;
use options::Options;
use place::Place;
use table::{Row, Table};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    if arguments.first().is_some_and(|first| first == witness::FLAG) {
        return witness::watch(&arguments[1..]);
    }
    let options = Options::read(arguments);
    machine::say(&options);
    let mut table = Table::new();
    let mut growth = Growth::default();
    for size in &options.sizes {
        let place = Place::new(*size, &options);
        table.section(&size.to_string(), &place.title());
        let mut growing = |row: &Row| {
            growth.add(*size, row);
            table.row(row);
        };
        growing(&import::row(&place));
        growing(&settle::row(&place));
        reports::rows(&place, &mut growing);
        journals::rows(&place, &mut |row| table.row(row));
        single::rows(&place, &mut |row| table.row(row));
        place.say_disk();
    }
    table.section("start-up", "start-up");
    startup::rows(&options, &mut |row| table.row(row));
    growth.print(&mut table);
    table.sum();
    ExitCode::SUCCESS
}
