//! The same SQLite without fenrun, so that every mode can be compared: as many rows as the import has
//! lines go into one indexed table in one transaction, then single rows in transactions of their own.
use std::fs;
use std::time::{Duration, Instant};

use rusqlite::Connection;

use super::desk::{Desk, least, median};
use super::modes::{ALL, Mode};
use super::writing::RECORDS;

pub fn table(desk: &Desk, runs: usize) {
    let mut best: [[Option<Duration>; 2]; 5] = Default::default();
    for _ in 0..runs {
        for (mode, best) in ALL.into_iter().zip(&mut best) {
            let (bulk, single) = measure(desk, mode);
            least(&mut best[0], bulk);
            least(&mut best[1], single);
        }
    }
    println!("\nthe same SQLite on a plain table\n");
    println!("| mode | {} rows, s | {RECORDS} commits of one row, median ms |", desk.lines);
    println!("|---|---:|---:|");
    for (mode, [bulk, single]) in ALL.into_iter().zip(best.map(|best| best.map(Option::unwrap))) {
        let (bulk, each) = (bulk.as_secs_f64(), single.as_secs_f64() * 1000.0);
        println!("| {} | {bulk:.2} | {each:.1} |", mode.name());
    }
}

fn measure(desk: &Desk, mode: Mode) -> (Duration, Duration) {
    let path = desk.path("plain.db");
    let mut conn = Connection::open(&path).expect("a file");
    mode.set(&conn);
    let schema = "CREATE TABLE t (a TEXT, b TEXT, c INTEGER); CREATE INDEX i ON t (b, a)";
    conn.execute_batch(schema).expect("a table");
    let began = Instant::now();
    let tx = conn.transaction().expect("a transaction");
    (0..desk.lines).for_each(|number| insert(&tx, number));
    tx.commit().expect("committed");
    let bulk = began.elapsed();
    let single = |number| {
        let began = Instant::now();
        insert(&conn, desk.lines + u64::from(number));
        began.elapsed()
    };
    let single = median((0..RECORDS).map(single).collect());
    drop(conn);
    let _ = fs::remove_file(desk.path("plain.db-journal"));
    fs::remove_file(path).expect("removed");
    (bulk, single)
}

fn insert(conn: &Connection, number: u64) {
    let mut statement = conn.prepare_cached("INSERT INTO t VALUES (?, ?, ?)").expect("a statement");
    let row = (format!("{:09}", number * 7), format!("P{:05}", number % 500), number as i64);
    statement.execute(row).expect("a row");
}
