//! `fenrun payday`: the same work once, however often it is asked for.
use std::fs;

use serde_json::{Value, json};

use crate::harness::{Run, Shop};
use crate::trade::{Trade, rule};

const COLUMNS: &str = "order_no,sku,quantity,unit_price,completed_at,distributor";

/// Sales of August, September and October; A is paid by bank, B by Alipay, C has no account.
fn shop() -> Trade {
    let trade = Trade(Shop::new());
    trade.0.run("init --name Tea --lang en --at 2026-08-01").ok();
    trade.import("product", "sku,name,price\nTEA-1,Longjing,100.00\n").ok();
    let people = "code,name,sponsor,channel,account,holder\n\
                  A,李雷,,bank,6222021234567890128,李雷\nB,韩梅梅,A,alipay,han@example.com,韩梅梅\nC,Tom,,,,\n";
    trade.import("distributor", people).ok();
    let rules = rule("direct", "percent = \"10%\"") + &rule("override", "percent = \"5%\"");
    trade.plan(&format!("hold_days = 7\n{rules}"));
    trade.orders(
        COLUMNS,
        "O1,TEA-1,10,100.00,2026-08-05,B\nO2,TEA-1,5,100.00,2026-09-05,A\n\
         O3,TEA-1,1,100.00,2026-10-05,C\nO4,TEA-1,1,100.00,2026-10-28,A",
    );
    trade
}

/// What the command prints, without what differs from run to run.
fn summary(run: &Run) -> Value {
    assert_eq!(run.stdout.lines().count(), 1, "{}", run.stdout);
    let mut summary: Value = serde_json::from_str(&run.stdout).unwrap();
    let object = summary.as_object_mut().unwrap();
    assert!(object.remove("duration_ms").unwrap().is_u64());
    let head = object.remove("audit_head").unwrap();
    assert_eq!(head.as_str().unwrap().split_once(':').unwrap().1.len(), 64);
    for key in ["files", "backup"] {
        let text = object[key].to_string();
        let folder = text.find("/fenrun-payday/").map(|at| text[..at].rfind('"').unwrap() + 1);
        if let Some(from) = folder {
            let place = &text[from..text.find("/fenrun-payday/").unwrap()];
            object[key] = serde_json::from_str(&text.replace(place, "")).unwrap();
        }
    }
    summary
}

/// Names and bytes of what is in the folder of a period.
fn folder(trade: &Trade, period: &str) -> Vec<(String, Vec<u8>)> {
    let folder = trade.0.path(&format!("fenrun-payday/{period}"));
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    let file = |entry: fs::DirEntry| {
        (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap())
    };
    let mut files: Vec<_> = entries.map(file).collect();
    files.sort();
    files
}

#[test]
fn it_settles_what_is_due_makes_the_batch_and_writes_the_files_once() {
    let trade = shop();
    let expected = json!({
        "period": "2026-10", "settled": ["2026-08", "2026-09", "2026-10"], "batch": "B000001",
        "items": 2, "gross": "200.00", "fee": "0.00", "withheld": "0.00", "net": "200.00",
        "files": [
            "/fenrun-payday/2026-10/B000001-bank-1.csv",
            "/fenrun-payday/2026-10/B000001-alipay-1.csv",
            "/fenrun-payday/2026-10/statements-2026-08.csv",
            "/fenrun-payday/2026-10/statements-2026-09.csv",
            "/fenrun-payday/2026-10/statements-2026-10.csv",
        ],
        "backup": "/fenrun-payday/2026-10/book-before.db",
        "checks": summary(&trade.0.run("payday").ok())["checks"],
        "orders_awaiting_cost": 0, "sales_awaiting_cost": "0.00", "awaiting_cost": [],
    });
    assert!(expected["checks"].as_u64().unwrap() > 10);
    let (book, files) = (trade.bytes(), folder(&trade, "2026-10"));
    assert_eq!(summary(&trade.0.run("payday --at 2026-11-20").ok()), expected);
    assert!(book == trade.bytes() && files == folder(&trade, "2026-10"), "it did something twice");
    let statements = files.iter().find(|(name, _)| name == "statements-2026-10.csv").unwrap();
    let printed = trade.0.run("commission statement --period 2026-10 --format csv").ok().stdout;
    assert_eq!(String::from_utf8_lossy(&statements.1), printed);
    let before = trade.0.run("--book fenrun-payday/2026-10/book-before.db commission statement");
    before.fails(1);
    trade.0.run("check").ok().prints("");
}

#[test]
fn the_next_month_is_a_payday_of_its_own() {
    let trade = shop();
    trade.0.run("payday").ok();
    trade.orders(COLUMNS, "O5,TEA-1,2,100.00,2026-11-04 08:00,A");
    trade.0.run("payout confirm B000001 --paid-at 2026-11-06 --at 2026-11-06").ok();
    let december = summary(&trade.0.run("payday --at 2026-12-01").ok());
    // O4 of October matured in November: 10.00; O5: 20.00.
    assert_eq!(
        (&december["settled"], &december["batch"]),
        (&json!(["2026-11"]), &"B000002".into())
    );
    assert_eq!((&december["items"], &december["gross"]), (&json!(1), &"30.00".into()));
    let paid = trade.rows("commission statement --period 2026-11 --distributor A");
    assert_eq!((paid[0]["payouts"].as_str(), paid[0]["closing"].as_str()), ("100.00", "30.00"));
}

#[test]
fn a_dry_run_says_what_would_be_and_leaves_nothing_behind() {
    let trade = shop();
    let book = trade.bytes();
    let dry = summary(&trade.0.run("payday --dry-run").ok());
    assert!(book == trade.bytes());
    assert!(!trade.0.path("fenrun-payday").exists());
    assert_eq!(dry, summary(&trade.0.run("payday").ok()));
}

#[test]
fn findings_stop_it_before_anything_is_settled_or_written() {
    let trade = shop();
    let fault =
        "UPDATE sales_days SET net = net - 1 WHERE day_at = (SELECT min(day_at) FROM sales_days)";
    rusqlite::Connection::open(trade.0.path("fenrun.db")).unwrap().execute_batch(fault).unwrap();
    let book = trade.bytes();
    let run = trade.0.run("payday").fails(3);
    assert!(run.stdout.contains("sales") && run.stdout.contains("2026-08-05"), "{}", run.stdout);
    assert!(book == trade.bytes());
    assert!(!trade.0.path("fenrun-payday").exists());
}

#[test]
fn a_cancelled_batch_is_made_anew_and_nothing_to_pay_is_no_batch() {
    let trade = shop();
    trade.0.run("payday").ok();
    trade.0.run("payout cancel B000001 --confirm B000001").ok();
    let again = summary(&trade.0.run("payday").ok());
    assert_eq!((&again["batch"], &again["gross"]), (&"B000002".into(), &"200.00".into()));
    let poor = Trade::with_book("--name Poor --lang en --at 2026-08-01");
    let nothing = summary(&poor.0.run("payday").ok());
    assert_eq!((&nothing["batch"], &nothing["items"]), (&Value::Null, &json!(0)));
    assert_eq!(nothing["net"], "0.00");
}

#[test]
fn it_never_takes_a_foreign_file_for_its_own() {
    let trade = shop();
    fs::create_dir_all(trade.0.path("fenrun-payday/2026-10")).unwrap();
    let other = Trade::new();
    fs::copy(other.0.path("fenrun.db"), trade.0.path("fenrun-payday/2026-10/book-before.db"))
        .unwrap();
    let run = trade.0.run("payday").fails(1);
    assert!(run.stderr.contains("is no copy of this book"), "{}", run.stderr);
    assert!(trade.rows("payout list").is_empty());
    fs::remove_file(trade.0.path("fenrun-payday/2026-10/book-before.db")).unwrap();
    fs::write(trade.0.path("fenrun-payday/2026-10/B000001-bank-1.csv"), "mine").unwrap();
    trade.0.run("payday").fails(74);
    let listed = trade.rows("payout list");
    assert!(listed.iter().all(|row| row["status"] == "draft"), "{listed:?}");
    fs::remove_file(trade.0.path("fenrun-payday/2026-10/B000001-bank-1.csv")).unwrap();
    let done = summary(&trade.0.run("payday").ok());
    assert_eq!((&done["batch"], &done["items"]), (&"B000001".into(), &json!(2)));
}

#[test]
fn sixteen_at_once_pay_once() {
    let trade = shop();
    let runs: Vec<Run> = std::thread::scope(|scope| {
        let one = || trade.0.run("payday");
        let all: Vec<_> = (0..16).map(|_| scope.spawn(one)).collect();
        all.into_iter().map(|run| run.join().unwrap()).collect()
    });
    let runs: Vec<Value> = runs.into_iter().map(|run| summary(&run.ok())).collect();
    assert!(runs.iter().all(|run| *run == runs[0]), "{runs:?}");
    assert_eq!(trade.rows("payout list").len(), 2);
    assert_eq!(folder(&trade, "2026-10").len(), 6);
    trade.0.run("check").ok().prints("");
}

#[test]
fn what_is_paid_is_never_handed_in_again_and_what_waits_is_named() {
    let trade = shop();
    trade.0.run("payday").ok();
    trade.0.run("payout fail P000001 --reason closed").ok();
    trade.0.run("payout confirm P000002").ok();
    trade.0.run("payout create").ok();
    fs::remove_dir_all(trade.0.path("fenrun-payday")).unwrap();
    let again = trade.0.run("payday").ok();
    assert!(again.stderr.contains("everything of B000001 is done"), "{}", again.stderr);
    assert!(again.stderr.contains("B000002 still wait to be exported"), "{}", again.stderr);
    let names: Vec<_> = folder(&trade, "2026-10").into_iter().map(|(name, _)| name).collect();
    assert!(names.iter().all(|name| !name.starts_with('B')), "{names:?}");
    let export = trade.0.run("payout export B000001 --dir again").ok();
    assert!(export.stderr.contains("nothing of B000001 waits"), "{}", export.stderr);
    assert_eq!(fs::read_dir(trade.0.path("again")).unwrap().count(), 0);
}

#[test]
fn an_export_warns_of_what_is_not_owed_any_more() {
    let trade = shop();
    trade.0.run("commission settle --period 2026-10 --catch-up").ok();
    trade.0.run("payout create").ok();
    trade.0.run("refund record R1 O1 1000 --refunded-at 2026-11-05").ok();
    trade.0.run("commission settle --period 2026-11 --at 2026-12-01").ok();
    let export = trade.0.run("payout export B000001 --dir pay --at 2026-12-01").ok();
    assert!(
        export.stderr.contains("more is on its way than is owed by now to A, B"),
        "{}",
        export.stderr
    );
}
