//! Bonuses and contests (SPEC §7) through the program, with numbers reckoned by hand.
use std::collections::BTreeMap;

use crate::trade::{Trade, rule};

/// 10 % and 5 %, matured with the completion, and these bonuses and contests.
fn trade(bonuses: &str) -> Trade {
    let trade = Trade::new();
    let rates = rule("direct", "percent = \"10%\"") + &rule("override", "percent = \"5%\"");
    trade.plan(&format!("effective_from = \"2025-01-01\"\n{rates}{bonuses}"));
    trade
}

fn bonus(name: &str, metric: &str, mode: &str, steps: &str) -> String {
    format!(
        "[[bonus]]\nname = \"{name}\"\nevery = \"month\"\nmetric = \"{metric}\"\nmode = \"{mode}\"\n\
         steps = [ {steps} ]\n"
    )
}

const STEPS: &str = "{ from = \"1000\", percent = \"1%\" }, { from = \"5000\", percent = \"2%\" }";

/// Orders of tea at 100.00: number, units, completed, distributor.
fn sold(trade: &Trade, rows: &str) {
    trade.orders("order_no,quantity,completed_at,distributor,sku,unit_price", &{
        let row = |row: &str| format!("{row},TEA-1,100.00");
        rows.lines().map(row).collect::<Vec<_>>().join("\n")
    });
}

/// `distributor kind base amount` of the entries of a settled month that come from no order.
fn won(trade: &Trade, period: &str) -> Vec<String> {
    let entries = trade.rows(&format!("commission entries --period {period}"));
    let of_no_order = entries.iter().filter(|entry| entry["order_no"].is_empty());
    let said = |entry: &BTreeMap<String, String>| {
        let counted = format!("{}{}", entry["base"], entry["quantity"]);
        format!("{} {} {counted} {}", entry["distributor"], entry["kind"], entry["amount"])
    };
    of_no_order.map(said).collect()
}

fn settle(trade: &Trade, period: &str) {
    trade.0.run(&format!("commission settle --period {period}")).ok();
    trade.0.run("check").ok();
}

#[test]
fn the_reached_step_pays_on_the_whole_metric_and_slices_at_their_own_percentage() {
    let whole = bonus("whole", "own_sales", "whole", STEPS);
    let marginal = bonus("marginal", "own_sales", "marginal", STEPS);
    let trade = trade(&format!("{whole}{marginal}"));
    sold(
        &trade,
        "A-1,60,2026-01-05,A\nA-2,9,2026-01-31 23:59,B\nA-3,10,2026-01-31,C\nA-4,9,2026-02-01,C",
    );
    settle(&trade, "2026-01");
    // A: 6,000 × 2 % = 120, or 4,000 × 1 % + 1,000 × 2 % = 60. B: 900 reaches no step. C: 1,000 × 1 %,
    // of which no slice lies above the first step; what was completed in February is February's.
    assert_eq!(
        won(&trade, "2026-01"),
        ["A bonus 6000.00 120.00", "C bonus 1000.00 10.00", "A bonus 6000.00 60.00"]
    );
}

#[test]
fn amounts_are_paid_by_orders_and_teams_are_measured_at_level_1() {
    let orders = bonus(
        "orders",
        "orders",
        "fixed",
        "{ from = \"2\", amount = \"30\" }, { from = \"3\", amount = \"70\" }",
    );
    let team = bonus("team", "team_sales", "whole", STEPS) + "level = 1\n";
    let all = bonus("all", "all_sales", "whole", STEPS) + "level = 2\n";
    let trade = trade(&format!("{orders}{team}{all}"));
    sold(&trade, "A-1,5,2026-01-05,A\nA-2,7,2026-01-06,B\nA-3,8,2026-01-07,B\nA-4,1,2026-01-08,B");
    // All of A-4 is given back: two orders of B have anything left.
    trade.0.run("refund record R-1 A-4 100 --refunded-at 2026-01-09").ok();
    settle(&trade, "2026-01");
    // orders: B has 2, so 30. team: A's team sold 700 + 800 = 1,500, so 15. all: B is level 2 and has
    // no team: 1,500 × 1 % = 15.
    assert_eq!(
        won(&trade, "2026-01"),
        ["B bonus 2 30.00", "A bonus 1500.00 15.00", "B bonus 1500.00 15.00"]
    );
}

#[test]
fn quarters_and_years_are_paid_by_the_settlement_that_ends_with_them() {
    let quarter = bonus("q", "own_sales", "whole", STEPS).replace("month", "quarter");
    let year = bonus("y", "own_sales", "whole", STEPS).replace("month", "year");
    let trade = trade(&format!("{quarter}{year}"));
    sold(&trade, "A-1,10,2025-01-05,A\nA-2,10,2025-03-31,A\nA-3,40,2025-12-31 23:59,A");
    for month in ["01", "02"] {
        settle(&trade, &format!("2025-{month}"));
        assert!(won(&trade, &format!("2025-{month}")).is_empty());
    }
    settle(&trade, "2025-03");
    assert_eq!(won(&trade, "2025-03"), ["A bonus 2000.00 20.00"]);
    trade.0.run("commission settle --period 2025-12 --catch-up").ok();
    // The fourth quarter: 4,000 × 1 %. The year: 6,000 × 2 %.
    assert_eq!(won(&trade, "2025-12"), ["A bonus 4000.00 40.00", "A bonus 6000.00 120.00"]);
}

#[test]
fn a_refund_after_its_interval_lowers_the_next_one_and_the_rest_is_carried_on() {
    let trade = trade(&bonus("volume", "own_sales", "whole", STEPS));
    sold(&trade, "A-1,20,2026-01-05,A\nA-2,15,2026-02-05,A\nA-3,60,2026-03-05,A");
    settle(&trade, "2026-01");
    assert_eq!(won(&trade, "2026-01"), ["A bonus 2000.00 20.00"]);
    // Dated in January, recorded afterwards: 1,800 of what counted in January.
    trade.0.run("refund record R-1 A-1 1800 --refunded-at 2026-01-20").ok();
    settle(&trade, "2026-02");
    // February: 1,500 − 1,800 is not above 0; March: 6,000 − 300 = 5,700 at 2 %.
    assert!(won(&trade, "2026-02").is_empty());
    settle(&trade, "2026-03");
    assert_eq!(won(&trade, "2026-03"), ["A bonus 5700.00 114.00"]);
}

#[test]
fn equal_ranks_share_their_prizes() {
    let contest = "[[contest]]\nname = \"top\"\nevery = \"month\"\nmetric = \"own_sales\"\n\
                   prizes = [\"100.01\", \"50\"]\n";
    let trade = trade(contest);
    sold(&trade, "A-1,5,2026-01-05,B\nA-2,5,2026-01-06,A\nA-3,1,2026-01-06,C\nA-4,1,2026-02-06,C");
    settle(&trade, "2026-01");
    // 150.01 for A and B: what is left over goes to the lower code. C has no prize.
    assert_eq!(won(&trade, "2026-01"), ["A contest 500.00 75.01", "B contest 500.00 75.00"]);
    // Who sold nothing wins nothing, though there is a prize.
    settle(&trade, "2026-02");
    assert_eq!(won(&trade, "2026-02"), ["C contest 100.00 100.01"]);
}

#[test]
fn what_a_suspended_distributor_wins_waits_and_a_terminated_one_wins_nothing() {
    let trade = trade(&bonus("volume", "own_sales", "whole", STEPS));
    sold(&trade, "A-1,20,2026-01-05,A\nA-2,30,2026-01-05,C");
    trade.0.run("distributor suspend A --from 2026-01-20 --reason audit").ok();
    trade.0.run("distributor terminate C --from 2026-01-20 --reason left --confirm C --yes").ok();
    settle(&trade, "2026-01");
    assert!(won(&trade, "2026-01").is_empty());
    let waits = trade.rows("commission entries --pending --distributor A");
    let said: Vec<_> =
        waits.iter().map(|row| (row["kind"].as_str(), row["amount"].as_str())).collect();
    assert_eq!(said, [("bonus", "20.00"), ("commission", "200.00")]);
    trade.0.run("distributor reinstate A --from 2026-02-10").ok();
    settle(&trade, "2026-02");
    assert_eq!(won(&trade, "2026-02"), ["A bonus 2000.00 20.00"]);
}

#[test]
fn a_rehearsal_says_exactly_what_is_settled() {
    let trade = trade(&bonus("volume", "own_sales", "marginal", STEPS));
    sold(&trade, "A-1,20,2026-01-05,A\nA-2,30,2026-02-05,C");
    let before = trade.bytes();
    let digest = |line: &str| {
        let said = trade.0.run(&format!("{line} --format json")).ok().stdout;
        let json: serde_json::Value = serde_json::from_str(&said).unwrap();
        json["digest"].as_str().unwrap().to_owned()
    };
    let rehearsed = digest("commission settle --period 2026-01 --dry-run");
    assert!(before == trade.bytes());
    trade.0.run(&format!("commission settle --period 2026-01 --expect {rehearsed}")).ok();
    let rehearsed = digest("commission settle --period 2026-02 --dry-run");
    trade.0.run(&format!("commission settle --period 2026-02 --expect {rehearsed}")).ok();
}

#[test]
fn what_waits_is_told_by_every_period_that_is_caught_up_and_by_its_rehearsal() {
    let trade = trade(&bonus("whole", "own_sales", "whole", STEPS));
    sold(&trade, "A-1,10,2026-08-05,A\nA-2,10,2026-09-05,A");
    trade.0.run("distributor suspend A --from '2026-10-02 10:00'").ok();
    let line = "commission settle --catch-up --format json";
    let rehearsed = trade.0.run_in_vain(&format!("{line} --dry-run")).ok().stdout;
    assert_eq!(rehearsed, trade.0.run(line).ok().stdout);
    let suspended: Vec<&str> = rehearsed.split("\"reason\":\"suspended\",\"amount\":").collect();
    let amounts = suspended[1..].iter().map(|rest| rest.split(',').next().unwrap());
    // 100 and 10 of August; the same of September as well; and all of it again in October.
    assert_eq!(amounts.collect::<Vec<_>>(), ["\"110.00\"", "\"220.00\"", "\"220.00\""]);
}

#[test]
fn the_level_that_decided_a_settled_bonus_stays() {
    let trade = trade(&(bonus("volume", "own_sales", "whole", STEPS) + "level = 2\n"));
    sold(&trade, "A-1,20,2026-01-05,B");
    settle(&trade, "2026-01");
    assert_eq!(won(&trade, "2026-01"), ["B bonus 2000.00 20.00"]);
    trade.refuses_with(
        "distributor promote B --from 2026-01-20",
        1,
        snapbox::str![[r#"
error: bonuses up to 2026-01-31 are settled, and the level of that day decided them
hint: the earliest possible --from is 2026-02-01

"#]],
    );
    trade.0.write("moves.csv", "code,sponsor,from\nC,A,2026-01-20\n");
    trade.refuses_with("distributor move --file moves.csv", 1, snapbox::str![[r#"
error: 1 problem; nothing was written
  moves.csv:2:3  from “2026-01-20”: bonuses up to 2026-01-31 are settled, and the level of that day decided them; the earliest possible day is 2026-02-01
hint: mend the rows: such a file is taken whole or not at all

"#]]);
    trade.refuses_with(
        "distributor move --file moves.csv --lang zh",
        1,
        snapbox::str![[r#"
错误：有 1 处问题；没有写入任何内容
  moves.csv:2:3  from“2026-01-20”：截至 2026-01-31 的奖励已按当天的级别结算；最早可为 2026-02-01
提示：请改正这些行：这种文件要么全部生效，要么一行也不生效

"#]],
    );
    trade.0.write("moves.csv", "code,sponsor,from\nC,A,2026-02-01\n");
    trade.0.run("distributor move --file moves.csv").ok();
    trade.0.run("distributor promote B --from 2026-02-01").ok();
    trade.0.run("check").ok().quiet();
}

#[test]
fn an_order_waits_for_the_cost_that_its_margin_needs() {
    let trade = Trade::new();
    trade.plan(&format!("base = \"margin\"\n{}", rule("direct", "percent = \"10%\"")));
    sold(&trade, "A-1,2,2026-01-05,C");
    settle(&trade, "2026-01");
    assert!(trade.rows("commission entries --all").is_empty());
    trade.0.run("product edit TEA-1 --cost 60 --from 2026-01-01 --yes").ok();
    settle(&trade, "2026-02");
    // (200.00 − 2 × 60.00) × 10 %
    let entries = trade.rows("commission entries --period 2026-02");
    let said: Vec<_> =
        entries.iter().map(|row| (row["base"].as_str(), row["amount"].as_str())).collect();
    assert_eq!(said, [("80.00", "8.00")]);
}

#[test]
fn what_waits_as_a_whole_still_takes_another_plan() {
    let trade = trade("");
    sold(&trade, "A-1,1,2026-01-05,C");
    trade.0.run("distributor suspend C --from 2026-01-20 --reason audit").ok();
    settle(&trade, "2026-01");
    let rates = rule("direct", "percent = \"20%\"");
    trade
        .0
        .write("next.toml", format!("name = \"next\"\neffective_from = \"2026-01-01\"\n{rates}"));
    trade.0.run("plan apply next.toml --yes").ok();
    trade.0.run("distributor reinstate C --from 2026-02-10").ok();
    settle(&trade, "2026-02");
    assert_eq!(trade.rows("commission entries --period 2026-02")[0]["amount"], "20.00");
}
