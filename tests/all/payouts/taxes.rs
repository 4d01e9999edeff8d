//! Withholding (SPEC §10): its vectors through the program, sums over month and year.
use super::{earn, owing, payouts};

const LABOUR: &str = "withholding = \"cn-labour-2018-61\"";
const PLATFORM: &str = "withholding = \"cn-platform-2025-16\"";

/// Withheld of an amount in one payout to A.
fn withheld(scheme: &str, amount: &str) -> String {
    let trade = owing(scheme, &[("A", amount)]);
    trade.0.run("payout create").ok();
    payouts(&trade)[0].split(' ').nth(4).unwrap().to_owned()
}

#[test]
fn the_vectors_of_the_specification() {
    for (amount, tax) in [
        ("800", "0.00"),
        ("1000", "40.00"),
        ("4000", "640.00"),
        ("10000", "1600.00"),
        ("25000", "4000.00"),
        ("30000", "5200.00"),
        ("62500", "13000.00"),
        ("100000", "25000.00"),
    ] {
        assert_eq!(withheld(LABOUR, amount), tax, "{amount}");
    }
    assert_eq!(withheld(PLATFORM, "10000"), "90.00");
    assert_eq!(withheld("withholding = \"flat:20%\"", "10.03"), "2.01");
}

#[test]
fn a_second_payout_in_a_month_is_taxed_as_the_difference_and_failed_ones_do_not_count() {
    let trade = owing(LABOUR, &[("A", "10000")]);
    trade.0.run("payout request A 1000 --ref a").ok();
    trade.0.run("payout approve R000001").ok();
    trade.0.run("payout request A 3000 --ref b").ok();
    trade.0.run("payout approve R000002").ok();
    trade.0.run("payout export B000001 --dir pay").ok();
    trade.0.run("payout fail P000001").ok();
    trade.0.run("payout request A 1000 --ref c").ok();
    trade.0.run("payout approve R000003").ok();
    trade.0.run("payout create --at '2026-12-01'").ok();
    assert_eq!(
        payouts(&trade),
        [
            "P000001 A 1000.00 0.00 40.00 960.00 failed",
            // (4,000 − 800) × 20 % − 40.
            "P000002 A 3000.00 0.00 600.00 2400.00 draft",
            // Only 3,000 of the month count now: 640 − 600.
            "P000003 A 1000.00 0.00 40.00 960.00 draft",
            // Another month begins anew: 6,000 × 80 % × 20 %.
            "P000004 A 6000.00 0.00 960.00 5040.00 draft",
        ]
    );
}

#[test]
fn ten_thousand_each_month_over_platforms_is_ninety_each_month() {
    let trade = owing(PLATFORM, &[("A", "10000")]);
    trade.0.run("payout create").ok();
    earn(&trade, "11", &[("A", "10000")]);
    trade.0.run("commission settle --period 2026-11 --at 2026-12-02").ok();
    trade.0.run("payout create --at 2026-12-02").ok();
    earn(&trade, "12", &[("A", "10000")]);
    trade.0.run("commission settle --period 2026-12 --at 2027-01-02").ok();
    trade.0.run("payout create --at 2027-01-02").ok();
    let taxes = payouts(&trade);
    assert_eq!(
        taxes,
        [
            "P000001 A 10000.00 0.00 90.00 9910.00 draft",
            "P000002 A 10000.00 0.00 90.00 9910.00 draft",
            "P000003 A 10000.00 0.00 90.00 9910.00 draft"
        ]
    );
}

#[test]
fn a_business_sees_to_its_own_tax() {
    let trade = owing(LABOUR, &[("A", "10000")]);
    trade.0.run("distributor edit A --kind business --id-number 91350100M000100Y43").ok();
    trade.0.run("payout create").ok();
    assert_eq!(payouts(&trade), ["P000001 A 10000.00 0.00 0.00 10000.00 draft"]);
    let shown = trade.rows("payout show P000001");
    let scheme = shown.iter().find(|row| row["field"] == "scheme").unwrap();
    assert_eq!(scheme["value"], "none");
}
