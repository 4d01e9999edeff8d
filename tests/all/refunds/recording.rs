//! `refund record`.
use snapbox::str;

use super::shop;

#[test]
fn a_refund_says_what_it_takes_back_of_whom() {
    let trade = shop();
    trade.0.run_in_vain("refund record R-1 1001 1.00 --dry-run").ok().prints("").says(str![[r#"
R-1: 1.00 of 1001 would be refunded; nothing was changed
it takes off what is not settled yet: direct -0.10 of B, override -0.05 of A

"#]]);
    trade.0.run("refund record R-1 1001 1.00 --refunded-at '2026-10-20 08:00'").ok().says(str![[
        r#"
R-1: 1.00 of 1001 is refunded
it takes off what is not settled yet: direct -0.10 of B, override -0.05 of A
next: fenrun refund show R-1

"#
    ]]);
    trade.0.run("refund record R-2 1001 299 --lang zh").ok().says(str![[r#"
R-2：已退 1001 的 299.00
从尚未结算的佣金中扣减：B 的直接佣金 -29.90，A 的上级佣金 -14.95
下一步：fenrun refund show R-2

"#]]);
    trade.0.run("order list --columns order_no,total,refunded --format csv").ok().prints(str![[
        r#"
order_no,total,refunded
1001,300.00,300.00
1002,358.00,0.00
1003,0.00,0.00
1004,100.00,0.00
1005,100.00,0.00
1006,88.00,0.00

"#
    ]]);
    trade.0.run("order show 1001").ok().prints(str![[r#"
Order 1001
Order          1001
Status         completed
Placed         2026-10-03 10:00
Paid           2026-10-03 10:00
Completed      2026-10-06 18:00
Distributor    B
Name           韩梅梅
Attributed by  the order
Gross          300.00
Discount       0.00
Net            300.00
Shipping       0.00
Total          300.00
Refunded       300.00
Settled        no
Recorded       2026-11-05 09:00

How the net came about
Line  SKU    Name      Quantity   Price   Gross     Net  Refunded
─────────────────────────────────────────────────────────────────
   1  TEA-1  Longjing         3  100.00  300.00  300.00    300.00

Refunds
Refund  Status    Requested         Given back        Amount  Reason
────────────────────────────────────────────────────────────────────
R-1     approved  2026-10-20 08:00  2026-10-20 08:00    1.00
R-2     approved  2026-11-05 09:00  2026-11-05 09:00  299.00

What it earns
Line  Role      Distributor  Name      Base  Rate  Amount  Reversed
───────────────────────────────────────────────────────────────────
   1  direct    B            韩梅梅  300.00   10%   30.00     30.00
   1  override  A            李雷    300.00    5%   15.00     15.00

"#]]);
}

#[test]
fn the_same_refund_again_changes_nothing() {
    let trade = shop();
    let line = "refund record R-1 1002 50 --shipping 3 --sku TEA-1 --reason 'too late' \
                --refunded-at 2026-10-20";
    trade.0.run(line).ok();
    trade.0.run_in_vain(line).ok().prints("").says(str![[r#"
R-1 is recorded already: 53.00 of 1002

"#]]);
    trade.0.run_in_vain("refund record R-1 1002 50.00 --shipping 3 --sku tea-1").ok();
    trade.0.run_in_vain(&format!("{line} --lang zh")).ok().says(str![[r#"
R-1 已经记录：1002 的 53.00

"#]]);
}

#[test]
fn an_amount_is_spread_over_the_order_a_sku_or_a_line() {
    let trade = shop();
    // Nets of 1002: 350.00 = 97.22 + 155.56 + 97.22.
    trade.0.run("refund record R-1 1002 100.00").ok();
    trade.0.run("refund record R-2 1002 10.01 --sku TEA-1").ok();
    trade.0.run("refund record R-3 1002 5 --line 2").ok();
    trade.0.run("refund show R-1").ok().prints(str![[r#"
Refund R-1
Refund      R-1
Order       1002
Status      approved
Amount      100.00
Requested   2026-11-05 09:00
Decided     2026-11-05 09:00
Given back  2026-11-05 09:00
Recorded    2026-11-05 09:00
Who         tester

What it gives back of which line
Line  SKU    Name         Net  Refunded
───────────────────────────────────────
   1  TEA-1  Longjing   97.22     27.78
   2  POT-1  Teapot    155.56     44.44
   3  TEA-1  Longjing   97.22     27.78

"#]]);
    trade.0.run("refund show R-2 --format json").ok().prints(str![[r#"
{"refund_no":"R-2","order_no":"1002","status":"approved","amount":"10.01","shipping":null,"line":null,"sku":"TEA-1","restock":null,"reason":null,"requested_at":"2026-11-05T09:00:00+08:00","decided_at":"2026-11-05T09:00:00+08:00","refunded_at":"2026-11-05T09:00:00+08:00","recorded_at":"2026-11-05T09:00:00+08:00","operator":"tester","parts":[{"line":1,"sku":"TEA-1","name":"Longjing","net":"97.22","refunded":"5.01"},{"line":3,"sku":"TEA-1","name":"Longjing","net":"97.22","refunded":"5.00"}]}

"#]]);
    trade.0.run("refund show R-3 --format csv").ok().prints(str![[r#"
field,value
refund_no,R-3
order_no,1002
status,approved
amount,5.00
shipping,
line,2
sku,
restock,
reason,
requested_at,2026-11-05T09:00:00+08:00
decided_at,2026-11-05T09:00:00+08:00
refunded_at,2026-11-05T09:00:00+08:00
recorded_at,2026-11-05T09:00:00+08:00
operator,tester
parts.1.line,2
parts.1.sku,POT-1
parts.1.name,Teapot
parts.1.net,155.56
parts.1.refunded,5.00

"#]]);
    trade.0.run("refund record R-4 1002 234.99").ok();
    trade.0.run("order show 1002").ok().prints(str![[r#"
Order 1002
Order           1002
Status          completed
Placed          2026-10-05 20:30
Paid            2026-10-05 20:30
Completed       2026-10-09 12:00
Distributor     B
Name            韩梅梅
Attributed by   the order
Order discount  10.00
Gross           360.00
Discount        10.00
Net             350.00
Shipping        8.00
Total           358.00
Refunded        350.00
Settled         no
Recorded        2026-11-05 09:00

How the net came about
Line  SKU    Name      Quantity   Price   Gross  Order discount     Net  Refunded
─────────────────────────────────────────────────────────────────────────────────
   1  TEA-1  Longjing         1  100.00  100.00            2.78   97.22     97.22
   2  POT-1  Teapot           2   80.00  160.00            4.44  155.56    155.56
   3  TEA-1  Longjing         1  100.00  100.00            2.78   97.22     97.22

Refunds
Refund  Status    Requested         Given back        Amount  Reason
────────────────────────────────────────────────────────────────────
R-1     approved  2026-11-05 09:00  2026-11-05 09:00  100.00
R-2     approved  2026-11-05 09:00  2026-11-05 09:00   10.01
R-3     approved  2026-11-05 09:00  2026-11-05 09:00    5.00
R-4     approved  2026-11-05 09:00  2026-11-05 09:00  234.99

What it earns
Line  Role      Distributor  Name      Base  Rate  Amount  Reversed
───────────────────────────────────────────────────────────────────
   1  direct    B            韩梅梅   97.22   10%    9.72      9.72
   1  override  A            李雷     97.22    5%    4.86      4.86
   2  direct    B            韩梅梅  155.56   10%   15.56     15.56
   2  override  A            李雷    155.56    5%    7.78      7.78
   3  direct    B            韩梅梅   97.22   10%    9.72      9.72
   3  override  A            李雷     97.22    5%    4.86      4.86

"#]]);
}

#[test]
fn units_go_back_to_the_shelf() {
    let trade = shop();
    trade.0.run("refund record R-1 1002 80 --line 2 --restock 1 --refunded-at 2026-10-20").ok();
    trade.0.run("refund record R-2 1002 0 --shipping 8 --sku POT-1 --restock 1").ok().says(str![[
        r#"
R-2: 8.00 of 1002 is refunded
it takes no commission back
next: fenrun refund show R-2

"#
    ]]);
    trade
        .0
        .run("stock moves POT-1 --columns moved_at,kind,quantity,balance,order_no --format csv")
        .ok()
        .prints(str![[r#"
moved_at,kind,quantity,balance,order_no
2026-11-05T09:00:00+08:00,in,10,10,
2026-10-05T20:30:00+08:00,sale,-2,8,1002
2026-10-10T11:25:00+08:00,sale,-1,7,1006
2026-10-20T00:00:00+08:00,return,1,8,1002
2026-11-05T09:00:00+08:00,return,1,9,1002

"#]]);
    trade.0.run("check").ok().quiet();
}

#[test]
fn orders_that_earn_nothing_are_refunded_all_the_same() {
    let trade = shop();
    trade.0.run("refund record R-1 1006 80 --shipping 8").ok().says(str![[r#"
R-1: 88.00 of 1006 is refunded
it takes no commission back
next: fenrun refund show R-1

"#]]);
    trade.0.run("commission settle --period 2026-10").ok();
    trade.0.run("refund record R-2 1001 3").ok().says(str![[r#"
R-2: 3.00 of 1001 is refunded
with the next settlement it takes back: direct -0.30 of B, override -0.15 of A
next: fenrun refund show R-2

"#]]);
}
