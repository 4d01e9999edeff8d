//! The reports of the ledger, worked out by hand on a small shop.
use snapbox::str;

use super::small_shop::small_shop;

#[test]
fn profit_is_income_less_expense() {
    let shop = small_shop();
    shop.run("report profit --period 2026-10").ok().quiet().prints(str![[r#"
Profit 2026-10
Section  Account                       Name                  Amount
───────────────────────────────────────────────────────────────────
income   income:sales                  Sales                 340.00
income   income:shipping               Shipping                8.00
income   income:refunds                Refunds              -100.00
expense  expenses:commission:direct    Direct commission     -24.00
expense  expenses:commission:override  Override commission    -9.50
expense  expenses:cogs                 Cost of goods         -80.00
───────────────────────────────────────────────────────────────────
Profit                                                       134.50

"#]]);
    shop.run("report profit --lang zh").ok().quiet().prints(str![[r#"
利润
类别  账户                          名称         金额
-----------------------------------------------------
收入  income:sales                  销售收入   440.00
收入  income:shipping               运费收入     8.00
收入  income:refunds                退款      -100.00
支出  expenses:commission:direct    直接佣金   -34.00
支出  expenses:commission:override  上级佣金    -9.50
支出  expenses:cogs                 销售成本  -120.00
支出  expenses:rent                 其他支出   -30.00
-----------------------------------------------------
利润                                           154.50

"#]]);
    shop.run("report profit --period 2026-11 --format csv").ok().prints(str![[r#"
section,account,name,amount
income,income:sales,,100.00
expense,expenses:commission:direct,,-10.00
expense,expenses:cogs,,-40.00
expense,expenses:rent,,-30.00

"#]]);
    shop.run("report income --format json").ok().prints(str![[r#"
[
{"account":"income:sales","name":null,"amount":"440.00"},
{"account":"income:shipping","name":null,"amount":"8.00"},
{"account":"income:refunds","name":null,"amount":"-100.00"}
]

"#]]);
    shop.run("report expense --period 2026-11 --format csv").ok().prints(str![[r#"
account,name,amount
expenses:commission:direct,,10.00
expenses:cogs,,40.00
expenses:rent,,30.00

"#]]);
}

#[test]
fn cash_carries_on_from_month_to_month() {
    let shop = small_shop();
    shop.run("report cashflow --period 2026-10 --format csv").ok().prints(str![[r#"
kind,inflow,outflow,net
cash_before,,,0.00
orders,348.00,0.00,348.00
cancellations,0.00,100.00,-100.00
cash_after,,,248.00

"#]]);
    shop.run("report cashflow --period 2026-11").ok().quiet().prints(str![[r#"
Cash 2026-11
Kind         In    Out     Net
──────────────────────────────
before                  248.00
orders   100.00   0.00  100.00
by hand    0.00  30.00  -30.00
after                   318.00

"#]]);
}

#[test]
fn the_trial_balance_adds_up_to_nothing() {
    let shop = small_shop();
    shop.run("report trial-balance --period 2026-11").ok().quiet().prints(str![[r#"
Trial balance 2026-11
Account                         Name                 Opening   Debit  Credit  Closing
─────────────────────────────────────────────────────────────────────────────────────
assets:cash                     Cash                  248.00  100.00   30.00   318.00
assets:inventory                Inventory             320.00  200.00   40.00   480.00
liabilities:distributor:A       李雷                  -21.50    0.00    0.00   -21.50
liabilities:distributor:b.2     韩梅梅                -19.00    0.00    0.00   -19.00
liabilities:commission:accrued  Commission accrued     -5.00    0.00   10.00   -15.00
liabilities:suppliers           Suppliers               0.00    0.00  200.00  -200.00
equity:opening                  Opening              -388.00    0.00    0.00  -388.00
income:sales                    Sales                -340.00    0.00  100.00  -440.00
income:shipping                 Shipping               -8.00    0.00    0.00    -8.00
income:refunds                  Refunds               100.00    0.00    0.00   100.00
expenses:commission:direct      Direct commission      24.00   10.00    0.00    34.00
expenses:commission:override    Override commission     9.50    0.00    0.00     9.50
expenses:cogs                   Cost of goods          80.00   40.00    0.00   120.00
expenses:rent                   Other expense           0.00   30.00    0.00    30.00
─────────────────────────────────────────────────────────────────────────────────────
Total                                                   0.00  380.00  380.00     0.00

"#]]);
}

#[test]
fn what_is_owed_rolls_forward_and_has_an_age() {
    let shop = small_shop();
    shop.run("report liability --period 2026-10 --format csv").ok().prints(str![[r#"
distributor,name,opening,accrued,reversed,adjusted,paid,closing
A,李雷,0.00,9.50,0.00,12.00,0.00,21.50
b.2,韩梅梅,0.00,19.00,0.00,0.00,0.00,19.00

"#]]);
    shop.run("report liability --period 2026-11 --lang zh").ok().quiet().prints(str![[r#"
应付分销商 2026-11
分销商  名称     期初  计提  冲回  调整  付款   期末
----------------------------------------------------
A       李雷    21.50  0.00  0.00  0.00  0.00  21.50
b.2     韩梅梅  19.00  0.00  0.00  0.00  0.00  19.00
----------------------------------------------------
合计            40.50  0.00  0.00  0.00  0.00  40.50

"#]]);
    shop.run("report ageing --at '2026-12-15 08:00'").ok().quiet().prints(str![[r#"
Balances by age
Distributor  Name    Balance  Up to 30 days  31 to 60  61 to 90  Over 90
────────────────────────────────────────────────────────────────────────
A            李雷      21.50           0.00     21.50      0.00     0.00
b.2          韩梅梅    19.00           0.00     19.00      0.00     0.00
────────────────────────────────────────────────────────────────────────
Total                  40.50           0.00     40.50      0.00     0.00

"#]]);
    shop.run("report ageing --period 2026-09 --format csv").ok().prints(str![[r#"
distributor,name,balance,days_0_30,days_31_60,days_61_90,days_over_90

"#]]);
    shop.run("report tax --format csv").ok().prints(str![[r#"
month,distributor,name,scheme,payouts,gross,withheld

"#]]);
}

#[test]
fn an_empty_book_has_empty_reports() {
    let shop = crate::harness::Shop::new();
    shop.run("init --name Tea").ok();
    for report in ["income", "expense", "profit", "trial-balance", "liability", "ageing", "tax"] {
        let run = shop.run(&format!("report {report} --format csv")).ok().quiet();
        assert_eq!(run.stdout.lines().count(), 1, "{report}: {}", run.stdout);
    }
    shop.run("report cashflow --format csv").ok().prints(str![[r#"
kind,inflow,outflow,net
cash_before,,,0.00
cash_after,,,0.00

"#]]);
    shop.run("ledger export --to beancount").ok().prints(str![[r#"
option "title" "Tea"
option "operating_currency" "CNY"


"#]]);
}
