//! Bases, overrides of the seller's commission and of differences, grades, and the rules that do not apply.
use serde_json::Value;
use snapbox::str;

use super::re_added;
use crate::trade::{Trade, rule};

const COLUMNS: &str =
    "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor,order_discount";

/// Two pots at a list price of 80.00 for 150.00 together, sold by B under A; a pot costs 41.30.
fn sold(head: &str, rules: &[String]) -> Trade {
    let trade = Trade::new();
    trade.import("product", "sku,name,price,category,cost\nCUP-1,Cup,80.00,Teaware,41.30\n").ok();
    trade.plan(&format!("{head}\n{}", rules.concat()));
    trade.orders(COLUMNS, "S1,CUP-1,2,80.00,2026-10-03,2026-10-05,B,10.00");
    trade
}

fn told(trade: &Trade, asked: &str) -> Value {
    let run = trade.0.run(&format!("commission explain {asked} --format json")).ok().quiet();
    let told = serde_json::from_str(&run.stdout).unwrap();
    re_added::order(&told);
    told
}

/// `base rounded amount` of both roles.
fn earned(told: &Value) -> Vec<String> {
    let rows = re_added::rows(told, "calculation").iter();
    let row = |row: &Value| {
        ["base", "rounded", "amount"].map(|column| row[column].as_str().unwrap_or("-").to_owned())
    };
    rows.map(|earned| row(earned).join(" ")).collect()
}

#[test]
fn a_list_price_and_a_margin_are_taken_as_bases() {
    let rules = [rule("direct", "percent = \"10%\""), rule("override", "percent = \"5%\"")];
    let list = sold("base = \"list\"", &rules);
    assert_eq!(earned(&told(&list, "S1")), ["160.00 16.00 16.00", "160.00 8.00 8.00"]);
    list.0.run("commission explain S1").ok().prints(str![]).quiet();
    // 150.00 − 2 × 41.30 = 67.40; a cap of 12 % is 8.088, down.
    let margin = sold("base = \"margin\"\nmax_share = \"12%\"", &rules);
    assert_eq!(earned(&told(&margin, "S1")), ["67.40 6.74 6.74", "67.40 3.37 1.34"]);
    margin.0.run("commission explain S1 --lang zh").ok().prints(str![]).quiet();
}

#[test]
fn an_override_of_the_sellers_commission_says_of_what_it_is() {
    let rules = [rule("direct", "percent = \"12.35%\""), rule("override", "percent = \"50%\"")];
    let trade = sold("override_of = \"seller_commission\"\nhold_from = \"paid\"", &rules);
    // 150.00 × 12.35 % = 18.525 → 18.53; half of that 9.265 → 9.27.
    assert_eq!(earned(&told(&trade, "S1")), ["150.00 18.53 18.53", "18.53 9.27 9.27"]);
    trade.0.run("commission explain S1").ok().prints(str![]).quiet();
    trade.0.run("commission settle --period 2026-10").ok();
    told(&trade, "--entry 2");
}

#[test]
fn a_difference_says_whose_rates_it_is_made_of() {
    let rules = [
        rule("direct", "level = 1\npercent = \"15%\""),
        rule("direct", "level = 2\npercent = \"9.5%\""),
    ];
    let trade = sold("override_of = \"difference\"", &rules);
    assert_eq!(earned(&told(&trade, "S1")), ["150.00 14.25 14.25", "150.00 8.25 8.25"]);
    trade.0.run("commission explain S1 --lang zh").ok().prints(str![]).quiet();
    trade.0.run("commission explain S1 --format json").ok().prints(str![]).quiet();
    let rules = [rule("direct", "percent = \"10%\"")];
    let trade = sold("override_of = \"difference\"", &rules);
    let told = told(&trade, "S1");
    assert_eq!(told["settlement"][1]["state"], "no_difference");
    trade.0.run("commission explain S1").ok().prints(str![]).quiet();
}

#[test]
fn rules_that_do_not_apply_are_shown_to_those_who_ask_for_all() {
    let rules = [
        rule("direct", "percent = \"10%\""),
        rule("direct", "level = 1\npercent = \"15%\""),
        rule("direct", "category = \"Tea\"\npercent = \"16%\""),
        rule("direct", "sku = \"POT-1\"\nfixed = \"3.00\""),
        rule("direct", "distributor = \"C\"\npercent = \"20%\""),
        rule("override", "category = \"Tea\"\npercent = \"5%\""),
    ];
    let trade = sold("", &rules);
    trade.0.run("commission explain S1 --all").ok().prints(str![]).quiet();
    trade.0.run("commission explain S1 --all --lang zh").ok().prints(str![]).quiet();
    let told = told(&trade, "S1");
    let judged = re_added::rows(&told, "rules").iter();
    let judged: Vec<_> = judged
        .map(|row| format!("{} {} {}", row["rule"], row["verdict"], row["because"]))
        .collect();
    assert_eq!(
        judged,
        [
            "1 \"won\" null",
            "2 \"no_match\" \"level\"",
            "3 \"no_match\" \"category\"",
            "4 \"no_match\" \"sku\"",
            "5 \"no_match\" \"distributor\"",
            "6 \"no_match\" \"category\"",
        ]
    );
    assert_eq!(told["settlement"][1]["state"], "no_rule");
    let few = trade.0.run("commission explain S1").ok().stdout;
    assert!(!few.contains("does not apply"), "{few}");
}

#[test]
fn what_has_no_base_says_why() {
    let rules = [rule("direct", "fixed = \"1.00\""), rule("override", "percent = \"5%\"")];
    let trade = sold("base = \"margin\"", &rules);
    trade.orders(
        COLUMNS,
        "\
nobody-knows,TEA-1,1,100.00,2026-10-03,2026-10-05,B,
at-a-loss,CUP-1,2,80.00,2026-10-03,2026-10-05,B,80.00",
    );
    for (order, why) in [("nobody-knows", "unknown_cost"), ("at-a-loss", "base_zero")] {
        let told = told(&trade, order);
        let states = re_added::rows(&told, "settlement").iter().map(|row| row["state"].clone());
        assert_eq!(states.collect::<Vec<_>>(), [why, why], "{order}");
    }
    trade.0.run("commission explain at-a-loss").ok().prints(str![]).quiet();
    trade.0.run("commission explain nobody-knows --lang zh").ok().prints(str![]).quiet();
}
