//! Order files of others: maps, the preset of a real shop's table, attribution by a table. The shop's
//! file is made for this test, in the shape of the real one of docs/real-data.md.
use std::fs;
use std::path::Path;

use rusqlite::Connection;
use snapbox::str;

use crate::harness::Shop;

/// After the December that the file is of.
const LATER: &str = "--at 2011-02-01T12:00:00Z";
const TABLE: &str = "value,distributor\n10001,REP-1\n10002.0,REP-0\n";

fn fixture(folder: &str, name: &str) -> String {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    fs::read_to_string(fixtures.join(folder).join(name)).unwrap()
}

/// A book in pounds with ten distributors, the shop's file, and a table over its customers.
fn wholesaler() -> Shop {
    let shop = Shop::new();
    for name in ["small.csv", "reps.csv", "plan.toml"] {
        shop.write(name, fixture("online-retail", name));
    }
    shop.write("customers.csv", TABLE);
    for line in [
        "init --name Wholesale --currency GBP --time-zone Europe/London",
        "distributor import reps.csv",
    ] {
        shop.run(&format!("{line} {LATER}")).ok();
    }
    shop
}

/// The quick start's book, with the file, map and table of its other shop.
fn tea_shop() -> Shop {
    let shop = Shop::new();
    for name in ["products.csv", "distributors.csv", "shop.csv", "shop.toml", "regions.csv"] {
        shop.write(name, fixture("quickstart", name));
    }
    let lines =
        ["init --name Tea", "product import products.csv", "distributor import distributors.csv"];
    for line in lines {
        shop.run(line).ok();
    }
    shop
}

/// One text per row of a query.
fn rows(shop: &Shop, sql: &str) -> Vec<String> {
    let conn = Connection::open(shop.path("fenrun.db")).unwrap();
    let mut statement = conn.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

#[test]
fn every_row_that_is_no_order_is_told_with_its_reason_and_nothing_is_written() {
    let shop = wholesaler();
    let line = format!("order import small.csv {LATER}");
    shop.run_in_vain(&line).fails(1).prints("").says(str![[r#"
error: 4 problems; nothing was written
  read by the built-in map online-retail, recognised by the column names
  small.csv:9:2  sku “2002”: no earlier order agrees with it
  small.csv:10:1  order_no “A900005”: a correction of the shop's own books, no order
  small.csv:11:4  quantity “-4”: a correction of the shop's own books, no order
  small.csv:12:2  sku “BANK CHARGES”: U+0020 is not possible in a code
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]]);
}

#[test]
fn the_good_invoices_become_orders_and_the_others_rows_of_the_rejects_file() {
    let shop = wholesaler();
    let line = format!(
        "order import small.csv --skip-bad --rejects bad.csv --distributor-from \
         CustomerID=customers.csv {LATER}"
    );
    shop.run(&line).fails(4).prints("").says(str![[r#"
small.csv: 12 rows: 4 added, 4 rejected, 4 products made on the way, total 65.30
read by the built-in map online-retail, recognised by the column names
2 orders are not in the table of distributors and are direct sales
columns that are not read: Country
1 code differs from the book's only in case and means that one
2 orders earn nothing: nobody sold them
2 orders earn nothing yet: no plan was in force when they were paid
warning: 4 rejected (5 rows, with their reasons in bad.csv)
  2 × a correction of the shop's own books, no order (small.csv:10)
  1 × no earlier order agrees with it (small.csv:9)
  1 × U+0020 is not possible in a code (small.csv:12)

"#]]);
    snapbox::assert_data_eq!(
        shop.read("bad.csv"),
        str![[r#"
InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country,rejected_because
A900005,B,Adjust bad debt,1,2010-12-03 09:00:00,-50.0,,United Kingdom,"10:order_no: correction"
900006,2002,damaged,-4,2010-12-03 09:30:00,0.0,,United Kingdom,"11:quantity: correction"
900007,BANK CHARGES,Bank Charges,1,2010-12-04 12:00:00,15.0,10002.0,France,"12:sku: character ' '"
C900004,1001A,BLUE ENAMEL MUG,-1,2010-12-03 08:00:00,2.55,10001.0,United Kingdom,"9:sku: no earlier order agrees"
C900004,2002,"CAKE TIN, LARGE",-2,2010-12-03 08:00:00,1.25,10001.0,United Kingdom,"9:sku: no earlier order agrees"

"#]]
    );
    shop.run(&line).fails(4).says(str![[r#"
small.csv: 12 rows: 4 unchanged, 4 rejected, total 65.30
read by the built-in map online-retail, recognised by the column names
columns that are not read: Country
2 codes differ from the book's only in case and mean those
warning: 4 rejected (5 rows, with their reasons in bad.csv)
  2 × a correction of the shop's own books, no order (small.csv:10)
  1 × no earlier order agrees with it (small.csv:9)
  1 × U+0020 is not possible in a code (small.csv:12)

"#]]);
}

#[test]
fn an_invoice_keeps_its_lines_its_first_date_its_member_and_its_seller() {
    let shop = wholesaler();
    let line = format!(
        "order import small.csv --skip-bad --distributor-from customerid=customers.csv {LATER}"
    );
    shop.run(&line).fails(4);
    let orders = rows(
        &shop,
        "SELECT order_no || ' ' || datetime(paid_at, 'unixepoch') || ' '
                 || (placed_at = paid_at AND completed_at = paid_at) || ' '
                 || ifnull(member, '-') || ' ' || ifnull(d.code, '-')
           FROM orders LEFT JOIN distributors d ON d.id = distributor_id ORDER BY order_no",
    );
    assert_eq!(
        orders,
        [
            "900001 2010-12-01 08:26:00 1 10001 REP-1",
            "900002 2010-12-02 10:00:00 1 10002 REP-0",
            "900003 2010-12-02 11:11:00 1 - -",
            "900008 2010-12-31 23:59:00 1 10003 -",
        ]
    );
    let list = "product list --columns sku,name,price,on_hand --format csv";
    shop.run(&format!("{list} {LATER}")).ok().prints(str![[r#"
sku,name,price,on_hand
1001A,BLUE ENAMEL MUG,2.55,
2002,2002,0.00,
2003,£5 LAMP,0.85,
POST,POSTAGE,18.00,

"#]]);
}

#[test]
fn december_settles_to_the_penny() {
    let shop = wholesaler();
    let import = "order import small.csv --skip-bad --distributor-from CustomerID=customers.csv";
    shop.run(&format!("{import} {LATER}")).fails(4);
    shop.run(&format!("plan apply plan.toml --yes {LATER}")).ok();
    shop.run(&format!("commission settle --period 2010-12 {LATER}")).ok();
    let columns = "distributor,direct,override,net";
    let statement = format!("commission statement --period 2010-12 --columns {columns}");
    shop.run(&format!("{statement} --format csv {LATER}")).ok().prints(str![[r#"
distributor,direct,override,net
REP-0,1.25,0.59,1.84
REP-1,1.56,0.00,1.56

"#]]);
    shop.run(&format!("report sales --period 2010-12 --format csv {LATER}")).ok().prints(str![[
        r#"
period,orders,quantity,gross,discount,net,shipping
2010-12,4,28,65.30,0.00,65.30,0.00

"#
    ]]);
}

#[test]
fn a_table_with_bad_rows_or_unknown_distributors_is_refused_before_anything_is_written() {
    let shop = wholesaler();
    let import = format!("order import small.csv --skip-bad {LATER} --distributor-from");
    shop.write("customers.csv", "value,distributor\n10001,REP-1\n10002,REP-77\n10003,REP-78\n");
    shop.run_in_vain(&format!("{import} CustomerID=customers.csv")).fails(1).says(str![[r#"
error: 2 bad rows in the table of distributors; nothing was written
  customers.csv:3:2  distributor “REP-77”: the book knows no such distributor
  customers.csv:4:2  distributor “REP-78”: the book knows no such distributor
hint: mend the table, or add the distributors to the book first

"#]]);
    let bad = "value,distributor\n10001,REP-1\n10001.0,REP-2\n,REP-1\n10003,\n10004,R 1\n10005\n";
    shop.write("customers.csv", bad);
    shop.run_in_vain(&format!("{import} CustomerID=customers.csv")).fails(1).says(str![[r#"
error: 5 bad rows in the table of distributors; nothing was written
  customers.csv:3:1  value “10001.0”: an earlier row says otherwise about the same
  customers.csv:4:1  value “”: nothing there
  customers.csv:5:2  distributor “”: nothing there
  customers.csv:6:2  distributor “R 1”: U+0020 is not possible in a code
  customers.csv:7  1 fields instead of 2
hint: mend the table, or add the distributors to the book first

"#]]);
    shop.write("customers.csv", "customer,rep\n10001,REP-1\n");
    shop.run_in_vain(&format!("{import} CustomerID=customers.csv")).fails(1).says(str![[r#"
error: none of these column names is known; missing: value, distributor
  at customers.csv:1
hint: the first line names the columns; does the file begin with data?

"#]]);
    shop.run_in_vain(&format!("{import} CustomerID=none.csv")).fails(74).says(str![[r#"
error: cannot read none.csv: no such file or folder
hint: check the name and the permissions, then try again

"#]]);
    shop.run_in_vain(&format!("{import} Customer=customers.csv")).fails(1).says(str![[r#"
error: small.csv has no column “Customer”
hint: its columns: InvoiceNo, StockCode, Description, Quantity, InvoiceDate, UnitPrice, CustomerID, Country

"#]]);
    shop.run_in_vain(&format!("{import} customers.csv")).fails(2).says(str![[r#"
error: “customers.csv” is no table for --distributor-from
hint: write the file's column and the table: Country=countries.csv

"#]]);
}

#[test]
fn a_map_file_reads_what_a_shop_exports() {
    let shop = tea_shop();
    let line = "order import shop.csv --map shop.toml --distributor-from 地区=regions.csv";
    shop.run(line).ok().says(str![[r#"
shop.csv: 4 rows: 3 added, 1 product made on the way, total 153.00
read by the map shop
1 order is not in the table of distributors and is a direct sale
1 code differs from the book's only in case and means that one
1 order earns nothing: nobody sold it
2 orders earn nothing yet: no plan was in force when they were paid
next: fenrun commission preview shows what the orders earn

"#]]);
    let orders = rows(
        &shop,
        "SELECT order_no || ' ' || (completed_at IS NOT NULL) || ' ' || carrier || ' '
                 || ifnull(member, '-') || ' ' || ifnull(d.code, '-')
           FROM orders LEFT JOIN distributors d ON d.id = distributor_id ORDER BY order_no",
    );
    assert_eq!(orders, ["T2001 1 顺丰 13047 A", "T2002 1 顺丰 - B", "T2003 0 顺丰 13047 -"]);
    shop.run(line).ok().says(str![[r#"
shop.csv: 4 rows: 3 unchanged, total 153.00
read by the map shop
1 code differs from the book's only in case and means that one

"#]]);
}

#[test]
fn every_fault_of_a_map_is_named_with_its_line_and_column() {
    let shop = tea_shop();
    let map = fixture("quickstart", "shop.toml")
        .replace("create_products = true", "create_product = true")
        .replace("member = \"买家\"", "customer = \"买家\"")
        .replace("carrier = \"顺丰\"", "status = \"paid\"")
        .replace("because = \"cancellation\"", "because = \"refund\"");
    shop.write("shop.toml", map);
    let line = "order import shop.csv --map shop.toml";
    shop.run_in_vain(line).fails(1).prints("").says(str![[r#"
error: there is no key “create_product” here
  at shop.toml:3:1
hint: did you mean create_products? keys that work here: name, kind, create_products, first_row_decides, columns, constants, whole_numbers, values, refund, reject
error: “whole_numbers” is about “member”, which no column of the file feeds
  at shop.toml:4:18
hint: name the file's column under [columns], or remove the rule
error: there is no key “columns.customer” here
  at shop.toml:15:1
hint: keys that work here: order_no, sku, quantity, unit_price, placed_at, paid_at, shipped_at, completed_at, cancelled_at, status, distributor, member, line_discount, order_discount, coupon, coupon_amount, points_used, points_amount, shipping, tax, carrier, tracking_no, recipient, phone, address, note, product_name
error: “constants.status” has a column of the file, too
  at shop.toml:18:10
hint: keep one of the two
error: “reject.because” cannot be “refund”
  at shop.toml:27:11
hint: it is one of: cancellation, correction

"#]]);
    shop.run_in_vain(&format!("{line} --lang zh")).fails(1).says(str![[r#"
错误：这里没有“create_product”这个键
  位置 shop.toml:3:1
提示：是不是想用 create_products？这里可用的键：name, kind, create_products, first_row_decides, columns, constants, whole_numbers, values, refund, reject
错误：“whole_numbers”涉及“member”，但没有任何文件列与它对应
  位置 shop.toml:4:18
提示：请在 [columns] 下写出文件的列名，或删去这条规则
错误：这里没有“columns.customer”这个键
  位置 shop.toml:15:1
提示：这里可用的键：order_no, sku, quantity, unit_price, placed_at, paid_at, shipped_at, completed_at, cancelled_at, status, distributor, member, line_discount, order_discount, coupon, coupon_amount, points_used, points_amount, shipping, tax, carrier, tracking_no, recipient, phone, address, note, product_name
错误：“constants.status”同时也对应了文件中的一列
  位置 shop.toml:18:10
提示：请只保留其中之一
错误：“reject.because”不能是“refund”
  位置 shop.toml:27:11
提示：可选：cancellation, correction

"#]]);
    shop.write("shop.toml", "name = shop");
    shop.run_in_vain(line).fails(1).says(str![[r#"
error: this is not TOML
  at shop.toml:1:8
hint: texts stand in quotes: name = "shop"

"#]]);
    shop.write("shop.toml", "#\n".repeat(600_000));
    shop.run_in_vain(line).fails(74).says(str![[r#"
error: the map shop.toml cannot be read: the file would be larger than allowed
hint: name a map file, or a built-in map: online-retail

"#]]);
    shop.run_in_vain("order import shop.csv --map shopify").fails(74).says(str![[r#"
error: the map shopify cannot be read: no such file or folder
hint: name a map file, or a built-in map: online-retail

"#]]);
}

#[test]
fn a_map_names_the_columns_that_the_file_must_have() {
    let shop = tea_shop();
    let line = "order import shop.csv --map online-retail";
    shop.run_in_vain(line).fails(1).says(str![[r#"
error: none of these column names is known; missing: InvoiceNo/Invoice (order_no), StockCode (sku), Quantity (quantity), UnitPrice/Price (unit_price)
  at shop.csv:1
hint: the first line names the columns; does the file begin with data?

"#]]);
    let without = fixture("quickstart", "shop.csv").replace("成交价", "价钱");
    shop.write("shop.csv", without);
    shop.run_in_vain("order import shop.csv --map shop.toml").fails(1).says(str![[r#"
error: a column is missing: 成交价/单价 (unit_price)
  at shop.csv:1
hint: add it to the first line; columns may stand in any order

"#]]);
}

#[test]
fn the_rejects_file_replaces_neither_the_map_nor_the_table() {
    let shop = tea_shop();
    let line =
        "order import shop.csv --map shop.toml --distributor-from 地区=regions.csv --skip-bad";
    shop.run_in_vain(&format!("{line} --rejects shop.toml")).fails(1).says(str![[r#"
error: shop.toml is the file being imported
hint: name another file with --rejects

"#]]);
    shop.run_in_vain(&format!("{line} --rejects ./regions.csv")).fails(1).says(str![[r#"
error: regions.csv is the file being imported
hint: name another file with --rejects

"#]]);
    assert_eq!(shop.read("regions.csv"), fixture("quickstart", "regions.csv"));
}

#[test]
fn rows_of_one_order_may_not_name_different_distributors() {
    let shop = tea_shop();
    shop.write(
        "orders.csv",
        "order_no,sku,quantity,unit_price,paid_at,region\n\
         1,CUP-1,1,20.00,2026-10-03,华东\n1,POT-1,1,80.00,,\n\
         2,CUP-1,1,20.00,2026-10-03,华东\n2,POT-1,1,80.00,,华南\n\
         3,CUP-1,1,20.00,2026-10-03,华东\n3,POT-1,1,80.00,,西北\n",
    );
    let line = "order import orders.csv --distributor-from region=regions.csv";
    shop.run_in_vain(line).fails(1).says(str![[r#"
error: 2 problems; nothing was written
  orders.csv:5:6  distributor_from “华南”: differs from the first row of the order
  orders.csv:7:6  distributor_from “西北”: differs from the first row of the order
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]]);
}

const INVOICES: &str =
    "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

/// Refund, order, line, amount and date of everything that was given back.
fn given_back(shop: &Shop) -> String {
    let columns = "--columns refund_no,order_no,line,amount,refunded_at --format csv";
    shop.run(&format!("refund list --sort refund_no {columns} {LATER}")).ok().quiet().stdout
}

#[test]
fn cancellations_become_refunds_of_the_latest_invoice_that_agrees_and_has_enough_left() {
    let rows = [
        "1,LAMP,Lamp,5,2010-12-01 09:00:00,2.50,10001.0,Norway\n",
        "2,CUP,Cup,1,2010-12-02 09:00:00,1.00,10001.0,Norway\n\
         2,LAMP,Lamp,3,2010-12-02 09:00:00,2.50,10001.0,Norway\n",
        // Another price, another customer, too late: none of these agrees.
        "3,LAMP,Lamp,9,2010-12-03 09:00:00,2.10,10001.0,Norway\n",
        "4,LAMP,Lamp,9,2010-12-03 09:00:00,2.50,10002.0,Norway\n",
        "5,LAMP,Lamp,9,2010-12-09 09:00:00,2.50,10001.0,Norway\n",
        // Of invoice 2, then 1, for 2 has only one left; then nobody has four left.
        "C6,LAMP,Lamp,-2,2010-12-04 09:00:00,2.50,10001.0,Norway\n\
         C6,lamp,Lamp,-4,2010-12-04 09:00:00,2.50,10001.0,Norway\n",
        "C7,LAMP,Lamp,-1,2010-12-05 09:00:00,2.50,10001.0,Norway\n",
        "C8,LAMP,Lamp,-1,2010-12-06 09:00:00,2.50,10001.0,Norway\n\
         C8,LAMP,Lamp,-4,2010-12-06 09:00:00,2.50,10001.0,Norway\n",
        "C9,LAMP,Lamp,-1,2010-12-06 09:00:00,2.50,,Norway\n",
        "C10,LAMP,Lamp,-1,2010-11-30 09:00:00,2.50,10001.0,Norway\n",
        "C11,POT,Pot,-1,2010-12-06 09:00:00,2.50,10001.0,Norway\n",
        "C12,CUP,Cup,-1,2010-12-06 09:00:00,0.00,10001.0,Norway\n",
    ];
    let shop = wholesaler();
    shop.write("i.csv", format!("{INVOICES}{}", rows.concat()));
    let line = format!("order import i.csv --skip-bad --rejects bad.csv {LATER}");
    shop.run(&line).fails(4).prints("").says(str![[r#"
i.csv: 15 rows: 5 added, 5 rejected, 2 products made on the way, total 84.90
read by the built-in map online-retail, recognised by the column names
3 rows give back what orders sold, 17.50
columns that are not read: Country
5 orders earn nothing: nobody sold them
warning: 5 rejected (6 rows, with their reasons in bad.csv)
  1 × blank, so it cannot be found which order gives it back (i.csv:13)
  1 × no earlier order agrees with it (i.csv:14)
  1 × the earlier orders that agree with it have less left than that (i.csv:12)
  1 × gives nothing back (i.csv:16)
  1 × the book knows no such product (i.csv:15)

"#]]);
    let told = given_back(&shop);
    snapbox::assert_data_eq!(
        &told,
        str![[r#"
refund_no,order_no,line,amount,refunded_at
C6-1,2,2,5.00,2010-12-04T09:00:00+00:00
C6-2,1,1,10.00,2010-12-04T09:00:00+00:00
C7-1,2,2,2.50,2010-12-05T09:00:00+00:00

"#]]
    );
    snapbox::assert_data_eq!(
        shop.read("bad.csv"),
        str![[r#"
InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country,rejected_because
C9,LAMP,Lamp,-1,2010-12-06 09:00:00,2.50,,Norway,"13:member: blank, and to be found by"
C10,LAMP,Lamp,-1,2010-11-30 09:00:00,2.50,10001.0,Norway,"14:sku: no earlier order agrees"
C8,LAMP,Lamp,-1,2010-12-06 09:00:00,2.50,10001.0,Norway,"12:quantity: no earlier order has so much left"
C8,LAMP,Lamp,-4,2010-12-06 09:00:00,2.50,10001.0,Norway,"12:quantity: no earlier order has so much left"
C11,POT,Pot,-1,2010-12-06 09:00:00,2.50,10001.0,Norway,"15:sku: unknown sku"
C12,CUP,Cup,-1,2010-12-06 09:00:00,0.00,10001.0,Norway,"16:quantity: gives nothing back"

"#]]
    );
    shop.run_in_vain(&line).fails(4).says(str![[r#"
i.csv: 15 rows: 5 unchanged, 5 rejected, total 84.90
read by the built-in map online-retail, recognised by the column names
0 rows give back what orders sold, 0.00; 3 unchanged
columns that are not read: Country
warning: 5 rejected (6 rows, with their reasons in bad.csv)
  1 × blank, so it cannot be found which order gives it back (i.csv:13)
  1 × no earlier order agrees with it (i.csv:14)
  1 × the earlier orders that agree with it have less left than that (i.csv:12)
  1 × gives nothing back (i.csv:16)
  1 × the book knows no such product (i.csv:15)

"#]]);
    shop.run_in_vain(&format!("order import i.csv --dry-run --lang zh {LATER}")).fails(1).says(
        str![[r#"
错误：有 5 处问题；没有写入任何内容
  按内置映射 online-retail 读取（由列名识别）
  i.csv:12:4  quantity“4”：与之相符的较早订单剩余可退都不够
  i.csv:13:7  member“”：为空，无法找到对应的订单
  i.csv:14:2  sku“LAMP”：没有与之相符的较早订单
  i.csv:15:2  sku“POT”：账套里没有这个商品
  i.csv:16:4  quantity“1”：没有退任何钱
提示：请改正这些行，或用 --skip-bad --rejects 文件 只导入正确的行

"#]],
    );
    shop.run_in_vain(&format!("order import bad.csv {LATER}")).fails(1).says(str![[r#"
error: 5 problems; nothing was written
  read by the built-in map online-retail, recognised by the column names
  bad.csv:2:7  member “”: blank, so it cannot be found which order gives it back
  bad.csv:3:2  sku “LAMP”: no earlier order agrees with it
  bad.csv:5:4  quantity “4”: the earlier orders that agree with it have less left than that
  bad.csv:6:2  sku “POT”: the book knows no such product
  bad.csv:7:4  quantity “1”: gives nothing back
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]]);
    shop.run(&format!("check {LATER}")).ok().quiet();
    // The order of the rows decides nothing.
    let other = wholesaler();
    let turned: Vec<_> = rows.iter().rev().copied().collect();
    other.write("i.csv", format!("{INVOICES}{}", turned.concat()));
    other.run(&line).fails(4).prints("");
    assert_eq!(given_back(&other), told);
}

#[test]
fn a_negative_quantity_or_a_prefix_gives_back_of_the_order_that_it_names() {
    let shop = tea_shop();
    let map = "\
name = \"returns\"
kind = \"orders\"
[columns]
order_no = \"no\"
sku = \"code\"
quantity = \"pieces\"
unit_price = \"price\"
placed_at = \"day\"
paid_at = \"day\"
[[refund]]
column = \"quantity\"
prefix = \"-\"
[[refund]]
column = \"order_no\"
prefix = \"RE-\"
";
    shop.write("m.toml", map);
    let rows = "\
no,code,pieces,price,day
A1,CUP-1,4,20,2026-10-01
A1,TEA-1,1,100,2026-10-01
A1,CUP-1,-1,20,2026-10-05
RE-A1,CUP-1,2,20,2026-10-07
A2,TEA-1,2,100,2026-10-02
";
    shop.write("o.csv", rows);
    let line = "order import o.csv --map m.toml";
    shop.run(line).ok().prints("").says(str![[r#"
o.csv: 5 rows: 2 added, total 380.00
read by the map returns
2 rows give back what orders sold, 60.00
2 orders earn nothing: nobody sold them
next: fenrun commission preview shows what the orders earn

"#]]);
    shop.run("refund list --format csv").ok().prints(str![[r#"
refund_no,order_no,status,requested_at,refunded_at,amount,shipping,line,sku,restock,distributor,reason
A1-1,A1,approved,2026-10-05T00:00:00+08:00,2026-10-05T00:00:00+08:00,20.00,0.00,,CUP-1,,,
RE-A1-1,A1,approved,2026-10-07T00:00:00+08:00,2026-10-07T00:00:00+08:00,40.00,0.00,,CUP-1,,,

"#]]);
    shop.run_in_vain(line).ok().says(str![[r#"
o.csv: 5 rows: 2 unchanged, total 380.00
read by the map returns
0 rows give back what orders sold, 0.00; 2 unchanged

"#]]);
    shop.write(
        "o.csv",
        format!("{rows}RE-A1,CUP-1,2,20,2026-10-08\nRE-A9,CUP-1,1,20,2026-10-08\n"),
    );
    shop.run_in_vain(line).fails(1).says(str![[r#"
error: 2 problems; nothing was written
  read by the map returns
  o.csv:7:1  order_no “RE-A1”: other orders stand between the rows of this one
  o.csv:8:1  order_no “RE-A9”: the book has no such order
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]]);
    shop.write("o.csv", rows.replace("A1,CUP-1,-1,20", "A1,CUP-1,-2,20"));
    shop.run_in_vain(line).fails(1).says(str![[r#"
error: 1 problem; nothing was written
  read by the map returns
  o.csv:4:3  quantity “2”: the book has another value
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]]);
    shop.write("m.toml", map.replace("prefix = \"RE-\"", "prefix = \"RE-\"\nmatch = [\"member\"]"));
    shop.run_in_vain(line).fails(1).says(str![[r#"
error: an order is found by the sku at least
  at m.toml:16:9
hint: match = ["member", "sku", "unit_price"] finds the latest earlier order of that
error: “refund.match” is about “member”, which no column of the file feeds
  at m.toml:16:10
hint: name the file's column under [columns], or remove the rule

"#]]);
}

#[test]
fn the_guide_to_maps_shows_the_files_that_work_and_names_every_key() {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/maps.md");
    let guide = fs::read_to_string(guide).unwrap();
    for name in ["shop.toml", "regions.csv"] {
        assert!(guide.contains(&fixture("quickstart", name)), "docs/maps.md has another {name}");
    }
    let shop = tea_shop();
    shop.write("shop.toml", "nothing = 1\n[[refund]]\nnothing = 1\n[[reject]]\nnothing = 1\n");
    let said = shop.run_in_vain("order import shop.csv --map shop.toml").fails(1).stderr;
    let hints = said.lines().filter_map(|line| line.strip_prefix("hint: keys that work here: "));
    let keys: Vec<_> = hints.flat_map(|keys| keys.split(", ")).collect();
    assert_eq!(keys.len(), 16, "{said}");
    for key in keys {
        assert!(guide.contains(&format!("`{key}`")) || guide.contains(&format!("[{key}")), "{key}");
    }
}
