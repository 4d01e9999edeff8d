//! `refund list` and `refund show`.
use snapbox::str;

use super::shop;

#[test]
fn refunds_are_listed_by_order_seller_state_and_day() {
    let trade = shop();
    trade.0.run("refund record R-1 1001 1 --refunded-at '2026-10-20 23:59:59'").ok();
    trade.0.run("refund record R-2 1006 1 --refunded-at 2026-10-21").ok();
    trade.0.run("refund request R-3 1002 1 --requested-at 2026-10-22").ok();
    let numbers = |filter: &str| {
        let line = format!("refund list {filter} --columns refund_no --format csv");
        let numbers = trade.0.run(&line).ok().quiet().stdout;
        numbers.lines().skip(1).map(str::to_owned).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(numbers(""), "R-1 R-2 R-3");
    assert_eq!(numbers("--order 1001"), "R-1");
    assert_eq!(numbers("--distributor B"), "R-1 R-3");
    assert_eq!(numbers("--status requested"), "R-3");
    assert_eq!(numbers("--status approved --sort -refund_no"), "R-2 R-1");
    assert_eq!(numbers("--from 2026-10-21"), "R-2 R-3");
    assert_eq!(numbers("--to 2026-10-20"), "R-1");
    assert_eq!(numbers("--from 2026-10-21 --to 2026-10-21"), "R-2");
}

#[test]
fn the_columns_are_those_that_programs_rely_on() {
    let trade = shop();
    trade.0.run("refund list --format csv").ok().prints(str![[r#"
refund_no,order_no,status,requested_at,refunded_at,amount,shipping,line,sku,restock,distributor,reason

"#]]);
    trade.0.run("refund record R-1 1002 1 --line 2 --restock 1 --reason 'a, b'").ok();
    trade.0.run("refund list --format json").ok().prints(str![[r#"
[
{"refund_no":"R-1","order_no":"1002","status":"approved","requested_at":"2026-11-05T09:00:00+08:00","refunded_at":"2026-11-05T09:00:00+08:00","amount":"1.00","shipping":"0.00","line":2,"sku":null,"restock":1,"distributor":"B","reason":"a, b"}
]

"#]]);
}

#[test]
fn what_the_book_does_not_know_is_named() {
    let trade = shop();
    trade.refuses_with(
        "refund show R-9",
        1,
        str![[r#"
error: the book has no refund “R-9”
hint: fenrun refund list shows all refunds

"#]],
    );
    trade.refuses_with(
        "refund list --order 999",
        1,
        str![[r#"
error: the book has no order “999”
hint: fenrun order list shows all orders

"#]],
    );
    trade.refuses_with(
        "refund list --distributor Z --lang zh",
        1,
        str![[r#"
错误：账套中没有分销商“Z”
提示：fenrun distributor list 列出全部分销商

"#]],
    );
}
