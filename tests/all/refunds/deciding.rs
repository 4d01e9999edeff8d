//! `refund request`, `approve` and `reject`.
use snapbox::str;

use super::shop;

#[test]
fn a_case_holds_commission_until_it_is_decided() {
    let trade = shop();
    trade.0.run_in_vain("refund request R-1 1001 300 --dry-run").ok().says(str![[r#"
R-1: a refund of 300.00 of 1001 would be asked for; nothing was changed

"#]]);
    trade.0.run("refund request R-1 1001 300 --requested-at 2026-10-30").ok().says(str![[r#"
R-1: a refund of 300.00 of 1001 is asked for; its unsettled commission waits
next: fenrun refund approve R-1, or fenrun refund reject R-1

"#]]);
    trade.0.run_in_vain("refund request R-1 1001 300").ok().says(str![[r#"
R-1 is asked for already: 300.00 of 1001

"#]]);
    trade.0.run("order show 1001 --format csv").ok().prints(str![[r#"
field,value
order_no,1001
status,completed
placed_at,2026-10-03T10:00:00+08:00
paid_at,2026-10-03T10:00:00+08:00
shipped_at,
completed_at,2026-10-06T18:00:00+08:00
cancelled_at,
distributor,B
name,韩梅梅
attributed_by,order
member,
coupon,
coupon_amount,
order_discount,
points_used,
points_amount,
gross,300.00
discount,0.00
net,300.00
shipping,0.00
total,300.00
refunded,
tax,
carrier,
tracking_no,
recipient,
phone,
address,
note,
settled,no
held_since,
held_because,
earns_nothing,
recorded_at,2026-11-05T09:00:00+08:00
corrected_by,
revisions,
lines.1.line,1
lines.1.sku,TEA-1
lines.1.name,Longjing
lines.1.quantity,3
lines.1.unit_price,100.00
lines.1.gross,300.00
lines.1.line_discount,0.00
lines.1.coupon_share,0.00
lines.1.order_discount_share,0.00
lines.1.points_share,0.00
lines.1.net,300.00
lines.1.refunded,0.00
lines.1.restocked,
refunds.1.refund_no,R-1
refunds.1.status,requested
refunds.1.requested_at,2026-10-30T00:00:00+08:00
refunds.1.refunded_at,
refunds.1.amount,300.00
refunds.1.shipping,0.00
refunds.1.restock,
refunds.1.reason,
earns.1.line,1
earns.1.role,direct
earns.1.distributor,B
earns.1.name,韩梅梅
earns.1.base,300.00
earns.1.rate,0.1
earns.1.fixed,
earns.1.amount,30.00
earns.1.reversed,0.00
earns.2.line,1
earns.2.role,override
earns.2.distributor,A
earns.2.name,李雷
earns.2.base,300.00
earns.2.rate,0.05
earns.2.fixed,
earns.2.amount,15.00
earns.2.reversed,0.00

"#]]);
    trade.0.run("commission pending --format csv").ok().prints(str![[r#"
distributor,name,reason,amount,until
A,李雷,mature,17.50,2026-11-01T00:00:00+08:00
A,李雷,after_sale,15.00,
B,韩梅梅,mature,35.00,2026-11-01T00:00:00+08:00
B,韩梅梅,after_sale,30.00,

"#]]);
    trade.0.run("commission settle --period 2026-10").ok();
    trade.0.run_in_vain("refund reject R-1 --dry-run").ok().says(str![[r#"
R-1: the refund of 300.00 of 1001 would be rejected; nothing was changed

"#]]);
    trade.0.run("refund reject R-1").ok().says(str![[r#"
R-1: the refund of 300.00 of 1001 is rejected
next: fenrun refund show R-1

"#]]);
    trade.0.run_in_vain("refund reject R-1").ok().says(str![[r#"
R-1 is rejected already: 300.00 of 1001

"#]]);
    trade.0.run("commission pending --format csv").ok().prints(str![[r#"
distributor,name,reason,amount,until
A,李雷,mature,15.00,2026-12-01T00:00:00+08:00
B,韩梅梅,mature,30.00,2026-12-01T00:00:00+08:00

"#]]);
}

#[test]
fn an_approved_case_gives_the_money_back() {
    let trade = shop();
    trade.0.run("refund request R-1 1001 150 --reason broken").ok();
    trade.0.run_in_vain("refund approve R-1 --refunded-at '2026-11-04 10:00' --dry-run").ok().says(
        str![[r#"
R-1: 150.00 of 1001 would be refunded; nothing was changed
it takes off what is not settled yet: direct -15.00 of B, override -7.50 of A

"#]],
    );
    trade.0.run("refund approve R-1 --refunded-at '2026-11-04 10:00'").ok().says(str![[r#"
R-1: 150.00 of 1001 is refunded
it takes off what is not settled yet: direct -15.00 of B, override -7.50 of A
next: fenrun refund show R-1

"#]]);
    trade.0.run_in_vain("refund approve R-1").ok().says(str![[r#"
R-1 is recorded already: 150.00 of 1001

"#]]);
    trade.0.run_in_vain("refund approve R-1 --refunded-at '2026-11-04 10:00' --lang zh").ok().says(
        str![[r#"
R-1 已经记录：1001 的 150.00

"#]],
    );
    trade.0.run("refund list --format csv").ok().prints(str![[r#"
refund_no,order_no,status,requested_at,refunded_at,amount,shipping,line,sku,restock,distributor,reason
R-1,1001,approved,2026-11-05T09:00:00+08:00,2026-11-04T10:00:00+08:00,150.00,0.00,,,,B,broken

"#]]);
}

#[test]
fn a_case_is_decided_once() {
    let trade = shop();
    trade.0.run("refund request R-1 1001 150").ok();
    trade.0.run("refund request R-2 1001 150 --lang zh").ok();
    trade.0.run("refund approve R-1 --refunded-at '2026-11-04 10:00'").ok();
    trade.0.run("refund reject R-2").ok();
    trade.refuses_with(
        "refund reject R-1",
        1,
        str![[r#"
error: the refund R-1 was approved, as of 2026-11-04 10:00, and that does not change
hint: fenrun refund show R-1 shows it

"#]],
    );
    trade.refuses_with(
        "refund approve R-1 --refunded-at '2026-11-04 11:00'",
        1,
        str![[r#"
error: the refund R-1 was approved, as of 2026-11-04 10:00, and that does not change
hint: fenrun refund show R-1 shows it

"#]],
    );
    trade.refuses_with(
        "refund approve R-2",
        1,
        str![[r#"
error: the refund R-2 was rejected at 2026-11-05 09:00, and that does not change
hint: record what is given back after all under a new number

"#]],
    );
    trade.refuses_with(
        "refund record R-2 1001 150",
        1,
        str![[r#"
error: the refund R-2 was rejected at 2026-11-05 09:00, and that does not change
hint: record what is given back after all under a new number

"#]],
    );
    trade.refuses_with(
        "refund reject R-1 --lang zh",
        1,
        str![[r#"
错误：退款 R-1 已批准，退款时间为 2026-11-04 10:00，不会再改变
提示：fenrun refund show R-1 可查看

"#]],
    );
    trade.refuses_with(
        "refund approve R-2 --lang zh",
        1,
        str![[r#"
错误：退款 R-2 已于 2026-11-05 09:00 被拒绝，不会再改变
提示：若仍要退款，请用新的单号记录

"#]],
    );
    trade.refuses_with(
        "refund approve R-9",
        1,
        str![[r#"
error: the book has no refund “R-9”
hint: fenrun refund list shows all refunds

"#]],
    );
    trade.refuses_with(
        "refund reject R-9 --lang zh",
        1,
        str![[r#"
错误：账套里没有退款“R-9”
提示：fenrun refund list 列出所有退款

"#]],
    );
}

#[test]
fn a_record_of_the_same_refund_approves_the_case() {
    let trade = shop();
    trade.0.run("refund request R-1 1001 150").ok();
    trade.refuses_with(
        "refund record R-1 1001 149",
        1,
        str![[r#"
error: the refund R-1 is in the book, and otherwise
  amount “149”: the book has another value
hint: a refund never changes: give a new one a number of its own; fenrun refund show R-1 shows it

"#]],
    );
    trade.0.run("refund record R-1 1001 150 --refunded-at '2026-11-04 10:00'").ok().says(str![[
        r#"
R-1: 150.00 of 1001 is refunded
it takes off what is not settled yet: direct -15.00 of B, override -7.50 of A
next: fenrun refund show R-1

"#
    ]]);
    trade.0.run_in_vain("refund request R-1 1001 150").ok().says(str![[r#"
R-1 is recorded already: 150.00 of 1001

"#]]);
}

#[test]
fn what_is_left_is_asked_again_when_a_case_is_approved() {
    let trade = shop();
    trade.0.run("refund request R-1 1001 200").ok();
    trade.0.run("refund record R-2 1001 200").ok();
    trade.refuses_with(
        "refund approve R-1",
        1,
        str![[r#"
error: nothing was done about the refund R-1
  amount “200.00”: more than is left to refund: 100.00
hint: mend these values and try again; fenrun order show 1001 shows what is left of its lines

"#]],
    );
    trade.0.run("refund reject R-1").ok();
}
