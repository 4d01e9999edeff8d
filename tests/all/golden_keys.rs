//! A golden book for each key of a plan that decides what a sale earns (SPEC §7), computed by hand. What the
//! keys `base`, `override_of` and `max_share` make of one sale stands in `plan_manual`, `rounding` in
//! `golden`, `[[bonus]]` and `[[contest]]` in `bonuses`, `[payout]` in `payouts`.
use crate::trade::{Trade, rule};

const COLUMNS: &str = "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor,phone";

/// A shop in which A is gold.
fn shop() -> Trade {
    let trade = Trade::new();
    trade.0.run("book set grades gold").ok();
    trade.0.run("distributor grade A gold --from 2026-01-01 --yes").ok();
    trade.0.run("distributor edit A --phone 13800138000 --yes").ok();
    trade
}

/// Columns of every entry that was earned.
fn entries(trade: &Trade, columns: [&str; 3]) -> Vec<String> {
    let rows = trade.rows("commission entries --pending");
    rows.iter().map(|row| columns.map(|column| row[column].as_str()).join(" ")).collect()
}

#[test]
fn the_most_specific_rule_wins_selector_by_selector() {
    // From the least specific to the most; each pays another percentage of 100.00.
    let ladder = [
        ("", "1.00"),
        ("level = 1\n", "2.00"),
        ("grade = \"gold\"\n", "3.00"),
        ("grade = \"gold\"\nlevel = 1\n", "4.00"),
        ("category = \"Tea\"\n", "5.00"),
        // A deeper category beats grade and level together.
        ("category = \"Tea > Green\"\n", "6.00"),
        ("sku = \"TEA-1\"\n", "7.00"),
        ("sku = \"TEA-1\"\nlevel = 1\n", "8.00"),
        // The distributor beats whatever is sold.
        ("distributor = \"A\"\n", "9.00"),
        ("distributor = \"A\"\nsku = \"TEA-1\"\n", "10.00"),
    ];
    for rungs in 1..=ladder.len() {
        // The order in the file says nothing: the winner stands first in every second plan.
        let mut rules: Vec<_> = ladder[..rungs]
            .iter()
            .zip(1..)
            .map(|((names, _), percent)| {
                rule("direct", &format!("{names}percent = \"{percent}%\""))
            })
            .collect();
        if rungs % 2 == 0 {
            rules.reverse();
        }
        let trade = shop();
        trade.plan(&rules.concat());
        trade.orders(COLUMNS, "1,TEA-1,1,100.00,2026-10-03,2026-10-05,A,");
        let expected = format!("A direct {}", ladder[rungs - 1].1);
        assert_eq!(entries(&trade, ["distributor", "role", "amount"]), [expected]);
    }
}

#[test]
fn level_and_grade_are_those_of_the_one_who_earns() {
    // B (level 2, no grade) sells 100.00 of tea; A (level 1, gold) is the sponsor.
    let rules = [
        rule("direct", "level = 1\npercent = \"20%\""),
        rule("direct", "level = 2\npercent = \"10%\""),
        rule("direct", "grade = \"gold\"\npercent = \"30%\""),
        rule("override", "percent = \"1%\""),
        rule("override", "grade = \"gold\"\npercent = \"4%\""),
    ];
    let trade = shop();
    trade.plan(&rules.concat());
    trade.orders(COLUMNS, "1,TEA-1,1,100.00,2026-10-03,2026-10-05,B,");
    let earned = entries(&trade, ["distributor", "role", "amount"]);
    assert_eq!(earned, ["B direct 10.00", "A override 4.00"]);
}

#[test]
fn what_the_seller_bought_himself_earns_as_the_plan_says() {
    // A buys 3 × 100.00 from himself (his phone, however it is written) and sells 1 × 80.00.
    let orders = "1,TEA-1,3,100.00,2026-10-03,2026-10-05,A,138-0013-8000\n\
                  2,POT-1,1,80.00,2026-10-03,2026-10-05,A,13900139000";
    let rules = rule("direct", "percent = \"10%\"");
    for (key, amounts) in [
        // 300.00 × 10 % and 80.00 × 10 %.
        ("", vec!["1 direct 30.00", "2 direct 8.00"]),
        ("self_purchase = \"pay\"\n", vec!["1 direct 30.00", "2 direct 8.00"]),
        ("self_purchase = \"none\"\n", vec!["2 direct 8.00"]),
    ] {
        let trade = shop();
        trade.plan(&format!("{key}{rules}"));
        trade.orders(COLUMNS, orders);
        assert_eq!(entries(&trade, ["order_no", "role", "amount"]), amounts, "{key}");
    }
}

#[test]
fn entries_mature_so_many_days_after_completion_or_payment() {
    // Paid on the 3rd, completed on the 5th; both at midnight.
    let rules = rule("direct", "percent = \"10%\"");
    for (keys, day) in [
        ("", "2026-10-05"),
        ("hold_days = 7\n", "2026-10-12"),
        ("hold_from = \"paid\"\n", "2026-10-03"),
        ("hold_days = 7\nhold_from = \"paid\"\n", "2026-10-10"),
        ("hold_days = 30\nhold_from = \"completed\"\n", "2026-11-04"),
    ] {
        let trade = shop();
        trade.plan(&format!("{keys}{rules}"));
        trade.orders(COLUMNS, "1,TEA-1,1,100.00,2026-10-03,2026-10-05,A,");
        let expected = format!("10.00 2026-10-03T00:00:00+08:00 {day}T00:00:00+08:00");
        assert_eq!(entries(&trade, ["amount", "earned_at", "matures_at"]), [expected], "{keys}");
    }
}

#[test]
fn the_override_is_cut_before_the_direct_part() {
    // B sells 100.00: direct 10.00, override 5.00, together 15.00.
    let rules = rule("direct", "percent = \"10%\"")
        + &rule("override", "sku = \"TEA-1\"\nfixed = \"5.00\"");
    for (share, amounts) in [
        ("15%", vec!["direct B 10.00", "override A 5.00"]),
        // At most 12.50: 2.50 are left of the override.
        ("12.5%", vec!["direct B 10.00", "override A 2.50"]),
        ("10%", vec!["direct B 10.00"]),
        // At most 9.99 (9.9999, rounded down).
        ("9.9999%", vec!["direct B 9.99"]),
        ("0%", vec![]),
    ] {
        let trade = shop();
        trade.plan(&format!("max_share = \"{share}\"\n{rules}"));
        trade.orders(COLUMNS, "1,TEA-1,1,100.00,2026-10-03,2026-10-05,B,");
        assert_eq!(entries(&trade, ["role", "distributor", "amount"]), amounts, "{share}");
    }
}
