//! A bonus or a prize: what counted, the step or the rank, and what became of it.
use serde_json::Value;
use snapbox::str;

use super::re_added;
use crate::trade::{Trade, rule};

const COLUMNS: &str = "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor";

/// A sells 60,000.00 in August and 300.00 in September, C 60,000.00 and nothing, B 20,000.00 under A.
fn sold(rules: &str) -> Trade {
    let trade = Trade::new();
    trade.plan(&format!("{}\n{rules}", rule("direct", "percent = \"0%\"")));
    trade.orders(
        COLUMNS,
        "\
a1,TEA-1,600,100.00,2026-08-03,2026-08-05,A
c1,TEA-1,600,100.00,2026-08-03,2026-08-05,C
b1,TEA-1,200,100.00,2026-08-04,2026-08-06,B
a2,TEA-1,3,100.00,2026-09-03,2026-09-05,A
a3,TEA-1,400,100.00,2026-10-03,2026-10-05,A",
    );
    trade
}

fn settle(trade: &Trade, months: &[&str]) {
    for month in months {
        trade.0.run(&format!("commission settle --period {month}")).ok();
    }
}

fn bonus(mode: &str, steps: &str) -> String {
    format!(
        "[[bonus]]\nname = \"volume\"\nevery = \"month\"\nmetric = \"own_sales\"\nmode = \"{mode}\"\n\
         steps = [ {steps} ]\n"
    )
}

const STEPS: &str =
    "{ from = \"10000\", percent = \"1%\" }, { from = \"50000\", percent = \"2%\" }";

fn told(trade: &Trade, entry: i64) -> Value {
    let asked = format!("commission explain --entry {entry} --format json");
    let told = serde_json::from_str(&trade.0.run(&asked).ok().quiet().stdout).unwrap();
    re_added::bonus(&told);
    told
}

#[test]
fn the_reached_step_is_taken_of_all_that_counted() {
    let trade = sold(&bonus("whole", STEPS));
    settle(&trade, &["2026-08"]);
    // A: 60,000.00 × 2 %; B: 20,000.00 × 1 %; C like A.
    assert_eq!(
        [1, 2, 3].map(|entry| told(&trade, entry)["amount"].clone()),
        ["1200.00", "200.00", "1200.00"]
    );
    trade.0.run("commission explain --entry 1").ok().prints(str![]).quiet();
    trade.0.run("commission explain --entry 1 --lang zh").ok().prints(str![]).quiet();
    trade.0.run("commission explain --entry 1 --format json").ok().prints(str![]).quiet();
}

#[test]
fn each_slice_is_taken_at_its_own_percentage() {
    let trade = sold(&bonus("marginal", STEPS));
    settle(&trade, &["2026-08"]);
    // 40,000.00 × 1 % + 10,000.00 × 2 %.
    assert_eq!(told(&trade, 1)["amount"], "600.00");
    trade.0.run("commission explain --entry 1").ok().prints(str![]).quiet();
}

#[test]
fn orders_reach_a_fixed_amount() {
    let orders = "[[bonus]]\nname = \"orders\"\nevery = \"quarter\"\nmetric = \"orders\"\nmode = \"fixed\"\n\
                  steps = [ { from = 2, amount = \"300\" }, { from = 9, amount = \"900\" } ]\n";
    let trade = sold(orders);
    settle(&trade, &["2026-08", "2026-09"]);
    assert_eq!(told(&trade, 1)["amount"], "300.00");
    trade.0.run("commission explain --entry 1").ok().prints(str![]).quiet();
}

#[test]
fn later_refunds_lower_the_next_interval_and_are_told() {
    let trade = sold(&bonus("whole", "{ from = \"100\", percent = \"1%\" }"));
    settle(&trade, &["2026-08"]);
    trade.0.run("refund record R-1 a1 500.00 --refunded-at 2026-09-20").ok();
    settle(&trade, &["2026-09", "2026-10"]);
    // September: 300.00 − 500.00 is nothing, −200.00 is carried on; October: 40,000.00 − 200.00.
    let entries = trade.rows("commission entries --period 2026-10");
    let last = entries.iter().find(|entry| entry["kind"] == "bonus").unwrap();
    let told = told(&trade, last["entry"].parse().unwrap());
    assert_eq!((&told["counted"], &told["amount"]), (&"39800.00".into(), &"398.00".into()));
    let asked = format!("commission explain --entry {}", last["entry"]);
    trade.0.run(&asked).ok().prints(str![]).quiet();
}

#[test]
fn those_who_tie_share_their_prizes() {
    let contest = "[[contest]]\nname = \"top-3\"\nevery = \"month\"\nmetric = \"all_sales\"\n\
                   prizes = [\"1000\", \"500.01\", \"200\"]\n";
    let trade = sold(&contest.replace("all_sales", "own_sales"));
    settle(&trade, &["2026-08"]);
    // A and C share 1,000.00 + 500.01, the last unit goes to the lower code; B has the third.
    let amounts: Vec<_> = [1, 2, 3].map(|entry| told(&trade, entry)["amount"].clone()).into();
    assert_eq!(amounts, ["750.01", "200.00", "750.00"]);
    trade.0.run("commission explain --entry 1").ok().prints(str![]).quiet();
    trade.0.run("commission explain --entry 3 --lang zh").ok().prints(str![]).quiet();
    let all = sold(contest);
    settle(&all, &["2026-08"]);
    // With his team A has 80,000.00.
    assert_eq!(told(&all, 1)["amount"], "1000.00");
}
