//! Many processes at once: one of them does it, the others say so.
use std::thread;

use rusqlite::Connection;

use super::season::{IMPORT, SETTLE, book, is_sound, restore, season, undisturbed};
use crate::harness::{Run, Shop};

/// Runs one command line in so many processes at once.
fn at_once(shop: &Shop, processes: usize, line: &str) -> Vec<Run> {
    thread::scope(|scope| {
        let all: Vec<_> = (0..processes).map(|_| scope.spawn(|| shop.run(line))).collect();
        all.into_iter().map(|run| run.join().unwrap()).collect()
    })
}

/// How many of these acts are in the audit log.
fn acts(shop: &Shop, name: &str) -> usize {
    shop.run(&format!("audit log --act {name} --format csv")).ok().stdout.lines().count() - 1
}

fn count(runs: &[Run], said: &str) -> usize {
    runs.iter().filter(|run| run.code == Some(0) && run.stderr.starts_with(said)).count()
}

#[test]
fn of_two_settlements_at_once_one_settles_and_the_other_says_so() {
    let shop = season(300);
    let _ = shop.run(IMPORT).ok();
    let (_, after) = undisturbed(&shop, SETTLE);
    let runs = at_once(&shop, 2, SETTLE);
    assert_eq!(count(&runs, "2026-10 is settled: 2 statements, 450 entries, "), 1, "{runs:?}");
    assert_eq!(count(&runs, "2026-10 is settled already; nothing was changed\n"), 1, "{runs:?}");
    assert_eq!(runs[0].stdout, runs[1].stdout, "both print the same statements");
    assert!(book(&shop) == after);
    is_sound(&shop);
}

#[test]
fn of_16_imports_of_one_file_one_brings_the_orders() {
    let shop = season(200);
    let (_, after) = undisturbed(&shop, IMPORT);
    let runs = at_once(&shop, 16, IMPORT);
    assert_eq!(count(&runs, "orders.csv: 200 rows: 200 added, total "), 1, "{runs:?}");
    assert_eq!(count(&runs, "orders.csv: 200 rows: 200 unchanged, total "), 15, "{runs:?}");
    assert_eq!(acts(&shop, "order.import"), 1);
    assert!(book(&shop) == after);
    is_sound(&shop);
}

#[test]
fn of_16_records_of_one_order_one_is_kept() {
    let shop = season(0);
    let record = "order record O-1 --line TEA:2 --distributor B --paid-at 2026-10-20 --wait 60";
    let (_, after) = undisturbed(&shop, record);
    let runs = at_once(&shop, 16, record);
    assert_eq!(count(&runs, "recorded O-1: 20.00\n"), 1, "{runs:?}");
    assert_eq!(count(&runs, "O-1 is recorded already: 20.00\n"), 15, "{runs:?}");
    assert_eq!(acts(&shop, "order.record"), 1);
    assert!(book(&shop) == after);
    is_sound(&shop);
}

#[test]
fn whoever_does_not_wait_is_told_that_the_book_is_busy() {
    let shop = season(50);
    let _ = shop.run(IMPORT).ok();
    let (before, after) = undisturbed(&shop, SETTLE);
    let writer = Connection::open(shop.path("fenrun.db")).unwrap();
    writer.execute_batch("BEGIN IMMEDIATE").unwrap();
    for line in ["order import orders.csv", "commission settle --period 2026-10"] {
        for run in at_once(&shop, 4, &format!("{line} --wait 0")) {
            run.fails(75).prints("").says(
                "error: fenrun.db stayed busy for 0 s\n\
                 hint: nothing was changed; try again, or wait longer with --wait\n",
            );
        }
    }
    writer.execute_batch("ROLLBACK").unwrap();
    drop(writer);
    assert!(book(&shop) == before);
    restore(&shop, &before);
    let _ = shop.run(SETTLE).ok();
    assert!(book(&shop) == after);
}
