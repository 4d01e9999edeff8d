//! The ledger of a shop in which money came back and money went out: other programs see the balances
//! of the statements to the cent, at the end of every settled month and today.
use std::collections::BTreeMap;

use snapbox::str;

use super::witnesses::{contrary, rows, witnessed};
use crate::harness::Shop;
use crate::trade::{Trade, rule};

const COLUMNS: &str =
    "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor,order_discount,shipping";
const ORDERS: &str = "\
O1,TEA-1,3,100.00,2026-10-03,2026-10-04,B,,10.00
O2,POT-1,2,80.00,2026-10-05,2026-10-06,C,7.77,
O2,CARD,1,50.00,,,,,
O3,TEA-1,1,100.00,2026-10-07,,A,,8.00
O4,POT-1,1,80.00,2026-10-08,,B,,
O5,TEA-1,2,99.99,2026-10-09,2026-10-10,A,,
O6,TEA-1,1,100.00,2026-10-28,2026-10-29,B,,
O7,POT-1,3,33.33,2026-10-12,2026-10-13,C,,";

/// Two settled months and a third that runs.
const LINES: [&str; 28] = [
    "stock in TEA-1 50 --at '2026-10-01 08:00'",
    "distributor edit A --channel cash --account A --holder A --at '2026-10-02 08:00'",
    "distributor edit B --channel cash --account B --holder B --at '2026-10-02 08:00'",
    "distributor edit C --channel cash --account C --holder C --at '2026-10-02 08:00'",
    "order import orders.csv --at '2026-10-30 08:00'",
    // Before the settlement: of a mature order, of one in hold, shipping only, a cancellation.
    "refund record R1 O1 100.01 --refunded-at 2026-10-20 --restock 1 --line 1 --at '2026-10-30 09:00'",
    "refund record R2 O6 33.33 --refunded-at 2026-10-29 --at '2026-10-30 09:10'",
    "refund record R3 O1 0 --shipping 10 --refunded-at 2026-10-21 --at '2026-10-30 09:20'",
    "order cancel O4 --cancelled-at 2026-10-30 --at '2026-10-30 09:30'",
    "order correct O7 --distributor B --reason mistyped --at '2026-10-30 09:40'",
    "commission settle --period 2026-10 --at '2026-11-01 09:00'",
    "payout create --at '2026-11-02 09:00'",
    "payout export B000001 --dir . --at '2026-11-02 09:10'",
    "payout confirm B000001 --paid-at 2026-11-03 --at '2026-11-03 09:00'",
    // After it: a settled order is refunded in steps, one is corrected, one of October entered late.
    "refund record R4 O2 100.00 --refunded-at 2026-11-04 --at '2026-11-04 09:00'",
    "refund record R5 O2 102.23 --refunded-at 2026-11-05 --at '2026-11-05 09:00'",
    "refund record R6 O6 50 --refunded-at 2026-10-31 --at '2026-11-05 09:10'",
    "order correct O5 --line TEA-1:1:120 --reason mistyped --at '2026-11-05 10:00'",
    "commission adjust C 12.34 --reason samples --at '2026-11-06 09:00'",
    "commission adjust A -3 --kind write_off --reason old --date 2026-10-15 --at '2026-11-06 09:10'",
    "payout return P000001 --returned-at 2026-11-10 --at '2026-11-10 09:00'",
    "commission settle --period 2026-11 --at '2026-12-01 09:00'",
    "payout create --at '2026-12-02 09:00'",
    "payout export B000002 --dir . --at '2026-12-02 09:10'",
    "payout confirm B000002 --paid-at 2026-12-03 --at '2026-12-03 09:00'",
    "refund record R7 O1 50 --refunded-at 2026-12-04 --at '2026-12-04 09:00'",
    "order cancel O3 --cancelled-at 2026-12-05 --at '2026-12-05 09:00'",
    "ledger add liabilities:tax-withheld 1 --reason 'to the tax office' --date 2026-12-05 --at '2026-12-06 09:00'",
];

fn trading() -> Shop {
    let trade = Trade::new();
    let rules = rule("direct", "percent = \"10%\"") + &rule("override", "percent = \"5%\"");
    let payout =
        "[payout]\nfee_percent = \"1%\"\nfee_fixed = \"0.50\"\nwithholding = \"flat:20%\"\n";
    trade.plan(&format!("hold_days = 7\n{rules}{payout}"));
    trade.0.write("orders.csv", format!("{COLUMNS}\n{ORDERS}\n"));
    for line in LINES {
        trade.0.run(&format!("{line} --yes")).ok();
    }
    trade.0
}

fn owed(shop: &Shop, balances: &BTreeMap<String, String>, period: &str) {
    for row in rows(shop, &format!("commission statement --period {period}")) {
        let account = format!("liabilities:distributor:{}", row["distributor"]);
        let owed = balances.get(&account).cloned().unwrap_or_else(|| "0.00".to_owned());
        let closing =
            if row["closing"] == "0.00" { "0.00".to_owned() } else { contrary(&row["closing"]) };
        assert_eq!(owed, closing, "{account} at the end of {period}");
    }
}

#[test]
fn money_back_and_money_out_leave_the_balances_of_the_statements() {
    let shop = trading();
    shop.run("check").ok().prints("").quiet();
    for (period, until) in [("2026-10", "2026-10"), ("2026-11", "2026-10-01..2026-11-30")] {
        let Some(balances) = witnessed(&shop, &format!("--period {until}")) else { return };
        owed(&shop, &balances, period);
    }
    let Some(balances) = witnessed(&shop, "") else { return };
    let pending = rows(&shop, "commission entries --pending --at '2026-12-06 10:00'");
    let cents = |amount: &str| amount.replace('.', "").parse::<i64>().unwrap();
    let pending: i64 = pending.iter().map(|row| cents(&row["amount"])).sum();
    assert_eq!(cents(&balances["liabilities:commission:accrued"]), -pending);
}

#[test]
fn the_same_is_seen_by_the_reports() {
    let shop = trading();
    shop.run("report liability --period 2026-11").ok().quiet().prints(str![[r#"
Owed to distributors 2026-11
Distributor  Name    Opening  Accrued  Reversed  Adjusted  Paid out  Closing
────────────────────────────────────────────────────────────────────────────
A            李雷      35.00    17.00     24.17     -3.00      0.00    24.83
B            韩梅梅    30.00    10.00      8.33      0.00     30.00     1.67
C            Tom       15.41     0.00     15.41     12.34     15.41    -3.07
────────────────────────────────────────────────────────────────────────────
Total                  80.41    27.00     47.91      9.34     45.41    23.43

"#]]);
    shop.run("report cashflow --period 2026-11").ok().prints(str![[r#"
Cash 2026-11
Kind                  In     Out      Net
─────────────────────────────────────────
before                             876.86
orders            120.00    0.00   120.00
cancelled orders    0.00  199.98  -199.98
refunds             0.00  252.23  -252.23
payouts             0.00   62.03   -62.03
returned payouts   27.15    0.00    27.15
after                              509.77

"#]]);
    shop.run("report tax --format csv").ok().prints(str![[r#"
month,distributor,name,scheme,payouts,gross,withheld
2026-11,B,韩梅梅,flat:20%,1,30.00,6.00
2026-11,C,Tom,flat:20%,1,15.41,3.08
2026-12,A,李雷,flat:20%,1,24.83,4.97
2026-12,B,韩梅梅,flat:20%,1,1.67,0.33

"#]]);
    shop.run("report ageing --period 2026-11 --lang zh").ok().prints(str![[r#"
余额账龄 2026-11
分销商  名称     结存  30 天内  31 至 60 天  61 至 90 天  90 天以上
-------------------------------------------------------------------
A       李雷    24.83    24.83         0.00         0.00       0.00
B       韩梅梅   1.67     1.67         0.00         0.00       0.00
C       Tom     -3.07    -3.07         0.00         0.00       0.00
-------------------------------------------------------------------
合计            23.43    23.43         0.00         0.00       0.00

"#]]);
    shop.run("ledger export --to hledger --period 2026-11").ok().prints(str![[r#"
; Tea
decimal-mark .
commodity 1000.00 CNY

account assets:cash
account income:sales
account expenses:commission:direct
account liabilities:commission:accrued
2026-11-01 * Order O5, dated 2026-10-09
    assets:cash  120.00 CNY
    income:sales  -120.00 CNY
    expenses:commission:direct  12.00 CNY
    liabilities:commission:accrued  -12.00 CNY

account income:refunds
account expenses:commission:override
2026-11-01 * Refund R6 of order O6, dated 2026-10-31
    income:refunds  50.00 CNY
    assets:cash  -50.00 CNY
    liabilities:commission:accrued  7.50 CNY
    expenses:commission:direct  -5.00 CNY
    expenses:commission:override  -2.50 CNY

account expenses:commission:adjustment
2026-11-01 * Adjustment for A: old, dated 2026-10-15
    expenses:commission:adjustment  -3.00 CNY
    liabilities:commission:accrued  3.00 CNY

account liabilities:distributor:A
account liabilities:tax-withheld
account expenses:payout-fees
2026-11-03 * Payout P000001 to A
    liabilities:distributor:A  35.00 CNY
    assets:cash  -27.15 CNY
    liabilities:tax-withheld  -7.00 CNY
    expenses:payout-fees  -0.85 CNY

account liabilities:distributor:B
2026-11-03 * Payout P000002 to B
    liabilities:distributor:B  30.00 CNY
    assets:cash  -23.20 CNY
    liabilities:tax-withheld  -6.00 CNY
    expenses:payout-fees  -0.80 CNY

account liabilities:distributor:C
2026-11-03 * Payout P000003 to C
    liabilities:distributor:C  15.41 CNY
    assets:cash  -11.68 CNY
    liabilities:tax-withheld  -3.08 CNY
    expenses:payout-fees  -0.65 CNY

2026-11-04 * Refund R4 of order O2
    income:refunds  100.00 CNY
    assets:cash  -100.00 CNY
    liabilities:commission:accrued  7.62 CNY
    expenses:commission:direct  -7.62 CNY

2026-11-05 * Refund R5 of order O2
    income:refunds  102.23 CNY
    assets:cash  -102.23 CNY
    liabilities:commission:accrued  7.79 CNY
    expenses:commission:direct  -7.79 CNY

2026-11-05 * Order O5 1, corrected
    income:sales  199.98 CNY
    assets:cash  -199.98 CNY
    liabilities:commission:accrued  20.00 CNY
    expenses:commission:direct  -20.00 CNY

2026-11-06 * Adjustment for C: samples
    expenses:commission:adjustment  12.34 CNY
    liabilities:commission:accrued  -12.34 CNY

2026-11-10 * Payout P000001 to A returned
    assets:cash  27.15 CNY
    liabilities:tax-withheld  7.00 CNY
    expenses:payout-fees  0.85 CNY
    liabilities:distributor:A  -35.00 CNY

2026-11-30 * Statement 2026-11 of A
    liabilities:commission:accrued  -10.17 CNY
    liabilities:distributor:A  10.17 CNY

2026-11-30 * Statement 2026-11 of B
    liabilities:commission:accrued  1.67 CNY
    liabilities:distributor:B  -1.67 CNY

2026-11-30 * Statement 2026-11 of C
    liabilities:commission:accrued  -3.07 CNY
    liabilities:distributor:C  3.07 CNY


"#]]);
}
