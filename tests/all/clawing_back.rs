//! Refunds, endings and what is taken back, from the command line to the settled cent, and explained
//! (SPEC §8, §13).
use std::collections::BTreeMap;

use snapbox::str;

use crate::trade::{Trade, rule};

const COLUMNS: &str = "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor";

/// Direct 10 %, override 5 %, no hold, and these orders.
fn shop(orders: &str) -> Trade {
    let trade = Trade::new();
    let rules = rule("direct", "percent = \"10%\"") + &rule("override", "percent = \"5%\"");
    trade.plan(&rules).orders(COLUMNS, orders);
    trade
}

/// `entry role amount reverses` of the clawbacks that a list of entries has.
fn clawbacks(trade: &Trade, which: &str) -> Vec<String> {
    let of = |row: &BTreeMap<String, String>| {
        let [entry, role, amount, reverses] =
            ["entry", "role", "amount", "reverses"].map(|column| row[column].clone());
        format!("{entry} {role} {amount} {reverses}")
    };
    let rows = trade.rows(&format!("commission entries {which}"));
    rows.iter().filter(|row| row["kind"] == "clawback").map(of).collect()
}

/// What the last statement of a distributor closes with.
fn balance(trade: &Trade, period: &str, code: &str) -> String {
    let line = format!("commission statement --period {period} --distributor {code}");
    trade.rows(&line)[0]["closing"].clone()
}

/// Settles a month: now, or after its end.
fn settle(trade: &Trade, period: &str) {
    let now = match period {
        "2026-11" => "--at 2026-12-01",
        "2026-12" => "--at 2027-01-01",
        _ => "",
    };
    trade.0.run(&format!("commission settle --period {period} {now}")).ok();
}

fn is_sound(trade: &Trade) {
    trade.0.run("check --at '2027-12-01'").ok().quiet().prints("");
}

#[test]
fn three_hundred_at_ten_percent_refunded_by_one_leaves_29_90() {
    let trade = shop("1001,TEA-1,3,100.00,2026-09-03,2026-09-05,C");
    trade.0.run("refund record R-1 1001 1.00 --refunded-at 2026-09-20").ok();
    settle(&trade, "2026-09");
    assert_eq!(clawbacks(&trade, "--period 2026-09"), ["2 direct -0.10 1"]);
    assert_eq!(balance(&trade, "2026-09", "C"), "29.90");
    is_sound(&trade);
}

#[test]
fn a_commission_of_one_cent_on_three_is_taken_back_once() {
    for mode in ["half_up", "down", "half_even"] {
        let trade = Trade::new();
        trade.plan(&format!("rounding = \"{mode}\"\n{}", rule("direct", "percent = \"33.3334%\"")));
        trade.orders(COLUMNS, "1001,TEA-1,3,0.01,2026-09-03,2026-09-05,C");
        settle(&trade, "2026-09");
        assert_eq!(balance(&trade, "2026-09", "C"), "0.01");
        let expected = if mode == "down" { ["", "", "-0.01"] } else { ["", "-0.01", ""] };
        let months = [("2026-10", ""), ("2026-11", ""), ("2026-12", "--at 2026-12-02")];
        for ((period, now), taken) in months.into_iter().zip(expected) {
            let refund =
                format!("refund record R-{period} 1001 0.01 --refunded-at {period}-01 {now}");
            trade.0.run(&refund).ok();
            settle(&trade, period);
            let rows = trade.rows(&format!("commission entries --period {period}"));
            let amounts: Vec<_> = rows.iter().map(|row| row["amount"].as_str()).collect();
            let wanted: Vec<_> =
                Some(taken).filter(|taken| !taken.is_empty()).into_iter().collect();
            assert_eq!(amounts, wanted, "{mode} {period}");
        }
        let all = trade.rows("commission entries --all");
        let all: Vec<_> = all.iter().map(|row| row["amount"].as_str()).collect();
        assert_eq!(all, ["0.01", "-0.01"]);
        is_sound(&trade);
    }
}

#[test]
fn a_rate_that_changed_takes_back_by_the_rate_of_the_sale_whenever_it_is_entered() {
    for entered_late in [false, true] {
        let trade = Trade::new();
        trade.plan(&rule("direct", "percent = \"10%\""));
        let order = "1001,TEA-1,1,100.00,2026-02-28 12:00,2026-02-28 13:00,C";
        let import = |at: &str| {
            trade.0.write("orders.csv", format!("{COLUMNS}\n{order}\n"));
            trade.0.run(&format!("order import orders.csv --at '{at}'")).ok();
        };
        if !entered_late {
            import("2026-11-05 10:00");
        }
        let second = "name = \"march\"\neffective_from = \"2026-03-01\"\n";
        trade.plan(&format!("{second}{}", rule("direct", "percent = \"12%\"")));
        if entered_late {
            import("2026-11-05 12:00");
        }
        trade.0.run("refund record R-1 1001 40.00 --refunded-at 2026-04-10 --at 2026-11-06").ok();
        let pending = trade.rows("commission entries --pending --at 2026-11-06");
        let amounts: Vec<_> = pending.iter().map(|row| row["amount"].as_str()).collect();
        assert_eq!(amounts, ["10.00", "-4.00"], "entered late: {entered_late}");
        trade.0.run("commission settle --period 2026-10 --at 2026-11-06").ok();
        assert_eq!(balance(&trade, "2026-10", "C"), "6.00");
        is_sound(&trade);
    }
}

#[test]
fn refunds_before_and_after_settlement_are_explained_to_the_cent() {
    let trade = shop("1001,TEA-1,3,100.00,2026-09-03 10:00,2026-09-05 10:00,B");
    trade.0.run("refund record R-1 1001 1.00 --refunded-at '2026-09-20 12:00'").ok();
    settle(&trade, "2026-09");
    trade.0.run("refund record R-2 1001 0.01 --refunded-at '2026-10-10 12:00'").ok();
    trade.0.run("refund record R-3 1001 98.99 --refunded-at '2026-10-11 12:00'").ok();
    settle(&trade, "2026-10");
    trade.0.run("refund record R-4 1001 200.00 --refunded-at '2026-11-04 12:00'").ok();
    trade.0.run("commission explain 1001").ok().prints(str![[r#"
Order 1001
Order          1001
Status         completed
Paid           2026-09-03 10:00
Completed      2026-09-05 10:00
Seller         B
Name           韩梅梅
Level          2
Sponsor        A
Attributed by  the order itself
Plan           1
Plan name      test
Rounding       half up
Max share      100%
Hold days      0
Matures        2026-09-05 10:00

How the net came about
Line  Step   How                Amount
──────────────────────────────────────
   1  Price  TEA-1: 3 × 100.00  300.00
      Net                       300.00

Which rules apply
Line  Role      Rule  Names       Pays  Verdict
───────────────────────────────────────────────
   1  direct       1  everything   10%  won
   1  override     2  everything    5%  won

What each line earns
Line  Role      Distributor  Step    How           Amount
─────────────────────────────────────────────────────────
   1  direct    B            Base    net           300.00
                             Share   300.00 × 10%   30.00
                             Amount                 30.00
   1  override  A            Base    net           300.00
                             Share   300.00 × 5%    15.00
                             Amount                 15.00

What became of it
Line  Role      Amount  State    Entry  Settled in
──────────────────────────────────────────────────
   1  direct     30.00  settled      1  2026-09
   1  override   15.00  settled      2  2026-09

What is taken back
Line  Role      Dated       Reason  How                                           Amount  State
──────────────────────────────────────────────────────────────────────────────────────────────────────────────
   1  direct    2026-09-20  R-1     30.00 × 1.00 / 300.00 → 0.10                   -0.10  entry 3, 2026-09
                2026-10-10  R-2     30.00 × 1.01 / 300.00 = 0.101 → 0.10 − 0.10     0.00  nothing to take back
                2026-10-11  R-3     30.00 × 100.00 / 300.00 → 10.00 − 0.10         -9.90  entry 5, 2026-10
                2026-11-04  R-4     30.00 × 300.00 / 300.00 → 30.00 − 10.00       -20.00  next settlement
   1  override  2026-09-20  R-1     15.00 × 1.00 / 300.00 → 0.05                   -0.05  entry 4, 2026-09
                2026-10-10  R-2     15.00 × 1.01 / 300.00 = 0.0505 → 0.05 − 0.05    0.00  nothing to take back
                2026-10-11  R-3     15.00 × 100.00 / 300.00 → 5.00 − 0.05          -4.95  entry 6, 2026-10
                2026-11-04  R-4     15.00 × 300.00 / 300.00 → 15.00 − 5.00        -10.00  next settlement

What became of the statements
Period   Distributor    Net  Went to                          Amount
────────────────────────────────────────────────────────────────────
2026-09  A            14.95  netted with the loss of 2026-10    4.95
                             not paid yet                      10.00
2026-10  A            -4.95  made up by 2026-09                -4.95
2026-09  B            29.90  netted with the loss of 2026-10    9.90
                             not paid yet                      20.00
2026-10  B            -9.90  made up by 2026-09                -9.90

"#]]);
    trade.0.run("commission explain --entry 3 --lang zh").ok().prints(str![[r#"
佣金明细 3
明细号    3
种类      追回
金额      -0.10
冲销      1
追回原因  退款
退款单号  R-1
订单号    1001
状态      已完成
付款时间  2026-09-03 10:00
完成时间  2026-09-05 10:00
出单人    B
名称      韩梅梅
级别      2
上级      A
归属依据  订单本身
方案      1
方案名称  test
舍入      四舍五入
佣金上限  100%
冻结天数  0
到期时间  2026-09-05 10:00

净额的由来
行  步骤  算式                 金额
-----------------------------------
 1  价格  TEA-1: 3 × 100.00  300.00
    净额                     300.00

适用的规则
行  角色      规则  指明  给付  结果
------------------------------------
 1  直接佣金     1  不限   10%  胜出

每行的佣金
行  角色      分销商  步骤    算式            金额
--------------------------------------------------
 1  直接佣金  B       基数    净额          300.00
                      按比例  300.00 × 10%   30.00
                      金额                   30.00

后来如何
行  角色       金额  状态    明细号  结算期
--------------------------------------------
 1  直接佣金  30.00  已结算       1  2026-09

追回
行  角色      日期        原因  算式                                           金额  状态
----------------------------------------------------------------------------------------------------
 1  直接佣金  2026-09-20  R-1   30.00 × 1.00 / 300.00 → 0.10                  -0.10  明细 3，2026-09
              2026-10-10  R-2   30.00 × 1.01 / 300.00 = 0.101 → 0.10 − 0.10    0.00  没有可追回的
              2026-10-11  R-3   30.00 × 100.00 / 300.00 → 10.00 − 0.10        -9.90  明细 5，2026-10
              2026-11-04  R-4   30.00 × 300.00 / 300.00 → 30.00 − 10.00      -20.00  下次结算

结算单的去向
期间     分销商   净额  去向                  金额
--------------------------------------------------
2026-09  B       29.90  冲抵 2026-10 的亏损   9.90
                        尚未支付             20.00

"#]]);
    trade.0.run("commission explain --entry 5 --format json").ok().prints(str![[r#"
{"explains":"entry","entry":5,"kind":"clawback","amount":"-9.90","reverses":1,"reversed_for":"refund","refund_no":"R-3","order_no":"1001","line":null,"status":"completed","paid_at":"2026-09-03T10:00:00+08:00","completed_at":"2026-09-05T10:00:00+08:00","cancelled_at":null,"corrected_by":null,"revisions":null,"seller":"B","name":"韩梅梅","level":2,"grade":null,"sponsor":"A","attributed_by":"order","held_since":null,"held_because":null,"plan":1,"plan_name":"test","base":"net","override_of":"sale","rounding":"half_up","max_share":"1","hold_days":0,"hold_from":"completed","matures_at":"2026-09-05T10:00:00+08:00","earns_nothing":null,"lines":[{"line":1,"sku":"TEA-1","quantity":3,"unit_price":"100.00","gross":"300.00","line_discount":"0.00","coupon_share":"0.00","order_discount_share":"0.00","points_share":"0.00","net":"300.00"}],"shares":[],"rules":[{"line":1,"role":"direct","rule":1,"distributor":null,"sku":null,"category":null,"grade":null,"level":null,"rate":"0.1","fixed":null,"verdict":"won","because":null}],"calculation":[{"line":1,"role":"direct","distributor":"B","base_of":"net","cost":null,"base":"300.00","own_rate":null,"seller_rate":null,"rate":"0.1","fixed":null,"quantity":3,"exact":"30.00","rounded":"30.00","line_cap":"300.00","cap_used":"0.00","cap":"300.00","amount":"30.00"}],"settlement":[{"line":1,"role":"direct","amount":"30.00","state":"settled","until":null,"entry":1,"settled_in":"2026-09"}],"clawbacks":[{"line":1,"role":"direct","reversed_for":"refund","refund_no":"R-1","dated_at":"2026-09-20T12:00:00+08:00","refunded":"1.00","refunded_to_date":"1.00","net":"300.00","reversed_to_date":"0.10","reversed_before":"0.00","amount":"-0.10","state":"settled","until":null,"entry":3,"settled_in":"2026-09"},{"line":1,"role":"direct","reversed_for":"refund","refund_no":"R-2","dated_at":"2026-10-10T12:00:00+08:00","refunded":"0.01","refunded_to_date":"1.01","net":"300.00","reversed_to_date":"0.10","reversed_before":"0.10","amount":"0.00","state":"nothing","until":null,"entry":null,"settled_in":null},{"line":1,"role":"direct","reversed_for":"refund","refund_no":"R-3","dated_at":"2026-10-11T12:00:00+08:00","refunded":"98.99","refunded_to_date":"100.00","net":"300.00","reversed_to_date":"10.00","reversed_before":"0.10","amount":"-9.90","state":"settled","until":null,"entry":5,"settled_in":"2026-10"},{"line":1,"role":"direct","reversed_for":"refund","refund_no":"R-4","dated_at":"2026-11-04T12:00:00+08:00","refunded":"200.00","refunded_to_date":"300.00","net":"300.00","reversed_to_date":"30.00","reversed_before":"10.00","amount":"-20.00","state":"mature","until":null,"entry":null,"settled_in":null}],"cases":[],"payments":[{"period":"2026-10","distributor":"B","net":"-9.90","item":null,"status":null,"created_at":null,"paid_at":null,"netted_with":"2026-09","amount":"-9.90"}]}

"#]]);
    settle(&trade, "2026-11");
    assert_eq!(balance(&trade, "2026-11", "B"), "0.00");
    assert_eq!(balance(&trade, "2026-11", "A"), "0.00");
    is_sound(&trade);
}

#[test]
fn a_case_holds_what_is_not_settled_until_it_is_decided() {
    let trade = shop("1001,TEA-1,3,100.00,2026-09-03,2026-09-05,B");
    trade.0.run("refund request R-1 1001 60.00").ok();
    trade.0.run("commission settle --period 2026-09").ok().prints(str![[r#"
Settlement 2026-09
Statements  0
Entries     0
Direct      0.00
Override    0.00
Net         0.00
Digest      5ccaf695913f8a26e7964976677258841ca00cfcf0f46324a3b385794484dcc0

Not settled
Distributor  Name    Reason            Amount  Until
────────────────────────────────────────────────────
A            李雷    refund asked for   15.00
B            韩梅梅  refund asked for   30.00

"#]]);
    trade.0.run("commission pending").ok().prints(str![[r#"
Distributor  Name    Reason            Amount  Until
────────────────────────────────────────────────────
A            李雷    refund asked for   15.00
B            韩梅梅  refund asked for   30.00
────────────────────────────────────────────────────
Total                                   45.00

"#]]);
    let told = trade.0.run("commission explain 1001").ok().stdout;
    assert!(told.contains("direct     30.00  refund asked for"), "{told}");
    // Held by the merchant besides: that is the reason that is told.
    trade.0.run("order hold 1001 --reason 'ask the customer'").ok();
    let told = trade.0.run("commission explain 1001").ok().stdout;
    assert!(told.contains("direct     30.00  order held"), "{told}");
    trade.0.run("refund approve R-1").ok();
    let told = trade.0.run("commission explain 1001").ok().stdout;
    assert!(told.contains("order held") && !told.contains("next settlement"), "{told}");
    trade.0.run("order release 1001").ok();
    settle(&trade, "2026-10");
    assert_eq!(balance(&trade, "2026-10", "B"), "24.00");
    assert_eq!(balance(&trade, "2026-10", "A"), "12.00");
    is_sound(&trade);
}

#[test]
fn a_case_that_is_rejected_releases_what_it_held() {
    let trade = shop("1001,TEA-1,3,100.00,2026-09-03,2026-09-05,B");
    trade.0.run("refund request R-1 1001 60.00").ok();
    settle(&trade, "2026-09");
    trade.0.run("refund reject R-1").ok();
    settle(&trade, "2026-10");
    assert_eq!(balance(&trade, "2026-10", "B"), "30.00");
    is_sound(&trade);
}

#[test]
fn a_case_of_a_settled_order_holds_nothing_back() {
    let trade = shop("1001,TEA-1,3,100.00,2026-09-03,2026-09-05,B");
    settle(&trade, "2026-09");
    trade.0.run("refund record R-1 1001 30.00 --refunded-at 2026-10-03").ok();
    trade.0.run("refund request R-2 1001 60.00").ok();
    settle(&trade, "2026-10");
    assert_eq!(balance(&trade, "2026-10", "B"), "27.00");
    is_sound(&trade);
}

#[test]
fn a_cancelled_order_that_was_settled_is_reversed_in_full_and_explained() {
    let trade = Trade::new();
    let rules = rule("direct", "percent = \"10%\"") + &rule("override", "percent = \"5%\"");
    trade.plan(&format!("hold_from = \"paid\"\n{rules}"));
    trade.orders(COLUMNS, "1001,TEA-1,3,100.00,2026-09-03,,B");
    settle(&trade, "2026-09");
    trade.0.run("refund record R-1 1001 100.00 --refunded-at 2026-10-02").ok();
    trade.0.run("order cancel 1001 --cancelled-at 2026-10-20").ok();
    trade.0.run("commission explain 1001").ok().prints(str![[r#"
Order 1001
Order          1001
Status         cancelled
Paid           2026-09-03 00:00
Cancelled      2026-10-20 00:00
Seller         B
Name           韩梅梅
Level          2
Sponsor        A
Attributed by  the order itself
Plan           1
Plan name      test
Rounding       half up
Max share      100%
Hold days      0
Hold from      payment
Matures        2026-09-03 00:00

How the net came about
Line  Step   How                Amount
──────────────────────────────────────
   1  Price  TEA-1: 3 × 100.00  300.00
      Net                       300.00

Which rules apply
Line  Role      Rule  Names       Pays  Verdict
───────────────────────────────────────────────
   1  direct       1  everything   10%  won
   1  override     2  everything    5%  won

What each line earns
Line  Role      Distributor  Step    How           Amount
─────────────────────────────────────────────────────────
   1  direct    B            Base    net           300.00
                             Share   300.00 × 10%   30.00
                             Amount                 30.00
   1  override  A            Base    net           300.00
                             Share   300.00 × 5%    15.00
                             Amount                 15.00

What became of it
Line  Role      Amount  State    Entry  Settled in
──────────────────────────────────────────────────
   1  direct     30.00  settled      1  2026-09
   1  override   15.00  settled      2  2026-09

What is taken back
Line  Role      Dated       Reason        How                              Amount  State
──────────────────────────────────────────────────────────────────────────────────────────────────
   1  direct    2026-10-02  R-1           30.00 × 100.00 / 300.00 → 10.00  -10.00  next settlement
                2026-10-20  cancellation  30.00 − 10.00                    -20.00  next settlement
   1  override  2026-10-02  R-1           15.00 × 100.00 / 300.00 → 5.00    -5.00  next settlement
                2026-10-20  cancellation  15.00 − 5.00                     -10.00  next settlement

What became of the statements
Period   Distributor    Net  Went to       Amount
─────────────────────────────────────────────────
2026-09  A            15.00  not paid yet   15.00
2026-09  B            30.00  not paid yet   30.00

"#]]);
    settle(&trade, "2026-10");
    let rows = clawbacks(&trade, "--period 2026-10");
    assert_eq!(
        rows,
        ["3 direct -10.00 1", "4 direct -20.00 1", "5 override -5.00 2", "6 override -10.00 2"]
    );
    assert_eq!(balance(&trade, "2026-10", "B"), "0.00");
    trade.0.run("commission explain --entry 4 --format csv").ok().prints(str![[r#"
field,value
explains,entry
entry,4
kind,clawback
amount,-20.00
reverses,1
reversed_for,cancellation
refund_no,
order_no,1001
line,
status,cancelled
paid_at,2026-09-03T00:00:00+08:00
completed_at,
cancelled_at,2026-10-20T00:00:00+08:00
corrected_by,
revisions,
seller,B
name,韩梅梅
level,2
grade,
sponsor,A
attributed_by,order
held_since,
held_because,
plan,1
plan_name,test
base,net
override_of,sale
rounding,half_up
max_share,1
hold_days,0
hold_from,paid
matures_at,2026-09-03T00:00:00+08:00
earns_nothing,
lines.1.line,1
lines.1.sku,TEA-1
lines.1.quantity,3
lines.1.unit_price,100.00
lines.1.gross,300.00
lines.1.line_discount,0.00
lines.1.coupon_share,0.00
lines.1.order_discount_share,0.00
lines.1.points_share,0.00
lines.1.net,300.00
rules.1.line,1
rules.1.role,direct
rules.1.rule,1
rules.1.distributor,
rules.1.sku,
rules.1.category,
rules.1.grade,
rules.1.level,
rules.1.rate,0.1
rules.1.fixed,
rules.1.verdict,won
rules.1.because,
calculation.1.line,1
calculation.1.role,direct
calculation.1.distributor,B
calculation.1.base_of,net
calculation.1.cost,
calculation.1.base,300.00
calculation.1.own_rate,
calculation.1.seller_rate,
calculation.1.rate,0.1
calculation.1.fixed,
calculation.1.quantity,3
calculation.1.exact,30.00
calculation.1.rounded,30.00
calculation.1.line_cap,300.00
calculation.1.cap_used,0.00
calculation.1.cap,300.00
calculation.1.amount,30.00
settlement.1.line,1
settlement.1.role,direct
settlement.1.amount,30.00
settlement.1.state,settled
settlement.1.until,
settlement.1.entry,1
settlement.1.settled_in,2026-09
clawbacks.1.line,1
clawbacks.1.role,direct
clawbacks.1.reversed_for,refund
clawbacks.1.refund_no,R-1
clawbacks.1.dated_at,2026-10-02T00:00:00+08:00
clawbacks.1.refunded,100.00
clawbacks.1.refunded_to_date,100.00
clawbacks.1.net,300.00
clawbacks.1.reversed_to_date,10.00
clawbacks.1.reversed_before,0.00
clawbacks.1.amount,-10.00
clawbacks.1.state,settled
clawbacks.1.until,
clawbacks.1.entry,3
clawbacks.1.settled_in,2026-10
clawbacks.2.line,1
clawbacks.2.role,direct
clawbacks.2.reversed_for,cancellation
clawbacks.2.refund_no,
clawbacks.2.dated_at,2026-10-20T00:00:00+08:00
clawbacks.2.refunded,
clawbacks.2.refunded_to_date,
clawbacks.2.net,300.00
clawbacks.2.reversed_to_date,30.00
clawbacks.2.reversed_before,10.00
clawbacks.2.amount,-20.00
clawbacks.2.state,settled
clawbacks.2.until,
clawbacks.2.entry,4
clawbacks.2.settled_in,2026-10
payments.1.period,2026-10
payments.1.distributor,B
payments.1.net,-30.00
payments.1.item,
payments.1.status,
payments.1.created_at,
payments.1.paid_at,
payments.1.netted_with,2026-09
payments.1.amount,-30.00

"#]]);
    is_sound(&trade);
}

#[test]
fn a_corrected_order_that_was_settled_is_reversed_and_earned_anew() {
    let trade = shop("1001,TEA-1,3,100.00,2026-09-03,2026-09-05,B");
    settle(&trade, "2026-09");
    trade.0.run("order correct 1001 --distributor C --reason 'sold by C' --yes").ok();
    let told = trade.0.run("commission explain '1001 1'").ok().stdout;
    assert!(told.contains("correction"), "{told}");
    settle(&trade, "2026-10");
    assert_eq!(balance(&trade, "2026-10", "B"), "0.00");
    assert_eq!(balance(&trade, "2026-10", "A"), "0.00");
    assert_eq!(balance(&trade, "2026-10", "C"), "30.00");
    is_sound(&trade);
}

#[test]
fn a_suspended_distributor_is_reversed_after_reinstatement() {
    let trade = shop("1001,TEA-1,3,100.00,2026-09-03,2026-09-05,B");
    settle(&trade, "2026-09");
    trade.0.run("distributor suspend B --reason 'under review' --from 2026-10-03 --yes").ok();
    trade.0.run("refund record R-1 1001 150.00 --refunded-at 2026-10-05").ok();
    trade.0.run("commission settle --period 2026-10").ok().prints(str![[r#"
Settlement 2026-10
Statements  2
Entries     1
Direct      0.00
Override    0.00
Clawback    -7.50
Net         -7.50
Digest      17916428114db4083a55ea92b3434a5342f43b2b791260e5d33ab064558bd65c

Statements
Distributor  Name    Opening  Direct  Override  Clawback    Net  Closing
────────────────────────────────────────────────────────────────────────
A            李雷      15.00    0.00      0.00     -7.50  -7.50     7.50
B            韩梅梅    30.00    0.00      0.00      0.00   0.00    30.00
────────────────────────────────────────────────────────────────────────
Total                  45.00    0.00      0.00     -7.50  -7.50    37.50

Not settled
Distributor  Name    Reason     Amount  Until
─────────────────────────────────────────────
B            韩梅梅  suspended  -15.00

Not payable
Distributor  Name    Reason             Amount
──────────────────────────────────────────────
A            李雷    no payout account    7.50
B            韩梅梅  suspended           30.00

"#]]);
    let told = trade.0.run("commission explain 1001").ok().stdout;
    assert!(told.contains("suspended"), "{told}");
    // The sponsor's part was taken back meanwhile.
    assert_eq!(balance(&trade, "2026-10", "A"), "7.50");
    assert_eq!(balance(&trade, "2026-10", "B"), "30.00");
    trade.0.run("distributor reinstate B --from 2026-11-06 --at 2026-11-06 --yes").ok();
    settle(&trade, "2026-11");
    assert_eq!(clawbacks(&trade, "--period 2026-11"), ["4 direct -15.00 1"]);
    assert_eq!(balance(&trade, "2026-11", "B"), "15.00");
    is_sound(&trade);
}

#[test]
fn an_adjustment_is_explained_with_its_reason() {
    let trade = shop("1001,TEA-1,3,100.00,2026-09-03,2026-09-05,C");
    let adjust = "commission adjust A 12.5 --kind write_off --reason 'small debt' --ref W-1";
    trade.0.run(&format!("{adjust} --date 2026-09-30 --as ming")).ok();
    settle(&trade, "2026-09");
    trade.0.run("commission explain --entry 1").ok().prints(str![[r#"
Entry 1
Entry        1
Kind         write-off
Distributor  A
Amount       12.50
Dated        2026-09-30 00:00
Reason       small debt
Reference    W-1
Who          ming
Recorded     2026-11-05 09:00
Settled in   2026-09

"#]]);
    trade.0.run("commission explain --entry 1 --lang zh").ok().prints(str![[r#"
佣金明细 1
明细号    1
种类      核销
分销商    A
金额      12.50
日期      2026-09-30 00:00
原因      small debt
编号      W-1
操作人    ming
记录时间  2026-11-05 09:00
结算期    2026-09

"#]]);
    trade.0.run("commission explain --entry 1 --format json").ok().prints(str![[r#"
{"explains":"entry","entry":1,"kind":"write_off","distributor":"A","amount":"12.50","dated_at":"2026-09-30T00:00:00+08:00","reason":"small debt","ref":"W-1","operator":"ming","recorded_at":"2026-11-05T09:00:00+08:00","settled_in":"2026-09"}

"#]]);
}

#[test]
fn a_rehearsal_of_two_months_takes_back_in_the_order_in_which_they_do() {
    let trade = shop("1001,TEA-1,3,100.00,2026-08-03,2026-08-05,B");
    trade.0.run("distributor suspend A --reason 'under review' --from 2026-08-04 --yes").ok();
    // The sponsor's part stays open, so the first of the two settles it …
    settle(&trade, "2026-08");
    trade.0.run("distributor reinstate A --from 2026-08-05 --yes").ok();
    // … and the second takes back of the seller's, with an order after it.
    trade.0.run("refund record R-1 1001 150.00 --refunded-at 2026-10-05").ok();
    trade.orders(COLUMNS, "1002,TEA-1,1,100.00,2026-10-06,2026-10-07,C");
    let line = "commission settle --catch-up --format json";
    let rehearsed = trade.0.run(&format!("{line} --dry-run")).ok();
    assert_eq!(rehearsed.stdout, trade.0.run(line).ok().stdout);
    assert_eq!(clawbacks(&trade, "--period 2026-10"), ["4 direct -15.00 1"]);
    is_sound(&trade);
}
