//! A statement: what it is the sum of, and what became of it.
use serde_json::Value;
use snapbox::str;

use super::re_added;
use crate::payouts::{earn, owing};
use crate::trade::Trade;

fn told(trade: &Trade, period: &str, code: &str) -> Value {
    let asked = format!("commission explain --period {period} --distributor {code}");
    let run = trade.0.run(&format!("{asked} --at 2027-01-03 --format json")).ok().quiet();
    let told = serde_json::from_str(&run.stdout).unwrap();
    re_added::statement(&told);
    told
}

/// October brings 100.00, of which all is paid; November −80.00 by a refund and 10.00 of goodwill;
/// December 150.00.
fn three_months() -> Trade {
    let trade = owing("", &[("A", "100")]);
    trade.0.run("payout create --at '2026-11-05 10:00'").ok();
    trade.0.run("payout export B000001 --dir pay --at '2026-11-05 11:00'").ok();
    trade.0.run("payout confirm B000001 --paid-at 2026-11-05 --at 2026-11-06").ok();
    trade.0.run("refund record R-1 10-0 90.00 --refunded-at 2026-11-10 --at 2026-11-10").ok();
    let goodwill = "commission adjust A 10.00 --kind goodwill --reason 'long delivery' --ref g1";
    trade.0.run(&format!("{goodwill} --date 2026-11-11 --at 2026-11-11")).ok();
    trade.0.run("commission settle --period 2026-11 --at 2026-12-02").ok();
    earn(&trade, "12", &[("A", "150")]);
    trade.0.run("commission settle --period 2026-12 --at 2027-01-02").ok();
    trade
}

#[test]
fn a_statement_leads_to_its_entries_and_to_the_payouts_of_it() {
    let trade = three_months();
    let asked = "commission explain --period 2026-11 --distributor A --at 2027-01-03";
    trade
        .0
        .run(asked)
        .ok()
        .prints(str![[r#"
Statement 2026-11, A
Period       2026-11
Distributor  A
Name         李雷
Level        1
Settled      2026-12-02 00:00

How the closing came about
Step        How                  Amount
───────────────────────────────────────
Opening     closing of 2026-10   100.00
Clawback    1 entry              -90.00
Adjustment  1 entry               10.00
Net                              -80.00
Payouts     1 payout            -100.00
Closing                          -80.00

Entries
Entry  Kind        Role    Order  Line  SKU    Base  Amount  Reverses  Earned
─────────────────────────────────────────────────────────────────────────────────
    2  adjustment                                     10.00            2026-11-11
    3  clawback    direct  10-0      1  TEA-1        -90.00         1  2026-10-05

Payouts that it counts
Payout   Event  At                 Gross
────────────────────────────────────────
P000001  paid   2026-11-05 00:00  100.00

What became of it
Went to             Amount
──────────────────────────
made up by 2026-12  -80.00

"#]])
        .quiet();
    trade
        .0
        .run(&format!("{asked} --lang zh"))
        .ok()
        .prints(str![[r#"
结算单 2026-11，A
期间      2026-11
分销商    A
名称      李雷
级别      1
结算时间  2026-12-02 00:00

期末的由来
步骤  算式               金额
-----------------------------
期初  2026-10 的期末   100.00
追回  1 条明细         -90.00
调整  1 条明细          10.00
净额                   -80.00
付款  1 笔付款        -100.00
期末                   -80.00

明细
明细号  种类  角色      订单号  行  商品编码  基数    金额  冲销  产生时间
----------------------------------------------------------------------------
     2  调整                                         10.00        2026-11-11
     3  追回  直接佣金  10-0     1  TEA-1           -90.00     1  2026-10-05

计入的付款
付款     事件    时间                总额
-----------------------------------------
P000001  已付款  2026-11-05 00:00  100.00

后来如何
去向               金额
-----------------------
由 2026-12 补上  -80.00

"#]])
        .quiet();
    trade.0.run(&format!("{asked} --format json")).ok().prints(str![[r#"
{"explains":"statement","period":"2026-11","distributor":"A","name":"李雷","level":1,"settled_at":"2026-12-02T00:00:00+08:00","opening_of":"2026-10","opening":"100.00","direct":"0.00","override":"0.00","bonus":"0.00","clawback":"-90.00","adjustment":"10.00","net":"-80.00","payouts":"100.00","closing":"-80.00","entries":[{"entry":2,"kind":"adjustment","role":null,"order_no":null,"line":null,"sku":null,"base":null,"rate":null,"fixed":null,"quantity":null,"amount":"10.00","reverses":null,"plan":null,"earned_at":"2026-11-11T00:00:00+08:00","matures_at":"2026-11-11T00:00:00+08:00"},{"entry":3,"kind":"clawback","role":"direct","order_no":"10-0","line":1,"sku":"TEA-1","base":null,"rate":null,"fixed":null,"quantity":null,"amount":"-90.00","reverses":1,"plan":1,"earned_at":"2026-10-05T00:00:00+08:00","matures_at":"2026-11-10T00:00:00+08:00"}],"counted_payouts":[{"item":"P000001","event":"paid","at":"2026-11-05T00:00:00+08:00","gross":"100.00"}],"not_settled":[],"payments":[{"item":null,"status":null,"created_at":null,"paid_at":null,"netted_with":"2026-12","amount":"-80.00"}]}

"#]]).quiet();
}

#[test]
fn a_loss_is_netted_with_what_comes_later() {
    let trade = three_months();
    let became = |period: &str| {
        let told = told(&trade, period, "A");
        let rows = re_added::rows(&told, "payments").iter();
        let row = |row: &Value| {
            ["item", "netted_with", "amount"].map(|column| row[column].to_string()).join(" ")
        };
        rows.map(row).collect::<Vec<_>>()
    };
    assert_eq!(became("2026-10"), ["\"P000001\" null \"100.00\""]);
    assert_eq!(became("2026-11"), ["null \"2026-12\" \"-80.00\""]);
    assert_eq!(became("2026-12"), ["null \"2026-11\" \"80.00\"", "null null \"70.00\""]);
    let last = "commission explain --distributor A --at 2027-01-03";
    trade
        .0
        .run(last)
        .ok()
        .prints(str![[r#"
Statement 2026-12, A
Period       2026-12
Distributor  A
Name         李雷
Level        1
Settled      2027-01-02 00:00

How the closing came about
Step     How                 Amount
───────────────────────────────────
Opening  closing of 2026-11  -80.00
Direct   1 entry             150.00
Net                          150.00
Closing                       70.00

Entries
Entry  Role    Order  Line  SKU      Base  Rate  Amount  Earned
───────────────────────────────────────────────────────────────────
    4  direct  12-0      1  TEA-1  150.00  100%  150.00  2026-12-05

What became of it
Went to                          Amount
───────────────────────────────────────
netted with the loss of 2026-11   80.00
not paid yet                      70.00

"#]])
        .quiet();
}

#[test]
fn a_statement_that_is_not_there_is_refused() {
    let trade = three_months();
    trade.refuses_with(
        "commission explain --period 2026-09 --distributor A",
        1,
        str![[r#"
error: 2026-09 is not settled
hint: settled periods: 2026-12, 2026-11, 2026-10; fenrun commission settle settles the next one

"#]],
    );
    trade.refuses_with(
        "commission explain --period 2026-10 --distributor Z",
        1,
        str![[r#"
error: there is no distributor “Z”
hint: fenrun distributor list shows all codes

"#]],
    );
    trade.refuses_with(
        "commission explain --period 2026-10 --distributor C",
        1,
        str![[r#"
error: C has no statement of 2026-10
hint: fenrun commission statement --period 2026-10 lists those that there are

"#]],
    );
    trade.refuses_with(
        "commission explain --period 2026-10 --distributor C --lang zh",
        1,
        str![[r#"
错误：C 没有 2026-10 的结算单
提示：fenrun commission statement --period 2026-10 列出已有的结算单

"#]],
    );
    trade.refuses_with(
        "commission explain --period 2026-10",
        2,
        str![[r#"
error: --distributor is missing, and nobody can be asked
hint: give --distributor, or run the command at a terminal without --no-input

"#]],
    );
    trade.refuses_with(
        "commission explain --period 2026 --distributor A 10-0",
        2,
        str![[r#"
error: --period and <WHAT> exclude each other
hint: leave one of them out; fenrun commission explain --help shows what they do

"#]],
    );
}
