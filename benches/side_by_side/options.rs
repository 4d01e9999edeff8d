//! What was asked for on the command line.

/// Generated data is the same for the same seed.
const SEED: u64 = 42;
const SIZES: [u64; 2] = [10_000, 100_000];

pub struct Options {
    /// Numbers of orders, ascending.
    pub sizes: Vec<u64>,
    /// Rounds per row; short commands have twenty times as many.
    pub runs: usize,
    pub seed: u64,
}

impl Options {
    /// `[ORDERS…] [--runs N] [--seed N]`
    pub fn read(arguments: Vec<String>) -> Self {
        let mut options = Self { sizes: Vec::new(), runs: 3, seed: SEED };
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            let mut number = || arguments.next().and_then(|n| n.parse().ok()).expect("a number");
            match argument.as_str() {
                "--runs" => options.runs = usize::try_from(number()).expect("few runs").max(1),
                "--seed" => options.seed = number(),
                size => options.sizes.push(size.parse().expect("a number of orders")),
            }
        }
        if options.sizes.is_empty() {
            options.sizes = SIZES.to_vec();
        }
        options.sizes.sort_unstable();
        options
    }
}
