//! Single orders: recorded, moved on, listed, shown.
use std::fs;

use rusqlite::Connection;
use snapbox::str;

use crate::harness::Shop;

/// A plan from October on; `B` under `A`; stocked tea, whose price rises on 1 November, and a class.
fn shop() -> Shop {
    let shop = Shop::new();
    shop.write("plan.toml", PLAN);
    for line in [
        "init --name Tea",
        "plan apply plan.toml",
        "product add TEA --name 龙井 --price 10.00 --stock 5",
        "product edit TEA --price 12.00 --from 2026-11-01",
        "product add CLASS --name Class --price 30.00",
        "distributor add A --name 李雷",
        "distributor add B --name 韩梅梅 --sponsor A",
    ] {
        let _ = shop.run(line).ok();
    }
    shop
}

const PLAN: &str = "name = \"p\"\neffective_from = \"2026-10-01\"\n\
                    [[rate]]\nrole = \"direct\"\npercent = \"10%\"\n\
                    [[rate]]\nrole = \"override\"\nfixed = \"1.00\"\n";

fn book(shop: &Shop) -> Vec<u8> {
    fs::read(shop.path("fenrun.db")).unwrap()
}

/// The command is refused with these words, and the book has not a changed byte.
#[track_caller]
fn refused(shop: &Shop, line: &str, code: i32, words: impl snapbox::IntoData) {
    let before = book(shop);
    shop.run(line).fails(code).prints("").says(words);
    assert!(before == book(shop), "the book changed");
}

/// The command has nothing to do.
#[track_caller]
fn already(shop: &Shop, line: &str, words: impl snapbox::IntoData) {
    let before = book(shop);
    shop.run(line).ok().prints("").says(words);
    assert!(before == book(shop), "the book changed");
}

fn number(shop: &Shop, sql: &str) -> i64 {
    let conn = Connection::open(shop.path("fenrun.db")).unwrap();
    conn.query_row(sql, [], |row| row.get(0)).unwrap()
}

fn on_hand(shop: &Shop) -> i64 {
    number(shop, "SELECT on_hand FROM products WHERE sku = 'TEA'")
}

#[test]
fn an_order_goes_from_placed_to_completed() {
    let shop = shop();
    shop.run("order record A-1 --line tea:2 --line CLASS:1 --distributor b --shipping 8")
        .ok()
        .says(str![[r#"
recorded A-1: 62.00
next: fenrun order pay A-1, when the money is there

"#]]);
    assert_eq!(on_hand(&shop), 5);
    shop.run("order pay A-1 --at '2026-11-05 10:00'").ok().says(str![[r#"
A-1 was paid at 2026-11-05 10:00
next: fenrun order ship A-1, when it leaves

"#]]);
    assert_eq!(on_hand(&shop), 3);
    shop.run("order ship A-1 --carrier SF --tracking SF1 --at '2026-11-06 10:00'").ok().says(str![
        [r#"
A-1 was shipped at 2026-11-06 10:00
next: fenrun order complete A-1, when it has arrived

"#]
    ]);
    shop.run("order complete A-1 --completed-at '2026-11-08 12:00' --at 2026-11-09").ok().says(
        str![[r#"
A-1 was completed at 2026-11-08 12:00
next: fenrun commission explain A-1 shows what it earns whom

"#]],
    );
    shop.run("order show A-1 --at 2026-11-09").ok().quiet().prints(str![[r#"
Order A-1
Order            A-1
Status           completed
Placed           2026-11-05 09:00
Paid             2026-11-05 10:00
Shipped          2026-11-06 10:00
Completed        2026-11-08 12:00
Distributor      B
Name             韩梅梅
Attributed by    the order
Gross            54.00
Discount         0.00
Net              54.00
Shipping         8.00
Total            62.00
Carrier          SF
Tracking number  SF1
Settled          no
Recorded         2026-11-05 09:00

How the net came about
Line  SKU    Name   Quantity  Price  Gross    Net
─────────────────────────────────────────────────
   1  TEA    龙井          2  12.00  24.00  24.00
   2  CLASS  Class         1  30.00  30.00  30.00

What it earns
Line  Role      Distributor  Name     Base  Rate  Fixed  Amount
───────────────────────────────────────────────────────────────
   1  direct    B            韩梅梅  24.00   10%           2.40
   1  override  A            李雷    24.00         1.00    2.00
   2  direct    B            韩梅梅  30.00   10%           3.00
   2  override  A            李雷    30.00         1.00    1.00

"#]]);
}

#[test]
fn each_step_speaks_chinese() {
    let shop = shop();
    let zh = |line: &str| shop.run(&format!("{line} --lang zh")).stderr;
    let said = [
        zh("order record A-1 --line TEA:2 --distributor B"),
        zh("order pay A-1"),
        zh("order pay A-1"),
        zh("order ship A-1 --dry-run"),
        zh("order cancel A-1"),
        zh("order complete A-1"),
    ];
    snapbox::assert_data_eq!(
        said.concat(),
        str![[r#"
已录入 A-1：24.00
下一步：收到货款后运行 fenrun order pay A-1
A-1 已付款，时间 2026-11-05 09:00
下一步：发货后运行 fenrun order ship A-1
A-1 此前已付款，时间 2026-11-05 09:00
A-1 将记为 2026-11-05 09:00 发货；这是试运行，没有做任何改动
A-1 已取消，时间 2026-11-05 09:00
下一步：fenrun order show A-1
错误：A-1 已于 2026-11-05 09:00 取消，不能再推进
提示：请把实际卖出的商品录入为新订单

"#]]
    );
}

#[test]
fn a_price_that_is_not_said_is_that_of_the_product_when_the_order_was_placed() {
    let shop = shop();
    let price = || number(&shop, "SELECT unit_price FROM order_lines ORDER BY id DESC LIMIT 1");
    let _ = shop.run("order record A-1 --line TEA:1 --placed-at 2026-10-31").ok();
    assert_eq!(price(), 1000);
    let _ = shop.run("order record A-2 --line TEA:1 --paid-at 2026-11-01").ok();
    assert_eq!(price(), 1200);
    let _ = shop.run("order record A-3 --line TEA:1").ok();
    assert_eq!(price(), 1200);
    let _ = shop.run("order record A-4 --line TEA:1::2.00").ok();
    assert_eq!(
        (price(), number(&shop, "SELECT net FROM orders WHERE order_no = 'A-4'")),
        (1200, 1000)
    );
    let _ = shop.run("product edit TEA --price 13.00 --at 2026-11-06").ok();
    already(
        &shop,
        "order record A-3 --line TEA:1 --at 2026-11-07",
        str![[r#"
A-3 is recorded already: 12.00

"#]],
    );
}

#[test]
fn the_same_content_again_is_recorded_already_and_other_money_is_refused() {
    let shop = shop();
    let line = "order record A-1 --line TEA:2:9.00 --distributor B --paid-at 2026-11-02 --order-discount 1";
    let _ = shop.run(line).ok();
    already(
        &shop,
        line,
        str![[r#"
A-1 is recorded already: 17.00

"#]],
    );
    already(
        &shop,
        "order record A-1 --line TEA:2:9 --note 'call first'",
        str![[r#"
A-1 is recorded already: 17.00
other words are not taken over: fenrun order import --update does that

"#]],
    );
    refused(
        &shop,
        "order record A-1 --line TEA:2:9.50 --distributor A --paid-at 2026-11-03",
        1,
        str![[r#"
error: A-1 is in the book, and otherwise
  distributor “A”: the book has another value
  line 1: unit_price “9.50”: the book has another value
  paid_at “2026-11-03 00:00”: the book has another value
hint: what decides money in a recorded order does not change; fenrun order show A-1 shows it

"#]],
    );
    refused(
        &shop,
        "order record A-1 --line TEA:2:9.00 --line CLASS:1",
        1,
        str![[r#"
error: A-1 is in the book, and otherwise
  line 2: sku “CLASS”: the book has another value
hint: what decides money in a recorded order does not change; fenrun order show A-1 shows it

"#]],
    );
    shop.run("order record A-1 --line TEA:2:9.00 --completed-at 2026-11-04").ok().says(str![[r#"
A-1 moved on
next: fenrun commission explain A-1 shows what it earns whom

"#]]);
}

#[test]
fn whatever_is_wrong_with_a_typed_order_is_said_at_once() {
    let shop = shop();
    refused(
        &shop,
        "order record 'A 1' --line TEA:x:1.234 --distributor X --paid-at 2026-02-30",
        1,
        str![[r#"
error: nothing was done about A 1
  order_no “A 1”: U+0020 is not possible in a code
  paid_at “2026-02-30”: no date; dates look like 2026-10-31 or 2026-10-31 08:26, from 2000 on
  line 1: quantity “x”: no plain number; numbers look like 1234.50
  line 1: unit_price “1.234”: at most 2 decimals are possible here
hint: mend these values and try again

"#]],
    );
    refused(
        &shop,
        "order record A-1 --line NOPE:1 --line TEA:6:1 --distributor X",
        1,
        str![[r#"
error: nothing was done about A-1
  distributor “X”: the book knows no such distributor
  line 1: sku “NOPE”: the book knows no such product
hint: mend these values and try again

"#]],
    );
    refused(
        &shop,
        "order record A-1 --line TEA:6 --paid-at 2026-11-02",
        1,
        str![[r#"
error: nothing was done about A-1
  line 1: sku “TEA”: the order takes 6, only 5 in stock
hint: mend these values and try again

"#]],
    );
    refused(
        &shop,
        "order record A-1 --line TEA:1 --order-discount 12.01",
        1,
        str![[r#"
error: nothing was done about A-1
  order_discount “12.01”: more than there is to take it from
hint: mend these values and try again

"#]],
    );
    refused(
        &shop,
        "order record A-1 --line TEA:1 --coupon C1",
        1,
        str![[r#"
error: nothing was done about A-1
  coupon “C1”: a coupon needs its coupon_amount
hint: mend these values and try again

"#]],
    );
    refused(
        &shop,
        "order record A-1 --line TEA:1 --paid-at 2026-12-01",
        1,
        str![[r#"
error: nothing was done about A-1
  paid_at “2026-12-01 00:00”: still to come
hint: mend these values and try again

"#]],
    );
    refused(
        &shop,
        "order record A-1 --line TEA",
        1,
        str![[r#"
error: “TEA” is no line of an order
hint: a line looks like TEA-1:2 or TEA-1:2:90.00 or TEA-1:2:90.00:5.00

"#]],
    );
    refused(
        &shop,
        "order record A-1 --line TEA:1:2:3:4",
        1,
        str![[r#"
error: nothing was done about A-1
  line 1: sku “TEA:1”: the book knows no such product
hint: mend these values and try again

"#]],
    );
    refused(
        &shop,
        "order record A-1",
        2,
        str![[r#"
error: --line is missing, and nobody can be asked
hint: give --line, or run the command at a terminal without --no-input

"#]],
    );
    refused(
        &shop,
        "order record --line TEA:1",
        2,
        str![[r#"
error: ORDER_NO is missing, and nobody can be asked
hint: give ORDER_NO, or run the command at a terminal without --no-input

"#]],
    );
}

#[test]
fn a_sku_may_have_colons() {
    let shop = shop();
    let _ = shop.run("product add SET:3 --name Set --price 5").ok();
    let _ = shop.run("order record A-1 --line SET:3:2 --line SET:3:1:4.00").ok();
    assert_eq!(number(&shop, "SELECT net FROM orders"), 1400);
}

#[test]
fn a_step_taken_is_taken_already_and_a_contradiction_is_refused() {
    let shop = shop();
    let _ = shop.run("order record A-1 --line TEA:2 --distributor B --placed-at 2026-11-01").ok();
    let _ = shop.run("order pay A-1 --paid-at '2026-11-02 10:00'").ok();
    already(
        &shop,
        "order pay A-1",
        str![[r#"
A-1 is paid already, at 2026-11-02 10:00

"#]],
    );
    already(
        &shop,
        "order pay A-1 --paid-at '2026-11-02 10:00'",
        str![[r#"
A-1 is paid already, at 2026-11-02 10:00

"#]],
    );
    refused(
        &shop,
        "order pay A-1 --paid-at '2026-11-02 10:01'",
        1,
        str![[r#"
error: A-1 was paid at 2026-11-02 10:00, and that does not change
hint: leave --paid-at out, or give the same moment

"#]],
    );
    refused(
        &shop,
        "order ship A-1 --shipped-at 2026-11-02",
        1,
        str![[r#"
error: nothing was done about A-1
  shipped_at “2026-11-02 00:00”: shipped_at is before paid_at
hint: mend these values and try again

"#]],
    );
    refused(
        &shop,
        "order ship A-1 --shipped-at 2026-12-02",
        1,
        str![[r#"
error: nothing was done about A-1
  shipped_at “2026-12-02 00:00”: still to come
hint: mend these values and try again

"#]],
    );
    let _ = shop.run("order ship A-1 --shipped-at 2026-11-03 --tracking SF1").ok();
    already(
        &shop,
        "order ship A-1 --tracking SF1",
        str![[r#"
A-1 is shipped already, at 2026-11-03 00:00

"#]],
    );
    refused(
        &shop,
        "order ship A-1 --tracking SF2",
        1,
        str![[r#"
error: nothing was done about A-1
  tracking_no “SF2”: the book has another value
hint: mend these values and try again

"#]],
    );
    refused(
        &shop,
        "order ship A-1 --carrier 'a\u{202e}b'",
        1,
        str![[r#"
error: nothing was done about A-1
  carrier “a�b”: has U+202E, which turns the direction of text
hint: mend these values and try again

"#]],
    );
    shop.run("order ship A-1 --carrier SF").ok().says(str![[r#"
A-1 was shipped at 2026-11-03 00:00
next: fenrun order complete A-1, when it has arrived

"#]]);
    refused(
        &shop,
        "order cancel A-1",
        1,
        str![[r#"
error: A-1 is shipped and can no longer be cancelled
hint: a shipped order ends by a refund

"#]],
    );
    let _ = shop.run("order complete A-1").ok();
    refused(
        &shop,
        "order cancel A-1 --lang zh",
        1,
        str![[r#"
错误：A-1 已发货，不能再取消
提示：已发货的订单以退款结束

"#]],
    );
    refused(
        &shop,
        "order pay NOPE",
        1,
        str![[r#"
error: the book has no order “NOPE”
hint: fenrun order list shows all orders

"#]],
    );
    refused(
        &shop,
        "order ship",
        2,
        str![[r#"
error: ORDER_NO is missing, and nobody can be asked
hint: give ORDER_NO, or run the command at a terminal without --no-input

"#]],
    );
}

#[test]
fn a_later_step_implies_the_payment() {
    let shop = shop();
    let _ = shop.run("order record A-1 --line TEA:2 --placed-at 2026-11-01").ok();
    shop.run("order complete A-1 --completed-at '2026-11-04 08:00'").ok().says(str![[r#"
A-1 was completed at 2026-11-04 08:00
it earns nothing: nobody sold it
next: fenrun commission explain A-1 shows what it earns whom

"#]]);
    assert_eq!(number(&shop, "SELECT completed_at - paid_at FROM orders"), 0);
    assert_eq!(on_hand(&shop), 3);
    already(
        &shop,
        "order pay A-1",
        str![[r#"
A-1 is paid already, at 2026-11-04 08:00

"#]],
    );
}

#[test]
fn what_was_cancelled_gives_its_stock_back_and_stays_cancelled() {
    let shop = shop();
    let _ = shop
        .run("order record A-1 --line TEA:2 --line TEA:1 --distributor B --paid-at 2026-11-02")
        .ok();
    let _ = shop.run("order record A-2 --line TEA:2 --paid-at 2026-11-02").ok();
    assert_eq!(on_hand(&shop), 0);
    shop.run("order cancel A-1 --cancelled-at 2026-11-03").ok().says(str![[r#"
A-1 was cancelled at 2026-11-03 00:00
next: fenrun order show A-1

"#]]);
    assert_eq!(on_hand(&shop), 3);
    already(
        &shop,
        "order cancel A-1",
        str![[r#"
A-1 is cancelled already, at 2026-11-03 00:00

"#]],
    );
    refused(
        &shop,
        "order cancel A-1 --cancelled-at 2026-11-04",
        1,
        str![[r#"
error: A-1 was cancelled at 2026-11-03 00:00, and that does not change
hint: leave --cancelled-at out, or give the same moment

"#]],
    );
    refused(
        &shop,
        "order ship A-1",
        1,
        str![[r#"
error: A-1 was cancelled at 2026-11-03 00:00 and cannot move on
hint: record what was sold instead as a new order

"#]],
    );
    let _ = shop.run("order record A-3 --line TEA:9").ok();
    refused(
        &shop,
        "order pay A-3",
        1,
        str![[r#"
error: nothing was done about A-3
  line 1: sku “TEA”: the order takes 9, only 3 in stock
hint: mend these values and try again

"#]],
    );
    let _ = shop.run("order cancel A-3").ok();
    assert_eq!(number(&shop, "SELECT count(*) FROM unsettled_orders"), 1);
    shop.run("order show A-1").ok().prints(str![[r#"
Order A-1
Order          A-1
Status         cancelled
Placed         2026-11-02 00:00
Paid           2026-11-02 00:00
Cancelled      2026-11-03 00:00
Distributor    B
Name           韩梅梅
Attributed by  the order
Gross          36.00
Discount       0.00
Net            36.00
Shipping       0.00
Total          36.00
Earns nothing  it was cancelled or corrected
Recorded       2026-11-05 09:00

How the net came about
Line  SKU  Name  Quantity  Price  Gross    Net  Restocked
─────────────────────────────────────────────────────────
   1  TEA  龙井         2  12.00  24.00  24.00          2
   2  TEA  龙井         1  12.00  12.00  12.00          1

"#]]);
}

#[test]
fn what_earns_nothing_says_why() {
    let shop = shop();
    shop.run("order record A-1 --line CLASS:1 --paid-at 2026-09-30 --distributor A").ok().says(
        str![[r#"
recorded A-1: 30.00
warning: it earns nothing yet: no plan was in force when it was paid
next: fenrun order ship A-1, when it leaves

"#]],
    );
    shop.run("order record A-2 --line CLASS:1 --paid-at 2026-11-01").ok().says(str![[r#"
recorded A-2: 30.00
it earns nothing: nobody sold it
next: fenrun order ship A-2, when it leaves

"#]]);
    let _ = shop.run("distributor suspend A --from '2026-11-02' --yes").ok();
    shop.run("order record A-3 --line CLASS:1 --paid-at 2026-11-03 --distributor A").ok().says(
        str![[r#"
recorded A-3: 30.00
it earns nothing: the seller was not approved when it was paid
next: fenrun order ship A-3, when it leaves

"#]],
    );
    shop.run("order record A-4 --line CLASS:1 --distributor A").ok().says(str![[r#"
recorded A-4: 30.00
next: fenrun order pay A-4, when the money is there

"#]]);
    shop.run("order pay A-4 --lang zh").ok().says(str![[r#"
A-4 已付款，时间 2026-11-05 09:00
它没有佣金：付款时出单人未获批准
下一步：发货后运行 fenrun order ship A-4

"#]]);
    let earns = |order: &str| {
        let json = shop.run(&format!("order show {order} --format json")).ok().stdout;
        json.split("\"earns_nothing\":").nth(1).unwrap().split(',').next().unwrap().to_owned()
    };
    assert_eq!(earns("A-1"), "\"no_plan\"");
    assert_eq!(earns("A-2"), "\"no_seller\"");
    assert_eq!(earns("A-3"), "\"seller_not_approved\"");
}

#[test]
fn a_dry_run_of_a_single_order_changes_nothing() {
    let shop = shop();
    already(
        &shop,
        "order record A-1 --line TEA:2 --paid-at 2026-11-02 --dry-run",
        str![[r#"
A-1 would be recorded: 24.00; this was a dry run, nothing was changed
it earns nothing: nobody sold it

"#]],
    );
    let _ = shop.run("order record A-1 --line TEA:2 --placed-at 2026-11-01").ok();
    already(
        &shop,
        "order pay A-1 --dry-run",
        str![[r#"
A-1 would be paid at 2026-11-05 09:00; this was a dry run, nothing was changed
it earns nothing: nobody sold it

"#]],
    );
    already(
        &shop,
        "order record A-1 --line TEA:2 --paid-at 2026-11-05 --dry-run",
        str![[r#"
A-1 would move on; this was a dry run, nothing was changed
it earns nothing: nobody sold it

"#]],
    );
}

#[test]
fn orders_are_listed_as_they_were_recorded() {
    let shop = shop();
    for line in [
        "A-2 --line TEA:2:10.00:1.00 --distributor B --placed-at 2026-10-30 --paid-at 2026-11-01 --member M1 --shipping 5",
        "A-1 --line CLASS:1 --completed-at 2026-10-31 --order-discount 3",
        "A-3 --line CLASS:1 --distributor A --placed-at '2026-11-01 23:59:59'",
    ] {
        let _ = shop.run(&format!("order record {line}")).ok();
    }
    shop.run("order list").ok().quiet().prints(str![[r#"
Order  Placed      Paid        Completed   Status     Distributor  Member  Total
────────────────────────────────────────────────────────────────────────────────
A-2    2026-10-30  2026-11-01              paid       B            M1      24.00
A-1    2026-10-31  2026-10-31  2026-10-31  completed                       27.00
A-3    2026-11-01                          pending    A                    30.00

"#]]);
    shop.run("order list --lang zh --format csv").ok().quiet().prints(str![[r#"
order_no,placed_at,paid_at,completed_at,status,distributor,attributed_by,member,gross,discount,shipping,total,refunded
A-2,2026-10-30T00:00:00+08:00,2026-11-01T00:00:00+08:00,,paid,B,order,M1,20.00,1.00,5.00,24.00,0.00
A-1,2026-10-31T00:00:00+08:00,2026-10-31T00:00:00+08:00,2026-10-31T00:00:00+08:00,completed,,none,,30.00,3.00,0.00,27.00,0.00
A-3,2026-11-01T23:59:59+08:00,,,pending,A,order,,30.00,0.00,0.00,30.00,0.00

"#]]);
    let found = |flags: &str| {
        let list = shop
            .run(&format!("order list --columns order_no --format csv --raw {flags}"))
            .ok()
            .stdout;
        list.lines().skip(1).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(found("--distributor b"), "A-2");
    assert_eq!(found("--member m1"), "A-2");
    assert_eq!(found("--status pending"), "A-3");
    assert_eq!(found("--status completed"), "A-1");
    assert_eq!(found("--from 2026-10-31"), "A-1 A-3");
    assert_eq!(found("--from 2026-10-30 --to 2026-10-31"), "A-2 A-1");
    assert_eq!(found("--to 2026-11-01 --limit 2"), "A-2 A-1");
    assert_eq!(found("--sort order_no"), "A-1 A-2 A-3");
    assert_eq!(found("--status cancelled"), "");
    refused(
        &shop,
        "order list --distributor X",
        1,
        str![[r#"
error: the book has no distributor “X”
hint: fenrun distributor list shows all distributors

"#]],
    );
    refused(
        &shop,
        "order list --status open",
        2,
        str![[r#"
error: --status cannot be “open”
hint: it is one of: pending, paid, shipped, completed, cancelled

"#]],
    );
}

#[test]
fn personal_data_is_masked_unless_revealed_and_that_is_audited() {
    let shop = shop();
    let personal = "--recipient 王小明 --phone 13812345678 --address '杭州市西湖区龙井路 1 号'";
    let _ = shop.run(&format!("order record A-1 --line TEA:2 --distributor B {personal}")).ok();
    let before = book(&shop);
    shop.run("order show A-1 --format csv --raw").ok().quiet().prints(str![[r#"
field,value
order_no,A-1
status,pending
placed_at,2026-11-05T09:00:00+08:00
paid_at,
shipped_at,
completed_at,
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
gross,24.00
discount,0.00
net,24.00
shipping,0.00
total,24.00
refunded,
tax,
carrier,
tracking_no,
recipient,****
phone,138****5678
address,杭州市**** 1 号
note,
settled,no
held_since,
held_because,
earns_nothing,not_paid
recorded_at,2026-11-05T09:00:00+08:00
corrected_by,
revisions,
lines.1.line,1
lines.1.sku,TEA
lines.1.name,龙井
lines.1.quantity,2
lines.1.unit_price,12.00
lines.1.gross,24.00
lines.1.line_discount,0.00
lines.1.coupon_share,0.00
lines.1.order_discount_share,0.00
lines.1.points_share,0.00
lines.1.net,24.00
lines.1.refunded,0.00
lines.1.restocked,

"#]]);
    assert!(before == book(&shop), "showing changed the book");
    shop.run("order show A-1 --reveal").ok().prints(str![[r#"
Order A-1
Order          A-1
Status         pending
Placed         2026-11-05 09:00
Distributor    B
Name           韩梅梅
Attributed by  the order
Gross          24.00
Discount       0.00
Net            24.00
Shipping       0.00
Total          24.00
Recipient      王小明
Phone          13812345678
Address        杭州市西湖区龙井路 1 号
Settled        no
Earns nothing  it is not paid
Recorded       2026-11-05 09:00

How the net came about
Line  SKU  Name  Quantity  Price  Gross    Net
──────────────────────────────────────────────
   1  TEA  龙井         2  12.00  24.00  24.00

"#]]);
    let log = shop.run("audit log --last 2 --columns act,command,effect --format csv --raw").ok();
    log.prints(str![[r#"
act,command,effect
order.record,fenrun --at 2026-11-05T09:00:00+08:00 order record A-1 --line TEA:2 --distributor B --recipient *** --phone *** --address ***,"{""act"":""order.record"",""order"":""A-1"",""total"":""24.00""}"
order.show,fenrun --at 2026-11-05T09:00:00+08:00 order show A-1 --reveal,"{""act"":""order.show"",""order"":""A-1"",""revealed"":""recipient,phone,address""}"

"#]]);
    refused(
        &shop,
        "order show NOPE",
        1,
        str![[r#"
error: the book has no order “NOPE”
hint: fenrun order list shows all orders

"#]],
    );
    refused(
        &shop,
        "order show NOPE --reveal",
        1,
        str![[r#"
error: the book has no order “NOPE”
hint: fenrun order list shows all orders

"#]],
    );
}

#[test]
fn two_who_record_one_number_at_once_record_one_order() {
    let shop = shop();
    let line = "order record A-1 --line CLASS:1 --distributor B --paid-at 2026-11-02";
    let runs: Vec<_> = (0..8).map(|_| shop.command(line).spawn().unwrap()).collect();
    for mut run in runs {
        assert!(run.wait().unwrap().success());
    }
    assert_eq!(number(&shop, "SELECT count(*) FROM orders"), 1);
    assert_eq!(
        number(&shop, "SELECT count(*) FROM audit_log WHERE effect LIKE '%order.record%'"),
        1
    );
}

#[test]
fn at_a_terminal_what_is_missing_is_asked_for() {
    let shop = shop();
    let mut session = shop.at_terminal("order record");
    session.exp_string("Which order number?").unwrap();
    session.send_line("A-1").unwrap();
    session.exp_string("Which product?").unwrap();
    session.exp_string("12.00").unwrap();
    session.send_line("TE").unwrap();
    session.exp_string("How many?").unwrap();
    session.send_line("2").unwrap();
    session.exp_string("At what price?").unwrap();
    session.send_line("").unwrap();
    session.exp_string("Another product?").unwrap();
    session.send_line("").unwrap();
    session.exp_string("Who sold it?").unwrap();
    session.send_line("B").unwrap();
    session.exp_string("recorded A-1: 24.00").unwrap();
    session.exp_eof().unwrap();
    let sold = "SELECT count(*) FROM orders JOIN distributors AS d ON d.id = distributor_id
                WHERE d.code = 'B'";
    assert_eq!(number(&shop, sold), 1);
}
