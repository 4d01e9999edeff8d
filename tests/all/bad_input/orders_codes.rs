//! Order files with bad codes.
use snapbox::str;

use super::orders_rules::campaign;

#[test]
fn codes_are_printable_ascii_and_never_numbers_that_a_spreadsheet_ate() {
    let orders =
        campaign("order_no,sku,quantity,unit_price,distributor,member,coupon,coupon_amount\n");
    orders.refuses(
        ",CLASS,1,1,,,,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:1  order_no “”: nothing there
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses("1.23457E+17,CLASS,1,1,,,,\n", str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:1  order_no “1.23457E+17”: a spreadsheet turned this code into a number; export it as text
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]]);
    orders.refuses(
        "Ａ１,CLASS,1,1,,,,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:1  order_no “Ａ１”: Ａ (U+FF21) is not possible in a code
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "Dé,CLASS,1,1,,,,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:1  order_no “Dé”: é (U+00E9) is not possible in a code
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A 1,CLASS,1,1,,,,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:1  order_no “A 1”: U+0020 is not possible in a code
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A\u{200d}1,CLASS,1,1,,,,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:1  order_no “A‍1”: U+200D is not possible in a code
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "合计,,,20.00,,,,\n",
        str![[r#"
error: 3 problems; nothing was written
  bad.csv:2:1  order_no “合计”: 合 (U+5408) is not possible in a code
  bad.csv:2:2  sku “”: nothing there
  bad.csv:2:3  quantity “”: nothing there
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,C LASS,1,1,D\u{430},\u{3bf}1,C 1,1\n",
        str![[r#"
error: 4 problems; nothing was written
  bad.csv:2:2  sku “C LASS”: U+0020 is not possible in a code
  bad.csv:2:5  distributor “Dа”: а (U+0430) is not possible in a code
  bad.csv:2:6  member “ο1”: ο (U+03BF) is not possible in a code
  bad.csv:2:7  coupon “C 1”: U+0020 is not possible in a code
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,1,../../x,M/1,,\n",
        str![[r#"
error: 2 problems; nothing was written
  bad.csv:2:5  distributor “../../x”: / (U+002F) is not possible in a code
  bad.csv:2:6  member “M/1”: / (U+002F) is not possible in a code
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    let long = "x".repeat(65);
    orders.refuses(&format!("{long},{long},1,1,{},,,\n", &long[..33]), str![[r#"
error: 3 problems; nothing was written
  bad.csv:2:1  order_no “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx”: longer than 64 characters
  bad.csv:2:2  sku “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx”: longer than 64 characters
  bad.csv:2:5  distributor “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx”: longer than 32 characters
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]]);
}

#[test]
fn a_row_without_a_number_is_never_an_order_of_its_own_and_spoils_the_one_above() {
    let orders = campaign("order_no,sku,quantity,unit_price\n");
    orders.refuses(
        "A1,CLASS,1,1\n,CLASS,1,1\nA2,CLASS,1,1\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:3:1  order_no “”: nothing there
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.takes("A1,CLASS,1,1\nA2,CLASS,1,1\n");
}

#[test]
fn the_case_of_a_code_does_not_matter_and_is_counted() {
    let orders = campaign("order_no,sku,quantity,unit_price,distributor\n");
    orders.takes("A1,class,1,1,a\nA1,Class,1,1,\nold,CLASS,1,1,\n").says(str![[r#"
good.csv: 3 rows: 2 added, total 3.00; this was a dry run, nothing was changed
3 codes differ from the book's only in case and mean those
2 orders without dates and status were taken as pending

"#]]);
}
