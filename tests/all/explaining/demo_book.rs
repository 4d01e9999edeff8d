//! Every entry, statement and payout of the demo book is explained, and its explanation re-adds.
use std::collections::BTreeMap;
use std::thread;

use serde_json::Value;

use super::re_added::{self, money, rows};
use crate::harness::Shop;

/// When the demo has settled and paid.
const AT: &str = "--book fenrun-demo.db --at 2026-11-05T09:00:00+08:00";

fn after_demo() -> Shop {
    let shop = Shop::new();
    shop.shell("fenrun demo").ok();
    shop
}

fn json(shop: &Shop, line: &str) -> Value {
    let run = shop.run(&format!("{line} {AT} --format json")).ok().quiet();
    serde_json::from_str(&run.stdout).unwrap()
}

/// The rows of a list as objects.
fn listed(shop: &Shop, line: &str) -> Vec<Value> {
    json(shop, line).as_array().unwrap().clone()
}

#[test]
fn every_entry_of_the_demo_book_re_adds_to_its_amount() {
    let shop = after_demo();
    let entries = listed(&shop, "commission entries --all");
    let settled: Vec<_> = entries.into_iter().filter(|entry| !entry["entry"].is_null()).collect();
    assert!(settled.len() > 700, "{} entries", settled.len());
    let explain = |entry: &Value| {
        let told = json(&shop, &format!("commission explain --entry {}", entry["entry"]));
        for column in ["entry", "amount", "settled_in"] {
            let said = match column {
                "settled_in" if told["order_no"].is_string() => continue,
                column => &told[column],
            };
            assert_eq!(said, &entry[column], "{told}");
        }
        if told["order_no"].is_null() {
            match told["kind"].as_str().unwrap() {
                "bonus" | "contest" => re_added::bonus(&told),
                kind => assert!(
                    ["adjustment", "write_off", "goodwill", "opening"].contains(&kind),
                    "{told}"
                ),
            }
        } else {
            assert_eq!(told["order_no"], entry["order_no"]);
            re_added::order(&told);
        }
    };
    thread::scope(|scope| {
        for half in settled.chunks(settled.len().div_ceil(2)) {
            scope.spawn(move || half.iter().for_each(explain));
        }
    });
}

#[test]
fn every_order_of_the_demo_book_re_adds_and_earns_what_is_listed() {
    let shop = after_demo();
    let mut by_order: BTreeMap<String, i128> = BTreeMap::new();
    for entry in listed(&shop, "commission entries --all") {
        if let Some(order) = entry["order_no"].as_str() {
            *by_order.entry(order.to_owned()).or_default() += money(&entry["amount"]);
        }
    }
    for order in listed(&shop, "order list") {
        let number = order["order_no"].as_str().unwrap();
        let told = json(&shop, &format!("commission explain --order {number}"));
        re_added::order(&told);
        let earned = rows(&told, "settlement").iter().filter(|row| row["state"] != "ended");
        let sum: i128 =
            earned.chain(rows(&told, "clawbacks")).map(|row| money(&row["amount"])).sum();
        assert_eq!(sum, by_order.remove(number).unwrap_or_default(), "{told}");
    }
    // What is left are withdrawn versions of corrected orders, which are not listed.
    for (number, sum) in by_order {
        let told = json(&shop, &format!("commission explain --order '{number}'"));
        re_added::order(&told);
        let all = rows(&told, "settlement").iter().chain(rows(&told, "clawbacks"));
        assert_eq!(all.map(|row| money(&row["amount"])).sum::<i128>(), sum, "{told}");
    }
}

#[test]
fn every_statement_and_every_payout_of_the_demo_book_re_adds() {
    let shop = after_demo();
    let mut closings: BTreeMap<String, (Value, Value)> = BTreeMap::new();
    let mut paid: BTreeMap<(String, String), i128> = BTreeMap::new();
    for period in ["2026-08", "2026-09", "2026-10"] {
        for row in listed(&shop, &format!("commission statement --period {period}")) {
            let code = row["distributor"].as_str().unwrap();
            let asked = format!("commission explain --period {period} --distributor {code}");
            let told = json(&shop, &asked);
            re_added::statement(&told);
            for column in ["opening", "direct", "override", "bonus", "clawback", "closing"] {
                assert_eq!(told[column], row[column], "{told}");
            }
            let before =
                closings.insert(code.to_owned(), (told["period"].clone(), told["closing"].clone()));
            let (opening_of, opening) = before.unwrap_or((Value::Null, Value::from("0.00")));
            assert_eq!((&told["opening_of"], &told["opening"]), (&opening_of, &opening));
            for row in rows(&told, "payments").iter().filter(|row| row["item"].is_string()) {
                let item = row["item"].as_str().unwrap().to_owned();
                *paid.entry((item, period.to_owned())).or_default() += money(&row["amount"]);
            }
        }
    }
    for row in listed(&shop, "payout list") {
        let item = row["item"].as_str().unwrap();
        let told = json(&shop, &format!("commission explain {item}"));
        re_added::payout(&told);
        for column in ["batch", "distributor", "gross", "fee", "withheld", "net", "status"] {
            assert_eq!(told[column], row[column], "{told}");
        }
        for source in rows(&told, "sources") {
            let period = source["period"].as_str().unwrap().to_owned();
            let said = paid.remove(&(item.to_owned(), period));
            assert_eq!(said, Some(money(&source["amount"])), "{told}");
        }
    }
    assert_eq!(paid, BTreeMap::new(), "statements name payouts that do not name them");
}
