//! Settlements count what was paid and what came back, gross, each once (SPEC §9, §10).
use super::{earn, exported, payouts, standing};

/// Column by column of one statement.
fn statement(trade: &crate::trade::Trade, period: &str, code: &str) -> String {
    let rows = trade.rows(&format!("commission statement --period {period} --distributor {code}"));
    ["opening", "net", "payouts", "closing"].map(|column| rows[0][column].clone()).join(" ")
}

#[test]
fn what_was_paid_before_the_end_of_a_period_is_counted_gross() {
    let trade = exported();
    trade.0.run("payout confirm P000001 --paid-at '2026-11-30 23:59' --at 2026-12-02").ok();
    trade.0.run("payout confirm P000002 --paid-at '2026-12-01' --at 2026-12-02").ok();
    earn(&trade, "11", &[("A", "7")]);
    trade.0.run("commission settle --period 2026-11 --at 2026-12-02").ok();
    assert_eq!(statement(&trade, "2026-11", "A"), "100.00 7.00 100.00 7.00");
    assert_eq!(standing(&trade, "A"), "7.00 0.00 0.00 7.00 7.00");
    assert_eq!(standing(&trade, "B"), "0.00 0.00 0.00 0.00 0.00");
    trade.0.run("commission settle --period 2026-12 --at 2027-01-02").ok();
    assert_eq!(statement(&trade, "2026-12", "B"), "50.00 0.00 50.00 0.00");
    let statements = trade.rows("commission statement --period 2026-12");
    assert!(statements.iter().all(|row| row["distributor"] != "X" && row["period"] == "2026-12"));
    trade.0.run("check").ok();
}

#[test]
fn what_came_back_is_counted_the_other_way() {
    let trade = exported();
    trade.0.run("payout confirm P000001 --paid-at 2026-11-20 --at 2026-11-20").ok();
    trade.0.run("commission settle --period 2026-11 --at 2026-12-02").ok();
    assert_eq!(statement(&trade, "2026-11", "A"), "100.00 0.00 100.00 0.00");
    trade.0.run("payout return P000001 --at 2026-12-03").ok();
    assert_eq!(standing(&trade, "A"), "100.00 0.00 0.00 100.00 100.00");
    trade.0.run("payout create --at 2026-12-03").ok();
    assert_eq!(payouts(&trade)[3], "P000004 A 100.00 0.00 0.00 100.00 draft");
    trade.0.run("commission settle --period 2026-12 --at 2027-01-02").ok();
    assert_eq!(statement(&trade, "2026-12", "A"), "0.00 0.00 -100.00 100.00");
    // Paid and returned within one period: nothing but what is owed.
    let trade = exported();
    trade.0.run("payout confirm P000001").ok();
    trade.0.run("payout return P000001").ok();
    trade.0.run("commission settle --period 2026-11 --at 2026-12-02").ok();
    assert_eq!(statement(&trade, "2026-11", "A"), "100.00 0.00 0.00 100.00");
    trade.0.run("check").ok();
}
