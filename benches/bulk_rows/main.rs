//! What the guards of orders, lines and entries cost, and what the designs that lost would cost:
//! the figures of docs/decisions/0002.
//!
//! ```text
//! cargo bench --bench bulk_rows                  # 100,000 orders, the fastest of 3 runs
//! cargo bench --bench bulk_rows -- 20000         # fewer
//! ```
//!
//! Rows are written straight into a book's schema, without fenrun: only SQLite's share is measured.
//! The variants run one after the other, then all of them again.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    missing_docs,
    reason = "a measurement ends when something is wrong, and prints a table"
)]
mod writing;

use writing::{Design, Rows};

const RUNS: usize = 3;

const NO_GUARDS: &str = "DROP TRIGGER orders_grow_at_their_end;
                         DROP TRIGGER recorded_orders_take_no_lines;";
const NO_ENTRY_GUARD: &str = "DROP TRIGGER entries_are_written_once_by_the_next_settlement;";
const NO_KEYS: &str = "PRAGMA foreign_keys = OFF;";
const NO_CHECKS: &str = "PRAGMA ignore_check_constraints = ON;";

fn main() {
    let orders = std::env::args().skip(1).find_map(|argument| argument.parse().ok());
    let orders: i64 = orders.unwrap_or(100_000);
    let designs = designs();
    let mut fastest = vec![f64::INFINITY; designs.len()];
    for _ in 0..RUNS {
        for (design, best) in designs.iter().zip(&mut fastest) {
            *best = best.min(writing::seconds(design, orders));
        }
    }
    println!("{orders} orders, seconds per million rows of the first column, fastest of {RUNS}");
    for (design, seconds) in designs.iter().zip(fastest) {
        let written = if design.rows == Rows::Entries { "entries" } else { "orders " };
        #[allow(clippy::cast_precision_loss, reason = "a count of orders")]
        let millions = orders as f64 / 1e6;
        println!("{written}  {:<52} {:>7.2}", design.name, seconds / millions);
    }
}

fn designs() -> Vec<Design> {
    let orders = |name, together, before: &[&str]| Design {
        name,
        rows: Rows::Orders,
        together,
        page: 4096,
        before: before.concat(),
    };
    let page = |name, page| Design { page, ..orders(name, 32, &[]) };
    let also = |name, rows| Design { rows, ..orders(name, 32, &[]) };
    let entries =
        |name, before: &[&str]| Design { rows: Rows::Entries, ..orders(name, 32, before) };
    vec![
        orders("as it is: 32 rows with one statement", 32, &[]),
        orders("one row with one statement", 1, &[]),
        orders("8 rows with one statement", 8, &[]),
        orders("128 rows with one statement", 128, &[]),
        orders("… without triggers", 32, &[NO_GUARDS]),
        orders("… nor foreign keys", 32, &[NO_GUARDS, NO_KEYS]),
        orders("… nor CHECKs", 32, &[NO_GUARDS, NO_KEYS, NO_CHECKS]),
        page("pages of 1 KiB", 1024),
        page("pages of 16 KiB", 16_384),
        also("also a row of unsettled orders for each order", Rows::OrdersAndUnsettled),
        also("also a stock movement for each line", Rows::OrdersAndMovements),
        entries("as it is: 32 rows with one statement", &[]),
        entries("… without the trigger", &[NO_ENTRY_GUARD]),
        entries("… nor foreign keys", &[NO_ENTRY_GUARD, NO_KEYS]),
        entries("… nor CHECKs", &[NO_ENTRY_GUARD, NO_KEYS, NO_CHECKS]),
    ]
}
