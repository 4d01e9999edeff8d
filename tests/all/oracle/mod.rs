//! The independent oracle (QUALITY §1): a second, plain implementation of SPEC §6, §7 and §9 and of the
//! statistics of §11 that shares no code with `src`, and random shops that both settle. Every entry,
//! every statement and every sum must be the same to the last cent, whatever the order in which things
//! were entered.
//!
//! `FENRUN_ORACLE_SHOPS=2000 cargo test oracle` runs the long form; `FENRUN_ORACLE_SEED=17` one shop.
mod amounts;
mod calendar;
mod compare;
mod dice;
mod earn;
mod expected;
mod files;
mod generate;
mod play;
mod reckon;
mod sold;
mod world;

use dice::Dice;

/// How many shops a plain `cargo test` plays.
const SHORT: u64 = 20;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().expect("a number"))
}

fn play_one(seed: u64) {
    let world = generate::world(&mut Dice::new(seed));
    let expected = reckon::reckon(&world);
    play::play(&world, &expected, &format!("FENRUN_ORACLE_SEED={seed}"));
}

#[test]
fn the_program_and_an_independent_implementation_agree_on_every_entry_and_statement() {
    if let Some(seed) = number("FENRUN_ORACLE_SEED") {
        return play_one(seed);
    }
    let shops = number("FENRUN_ORACLE_SHOPS").unwrap_or(SHORT);
    let workers = 4;
    std::thread::scope(|scope| {
        for worker in 0..workers {
            scope.spawn(move || {
                (1..=shops).filter(|seed| seed % workers == worker).for_each(play_one);
            });
        }
    });
}

/// An oracle that finds nothing to disagree about proves nothing: the random shops must contain what
/// the rules are about.
#[test]
fn random_shops_contain_what_the_rules_are_about() {
    let mut seen = expected::Seen::default();
    for seed in 1..=SHORT {
        seen.add(&reckon::reckon(&generate::world(&mut Dice::new(seed))).seen);
    }
    assert!(seen.everything(), "{seen:?}");
}
