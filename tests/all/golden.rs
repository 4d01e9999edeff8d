//! The golden numbers of SPEC §13 that need neither refund, bonus nor payout, through the program.
use crate::trade::{Trade, rule};

const COLUMNS: &str = "order_no,sku,quantity,unit_price,paid_at,distributor,coupon,coupon_amount,order_discount,shipping";

fn direct(percent: &str) -> String {
    rule("direct", &format!("percent = \"{percent}\""))
}

/// What one order of C (level 1) earns under a plan: the amounts in order.
fn earned(plan: &str, rows: &str) -> Vec<String> {
    let trade = Trade::new();
    trade.plan(plan).orders(COLUMNS, rows);
    trade.rows("commission entries --pending").iter().map(|row| row["amount"].clone()).collect()
}

#[test]
fn shipping_earns_nothing() {
    assert_eq!(earned(&direct("10%"), "1,TEA-1,3,100.00,2026-10-03,C,,,,10.00"), ["30.00"]);
}

#[test]
fn a_coupon_or_an_order_discount_lowers_the_base() {
    for row in ["1,TEA-1,3,100.00,2026-10-03,C,X,10.00,,", "1,TEA-1,3,100.00,2026-10-03,C,,,10.00,"]
    {
        assert_eq!(earned(&direct("10%"), row), ["29.00"], "{row}");
    }
}

#[test]
fn a_line_is_rounded_once_and_never_per_unit() {
    let row = "1,TEA-1,10,9.99,2026-10-03,C,,,,";
    for (mode, amount) in [("half_up", "3.00"), ("half_even", "3.00"), ("down", "2.99")] {
        let plan = format!("rounding = \"{mode}\"\n{}", direct("3%"));
        assert_eq!(earned(&plan, row), [amount], "{mode}");
    }
}

#[test]
fn halves_are_rounded_as_the_plan_says() {
    let rows = "\
1,TEA-1,1,12.50,2026-10-03,C,,,,
2,TEA-1,1,13.50,2026-10-03,C,,,,
3,POT-1,1,0.30,2026-10-03,C,,,,";
    let rules = direct("1%") + &rule("direct", "category = \"Teaware\"\npercent = \"5%\"");
    for (mode, amounts) in [
        ("half_up", ["0.13", "0.14", "0.02"]),
        ("half_even", ["0.12", "0.14", "0.02"]),
        ("down", ["0.12", "0.13", "0.01"]),
    ] {
        assert_eq!(earned(&format!("rounding = \"{mode}\"\n{rules}"), rows), amounts, "{mode}");
    }
}

#[test]
fn a_fixed_0_beats_a_less_specific_percentage() {
    let rules = direct("10%") + &rule("direct", "sku = \"TEA-1\"\nfixed = \"0.00\"");
    let rows = "1,TEA-1,1,100.00,2026-10-03,C,,,,\n2,POT-1,1,100.00,2026-10-03,C,,,,";
    assert_eq!(earned(&rules, rows), ["10.00"]);
}

#[test]
fn without_a_direct_rate_the_sponsor_still_earns() {
    let trade = Trade::new();
    trade.plan(&(direct("0%") + &rule("override", "percent = \"5%\"")));
    trade.orders(COLUMNS, "1,TEA-1,1,100.00,2026-10-03,B,,,,");
    assert_eq!(trade.pending(), ["override A 5.00"]);
}

#[test]
fn each_line_of_an_order_has_its_own_rate() {
    let rules = rule("direct", "sku = \"TEA-1\"\npercent = \"10%\"")
        + &rule("direct", "sku = \"POT-1\"\npercent = \"50%\"");
    let rows = "1,TEA-1,1,20.00,2026-10-03,C,,,,\n1,POT-1,1,30.00,,,,,,";
    assert_eq!(earned(&rules, rows), ["2.00", "15.00"]);
}

#[test]
fn a_coupon_is_spread_over_the_lines_by_what_they_cost() {
    let trade = Trade::new();
    trade
        .plan(&direct("10%"))
        .orders(COLUMNS, "1,TEA-1,1,200.00,2026-10-03,C,X,70.00,,\n1,POT-1,1,150.00,,,,,,");
    let explained = trade.0.run("commission explain 1 --format json").ok().stdout;
    let explained: serde_json::Value = serde_json::from_str(&explained).unwrap();
    let of = |column: &str| {
        let lines = explained["lines"].as_array().unwrap().iter();
        lines.map(|line| line[column].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(of("coupon_share"), ["40.00", "30.00"]);
    assert_eq!(of("net"), ["160.00", "120.00"]);
    assert_eq!(trade.pending(), ["direct C 16.00", "direct C 12.00"]);
}

#[test]
fn an_order_of_nothing_earns_nothing() {
    let nothing: [&str; 0] = [];
    assert_eq!(earned(&direct("10%"), "1,TEA-1,1,50.00,2026-10-03,C,X,99.00,,"), nothing);
    let fixed = rule("direct", "fixed = \"3.00\"");
    assert_eq!(earned(&fixed, "1,TEA-1,1,50.00,2026-10-03,C,X,99.00,,"), nothing);
}

/// The plan pays 10 % until the end of February and 12 % from March on; the order was paid in
/// February and becomes known in March, before or after the new plan.
#[test]
fn an_order_that_is_entered_late_keeps_the_rate_of_its_payment() {
    let older = "2026-02-28 23:59:59";
    let order = format!("1,TEA-1,1,100.00,{older},C,,,,\n2,TEA-1,1,100.00,2026-03-01,C,,,,");
    let march = format!("name = \"march\"\neffective_from = \"2026-03-01\"\n{}", direct("12%"));
    for plan_first in [true, false] {
        let trade = Trade::new();
        trade.plan(&direct("10%"));
        if plan_first {
            trade.plan(&march).orders(COLUMNS, &order);
        } else {
            trade.orders(COLUMNS, &order).plan(&march);
        }
        assert_eq!(trade.pending(), ["direct C 10.00", "direct C 12.00"], "{plan_first}");
    }
}
