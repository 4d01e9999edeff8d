//! Order files with bad quantities and amounts.
use snapbox::str;

use super::orders_rules::campaign;

const HEAD: &str = "order_no,sku,quantity,unit_price\n";
const HINT: &str =
    "hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE\n";

fn words(place: &str, field: &str, value: &str, reason: &str) -> String {
    let problem = format!("bad.csv:2:{place}  {field} “{value}”: {reason}");
    format!("error: 1 problem; nothing was written\n  {problem}\n{HINT}")
}

#[test]
fn a_price_is_a_plain_number_with_the_decimals_of_the_currency() {
    let orders = campaign(HEAD);
    orders.refuses(
        "A1,CLASS,1,10.005\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:4  unit_price “10.005”: at most 2 decimals are possible here
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    let plain = "no plain number; numbers look like 1234.50";
    for price in [
        "1e3",
        "1_000",
        "NaN",
        "inf",
        "Infinity",
        ".5",
        "1 234.50",
        "1'234.50",
        "¥10.00",
        "$10.00",
        "10.00元",
        "CNY 10",
        "10．00",
        "十元",
        "壹拾元整",
        "٣.٥",
        "+10.00",
        "10.00-",
        "1/2",
        "10%",
        "(10.00)",
        "N/A",
        "#REF!",
        "#VALUE!",
        "#########",
        " 10.00",
        "10.00 ",
        "10.00\u{a0}",
        "0x10",
        "１０",
        "--1",
    ] {
        let refused = words("4", "unit_price", price, plain);
        orders.refuses_cell("A1,CLASS,1,{}\n", price, refused);
    }
    for (cell, value) in [("\"1,234.50\"", "1,234.50"), ("\"1.234,50\"", "1.234,50")] {
        orders.refuses_cell("A1,CLASS,1,{}\n", cell, words("4", "unit_price", value, plain));
    }
    for price in ["10.500", "19.99999999999999", "0.30000000000000004"] {
        let reason = "at most 2 decimals are possible here";
        orders.refuses_cell("A1,CLASS,1,{}\n", price, words("4", "unit_price", price, reason));
    }
    for price in ["9223372036854775807", "9999999999999999999", "92233720368547758.08"] {
        let reason = "too large";
        orders.refuses_cell("A1,CLASS,1,{}\n", price, words("4", "unit_price", price, reason));
    }
    for price in ["-10.00", "-0.01"] {
        let reason = "must not be negative";
        orders.refuses_cell("A1,CLASS,1,{}\n", price, words("4", "unit_price", price, reason));
    }
    orders.refuses("A1,CLASS,1,\n", words("4", "unit_price", "", "nothing there"));
    let huge = "1".to_owned() + &"0".repeat(4000);
    let cut = &huge[..120];
    orders.refuses_cell("A1,CLASS,1,{}\n", &huge, words("4", "unit_price", cut, "too large"));
}

#[test]
fn a_quantity_is_a_whole_number_above_zero() {
    let orders = campaign(HEAD);
    orders.refuses(
        "A1,CLASS,0,1\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:3  quantity “0”: must be from 1 to 1000000000
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,CLASS,-1,1\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:3  quantity “-1”: must be from 1 to 1000000000
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    let range = "must be from 1 to 1000000000";
    for quantity in ["1000000001", "9223372036854775807", "-9223372036854775808"] {
        orders.refuses_cell("A1,CLASS,{},1\n", quantity, words("3", "quantity", quantity, range));
    }
    for (quantity, reason) in [
        ("1.0", "no decimals are possible here"),
        ("1.5", "no decimals are possible here"),
        ("1e2", "no plain number; numbers look like 1234.50"),
        ("two", "no plain number; numbers look like 1234.50"),
        ("TRUE", "no plain number; numbers look like 1234.50"),
        ("", "nothing there"),
        ("18446744073709551616", "too large"),
    ] {
        orders.refuses_cell("A1,CLASS,{},1\n", quantity, words("3", "quantity", quantity, reason));
    }
}

#[test]
fn amounts_of_the_order_are_judged_like_prices() {
    let orders = campaign(
        "order_no,sku,quantity,unit_price,line_discount,order_discount,coupon_amount,points_used,\
         points_amount,shipping,tax\n",
    );
    orders.refuses(
        "A1,CLASS,1,1,-1,-1,-1,-1,-1,-1,-1\n",
        str![[r#"
error: 7 problems; nothing was written
  bad.csv:2:5  line_discount “-1”: must not be negative
  bad.csv:2:6  order_discount “-1”: must not be negative
  bad.csv:2:7  coupon_amount “-1”: must not be negative
  bad.csv:2:8  points_used “-1”: must not be negative
  bad.csv:2:9  points_amount “-1”: must not be negative
  bad.csv:2:10  shipping “-1”: must not be negative
  bad.csv:2:11  tax “-1”: must not be negative
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,1,1e1,1.001,x,1.5,０,1_0,NaN\n",
        str![[r#"
error: 7 problems; nothing was written
  bad.csv:2:5  line_discount “1e1”: no plain number; numbers look like 1234.50
  bad.csv:2:6  order_discount “1.001”: at most 2 decimals are possible here
  bad.csv:2:7  coupon_amount “x”: no plain number; numbers look like 1234.50
  bad.csv:2:8  points_used “1.5”: no decimals are possible here
  bad.csv:2:9  points_amount “０”: no plain number; numbers look like 1234.50
  bad.csv:2:10  shipping “1_0”: no plain number; numbers look like 1234.50
  bad.csv:2:11  tax “NaN”: no plain number; numbers look like 1234.50
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
}

#[test]
fn good_numbers_are_taken() {
    let orders = campaign(HEAD);
    for row in ["1,10", "1,10.5", "1,0.01", "1,0", "1,0.00", "1000000000,0.01", "007,00010.00"] {
        orders.takes(&format!("A1,CLASS,{row}\n"));
    }
}
