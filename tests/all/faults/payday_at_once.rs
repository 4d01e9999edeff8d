//! A payday beside whoever else is at the book: it pays once, and everybody is told the truth.
use std::thread;

use serde_json::Value;

use super::payroll::{PAYDAY, Payroll, files};
use super::season::is_sound;
use crate::harness::{Run, Shop};

/// Runs these command lines at the same moment.
fn at_once(shop: &Shop, lines: &[&str]) -> Vec<Run> {
    thread::scope(|scope| {
        let all: Vec<_> = lines.iter().map(|line| scope.spawn(|| shop.run(line))).collect();
        all.into_iter().map(|run| run.join().unwrap()).collect()
    })
}

/// What of every payout cannot differ, whoever made it.
fn payouts(shop: &Shop) -> Vec<(String, String)> {
    let listed = shop.run("payout list --format json").ok().stdout;
    let listed: Vec<Value> = serde_json::from_str(&listed).unwrap();
    let text = |row: &Value, column: &str| row[column].as_str().unwrap().to_owned();
    listed.iter().map(|row| (text(row, "distributor"), text(row, "gross"))).collect()
}

/// What every payday of the period says, whoever settled and made the batch.
fn summary(run: &Run) -> [Value; 2] {
    let summary: Value = serde_json::from_str(&run.stdout).unwrap();
    ["period", "checks"].map(|key| summary[key].clone())
}

#[test]
fn a_payday_and_settlements_and_batches_by_hand_pay_everybody_once() {
    let payroll = Payroll::payday();
    let shop = &payroll.shop;
    let undisturbed = shop.run(PAYDAY).ok();
    let owed = payouts(shop);
    for round in 0..4 {
        payroll.reset();
        let settle = "commission settle --catch-up --wait 60";
        let create = "payout create --wait 60";
        let runs = at_once(shop, &[PAYDAY, settle, create, PAYDAY, create, settle]);
        for run in &runs {
            assert_eq!(run.code, Some(0), "round {round}: {run:?}");
        }
        let paydays = [&runs[0], &runs[3]].map(summary);
        assert!(paydays.iter().all(|said| *said == summary(&undisturbed)), "{paydays:?}");
        is_sound(shop);
        let mut made = payouts(shop);
        made.sort();
        let mut each: Vec<_> = made.iter().map(|(code, _)| code.clone()).collect();
        each.dedup();
        // A batch by hand may have been made between two settlements: what the distributors get
        // in all is the same then, in two payouts.
        assert_eq!(each, ["A", "B", "C"]);
        assert_eq!(total(&made), total(&owed), "round {round}: {made:?}");
        let _ = shop.run(PAYDAY).ok();
        let mut again = payouts(shop);
        again.sort();
        assert_eq!(again, made, "round {round}: somebody is paid twice");
    }
}

fn total(payouts: &[(String, String)]) -> i64 {
    payouts.iter().map(|(_, gross)| gross.replace('.', "").parse::<i64>().unwrap()).sum()
}

#[test]
fn whoever_reads_beside_a_payday_sees_the_book_before_or_after_a_step() {
    let payroll = Payroll::payday();
    let shop = &payroll.shop;
    let reads = ["payout list --format csv", "commission entries --all --format csv", "check"];
    let pictures = thread::scope(|scope| {
        let payday = scope.spawn(|| shop.run(PAYDAY));
        let mut pictures = Vec::new();
        while !payday.is_finished() {
            for read in reads {
                let run = shop.run(&format!("{read} --wait 60")).ok();
                pictures.push((read, run.stdout.lines().count()));
            }
        }
        payday.join().unwrap().ok();
        pictures
    });
    let seen = |read: &str| {
        let mut seen: Vec<_> =
            pictures.iter().filter(|(r, _)| *r == read).map(|(_, n)| *n).collect();
        seen.dedup();
        seen
    };
    assert_eq!(seen("check"), [0]);
    let whole = |read: &str| shop.run(read).ok().stdout.lines().count();
    for read in &reads[..2] {
        let seen = seen(read);
        assert!(seen.is_sorted() && *seen.last().unwrap() <= whole(read), "{read}: {seen:?}");
    }
    // All of a batch or nothing of it.
    assert!(seen(reads[0]).iter().all(|lines| [0, 1, whole(reads[0])].contains(lines)));
    assert_eq!(files(shop).len(), 7);
}
