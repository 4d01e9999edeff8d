//! docs/plans.md says what is so.
use crate::trade::{Trade, rule};

const MANUAL: &str = include_str!("../../docs/plans.md");

#[test]
fn the_plan_of_the_manual_is_a_plan_with_every_key() {
    let begin = MANUAL.find("```toml\n").unwrap() + "```toml\n".len();
    let plan = &MANUAL[begin..][..MANUAL[begin..].find("```").unwrap()];
    let trade = Trade::new();
    trade.0.write("manual.toml", plan);
    trade.0.run("plan check manual.toml").ok();
    trade.0.run("plan apply manual.toml").ok();
    assert_eq!(trade.0.run("plan show 1").ok().stdout, plan);
    for key in ["base", "rounding", "hold_days", "hold_from", "override_of", "max_share"] {
        assert!(plan.contains(&format!("\n{key} = ")), "{key}");
    }
    for table in ["[[rate]]", "[[bonus]]", "[[contest]]", "[payout]"] {
        assert!(plan.contains(table), "{table}");
    }
}

/// The rows of the table with one sale under different keys: key, then direct and override.
fn rows() -> Vec<(String, Vec<String>)> {
    let begin = MANUAL.find("| | base | direct | override |").unwrap();
    let table = MANUAL[begin..].lines().skip(2).take_while(|line| line.starts_with('|'));
    let row = |line: &str| {
        let cells: Vec<_> = line.trim_matches('|').split('|').map(str::trim).collect();
        let key = cells[0].split('`').nth(1).unwrap().to_owned();
        (key, cells[2..4].iter().map(|cell| (*cell).to_owned()).collect())
    };
    table.map(row).collect()
}

#[test]
fn one_sale_earns_what_the_manual_says_under_each_key() {
    let rows = rows();
    assert_eq!(rows.len(), 6);
    for (key, expected) in rows {
        let trade = Trade::new();
        trade.import("product", "sku,name,price,cost\nSET,Set,100.00,60.00\n").ok();
        // 10 % for the seller, 5 % for the sponsor; by difference, 15 % for the sponsor's own sales.
        let override_ = if key.contains("difference") {
            rule("direct", "level = 1\npercent = \"15%\"")
        } else {
            rule("override", "percent = \"5%\"")
        };
        let rates = rule("direct", "percent = \"10%\"") + &override_;
        trade.plan(&format!("{key}\n{rates}"));
        let columns = "order_no,quantity,unit_price,line_discount,completed_at,distributor,sku";
        trade.orders(columns, "A-1,2,100.00,20.00,2026-01-05,B,SET");
        let pending = trade.pending();
        let earned = [format!("direct B {}", expected[0]), format!("override A {}", expected[1])];
        assert_eq!(pending, earned, "{key}");
    }
}
