//! What cannot be refunded: exact words, exit code, a book without a changed byte.
use snapbox::{IntoData, str};

use super::shop;
use crate::trade::Trade;

#[track_caller]
fn refuses(trade: &Trade, line: &str, words: impl IntoData) {
    trade.refuses_with(&format!("refund {line}"), 1, words);
}

#[test]
fn more_than_what_is_left_is_refused_with_what_is_left() {
    let trade = shop();
    refuses(
        &trade,
        "record R-1 1001 300.01",
        str![[r#"
error: nothing was done about the refund R-1
  amount “300.01”: more than is left to refund: 300.00
hint: mend these values and try again; fenrun order show 1001 shows what is left of its lines

"#]],
    );
    trade.0.run("refund record R-1 1001 100").ok();
    refuses(
        &trade,
        "record R-2 1001 200.01",
        str![[r#"
error: nothing was done about the refund R-2
  amount “200.01”: more than is left to refund: 200.00
hint: mend these values and try again; fenrun order show 1001 shows what is left of its lines

"#]],
    );
    refuses(
        &trade,
        "record R-2 1001 200.01 --lang zh",
        str![[r#"
错误：没有处理退款 R-2
  amount“200.01”：超过剩余可退金额：200.00
提示：请改正这些值后再试；fenrun order show 1001 可查看各行的剩余金额

"#]],
    );
    refuses(
        &trade,
        "record R-2 1002 97.23 --line 1",
        str![[r#"
error: nothing was done about the refund R-2
  amount “97.23”: more than is left to refund: 97.22
hint: mend these values and try again; fenrun order show 1002 shows what is left of its lines

"#]],
    );
    refuses(
        &trade,
        "record R-2 1002 194.45 --sku TEA-1",
        str![[r#"
error: nothing was done about the refund R-2
  amount “194.45”: more than is left to refund: 194.44
hint: mend these values and try again; fenrun order show 1002 shows what is left of its lines

"#]],
    );
    refuses(
        &trade,
        "record R-2 1002 10 --shipping 8.01",
        str![[r#"
error: nothing was done about the refund R-2
  shipping “8.01”: more shipping than is left to refund: 8.00
hint: mend these values and try again; fenrun order show 1002 shows what is left of its lines

"#]],
    );
    refuses(
        &trade,
        "request R-2 1001 200.01",
        str![[r#"
error: nothing was done about the refund R-2
  amount “200.01”: more than is left to refund: 200.00
hint: mend these values and try again; fenrun order show 1001 shows what is left of its lines

"#]],
    );
}

#[test]
fn an_order_that_is_unknown_unpaid_or_cancelled_gives_nothing_back() {
    let trade = shop();
    refuses(
        &trade,
        "record R-1 999 1",
        str![[r#"
error: nothing was done about the refund R-1: there is no order “999”
  order_no “999”: the book has no such order
hint: fenrun order list shows all orders

"#]],
    );
    refuses(
        &trade,
        "record R-1 1004 1",
        str![[r#"
error: nothing was done about the refund R-1
  order_no “1004”: the order is not paid
hint: mend these values and try again; fenrun order show 1004 shows what is left of its lines

"#]],
    );
    refuses(
        &trade,
        "record R-1 1005 1",
        str![[r#"
error: nothing was done about the refund R-1
  order_no “1005”: the order is cancelled in the book
hint: mend these values and try again; fenrun order show 1005 shows what is left of its lines

"#]],
    );
    refuses(
        &trade,
        "record R-1 1004 1 --lang zh",
        str![[r#"
错误：没有处理退款 R-1
  order_no“1004”：这个订单还没有付款
提示：请改正这些值后再试；fenrun order show 1004 可查看各行的剩余金额

"#]],
    );
    refuses(
        &trade,
        "request R-1 1005 1 --lang zh",
        str![[r#"
错误：没有处理退款 R-1
  order_no“1005”：该订单在账套里已取消
提示：请改正这些值后再试；fenrun order show 1005 可查看各行的剩余金额

"#]],
    );
}

#[test]
fn a_refund_comes_after_the_payment_and_not_tomorrow() {
    let trade = shop();
    refuses(
        &trade,
        "record R-1 1001 1 --refunded-at '2026-10-03 09:59:59'",
        str![[r#"
error: nothing was done about the refund R-1
  refunded_at “2026-10-03 09:59:59”: before the order was paid
hint: mend these values and try again; fenrun order show 1001 shows what is left of its lines

"#]],
    );
    refuses(
        &trade,
        "record R-1 1001 1 --refunded-at '2026-11-05 09:10:01'",
        str![[r#"
error: nothing was done about the refund R-1
  refunded_at “2026-11-05 09:10:01”: still to come
hint: mend these values and try again; fenrun order show 1001 shows what is left of its lines

"#]],
    );
    refuses(
        &trade,
        "request R-1 1001 1 --requested-at 2026-10-02 --lang zh",
        str![[r#"
错误：没有处理退款 R-1
  requested_at“2026-10-02”：早于订单付款
提示：请改正这些值后再试；fenrun order show 1001 可查看各行的剩余金额

"#]],
    );
    trade.0.run("refund record R-1 1001 1 --refunded-at '2026-10-03 10:00:00'").ok();
}

#[test]
fn a_free_line_and_nothing_at_all_are_no_refunds() {
    let trade = shop();
    refuses(
        &trade,
        "record R-1 1003 1",
        str![[r#"
error: nothing was done about the refund R-1
  amount “1”: nothing was paid for it
hint: mend these values and try again; fenrun order show 1003 shows what is left of its lines

"#]],
    );
    refuses(
        &trade,
        "record R-1 1003 1 --line 1 --lang zh",
        str![[r#"
错误：没有处理退款 R-1
  amount“1”：它没有收过钱
提示：请改正这些值后再试；fenrun order show 1003 可查看各行的剩余金额

"#]],
    );
    refuses(
        &trade,
        "record R-1 1001 0",
        str![[r#"
error: nothing was done about the refund R-1
  amount “0”: gives nothing back
hint: mend these values and try again; fenrun order show 1001 shows what is left of its lines

"#]],
    );
    refuses(
        &trade,
        "record R-1 1001 -1",
        str![[r#"
error: nothing was done about the refund R-1
  amount “-1”: must not be negative
hint: mend these values and try again; fenrun order show 1001 shows what is left of its lines

"#]],
    );
}

#[test]
fn lines_and_products_that_are_not_in_the_order_are_named() {
    let trade = shop();
    refuses(
        &trade,
        "record R-1 1002 1 --line 4",
        str![[r#"
error: nothing was done about the refund R-1
  line “4”: the order has 3 lines
hint: mend these values and try again; fenrun order show 1002 shows what is left of its lines

"#]],
    );
    refuses(
        &trade,
        "record R-1 1001 1 --line 0",
        str![[r#"
error: nothing was done about the refund R-1
  line “0”: must be from 1 to 9999
hint: mend these values and try again; fenrun order show 1001 shows what is left of its lines

"#]],
    );
    refuses(
        &trade,
        "record R-1 1001 1 --sku POT-1",
        str![[r#"
error: nothing was done about the refund R-1
  sku “POT-1”: the order has no such product
hint: mend these values and try again; fenrun order show 1001 shows what is left of its lines

"#]],
    );
    refuses(
        &trade,
        "record R-1 1001 1 --sku NOPE",
        str![[r#"
error: nothing was done about the refund R-1
  sku “NOPE”: the book knows no such product
hint: mend these values and try again; fenrun order show 1001 shows what is left of its lines

"#]],
    );
    refuses(
        &trade,
        "record R-1 1002 1 --line 1 --sku POT-1",
        str![[r#"
error: nothing was done about the refund R-1
  sku “POT-1”: this line of the order is of another product
hint: mend these values and try again; fenrun order show 1002 shows what is left of its lines

"#]],
    );
}

#[test]
fn no_more_goes_back_to_the_shelf_than_left_it() {
    let trade = shop();
    refuses(
        &trade,
        "record R-1 1002 1 --restock 1",
        str![[r#"
error: nothing was done about the refund R-1
  restock “1”: the order has several products: say which line or sku goes back to the shelf
hint: mend these values and try again; fenrun order show 1002 shows what is left of its lines

"#]],
    );
    refuses(
        &trade,
        "record R-1 1002 1 --sku TEA-1 --restock 1",
        str![[r#"
error: nothing was done about the refund R-1
  restock “1”: the product was not stocked when it was sold
hint: mend these values and try again; fenrun order show 1002 shows what is left of its lines

"#]],
    );
    refuses(
        &trade,
        "record R-1 1002 1 --sku POT-1 --restock 3",
        str![[r#"
error: nothing was done about the refund R-1
  restock “3”: more units than left with it and did not come back: 2
hint: mend these values and try again; fenrun order show 1002 shows what is left of its lines

"#]],
    );
    trade.0.run("refund record R-1 1002 1 --line 2 --restock 2").ok();
    refuses(
        &trade,
        "record R-2 1002 1 --line 2 --restock 1 --lang zh",
        str![[r#"
错误：没有处理退款 R-2
  restock“1”：超过已出库而未退回的数量：0
提示：请改正这些值后再试；fenrun order show 1002 可查看各行的剩余金额

"#]],
    );
}

#[test]
fn the_same_number_with_other_content_is_refused_field_by_field() {
    let trade = shop();
    trade
        .0
        .run("refund record R-1 1002 50 --sku TEA-1 --refunded-at 2026-10-20 --reason late")
        .ok();
    let other = "record R-1 1001 51 --line 1 --shipping 0 --refunded-at 2026-10-21 --reason early";
    refuses(
        &trade,
        other,
        str![[r#"
error: the refund R-1 is in the book, and otherwise
  order_no “1001”: the book has another value
  amount “51”: the book has another value
  refunded_at “2026-10-21”: the book has another value
  line “1”: the book has another value
  sku “”: the book has another value
  reason “early”: the book has another value
hint: a refund never changes: give a new one a number of its own; fenrun refund show R-1 shows it

"#]],
    );
    refuses(
        &trade,
        "record R-1 1002 50",
        str![[r#"
error: the refund R-1 is in the book, and otherwise
  sku “”: the book has another value
hint: a refund never changes: give a new one a number of its own; fenrun refund show R-1 shows it

"#]],
    );
    refuses(
        &trade,
        "record R-1 1002 50 --sku TEA-1 --shipping 1 --lang zh",
        str![[r#"
错误：退款 R-1 已在账套中，但内容不同
  shipping“1”：账套里是另一个值
提示：退款不会改变：新的退款请用新的单号；fenrun refund show R-1 可查看

"#]],
    );
}

#[test]
fn every_value_is_as_strict_as_in_a_file() {
    let trade = shop();
    refuses(
        &trade,
        "record 'R 1' 1001 1e3 --line x --sku 'A B' --restock 1.5 --shipping -1",
        str![[r#"
error: nothing was done about the refund R 1
  refund_no “R 1”: U+0020 is not possible in a code
  amount “1e3”: no plain number; numbers look like 1234.50
  line “x”: no plain number; numbers look like 1234.50
  sku “A B”: U+0020 is not possible in a code
  restock “1.5”: no decimals are possible here
  shipping “-1”: must not be negative
hint: mend these values and try again; fenrun order show 1001 shows what is left of its lines

"#]],
    );
    trade.refuses_with(
        "refund record R-1 1001",
        2,
        str![[r#"
error: AMOUNT is missing, and nobody can be asked
hint: give AMOUNT, or run the command at a terminal without --no-input

"#]],
    );
    trade.refuses_with(
        "refund approve",
        2,
        str![[r#"
error: REFUND_NO is missing, and nobody can be asked
hint: give REFUND_NO, or run the command at a terminal without --no-input

"#]],
    );
}
