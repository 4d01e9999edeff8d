//! What refunds take back of commission, by hand to the cent (SPEC §8, §13).
use super::shop;
use crate::trade::Trade;

/// `distributor kind role amount` of every entry, in order.
fn entries(trade: &Trade, which: &str) -> Vec<String> {
    let rows = trade.rows(&format!("commission entries {which}"));
    let told = rows.iter().filter(|row| row["order_no"] == "1001");
    told.map(|row| {
        format!("{} {} {} {}", row["distributor"], row["kind"], row["role"], row["amount"])
    })
    .collect()
}

#[test]
fn a_refund_before_settlement_is_settled_together_with_its_sale() {
    let trade = shop();
    trade.0.run("refund record R-1 1001 1.00 --refunded-at 2026-11-02").ok();
    trade.0.run("commission settle --period 2026-10").ok();
    assert_eq!(
        entries(&trade, "--period 2026-10"),
        [
            "B commission direct 30.00",
            "A commission override 15.00",
            "B clawback direct -0.10",
            "A clawback override -0.05",
        ]
    );
}

#[test]
fn a_refund_after_settlement_is_settled_by_its_own_date_and_ends_at_nothing() {
    let trade = shop();
    trade.0.run("commission settle --period 2026-10").ok();
    trade.0.run("refund record R-1 1001 1.00 --refunded-at 2026-11-02").ok();
    trade.0.run("refund record R-2 1001 100.33 --refunded-at 2026-11-03").ok();
    trade.0.run("refund record R-3 1001 198.67 --refunded-at 2026-11-04").ok();
    trade.0.run("commission settle --period 2026-11 --at 2026-12-02").ok();
    let settled = entries(&trade, "--period 2026-11");
    assert_eq!(
        settled,
        [
            "B clawback direct -0.10",
            "B clawback direct -10.03",
            "B clawback direct -19.87",
            "A clawback override -0.05",
            "A clawback override -5.02",
            "A clawback override -9.93",
        ]
    );
}
