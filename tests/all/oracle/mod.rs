//! The independent oracle (QUALITY §1): a second, plain implementation of SPEC §6 to §10 and of the
//! statistics of §11 that shares no code with `src`, and random shops that both settle. Every entry,
//! every statement and every sum must be the same to the last cent, whatever the order in which things
//! were entered. A shop that differs is made as small as possible and printed as commands.
//!
//! `FENRUN_ORACLE_SHOPS=2000 cargo test --release --test all oracle` runs the long form;
//! `FENRUN_ORACLE_SEED=17` plays one shop, or begins the long form there.
mod compare;
mod compare_bonuses;
mod compare_payouts;
mod compare_preview;
mod compare_reports;
mod compare_simulated;
mod compare_sold;
mod dice;
mod files;
mod generate;
mod model;
mod play;
mod script;
mod seen;
mod shrink;
mod world;

use std::fmt::Write;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use dice::Dice;
use seen::Seen;
use world::World;

/// How many shops a plain `cargo test` plays.
const SHORT: u64 = 20;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().expect("a number"))
}

fn world(seed: u64) -> World {
    generate::shop::world(&mut Dice::new(seed))
}

/// The report on a shop that differs, made small.
fn report(seed: u64) -> Option<String> {
    let world = world(seed);
    let found = shrink::differs(&world).err()?;
    let (small, found) = shrink::shrink(&world, found);
    let mut text = format!("\nFENRUN_ORACLE_SEED={seed} differs:\n{found}\nto replay:\n");
    for step in &model::book::play(&small).expected.script {
        write!(text, "{}", step.shell()).unwrap();
    }
    Some(text)
}

#[test]
fn the_program_and_an_independent_implementation_agree_on_every_entry_and_statement() {
    let (seed, shops) = (number("FENRUN_ORACLE_SEED"), number("FENRUN_ORACLE_SHOPS"));
    let first = seed.unwrap_or(1);
    let count = shops.unwrap_or(if seed.is_some() { 1 } else { SHORT });
    let (next, reports) = (AtomicU64::new(first), Mutex::new(Vec::new()));
    let begun = Instant::now();
    // More than there are processors, for each waits for the disk most of the time.
    let workers = 2 * std::thread::available_parallelism().map_or(2, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= first + count || reports.lock().unwrap().len() >= 3 {
                        return;
                    }
                    let report = report(seed);
                    reports.lock().unwrap().extend(report);
                }
            });
        }
    });
    let seconds = begun.elapsed().as_secs_f64();
    #[allow(clippy::print_stdout, reason = "the duration is a result of the long form")]
    if shops.is_some() {
        println!("{count} shops from seed {first} in {seconds:.1} s");
    }
    let reports = reports.into_inner().unwrap();
    assert!(reports.is_empty(), "{}", reports.join("\n"));
}

/// An oracle that finds nothing to disagree about proves nothing: the random shops must contain what
/// the rules are about.
#[test]
fn random_shops_contain_what_the_rules_are_about() {
    let mut seen = Seen::default();
    for seed in 1..=4 * SHORT {
        seen.add(&model::book::play(&world(seed)).expected.seen);
    }
    assert!(seen.missing().is_empty(), "{:?} of {seen:?}", seen.missing());
}
