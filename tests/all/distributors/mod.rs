//! The noun `distributor`, through the program.
mod accounts;
mod adding;
mod asking;
mod editing;
mod evaluating;
mod grades;
mod importing;
mod lives;
mod moves_refused;
mod moving;
mod moving_many;
mod reaching_back;
mod reading;

use std::fs;

use crate::harness::{Run, Shop};

/// A folder with an empty book.
fn shop() -> Shop {
    let shop = Shop::new();
    shop.run("init --name Tea --at 2026-10-01").ok();
    shop
}

/// The same with L-WANG (level 1, since June) and D01 in her team (since July).
fn team() -> Shop {
    let shop = shop();
    for line in [
        "distributor add L-WANG --name 王丽华 --joined-at 2026-06-01 --phone 13800000101",
        "distributor add D01 --name 'Zhou Min' --sponsor L-WANG --joined-at 2026-07-01",
    ] {
        shop.run(line).ok();
    }
    shop
}

/// Runs a line that leaves every byte of the book as it was.
#[track_caller]
fn changes_nothing(shop: &Shop, line: &str) -> Run {
    let bytes = || fs::read(shop.path("fenrun.db")).unwrap();
    let before = bytes();
    let run = shop.run(line);
    assert!(before == bytes(), "{line}: the book changed\n{}", run.stderr);
    run
}

/// The list as CSV without its header.
fn listed(shop: &Shop, flags: &str) -> String {
    let csv = shop.run(&format!("distributor list --format csv {flags}")).ok().quiet().stdout;
    csv.split_once('\n').unwrap().1.to_owned()
}
