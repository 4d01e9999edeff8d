//! `fenrun product import`: all or nothing, every bad row with its place and reason (CLI.md).
use std::fs;

use snapbox::str;

use crate::harness::Shop;

const PRODUCTS: &str = "\
sku,name,price,category,stock,commissionable
TEA-1,西湖龙井,168.00,Tea > Green,40,yes
TEA-2,Black Tea,98.50,Tea,0,yes
CARD,Gift card,200,,,no
";

fn shop() -> Shop {
    let shop = Shop::new();
    shop.run("init --name Tea").ok();
    shop.write("products.csv", PRODUCTS);
    shop
}

fn imported() -> Shop {
    let shop = shop();
    shop.run("product import products.csv").ok();
    shop
}

/// A product file of one or more rows, imported in vain.
#[track_caller]
fn refused(shop: &Shop, rows: &str) -> crate::harness::Run {
    shop.write("bad.csv", format!("sku,name,price,category,stock,status,commissionable\n{rows}\n"));
    shop.run_in_vain("product import bad.csv").fails(1).prints("")
}

#[test]
fn a_file_is_imported_whole_and_again_it_changes_nothing() {
    let shop = shop();
    shop.run_in_vain("product import products.csv --dry-run").ok().prints("").says(str![[r#"
products.csv: 3 rows: 3 added, total 466.50; this was a dry run, nothing was changed

"#]]);
    shop.run("product import products.csv").ok().prints("").says(str![[r#"
products.csv: 3 rows: 3 added, total 466.50

"#]]);
    shop.run_in_vain("product import products.csv").ok().prints("").says(str![[r#"
products.csv: 3 rows: 3 unchanged, total 466.50

"#]]);
    shop.run_in_vain("product import products.csv --lang zh").ok().says(str![[r#"
products.csv：3 行：不变 3，合计 466.50

"#]]);
    let list = "product list --format csv --columns sku,category,price,commissionable,on_hand";
    shop.run(list).ok().prints(str![[r#"
sku,category,price,commissionable,on_hand
CARD,,200.00,no,
TEA-1,Tea > Green,168.00,yes,40
TEA-2,Tea,98.50,yes,0

"#]]);
}

#[test]
fn stdin_tabs_a_byte_order_mark_and_chinese_headers_are_read() {
    let shop = shop();
    shop.run_with_input("product import -", PRODUCTS).ok();
    shop.write("more.tsv", "\u{feff}商品编码\t商品名称\t价格\t颜色\nCUP-1\t白瓷杯\t20\twhite\n");
    shop.run("product import more.tsv").ok().says(str![[r#"
more.tsv: 1 row: 1 added, total 20.00
columns that are not read: 颜色

"#]]);
}

#[test]
fn every_bad_cell_is_named_with_its_place_and_nothing_is_written() {
    let shop = shop();
    refused(&shop, "A 1,Cup,20,,,,\nB-1, ,1e3,Tea >,-1,gone,maybe\nC-1,Pot,12.345,,,,").says(str![
        [r#"
error: 8 problems; nothing was written
  bad.csv:2:1  sku “A 1”: U+0020 is not possible in a code
  bad.csv:3:2  name “ ”: nothing there
  bad.csv:3:3  price “1e3”: no plain number; numbers look like 1234.50
  bad.csv:3:4  category “Tea >”: a category is nameless; categories look like Tea > Green
  bad.csv:3:5  stock “-1”: must be from 0 to 1000000000
  bad.csv:3:6  status “gone”: must be one of: on_sale, archived, 在售, 下架
  bad.csv:3:7  commissionable “maybe”: neither yes nor no
  bad.csv:4:3  price “12.345”: at most 2 decimals are possible here
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]
    ]);
    shop.run_in_vain("product import bad.csv --lang zh").fails(1).says(str![[r#"
错误：有 8 处问题；没有写入任何内容
  bad.csv:2:1  sku“A 1”：编号中不能有 U+0020
  bad.csv:3:2  name“ ”：没有内容
  bad.csv:3:3  price“1e3”：不是普通数字；写法：1234.50
  bad.csv:3:4  category“Tea >”：有一级分类没有名称；写法：Tea > Green
  bad.csv:3:5  stock“-1”：应在 0 到 1000000000 之间
  bad.csv:3:6  status“gone”：可选：on_sale, archived, 在售, 下架
  bad.csv:3:7  commissionable“maybe”：既不是“是”也不是“否”
  bad.csv:4:3  price“12.345”：这里最多 2 位小数
提示：请改正这些行，或用 --skip-bad --rejects 文件 只导入正确的行

"#]]);
}

#[test]
fn two_new_skus_that_differ_only_in_case_are_refused() {
    refused(&shop(), "CUP-1,Cup,20,,,,\ncup-1,Cup,20,,,,").says(str![[r#"
error: 1 problem; nothing was written
  bad.csv:3:1  sku “cup-1”: differs from another new one only in case
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]]);
}

#[test]
fn a_sku_in_another_case_means_the_known_one() {
    let shop = imported();
    shop.write("more.csv", "sku,name,price\ntea-1,西湖龙井,168\n");
    shop.run_in_vain("product import more.csv").ok().says(str![[r#"
more.csv: 1 row: 1 unchanged, total 168.00
1 code differs from the book's only in case and means that one

"#]]);
}

#[test]
fn a_row_twice_is_one_product_unless_the_rows_disagree() {
    let shop = shop();
    shop.write("twice.csv", "sku,name,price,stock\nCUP-1,Cup,20,5\nCUP-1,Cup,20.00,5\n");
    shop.run_in_vain("product import twice.csv --dry-run").ok().says(str![[r#"
twice.csv: 2 rows: 1 added, 1 unchanged, total 40.00; this was a dry run, nothing was changed

"#]]);
    refused(&shop, "CUP-1,Cup,20,,5,,\nCUP-1,Mug,21,,6,,").says(str![[r#"
error: 3 problems; nothing was written
  bad.csv:3:2  name “Mug”: an earlier row says otherwise about the same
  bad.csv:3:3  price “21”: an earlier row says otherwise about the same
  bad.csv:3:5  stock “6”: an earlier row says otherwise about the same
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]]);
}

#[test]
fn what_is_dated_never_changes_by_import() {
    let shop = imported();
    refused(&shop, "TEA-1,西湖龙井,170,Tea,,,no").says(str![[r#"
error: 3 problems; nothing was written
  bad.csv:2:3  price “170”: the book has another value; fenrun product edit changes it from a day on
  bad.csv:2:4  category “Tea”: the book has another value; fenrun product edit changes it from a day on
  bad.csv:2:7  commissionable “no”: the book has another value; fenrun product edit changes it from a day on
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]]);
    shop.run_in_vain("product import bad.csv --update --lang zh").fails(1).says(str![[r#"
错误：有 3 处问题；没有写入任何内容
  bad.csv:2:3  price“170”：账套里是另一个值；用 fenrun product edit 自某日起修改
  bad.csv:2:4  category“Tea”：账套里是另一个值；用 fenrun product edit 自某日起修改
  bad.csv:2:7  commissionable“no”：账套里是另一个值；用 fenrun product edit 自某日起修改
提示：请改正这些行，或用 --skip-bad --rejects 文件 只导入正确的行

"#]]);
}

#[test]
fn words_are_taken_over_only_when_asked_for() {
    let shop = imported();
    shop.write(
        "words.csv",
        "sku,name,price,spec,status\nTEA-1,明前龙井,168,50 g,下架\nCARD,Gift card,200,,\n",
    );
    shop.run_in_vain("product import words.csv").ok().says(str![[r#"
words.csv: 2 rows: 2 unchanged, total 368.00
1 has another name or other words in the book; --update takes over those of the file

"#]]);
    shop.run("product import words.csv --update").ok().says(str![[r#"
words.csv: 2 rows: 1 updated, 1 unchanged, total 368.00

"#]]);
    shop.run_in_vain("product import words.csv --update").ok().says(str![[r#"
words.csv: 2 rows: 2 unchanged, total 368.00

"#]]);
    let list = "product list --category Tea --format csv --columns sku,name,spec,status";
    shop.run(list).ok().prints(str![[r#"
sku,name,spec,status
TEA-1,明前龙井,50 g,archived
TEA-2,Black Tea,,on_sale

"#]]);
}

#[test]
fn stock_of_a_file_is_read_only_when_the_row_makes_the_product() {
    let shop = imported();
    shop.write("more.csv", "sku,name,price,stock\nTEA-1,西湖龙井,168,999\n");
    shop.run_in_vain("product import more.csv").ok();
    shop.run("stock moves TEA-1 --format csv --columns kind,quantity,balance").ok().prints(str![[
        r#"
kind,quantity,balance
opening,40,40

"#
    ]]);
}

#[test]
fn good_rows_are_taken_and_bad_ones_put_aside_when_asked_for() {
    let shop = shop();
    shop.write("mixed.csv", "sku,name,price\nCUP-1,Cup,20\nPOT-1,Pot,1e3\nJAR 1,\"Jar, big\",5\n");
    let line = "product import mixed.csv --skip-bad --rejects bad.csv";
    shop.run_in_vain(&format!("{line} --dry-run")).fails(4).says(str![[r#"
mixed.csv: 3 rows: 1 added, 2 rejected, total 20.00; this was a dry run, nothing was changed
warning: 2 rejected (2 rows)
  mixed.csv:3:3  price “1e3”: no plain number; numbers look like 1234.50
  mixed.csv:4:1  sku “JAR 1”: U+0020 is not possible in a code

"#]]);
    assert!(!shop.path("bad.csv").exists());
    shop.run(line).fails(4).prints("").says(str![[r#"
mixed.csv: 3 rows: 1 added, 2 rejected, total 20.00
warning: 2 rejected (2 rows, with their reasons in bad.csv)
  1 × U+0020 is not possible in a code (mixed.csv:4)
  1 × no plain number; numbers look like 1234.50 (mixed.csv:3)

"#]]);
    snapbox::assert_data_eq!(
        shop.read("bad.csv"),
        str![[r#"
sku,name,price,rejected_because
POT-1,Pot,1e3,"3:price: not a plain number"
JAR 1,"Jar, big",5,"4:sku: character ' '"

"#]]
    );
    shop.run("product list --format csv --columns sku").ok().prints("sku\nCUP-1\n");
    shop.run_in_vain("product import mixed.csv --rejects x.csv").fails(2).says(str![[r#"
error: missing: --skip-bad
hint: fenrun product import --help shows what it is

"#]]);
    shop.run_in_vain("product import mixed.csv --skip-bad --rejects mixed.csv").fails(1).says(
        str![[r#"
error: mixed.csv is the file being imported
hint: name another file with --rejects

"#]],
    );
}

#[test]
fn control_totals_notice_a_file_that_was_cut() {
    let shop = shop();
    let line = "product import products.csv --expect-rows 3 --expect-total";
    shop.run_in_vain("product import products.csv --expect-rows 4").fails(1).says(str![[r#"
error: the file has 3 rows, --expect-rows says 4
hint: the file may be cut off; nothing was written

"#]]);
    shop.run_in_vain(&format!("{line} 466.51")).fails(1).says(str![[r#"
error: the total is 466.50, --expect-total says 466.51
hint: the file may be cut off; nothing was written

"#]]);
    shop.run_in_vain(&format!("{line} much")).fails(2).says(str![[r#"
error: “much” is no amount for --expect-total
hint: amounts are plain numbers with the decimals of the currency: 1234.50

"#]]);
    shop.run(&format!("{line} 466.50")).ok();
}

#[test]
fn a_file_that_is_no_table_is_refused_by_name() {
    let shop = shop();
    for (name, content) in [
        ("empty.csv", &b""[..]),
        ("ragged.csv", b"sku,name,price\nCUP-1,Cup\n"),
        ("header.csv", b"sku,name\nCUP-1,Cup\n"),
        ("quote.csv", b"sku,name,price\nCUP-1,Cup,\"20\n"),
        ("latin.csv", b"sku,name,price\nCUP-1,Caf\xe9,20\n"),
    ] {
        fs::write(shop.path(name), content).unwrap();
    }
    let import = |name: &str, code| shop.run_in_vain(&format!("product import {name}")).fails(code);
    import("empty.csv", 1).says(str![[r#"
error: empty.csv is empty
hint: a table begins with a line of column names

"#]]);
    import("ragged.csv", 1).says(str![[r#"
error: 1 problem; nothing was written
  ragged.csv:2  2 fields instead of 3
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]]);
    import("header.csv", 1).says(str![[r#"
error: a column is missing: price
  at header.csv:1
hint: add it to the first line; columns may stand in any order

"#]]);
    import("quote.csv", 1).says(str![[r#"
error: quote.csv ends before this quote is closed
  at quote.csv:2:3
hint: close the quote, or export the file again: its end may be missing

"#]]);
    import("latin.csv", 1).says(str![[r#"
error: this is not UTF-8 text (byte 24 of latin.csv)
  at latin.csv:2
hint: save the file as “CSV UTF-8” and try again

"#]]);
    import("nothing.csv", 74).says(str![[r#"
error: cannot read nothing.csv: no such file or folder
hint: check the name and the permissions, then try again

"#]]);
    fs::create_dir(shop.path("folder.csv")).unwrap();
    import("folder.csv", 74).says(str![[r#"
error: folder.csv is a folder
hint: name a file in it

"#]]);
    import("", 2).says(str![[r#"
error: FILE is missing, and nobody can be asked
hint: give FILE, or run the command at a terminal without --no-input

"#]]);
}

#[test]
fn an_import_is_audited_and_kept() {
    let shop = imported();
    let log = shop.run("audit log --act product --format csv --columns act,effect").ok().stdout;
    assert!(log.contains("\"\"added\"\":\"\"3\"\""), "{log}");
    let conn = rusqlite::Connection::open(shop.path("fenrun.db")).unwrap();
    let sql = "SELECT kind || ' ' || file_name || ' ' || rows || ' ' || added || ' ' || total FROM import_runs";
    let run: String = conn.query_row(sql, [], |row| row.get(0)).unwrap();
    assert_eq!(run, "products products.csv 3 3 46650");
}
