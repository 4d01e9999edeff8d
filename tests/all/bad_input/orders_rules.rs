//! Order files that break a rule of the business.
use snapbox::str;

use super::campaign::Campaign;
use crate::harness::Shop;

/// Tea is stocked, five units; the class is not. `OLD` is a recorded order of two classes.
pub fn campaign(head: &'static str) -> Campaign {
    let shop = Shop::new();
    shop.write(
        "old.csv",
        "order_no,sku,quantity,unit_price,paid_at,distributor,shipping\n\
         OLD,CLASS,2,10.00,2026-10-01 10:00,A,5.00\n",
    );
    for line in [
        "init --name Tea",
        "product add TEA --name Tea --price 10.00 --stock 5",
        "product add CLASS --name Class --price 10.00",
        "distributor add A --name 李雷",
        "order import old.csv",
    ] {
        let _ = shop.run(line).ok();
    }
    Campaign::new(shop, "order import", head)
}

#[test]
fn what_the_book_does_not_know_is_named_all_of_it() {
    let orders = campaign("order_no,sku,quantity,unit_price,distributor\n");
    orders.refuses(
        "A1,NOPE,1,1,A\nA2,TEA,1,1,B\nA3,tea,1,1,X\nA3,cup,1,1,\n",
        str![[r#"
error: 4 problems; nothing was written
  bad.csv:2:2  sku “NOPE”: the book knows no such product
  bad.csv:3:5  distributor “B”: the book knows no such distributor
  bad.csv:4:5  distributor “X”: the book knows no such distributor
  bad.csv:5:2  sku “cup”: the book knows no such product
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
}

#[test]
fn a_known_order_with_other_money_is_refused_field_by_field() {
    let orders = campaign(
        "order_no,sku,quantity,unit_price,line_discount,paid_at,distributor,order_discount,coupon,\
         coupon_amount,shipping,tax,member\n",
    );
    orders.refuses(
        "OLD,CLASS,2,11.00,,,,,,,,,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:4  unit_price “11.00”: the book has another value
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "OLD,TEA,3,10.00,1.00,2026-10-01 10:00:01,,,,,,,\n",
        str![[r#"
error: 4 problems; nothing was written
  bad.csv:2:2  sku “TEA”: the book has another value
  bad.csv:2:3  quantity “3”: the book has another value
  bad.csv:2:5  line_discount “1.00”: the book has another value
  bad.csv:2:6  paid_at “2026-10-01 10:00:01”: the book has another value
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "OLD,CLASS,2,10.00,,,,1.00,C1,2.00,6.00,1.00,M1\n",
        str![[r#"
error: 6 problems; nothing was written
  bad.csv:2:8  order_discount “1.00”: the book has another value
  bad.csv:2:9  coupon “C1”: the book has another value
  bad.csv:2:10  coupon_amount “2.00”: the book has another value
  bad.csv:2:11  shipping “6.00”: the book has another value
  bad.csv:2:12  tax “1.00”: the book has another value
  bad.csv:2:13  member “M1”: the book has another value
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "OLD,CLASS,2,10.00,,,,,,,,,\nOLD,CLASS,1,10.00,,,,,,,,,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:3:2  sku “CLASS”: the book has another value
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "OLD,CLASS,1,10.00,,,,,,,,,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:3  quantity “1”: the book has another value
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
}

#[test]
fn a_known_order_with_fewer_lines_is_refused() {
    let orders = campaign("order_no,sku,quantity,unit_price\n");
    orders.takes("NEW,CLASS,1,1\nNEW,CLASS,1,1\n");
    orders.refuses(
        "NEW,CLASS,1,1\nOLD,CLASS,2,10.00\nNEW,CLASS,1,1\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:4:1  order_no “NEW”: other orders stand between the rows of this one
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
}

#[test]
fn the_rows_of_an_order_stand_together() {
    let orders = campaign("order_no,sku,quantity,unit_price\n");
    orders.refuses(
        "A1,CLASS,1,1\nA2,CLASS,1,1\nA1,CLASS,1,1\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:4:1  order_no “A1”: other orders stand between the rows of this one
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,NOPE,1,1\nA2,CLASS,1,1\nA1,CLASS,1,1\n",
        str![[r#"
error: 2 problems; nothing was written
  bad.csv:2:2  sku “NOPE”: the book knows no such product
  bad.csv:4:1  order_no “A1”: other orders stand between the rows of this one
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
}

#[test]
fn more_than_there_is_cannot_be_sold() {
    let orders = campaign("order_no,sku,quantity,unit_price,paid_at\n");
    orders.refuses(
        "A1,TEA,6,1,2026-11-01\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:2  sku “TEA”: the order takes 6, only 5 in stock
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,TEA,3,1,2026-11-01\nA1,tea,3,1,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:2  sku “TEA”: the order takes 6, only 5 in stock
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,TEA,3,1,2026-11-01\nA2,TEA,3,1,2026-11-01\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:3:2  sku “TEA”: the order takes 3, only 2 in stock
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.takes("A1,TEA,6,1,\n");
    orders.takes("A1,TEA,5,1,2026-11-01\nA2,CLASS,1000000,1,2026-11-01\n");
}

#[test]
fn discounts_are_taken_from_something() {
    let orders = campaign(
        "order_no,sku,quantity,unit_price,line_discount,order_discount,coupon,coupon_amount\n",
    );
    orders.refuses(
        "A1,CLASS,1,10.00,10.01,,,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:5  line_discount “10.01”: more than there is to take it from
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,10.00,1.00,9.01,,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:6  order_discount “9.01”: more than there is to take it from
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,10.00,,,C1,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:7  coupon “C1”: a coupon needs its coupon_amount
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.takes(
        "A1,CLASS,1,10.00,10.00,,,\nA2,CLASS,1,10.00,1.00,9.00,,\nA3,CLASS,1,10.00,,,C1,99\n",
    );
}

#[test]
fn absurd_amounts_are_refused_before_they_can_stop_a_settlement() {
    let orders = campaign("order_no,sku,quantity,unit_price,shipping\n");
    orders.refuses(
        "A1,CLASS,1000000000,92233720368.00,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:4  unit_price “92233720368.00”: too large
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,92233720368547758.07,0.01\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:4  unit_price “92233720368547758.07”: too large
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,10000000000000.01,\nA2,CLASS,1,9999999999999.99,0.02\n",
        str![[r#"
error: 2 problems; nothing was written
  bad.csv:2:4  unit_price “10000000000000.01”: too large
  bad.csv:3:4  unit_price “9999999999999.99”: too large
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
}

#[test]
fn an_order_column_is_said_once_or_the_same_each_time() {
    let orders = campaign("order_no,sku,quantity,unit_price,paid_at,distributor,note\n");
    orders.takes("A1,CLASS,1,1,2026-11-01,A,x\nA1,CLASS,1,1,2026/11/1 0:00,A,x\nA1,CLASS,1,1,,,\n");
    orders.refuses(
        "A1,CLASS,1,1,2026-11-01,A,\nA1,CLASS,1,1,2026-11-02,,y\n",
        str![[r#"
error: 2 problems; nothing was written
  bad.csv:3:5  paid_at “2026-11-02”: differs from the first row of the order
  bad.csv:3:7  note “y”: differs from the first row of the order
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,1,,,\nA1,CLASS,1,1,,A,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:3:6  distributor “A”: differs from the first row of the order
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
}

#[test]
fn control_totals_find_a_file_that_was_cut() {
    let orders = campaign("order_no,sku,quantity,unit_price\n");
    orders.takes("A1,CLASS,1,1.50\n");
    let line = |flags: &str| format!("order import good.csv {flags}");
    orders.refuses_command(
        &line("--expect-rows 2"),
        1,
        str![[r#"
error: the file has 1 row, --expect-rows says 2
hint: the file may be cut off; nothing was written

"#]],
    );
    orders.refuses_command(
        &line("--expect-total 1.51"),
        1,
        str![[r#"
error: the total is 1.50, --expect-total says 1.51
hint: the file may be cut off; nothing was written

"#]],
    );
    orders.refuses_command(
        &line("--expect-total 1.5x"),
        2,
        str![[r#"
error: “1.5x” is no amount for --expect-total
hint: amounts are plain numbers with the decimals of the currency: 1234.50

"#]],
    );
    orders.refuses_command(
        &line("--expect-rows -1"),
        2,
        str![[r#"
error: there is no option -1
hint: fenrun order import --help shows all options

"#]],
    );
    orders.refuses_command(
        &line("--skip-bad --rejects good.csv"),
        1,
        str![[r#"
error: good.csv is the file being imported
hint: name another file with --rejects

"#]],
    );
    orders.refuses_command(
        &line("--rejects r.csv"),
        2,
        str![[r#"
error: missing: --skip-bad
hint: fenrun order import --help shows what it is

"#]],
    );
    orders.refuses_command(
        &line("--skip-bad --rejects fenrun.db"),
        74,
        str![[r#"
error: fenrun.db is a book or another database, or belongs to one
hint: choose another name

"#]],
    );
}

#[test]
fn what_is_no_file_is_refused() {
    let orders = campaign("");
    orders.shop().write("folder/x", "");
    orders.refuses_command(
        "order import nothing.csv",
        74,
        str![[r#"
error: cannot read nothing.csv: no such file or folder
hint: check the name and the permissions, then try again

"#]],
    );
    orders.refuses_command(
        "order import folder",
        74,
        str![[r#"
error: folder is a folder
hint: name a file in it

"#]],
    );
    orders.refuses_command(
        "order import folder/",
        74,
        str![[r#"
error: folder is a folder
hint: name a file in it

"#]],
    );
    orders.refuses_command(
        "order import",
        2,
        str![[r#"
error: FILE is missing, and nobody can be asked
hint: give FILE, or run the command at a terminal without --no-input

"#]],
    );
}
