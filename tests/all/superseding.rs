//! A plan in the place of another: only as long as the other one has settled nothing.
use snapbox::str;

use crate::trade::{Trade, rule};

const COLUMNS: &str = "order_no,sku,quantity,unit_price,completed_at,distributor";

/// A plan from a day on, with so many days of hold and a bonus of a month.
fn plan(trade: &Trade, file: &str, from: &str, percent: &str) {
    let head = format!("name = \"{file}\"\neffective_from = \"{from}\"\nhold_days = 60\n");
    let bonus = "[[bonus]]\nname = \"volume\"\nevery = \"month\"\nmetric = \"own_sales\"\n\
                 mode = \"whole\"\nsteps = [ { from = \"100\", percent = \"1%\" } ]\n";
    let rates = rule("direct", &format!("percent = \"{percent}\""));
    trade.0.write(&format!("{file}.toml"), head + &rates + bonus);
}

#[test]
fn a_plan_that_settled_nothing_is_superseded_by_another_of_its_day() {
    let trade = Trade::new();
    plan(&trade, "first", "2026-10-01", "10%");
    plan(&trade, "second", "2026-10-01", "12%");
    trade.0.run("plan apply first.toml").ok();
    trade.orders(COLUMNS, "O1,TEA-1,1,100.00,2026-10-03,A");
    assert_eq!(trade.pending(), [" A 1.00", "direct A 10.00"]);
    trade.0.run("plan apply second.toml --supersede --yes").ok();
    assert_eq!(trade.pending(), [" A 1.00", "direct A 12.00"]);
    trade.0.run_in_vain("plan apply second.toml --supersede --yes").ok();
    trade.0.run("check").ok().prints("").quiet();
}

#[test]
fn a_plan_that_closed_an_interval_keeps_the_last_instant_of_it() {
    let trade = Trade::new();
    plan(&trade, "first", "2026-10-01", "10%");
    trade.0.run("plan apply first.toml").ok();
    trade.orders(COLUMNS, "O1,TEA-1,1,100.00,2026-10-03,A");
    trade.0.run("commission settle --period 2026-10 --at 2026-11-06").ok();
    // No order is settled: all of them are in hold.
    for from in ["2026-10-01", "2026-10-31"] {
        plan(&trade, "next", from, "12%");
        trade.refuses_with(
            "plan apply next.toml --supersede --yes --at 2026-11-07",
            1,
            str![[r#"
error: version 1 of the plan settled bonuses up to 2026-10-31
  at next.toml:2:18
hint: the earliest day it may begin: 2026-11-01

"#]],
        );
    }
    plan(&trade, "next", "2026-11-01", "12%");
    trade.0.run("plan apply next.toml --yes --at 2026-11-07").ok();
    // A plan before all of them governs no closed interval up to its end.
    plan(&trade, "before", "2026-09-01", "5%");
    trade.0.run("plan apply before.toml --yes --at 2026-11-07").ok();
    trade.0.run("check").ok().prints("").quiet();
    trade.0.run("commission settle --period 2026-12 --catch-up --at 2027-01-05").ok();
    trade.0.run("check").ok().prints("").quiet();
}

#[test]
fn what_a_superseded_plan_said_of_payouts_stays_theirs() {
    let trade = Trade::new();
    let payout = |file: &str, fee: &str| {
        let head = format!("name = \"{file}\"\neffective_from = \"2026-11-01\"\n");
        trade.0.write(&format!("{file}.toml"), format!("{head}[payout]\nfee_fixed = \"{fee}\"\n"));
    };
    payout("first", "2.00");
    payout("second", "0.50");
    trade.0.run("plan apply first.toml --yes").ok();
    trade.0.run("commission adjust C 80.00 --reason prize --date 2026-10-20").ok();
    trade.0.run("distributor account C --channel cash").ok();
    trade.0.run("commission settle --period 2026-10").ok();
    trade.0.run("payout create --yes").ok();
    trade.0.run("plan apply second.toml --supersede --yes").ok();
    assert_eq!(trade.rows("payout list")[0]["fee"], "2.00");
    trade.0.run("check").ok().prints("").quiet();
    let told = trade.0.run("commission explain P000001").ok().stdout;
    assert!(told.contains("first"), "{told}");
}
