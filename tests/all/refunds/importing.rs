//! `refund import`.
use snapbox::str;

use super::shop;
use crate::trade::Trade;

const FILE: &str = "\
refund_no,order_no,amount,refunded_at,line,sku,quantity,restock,shipping,reason
R-1,1001,100.00,2026-10-20,,,,,,late
R-2,1002,80,2026-10-21 09:30,2,,1,yes,,
R-3,1002,20.00,2026-10-22,,TEA-1,,,8.00,
R-4,1006,80,2026-10-23,1,POT-1,1,no,8,
";

fn refunds(trade: &Trade) -> String {
    let line = "refund list --format csv --columns refund_no,refunded_at,amount,shipping,restock";
    trade.0.run(line).ok().stdout
}

#[test]
fn a_file_brings_refunds_and_the_same_file_again_changes_nothing() {
    let trade = shop();
    trade.0.write("r.csv", FILE);
    trade.0.run_in_vain("refund import r.csv --dry-run").ok().prints("").says(str![[r#"
r.csv: 4 rows: 4 added, total 296.00; this was a dry run, nothing was changed

"#]]);
    trade.0.run("refund import r.csv --expect-rows 4 --expect-total 296.00").ok().says(str![[r#"
r.csv: 4 rows: 4 added, total 296.00
next: fenrun commission preview shows what the refunds take back

"#]]);
    trade.0.run("refund list").ok().prints(str![[r#"
Refund  Order  Status    Requested   Given back  Amount  Shipping  Line  SKU    Restocked  Distributor  Reason
──────────────────────────────────────────────────────────────────────────────────────────────────────────────
R-1     1001   approved  2026-10-20  2026-10-20  100.00      0.00                          B            late
R-2     1002   approved  2026-10-21  2026-10-21   80.00      0.00     2                 1  B
R-3     1002   approved  2026-10-22  2026-10-22   20.00      8.00        TEA-1             B
R-4     1006   approved  2026-10-23  2026-10-23   80.00      8.00     1

"#]]);
    trade.0.run_in_vain("refund import r.csv").ok().says(str![[r#"
r.csv: 4 rows: 4 unchanged, total 296.00

"#]]);
    trade.0.run_in_vain("refund import r.csv --lang zh").ok().says(str![[r#"
r.csv：4 行：不变 4，合计 296.00

"#]]);
    trade.0.run("check").ok().quiet();
}

#[test]
fn the_order_of_the_rows_does_not_matter() {
    let (one, other) = (shop(), shop());
    one.0.write("r.csv", FILE);
    one.0.run("refund import r.csv").ok();
    let (head, rows) = FILE.split_once('\n').unwrap();
    let mut rows: Vec<&str> = rows.lines().collect();
    rows.reverse();
    other.0.write("r.csv", format!("{head}\n{}\n", rows.join("\n")));
    other.0.run("refund import r.csv").ok();
    for command in ["order list", "commission pending", "commission entries --pending"] {
        let of = |trade: &Trade| trade.0.run(&format!("{command} --format csv")).ok().stdout;
        assert_eq!(of(&one), of(&other), "{command}");
    }
    one.0.run("commission settle --period 2026-10").ok();
    other.0.run("commission settle --period 2026-10").ok();
    let statement = |trade: &Trade| trade.0.run("commission statement --format csv").ok().stdout;
    assert_eq!(statement(&one), statement(&other));
    other.0.write("again.csv", FILE);
    other.0.run_in_vain("refund import again.csv").ok();
}

#[test]
fn a_case_that_was_asked_for_is_approved_by_its_row() {
    let trade = shop();
    trade.0.run("refund request R-1 1001 100 --reason late").ok();
    trade.0.write("r.csv", FILE);
    trade.0.run("refund import r.csv").ok().says(str![[r#"
r.csv: 4 rows: 3 added, 1 moved on, total 296.00
next: fenrun commission preview shows what the refunds take back

"#]]);
    trade.0.run("refund list --status requested --format csv").ok().prints(str![[r#"
refund_no,order_no,status,requested_at,refunded_at,amount,shipping,line,sku,restock,distributor,reason

"#]]);
}

#[test]
fn chinese_headers_and_words_are_read() {
    let trade = shop();
    let file = "\u{feff}退款单号,订单号,退款金额,退款时间,行号,数量,入库,运费,原因\n\
                R-1,1002,80,2026-10-20,2,1,是,,破损\n";
    trade.0.write("r.csv", file);
    trade.0.run("refund import r.csv --lang zh").ok().says(str![[r#"
r.csv：1 行：新增 1，合计 80.00
下一步：fenrun commission preview 查看这些退款追回多少

"#]]);
    assert_eq!(
        refunds(&trade),
        "refund_no,refunded_at,amount,shipping,restock\n\
         R-1,2026-10-20T00:00:00+08:00,80.00,0.00,1\n"
    );
}

#[test]
fn every_bad_row_is_told_and_nothing_is_written() {
    let trade = shop();
    let file = "\
refund_no,order_no,amount,refunded_at,line,sku,quantity,restock,shipping,reason
R-1,1001,300.01,2026-10-20,,,,,,
R-2,999,1,2026-10-20,,,,,,
R-3,1004,1,2026-10-20,,,,,,
R-4,1005,1,2026-10-20,,,,,,
R-5,1001,1,2026-10-02,,,,,,
R-6,1003,1,2026-10-20,,,,,,
R-7,1002,1,2026-10-20,9,,,,,
R-8,1002,1,2026-10-20,,CARD,,,,
R-9,1002,1,2026-10-20,1,POT-1,,,,
R-10,1002,1,2026-10-20,2,,3,,,
R-11,1002,1,2026-10-20,2,,2,yes,8.01,
R-12,1002,1,2026-10-20,2,,,yes,,
R 13,1002,1e3,31/10/2026,x,A B,0,maybe,-1,\u{202e}
R-14,1002,1,2026-12-01,,,,,,
R-15,1002,1
R-16,1002,,2026-10-20,,,,,,
";
    trade.0.write("r.csv", file);
    trade.refuses_with("refund import r.csv", 1, str![[r#"
error: 24 problems; nothing was written
  r.csv:2:3  amount “300.01”: more than is left to refund: 300.00
  r.csv:3:2  order_no “999”: the book has no such order
  r.csv:4:2  order_no “1004”: the order is not paid
  r.csv:5:2  order_no “1005”: the order is cancelled in the book
  r.csv:6:4  refunded_at “2026-10-02”: before the order was paid
  r.csv:7:3  amount “1”: nothing was paid for it
  r.csv:8:5  line “9”: the order has 3 lines
  r.csv:9:6  sku “CARD”: the order has no such product
  r.csv:10:6  sku “POT-1”: this line of the order is of another product
  r.csv:11:7  quantity “3”: more than were sold: 2
  r.csv:12:9  shipping “8.01”: more shipping than is left to refund: 8.00
  r.csv:13:8  restock “yes”: all of it goes back to the shelf, and the quantity is missing
  r.csv:14:1  refund_no “R 13”: U+0020 is not possible in a code
  r.csv:14:3  amount “1e3”: no plain number; numbers look like 1234.50
  r.csv:14:4  refunded_at “31/10/2026”: no date; dates look like 2026-10-31 or 2026-10-31 08:26, from 2000 on
  r.csv:14:5  line “x”: no plain number; numbers look like 1234.50
  r.csv:14:6  sku “A B”: U+0020 is not possible in a code
  r.csv:14:7  quantity “0”: must be from 1 to 1000000000
  r.csv:14:8  restock “maybe”: no plain number; numbers look like 1234.50
  r.csv:14:9  shipping “-1”: must not be negative
  r.csv:14:10  reason “�”: has U+202E, which turns the direction of text
  r.csv:15:4  refunded_at “2026-12-01”: still to come
  r.csv:16  3 fields instead of 10
  r.csv:17:3  amount “”: nothing there
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]]);
    trade.refuses_with(
        "refund import r.csv --lang zh",
        1,
        str![[r#"
错误：有 24 处问题；没有写入任何内容
  r.csv:2:3  amount“300.01”：超过剩余可退金额：300.00
  r.csv:3:2  order_no“999”：账套里没有这个订单
  r.csv:4:2  order_no“1004”：这个订单还没有付款
  r.csv:5:2  order_no“1005”：该订单在账套里已取消
  r.csv:6:4  refunded_at“2026-10-02”：早于订单付款
  r.csv:7:3  amount“1”：它没有收过钱
  r.csv:8:5  line“9”：这个订单有 3 行
  r.csv:9:6  sku“CARD”：订单里没有这个商品
  r.csv:10:6  sku“POT-1”：订单的这一行是另一个商品
  r.csv:11:7  quantity“3”：超过售出的数量：2
  r.csv:12:9  shipping“8.01”：超过剩余可退运费：8.00
  r.csv:13:8  restock“yes”：全部退回入库，却没有写数量
  r.csv:14:1  refund_no“R 13”：编号中不能有 U+0020
  r.csv:14:3  amount“1e3”：不是普通数字；写法：1234.50
  r.csv:14:4  refunded_at“31/10/2026”：不是日期；写法：2026-10-31 或 2026-10-31 08:26，从 2000 年起
  r.csv:14:5  line“x”：不是普通数字；写法：1234.50
  r.csv:14:6  sku“A B”：编号中不能有 U+0020
  r.csv:14:7  quantity“0”：应在 1 到 1000000000 之间
  r.csv:14:8  restock“maybe”：不是普通数字；写法：1234.50
  r.csv:14:9  shipping“-1”：不能为负
  r.csv:14:10  reason“�”：含有 U+202E，它会改变文字方向
  r.csv:15:4  refunded_at“2026-12-01”：是将来的时间
  r.csv:16  有 3 个字段，应有 10 个
  r.csv:17:3  amount“”：没有内容
提示：请改正这些行，或用 --skip-bad --rejects 文件 只导入正确的行

"#]],
    );
}

#[test]
fn the_good_rows_can_be_taken_and_the_others_kept_with_their_reasons() {
    let trade = shop();
    let file =
        format!("{FILE}R-5,1001,200.01,2026-10-24,,,,,,\nR-1,1001,99,2026-10-20,,,,,,late\n");
    trade.0.write("r.csv", file);
    trade.0.run("refund import r.csv --skip-bad --rejects bad.csv").fails(4).says(str![[r#"
r.csv: 6 rows: 4 added, 2 rejected, total 296.00
warning: 2 rejected (2 rows, with their reasons in bad.csv)
  1 × the book has another value (r.csv:7)
  1 × more than is left to refund: 200.00 (r.csv:6)

"#]]);
    snapbox::assert_data_eq!(
        trade.0.read("bad.csv"),
        str![[r#"
refund_no,order_no,amount,refunded_at,line,sku,quantity,restock,shipping,reason,rejected_because
R-5,1001,200.01,2026-10-24,,,,,,,"6:amount: above what is left, 20000"
R-1,1001,99,2026-10-20,,,,,,late,"7:amount: differs from the book"

"#]]
    );
}

#[test]
fn control_totals_and_update_are_minded() {
    let trade = shop();
    trade.0.write("r.csv", FILE);
    trade.refuses_with(
        "refund import r.csv --expect-total 295.99",
        1,
        str![[r#"
error: the total is 296.00, --expect-total says 295.99
hint: the file may be cut off; nothing was written

"#]],
    );
    trade.refuses_with(
        "refund import r.csv --expect-rows 5",
        1,
        str![[r#"
error: the file has 4 rows, --expect-rows says 5
hint: the file may be cut off; nothing was written

"#]],
    );
    trade.refuses_with(
        "refund import r.csv --update",
        2,
        str![[r#"
error: --update has nothing to take over here: a refund never changes
hint: leave --update out

"#]],
    );
    trade.refuses_with(
        "refund import none.csv",
        74,
        str![[r#"
error: cannot read none.csv: no such file or folder
hint: check the name and the permissions, then try again

"#]],
    );
}
