//! `order import`: what becomes of good files, and of the good rows of bad ones.
use std::fs;

use rusqlite::Connection;
use snapbox::str;

use crate::harness::Shop;

/// A plan from October on, a seller, stocked tea and a class that is never stocked.
fn shop() -> Shop {
    let shop = Shop::new();
    shop.write(
        "plan.toml",
        "name = \"p\"\neffective_from = \"2026-10-01\"\n[[rate]]\nrole = \"direct\"\npercent = \"10%\"\n",
    );
    for line in [
        "init --name Tea",
        "plan apply plan.toml",
        "product add TEA --name Tea --price 10.00 --stock 5",
        "product add CLASS --name Class --price 10.00",
        "distributor add A --name 李雷",
    ] {
        let _ = shop.run(line).ok();
    }
    shop
}

fn book(shop: &Shop) -> Vec<u8> {
    fs::read(shop.path("fenrun.db")).unwrap()
}

/// The rows of a query, cells separated by `|`.
fn rows(shop: &Shop, sql: &str) -> Vec<String> {
    let conn = Connection::open(shop.path("fenrun.db")).unwrap();
    let mut statement = conn.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

const HEAD: &str = "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor,shipping\n";

#[test]
fn an_import_says_what_it_did_and_the_same_file_again_changes_nothing() {
    let shop = shop();
    let file = format!(
        "{HEAD}A1,TEA,2,10.00,2026-10-02,2026-10-05,a,5.00\nA1,CLASS,1,30.00,,,,\n\
         A2,CLASS,1,10.00,2026-10-03,,,\nA3,CLASS,1,10.00,2026-09-30,,A,\nA4,CLASS,1,1.00,,,,\n"
    );
    shop.write("orders.csv", &file);
    shop.run("order import orders.csv --expect-rows 5 --expect-total 76").ok().prints("").says(
        str![[r#"
orders.csv: 5 rows: 4 added, total 76.00
1 code differs from the book's only in case and means that one
1 order without dates and status was taken as pending
1 order earns nothing: nobody sold it
1 order earns nothing yet: no plan was in force when it was paid
next: fenrun commission preview shows what the orders earn

"#]],
    );
    let before = book(&shop);
    shop.run("order import orders.csv").ok().says(str![[r#"
orders.csv: 5 rows: 4 unchanged, total 76.00
1 code differs from the book's only in case and means that one

"#]]);
    shop.write("other-name.csv", file.replace('\n', "\r\n"));
    shop.run("order import other-name.csv").ok().says(str![[r#"
other-name.csv: 5 rows: 4 unchanged, total 76.00
1 code differs from the book's only in case and means that one

"#]]);
    assert!(before == book(&shop), "an unchanged import changed the book");
    let runs = "SELECT file_name || '|' || rows || '|' || added || '|' || total FROM import_runs";
    assert_eq!(rows(&shop, runs), ["orders.csv|5|4|7600"]);
    let stock = "SELECT sku || '|' || ifnull(on_hand, '-') FROM products";
    assert_eq!(rows(&shop, stock), ["TEA|3", "CLASS|-"]);
}

#[test]
fn an_import_speaks_chinese_too_and_reads_chinese_headers() {
    let shop = shop();
    shop.write("订单.csv", "订单号,商品编码,数量,单价,付款时间,分销商,备注二\n甲,CLASS,1,1,,,\n");
    shop.run("order import 订单.csv --lang zh").fails(1).says(str![[r#"
错误：有 1 处问题；没有写入任何内容
  订单.csv:2:1  order_no“甲”：编号中不能有 甲 (U+7532)
提示：请改正这些行，或用 --skip-bad --rejects 文件 只导入正确的行

"#]]);
    shop.write(
        "订单.csv",
        "订单号,商品编码,数量,单价,付款时间,分销商,备注二\nA1,CLASS,1,1,2026-10-02,,\n",
    );
    shop.run("order import 订单.csv --lang zh").ok().says(str![[r#"
订单.csv：1 行：新增 1，合计 1.00
未读取的列：备注二
1 个订单没有佣金：没有出单人
下一步：fenrun commission preview 可查看这些订单带来的佣金

"#]]);
}

#[test]
fn stdin_is_a_file_too() {
    let shop = shop();
    let run =
        shop.run_with_input("order import -", "order_no,sku,quantity,unit_price\nA1,CLASS,1,1\n");
    run.ok().says(str![[r#"
-: 1 row: 1 added, total 1.00
1 order without dates and status was taken as pending
next: fenrun commission preview shows what the orders earn

"#]]);
}

#[test]
fn a_pipe_is_read_to_its_end_before_the_book_is_locked() {
    let shop = shop();
    shop.write("orders.csv", "order_no,sku,quantity,unit_price\nA1,CLASS,1,1\n");
    let record = "fenrun --at '2026-11-05 09:00' --wait 3 order record";
    let import = "fenrun --at '2026-11-05 09:00' --wait 3 order import";
    let typed = format!("({record} B1 --line CLASS:1; cat orders.csv) | {import} -");
    let _ = shop.shell(&typed).ok();
    shop.write("orders.csv", "order_no,sku,quantity,unit_price\nA2,CLASS,1,1\n");
    let pipe = format!("({record} B2 --line CLASS:1; cat orders.csv) > rows & {import} rows");
    let _ = shop.shell(&format!("mkfifo rows; {pipe}")).ok();
    assert_eq!(rows(&shop, "SELECT order_no FROM orders ORDER BY id"), ["B1", "A1", "B2", "A2"]);
}

#[test]
fn a_dry_run_says_the_same_and_changes_nothing() {
    let shop = shop();
    shop.write("orders.csv", format!("{HEAD}A1,TEA,2,10.00,2026-10-02,,A,\n"));
    let before = book(&shop);
    shop.run("order import orders.csv --dry-run").ok().says(str![[r#"
orders.csv: 1 row: 1 added, total 20.00; this was a dry run, nothing was changed

"#]]);
    assert!(before == book(&shop), "a dry run changed the book");
}

#[test]
fn a_known_order_moves_on_and_a_blank_erases_nothing() {
    let shop = shop();
    let head = "order_no,sku,quantity,unit_price,placed_at,paid_at,shipped_at,completed_at,\
                cancelled_at,status,carrier,tracking_no,recipient,note\n";
    let import = |row: &str| {
        shop.write("orders.csv", format!("{head}{row}\n"));
        shop.run("order import orders.csv").ok().stderr.lines().next().unwrap().to_owned()
    };
    let row = |tail: &str| import(&format!("A1,TEA,2,10.00,{tail}"));
    let unchanged = "orders.csv: 1 row: 1 unchanged, total 20.00";
    let moved = "orders.csv: 1 row: 1 moved on, total 20.00";
    assert_eq!(row("2026-10-01,,,,,,,,李雷,"), "orders.csv: 1 row: 1 added, total 20.00");
    assert_eq!(row("2026-10-01,,,,,,,,,"), unchanged);
    assert_eq!(row(",2026-10-02,,,,,,,,"), moved);
    assert_eq!(row(",,2026-10-03,,,,,,,"), moved);
    assert_eq!(row(",,,,,,SF,,,"), moved);
    assert_eq!(row(",,,,,,,123,,"), moved);
    assert_eq!(row(",,,,,paid,,,,"), unchanged);
    assert_eq!(row(",,,2026-10-05,,completed,SF,123,,"), moved);
    assert_eq!(row("2026-10-01,2026-10-02,2026-10-03,2026-10-05,,,SF,123,李雷,"), unchanged);
    let order = "SELECT (paid_at - placed_at) || '|' || (shipped_at - paid_at) || '|' ||
                 (completed_at - shipped_at) || '|' || carrier || '|' || tracking_no || '|' || recipient
                 FROM orders";
    assert_eq!(rows(&shop, order), ["86400|86400|172800|SF|123|李雷"]);
}

#[test]
fn an_order_that_was_paid_and_is_cancelled_gives_its_stock_back() {
    let shop = shop();
    let head = "order_no,sku,quantity,unit_price,paid_at,cancelled_at\n";
    shop.write("paid.csv", format!("{head}A1,TEA,5,1,2026-10-01,\nA2,CLASS,1,1,2026-10-01,\n"));
    let _ = shop.run("order import paid.csv").ok();
    shop.write(
        "cancelled.csv",
        format!("{head}A1,TEA,5,1,,2026-10-02\nA3,TEA,5,1,2026-10-01,2026-10-02\n"),
    );
    let _ = shop.run("order import cancelled.csv").ok();
    let moves =
        shop.run("stock moves TEA --format csv --columns kind,quantity,balance").ok().stdout;
    assert_eq!(moves, "kind,quantity,balance\nopening,5,5\nsale,-5,0\nreturn,5,5\n");
    assert_eq!(rows(&shop, "SELECT '' || on_hand FROM products WHERE sku = 'TEA'"), ["5"]);
    let unsettled = "SELECT order_no FROM unsettled_orders JOIN orders ON id = order_id";
    assert_eq!(rows(&shop, unsettled), ["A2"]);
}

#[test]
fn names_and_notes_are_taken_over_only_when_asked_for() {
    let shop = shop();
    let file = |name: &str| {
        format!("order_no,sku,quantity,unit_price,recipient,note\nA1,CLASS,1,1,{name},n\n")
    };
    shop.write("orders.csv", file("Li"));
    let _ = shop.run("order import orders.csv").ok();
    shop.write("orders.csv", file("Lei"));
    let before = book(&shop);
    shop.run("order import orders.csv").ok().says(str![[r#"
orders.csv: 1 row: 1 unchanged, total 1.00
1 has another name or other words in the book; --update takes over those of the file

"#]]);
    assert!(before == book(&shop), "words were taken over without --update");
    shop.run("order import orders.csv --update").ok().says(str![[r#"
orders.csv: 1 row: 1 updated, total 1.00
next: fenrun commission preview shows what the orders earn

"#]]);
    assert_eq!(rows(&shop, "SELECT recipient || note FROM orders"), ["Lein"]);
}

#[test]
fn products_that_the_book_does_not_know_are_made_when_asked_for() {
    let shop = shop();
    shop.write(
        "orders.csv",
        format!("{HEAD}A1,CUP,2,3.50,2026-10-02,,,\nA1,cup,1,3.00,,,,\nA2,TEA,9,1,2026-10-02,,,\n"),
    );
    shop.run("order import orders.csv --create-products").fails(1).says(str![[r#"
error: 1 problem; nothing was written
  orders.csv:4:2  sku “TEA”: the order takes 9, only 5 in stock
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]]);
    shop.write(
        "orders.csv",
        format!("{HEAD}A1,CUP,2,3.50,2026-10-02,,,\nA1,cup,1,3.00,,,,\nA2,TEA,5,1,2026-10-02,,,\n"),
    );
    shop.run("order import orders.csv --create-products").ok().says(str![[r#"
orders.csv: 3 rows: 2 added, 1 product made on the way, total 15.00
2 orders earn nothing: nobody sold them
next: fenrun commission preview shows what the orders earn

"#]]);
    let made = "SELECT sku || '|' || name || '|' || price FROM products AS p
                JOIN product_facts ON product_id = p.id WHERE sku = 'CUP'";
    assert_eq!(rows(&shop, made), ["CUP|CUP|350"]);
}

#[test]
fn no_product_is_made_for_an_order_that_is_rejected() {
    let shop = shop();
    shop.write(
        "orders.csv",
        format!("{HEAD}A1,NEW,1,1,2026-10-02,,,\nA1,TEA,9,1,,,,\nA2,CLASS,1,1,,,,\n"),
    );
    let _ =
        shop.run("order import orders.csv --create-products --skip-bad --rejects r.csv").fails(4);
    assert_eq!(rows(&shop, "SELECT sku FROM products"), ["CLASS", "TEA"]);
}

#[test]
fn with_skip_bad_the_good_orders_are_taken_and_all_rows_of_a_bad_one_rejected() {
    let shop = shop();
    let file = format!(
        "{HEAD}A1,CLASS,1,1.00,2026-10-02,,A,\nA2,CLASS,1,1.00,2026-10-02,,,\nA2,NOPE,1,1.00,,,,\n\
         A3,CLASS,x,1.00,,,,\nA4,\"CLASS\",1,\"2.00\",2026-10-02,,,\nA5,CLASS\n"
    );
    shop.write("orders.csv", &file);
    shop.run("order import orders.csv --skip-bad --rejects r.csv --dry-run").fails(4).says(str![[
        r#"
orders.csv: 6 rows: 2 added, 3 rejected, total 3.00; this was a dry run, nothing was changed
1 order earns nothing: nobody sold it
warning: 3 rejected (4 rows)
  orders.csv:4:2  sku “NOPE”: the book knows no such product
  orders.csv:5:3  quantity “x”: no plain number; numbers look like 1234.50
  orders.csv:7  2 fields instead of 8

"#
    ]]);
    assert!(!shop.path("r.csv").exists(), "a dry run wrote a file");
    shop.run("order import orders.csv --skip-bad --rejects r.csv").fails(4).says(str![[r#"
orders.csv: 6 rows: 2 added, 3 rejected, total 3.00
1 order earns nothing: nobody sold it
warning: 3 rejected (4 rows, with their reasons in r.csv)
  1 × no plain number; numbers look like 1234.50 (orders.csv:5)
  1 × 2 fields instead of 8 (orders.csv:7)
  1 × the book knows no such product (orders.csv:4)

"#]]);
    snapbox::assert_data_eq!(
        shop.read("r.csv"),
        str![[r#"
order_no,sku,quantity,unit_price,paid_at,completed_at,distributor,shipping,rejected_because
A2,CLASS,1,1.00,2026-10-02,,,,"4:sku: unknown sku"
A2,NOPE,1,1.00,,,,,"4:sku: unknown sku"
A3,CLASS,x,1.00,,,,,"5:quantity: not a plain number"
A5,CLASS,"7: 2 fields instead of 8"

"#]]
    );
    assert_eq!(rows(&shop, "SELECT order_no FROM orders"), ["A1", "A4"]);
    let before = book(&shop);
    shop.run("order import orders.csv --skip-bad --rejects r.csv").fails(4).says(str![[r#"
orders.csv: 6 rows: 2 unchanged, 3 rejected, total 3.00
warning: 3 rejected (4 rows, with their reasons in r.csv)
  1 × no plain number; numbers look like 1234.50 (orders.csv:5)
  1 × 2 fields instead of 8 (orders.csv:7)
  1 × the book knows no such product (orders.csv:4)

"#]]);
    assert!(before == book(&shop), "the good rows were known");
    // A mended rejects file is an order file.
    let mended = shop.read("r.csv").replace("NOPE", "TEA").replace(",x,", ",1,");
    shop.write("mended.csv", mended.replace("A5,CLASS,", "A5,CLASS,1,1,,,,,"));
    shop.run("order import mended.csv").ok().says(str![[r#"
mended.csv: 4 rows: 3 added, total 4.00
2 orders without dates and status were taken as pending
1 order earns nothing: nobody sold it
next: fenrun commission preview shows what the orders earn

"#]]);
}

#[test]
fn a_row_that_cannot_be_read_takes_its_whole_order_with_it() {
    let shop = shop();
    let file = "order_no,sku,quantity,unit_price\nA1,CLASS,1,1\nA1,CLASS\nA1,CLASS,1,1\n\
                A2,CLASS\nA2,CLASS,1,1\nA3,CLASS,1,1\n,CLASS,1,1\nA4,CLASS,1,1\n";
    shop.write("orders.csv", file);
    let _ = shop.run("order import orders.csv --skip-bad --rejects r.csv").fails(4);
    assert_eq!(rows(&shop, "SELECT order_no FROM orders"), ["A4"]);
    assert_eq!(shop.read("r.csv").lines().count(), 1 + 7);
}

#[test]
fn with_skip_bad_rows_that_stand_apart_refuse_the_whole_file() {
    let shop = shop();
    let before = book(&shop);
    let file = "order_no,sku,quantity,unit_price\nA1,CLASS,1,1\nA2,CLASS,1,1\nA1,CLASS,1,1\n";
    shop.write("orders.csv", file);
    shop.run("order import orders.csv --skip-bad --rejects r.csv").fails(1).says(str![[r#"
error: the rows of an order stand apart, so the good rows cannot be told from the bad ones; nothing was written
  orders.csv:4:1  order_no “A1”: other orders stand between the rows of this one
hint: sort the file by order number and import it again

"#]]);
    assert!(before == book(&shop) && !shop.path("r.csv").exists());
    // Of an order that is rejected anyway, the rows apart are rejected as well.
    let file = "order_no,sku,quantity,unit_price\nA1,NOPE,1,1\nA2,CLASS,1,1\nA1,CLASS,1,1\n";
    shop.write("orders.csv", file);
    shop.run("order import orders.csv --skip-bad --rejects r.csv").fails(4).says(str![[r#"
orders.csv: 3 rows: 1 added, 2 rejected, total 1.00
1 order without dates and status was taken as pending
warning: 2 rejected (2 rows, with their reasons in r.csv)
  1 × other orders stand between the rows of this one (orders.csv:4)
  1 × the book knows no such product (orders.csv:2)

"#]]);
    assert_eq!(rows(&shop, "SELECT order_no FROM orders"), ["A2"]);
}

#[test]
fn rejects_of_a_file_with_tabs_have_tabs() {
    let shop = shop();
    shop.write(
        "orders.tsv",
        "order_no\tsku\tquantity\tunit_price\nA1\tNOPE\t1\t1\nA2\tCLASS\t1\t1\n",
    );
    let _ = shop.run("order import orders.tsv --skip-bad --rejects r.tsv").fails(4);
    snapbox::assert_data_eq!(
        shop.read("r.tsv"),
        str![[r#"
order_no	sku	quantity	unit_price	rejected_because
A1	NOPE	1	1	"2:sku: unknown sku"

"#]]
    );
}

#[test]
fn a_fast_clock_of_the_shop_counts_as_now_each_time_the_file_comes() {
    let shop = shop();
    let file = format!("{HEAD}A1,CLASS,1,1,2026-11-05 09:09:30,2026-11-05 09:10:00,A,\n");
    shop.write("orders.csv", file);
    let _ = shop.run("order import orders.csv").ok();
    assert_eq!(rows(&shop, "SELECT '' || (completed_at - recorded_at) FROM orders"), ["0"]);
    let before = book(&shop);
    let _ = shop.run("order import orders.csv --at '2026-11-20 12:00'").ok();
    assert!(before == book(&shop), "the same file again changed the book");
    shop.write("orders.csv", format!("{HEAD}A1,CLASS,1,1,2026-11-05 08:59:59,,A,\n"));
    let _ = shop.run("order import orders.csv").fails(1);
}

#[test]
fn many_bad_rows_are_all_said_up_to_ten_thousand() {
    let shop = shop();
    let row = |n: u32| format!("A{n},NOPE,1,1\n");
    let bad: String = (0..10_002).map(row).collect();
    shop.write("orders.csv", format!("order_no,sku,quantity,unit_price\n{bad}"));
    let said = shop.run("order import orders.csv").fails(1).stderr;
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines.len(), 1 + 10_000 + 2);
    assert_eq!(lines[0], "error: 10002 problems; nothing was written");
    assert_eq!(lines[10_001], "  … and 2 more");
}

#[test]
fn a_long_import_shows_a_bar_at_a_terminal_and_nowhere_else() {
    let shop = shop().with("TERM", "xterm");
    let rows: String = (0..60_000).map(|n| format!("ORDER-{n:06},CLASS,1,10.00\n")).collect();
    shop.write("long.csv", format!("order_no,sku,quantity,unit_price\n{rows}"));
    let mut session = shop.at_terminal("order import long.csv --dry-run");
    session.exp_string(" %  ").unwrap();
    session.exp_string("60000 rows: 60000 added").unwrap();
    session.exp_eof().unwrap();
    let said = shop.run("order import long.csv").ok().stderr;
    assert!(!said.contains('%'), "{said}");
}

#[test]
fn an_order_that_is_paid_later_says_why_it_earns_nothing_then() {
    let shop = shop();
    let import = |paid_at: &str| {
        shop.write("orders.csv", format!("{HEAD}A1,CLASS,1,10.00,{paid_at},,,\n"));
        shop.run("order import orders.csv").ok().stderr
    };
    assert!(!import("").contains("earns nothing"));
    assert!(import("2026-11-05 09:00").contains("1 order earns nothing: nobody sold it"));
    assert!(!import("2026-11-05 09:00").contains("earns nothing"));
}
