//! A commit is on the disk before anything is said of it (ARCHITECTURE "One file for the merchant,
//! durable"), as the system calls show it.
mod trace;

use rusqlite::Connection;
use trace::{
    File::{Book, Folder, Journal, Wal},
    Step::{self, Removed, Said, Synced, Wrote},
    steps,
};

use crate::harness::{Shop, is_installed};
use crate::trade::{plan, rule};

/// Every kind of writing: a single record, a whole file, a settlement.
const WRITING: [&str; 3] = [
    "order record O-1 --line TEA:2 --distributor A --paid-at 2026-10-20",
    "order import orders.csv",
    "commission settle --period 2026-10",
];

fn shop() -> Shop {
    let shop = Shop::new();
    let row = |n| format!("N{n},TEA,1,12.00,2026-10-03,A\n");
    let head = "order_no,sku,quantity,unit_price,completed_at,distributor\n".to_owned();
    shop.write("orders.csv", head + &(0..300).map(row).collect::<String>());
    shop.write("plan.toml", plan(&rule("direct", "percent = \"10%\"")));
    for line in [
        "init --name Tea --at '2026-11-05 08:00'",
        "product add TEA --name Tea --price 10.00 --stock 1000",
        "distributor add A --name 李雷",
        "plan apply plan.toml",
    ] {
        let _ = shop.run(line).ok();
    }
    shop
}

/// Another program at the book, as replication is, which puts it into WAL mode.
fn replication(shop: &Shop) -> Connection {
    let conn = Connection::open(shop.path("fenrun.db")).unwrap();
    conn.execute_batch("PRAGMA journal_mode = WAL; SELECT count(*) FROM book").unwrap();
    conn
}

/// Traces every writing command; each must go these steps.
#[track_caller]
fn goes(shop: &Shop, expected: &[Step]) {
    for line in WRITING {
        assert_eq!(steps(shop, line), expected, "{line}");
    }
}

#[test]
fn the_old_pages_are_safe_before_the_book_is_written_and_the_new_ones_before_it_is_said() {
    if !is_installed("strace") {
        return;
    }
    goes(
        &shop(),
        &[
            Wrote(Journal),
            Synced(Journal),
            Synced(Folder),
            // How many pages it holds: from here on it would be rolled back.
            Wrote(Journal),
            Synced(Journal),
            Wrote(Book),
            Synced(Book),
            // A power cut could bring it back, and undo everything, until the folder is synced.
            Removed(Journal),
            Synced(Folder),
            Said,
        ],
    );
}

#[test]
fn in_wal_mode_the_wal_is_synced_before_it_is_said() {
    if !is_installed("strace") {
        return;
    }
    let shop = shop();
    let replication = replication(&shop);
    let _ = shop.run("product add POT --name Pot --price 1.00").ok();
    goes(&shop, &[Wrote(Wal), Synced(Wal), Synced(Folder), Said]);
    drop(replication);
}

#[test]
fn the_last_one_to_leave_a_book_in_wal_mode_writes_the_wal_back_before_removing_it() {
    if !is_installed("strace") {
        return;
    }
    let shop = shop();
    drop(replication(&shop));
    // First the head of a new WAL, and its name; then the change.
    let begins = [Wrote(Wal), Synced(Wal), Synced(Folder), Wrote(Wal), Synced(Wal)];
    let ends = [Wrote(Book), Synced(Book), Removed(Wal), Said];
    goes(&shop, &[&begins[..], &ends].concat());
}

#[test]
fn whoever_only_reads_writes_nothing() {
    if !is_installed("strace") {
        return;
    }
    let shop = shop();
    let _ = shop.run(WRITING[0]).ok();
    assert_eq!(steps(&shop, "order show O-1"), [Said]);
}

#[test]
fn the_trace_also_shows_what_is_left_out() {
    if !is_installed("strace") || !is_installed("sqlite3") {
        return;
    }
    let shop = shop();
    let left_out = |synchronous: &str| {
        let sql = format!("PRAGMA synchronous = {synchronous}; CREATE TABLE t_{synchronous} (x);");
        trace::of(&shop, &format!("sqlite3 fenrun.db '{sql}'"))
    };
    let full = left_out("FULL");
    assert_eq!(full[full.len() - 2..], [Synced(Book), Removed(Journal)]);
    assert_eq!(left_out("OFF"), [Wrote(Journal), Wrote(Book), Removed(Journal)]);
}
