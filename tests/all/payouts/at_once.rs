//! Sixteen processes at once, and one that is killed: each payout is made, sent and paid once.
use std::thread;

use super::{drafted, exported, owing, payouts, standing};
use crate::harness::Run;
use crate::trade::Trade;

fn at_once(trade: &Trade, line: &str) -> Vec<Run> {
    let line = format!("{line} --wait 120");
    thread::scope(|scope| {
        let all: Vec<_> = (0..16).map(|_| scope.spawn(|| trade.0.run(&line))).collect();
        all.into_iter().map(|run| run.join().unwrap().ok()).collect()
    })
}

fn said(runs: &[Run], words: &str) -> usize {
    runs.iter().filter(|run| run.stderr.contains(words)).count()
}

#[test]
fn of_16_batches_of_one_balance_one_is_made() {
    let trade = owing("", &[("A", "100"), ("B", "50")]);
    let runs = at_once(&trade, "payout create");
    assert_eq!(said(&runs, "B000001: 2 payouts"), 1, "{runs:?}");
    assert_eq!(said(&runs, "nothing to pay out now"), 15, "{runs:?}");
    assert_eq!(payouts(&trade).len(), 2);
    trade.0.run("check").ok();
}

#[test]
fn of_16_confirmations_one_counts() {
    let trade = exported();
    let runs = at_once(&trade, "payout confirm B000001");
    assert_eq!(said(&runs, "3 payouts are paid: 170.00"), 1, "{runs:?}");
    assert_eq!(said(&runs, "3 payouts are paid already"), 15, "{runs:?}");
    assert_eq!(standing(&trade, "A"), "0.00 0.00 0.00 0.00 0.00");
    trade.0.run("check").ok();
}

#[test]
fn of_16_exports_one_marks_and_all_leave_the_same_files() {
    let trade = drafted();
    let line = "payout export B000001 --dir pay --wait 120";
    let runs: Vec<Run> = thread::scope(|scope| {
        let all: Vec<_> = (0..16).map(|_| scope.spawn(|| trade.0.run(line))).collect();
        all.into_iter().map(|run| run.join().unwrap()).collect()
    });
    assert_eq!(said(&runs, "B000001 exported: 3 payouts"), 1, "{runs:?}");
    assert!(runs.iter().all(|run| run.code == Some(0)), "{runs:?}");
    let names = std::fs::read_dir(trade.0.path("pay")).unwrap().count();
    assert_eq!(names, 2, "no temporary file is left");
    trade.0.run("check").ok();
}
