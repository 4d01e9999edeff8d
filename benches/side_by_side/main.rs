//! fenrun beside the tools that a merchant would reach for otherwise, measured in one run:
//!
//! ```text
//! cargo bench --bench side_by_side                      # 10k and 100k orders, 3 runs each
//! cargo bench --bench side_by_side -- 1000000           # one size
//! cargo bench --bench side_by_side -- 10000 100000 --runs 5 --seed 7
//! ```
//!
//! Every pair is run A B A B … and judged by its fastest run; only the ratio means something, for
//! machines differ and are noisy. Entries and statements are compared to the cent with those of the
//! yardstick. What is needed beyond Rust: the `sqlite3` shell.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::cast_possible_truncation,
    missing_docs,
    reason = "a measurement ends when something is wrong, and prints a table"
)]
mod measure;
mod shop;
mod work;

use measure::Run;

/// Generated data is the same for the same seed.
const SEED: u64 = 42;

struct Options {
    sizes: Vec<u64>,
    runs: usize,
    seed: u64,
}

fn options() -> Options {
    let mut options = Options { sizes: Vec::new(), runs: 3, seed: SEED };
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    while let Some(argument) = arguments.next() {
        let mut number = || arguments.next().and_then(|n| n.parse().ok()).expect("a number");
        match argument.as_str() {
            "--runs" => options.runs = usize::try_from(number()).expect("few runs"),
            "--seed" => options.seed = number(),
            size => options.sizes.push(size.parse().expect("a number of orders")),
        }
    }
    if options.sizes.is_empty() {
        options.sizes = vec![10_000, 100_000];
    }
    options
}

fn main() {
    let options = options();
    println!("seed {}, fastest of {} runs each, A B A B", options.seed, options.runs);
    println!(
        "{:>9}  {:<34} {:>9} {:>8}  {:<30} {:>9} {:>7}",
        "orders", "fenrun", "seconds", "peak MB", "beside", "seconds", "ratio"
    );
    for size in &options.sizes {
        for (name, ours, beside, theirs) in work::pairs(*size, options.runs, options.seed) {
            row(*size, &name, &ours, &beside, &theirs);
        }
    }
}

fn row(size: u64, name: &str, ours: &Run, beside: &str, theirs: &Run) {
    println!(
        "{size:>9}  {name:<34} {:>9.3} {:>8.1}  {beside:<30} {:>9.3} {:>6.2}x",
        ours.seconds,
        ours.peak_mb,
        theirs.seconds,
        ours.seconds / theirs.seconds
    );
}
