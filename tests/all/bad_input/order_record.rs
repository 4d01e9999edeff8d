//! An order that somebody types badly.
use snapbox::{IntoData, str};

use super::campaign::Campaign;
use super::orders_rules::campaign;

/// It is refused with these words in both languages (exit 1).
#[track_caller]
fn refuses(orders: &Campaign, line: &str, english: impl IntoData, chinese: impl IntoData) {
    orders.refuses_command(&format!("order record {line} --lang en"), 1, english);
    orders.refuses_command(&format!("order record {line} --lang zh"), 1, chinese);
}

#[test]
fn what_the_book_does_not_know_is_named() {
    let orders = campaign("");
    refuses(
        &orders,
        "A1 --line NOPE:1:1.00",
        str![[r#"
error: nothing was done about A1
  line 1: sku “NOPE”: the book knows no such product
hint: mend these values and try again

"#]],
        str![[r#"
错误：没有对 A1 做任何事
  第 1 行：sku“NOPE”：账套里没有这个商品
提示：请改正这些值后重试

"#]],
    );
    refuses(
        &orders,
        "A1 --line CLASS:1 --distributor NOBODY",
        str![[r#"
error: nothing was done about A1
  distributor “NOBODY”: the book knows no such distributor
hint: mend these values and try again

"#]],
        str![[r#"
错误：没有对 A1 做任何事
  distributor“NOBODY”：账套里没有这个分销商
提示：请改正这些值后重试

"#]],
    );
}

#[test]
fn a_known_order_with_other_money_is_refused() {
    let orders = campaign("");
    let line = "OLD --line CLASS:2:11.00 --paid-at '2026-10-01 10:00' --distributor A --shipping 5";
    refuses(
        &orders,
        line,
        str![[r#"
error: OLD is in the book, and otherwise
  line 1: unit_price “11.00”: the book has another value
hint: what decides money in a recorded order does not change; fenrun order show OLD shows it

"#]],
        str![[r#"
错误：账套中已有 OLD，内容不同
  第 1 行：unit_price“11.00”：账套里是另一个值
提示：已录入订单中决定金额的内容不会改变；fenrun order show OLD 可查看

"#]],
    );
}

#[test]
fn more_than_there_is_cannot_be_sold() {
    let orders = campaign("");
    refuses(
        &orders,
        "A1 --line TEA:6 --paid-at 2026-11-01",
        str![[r#"
error: nothing was done about A1
  line 1: sku “TEA”: the order takes 6, only 5 in stock
hint: mend these values and try again

"#]],
        str![[r#"
错误：没有对 A1 做任何事
  第 1 行：sku“TEA”：订单共需 6，库存只有 5
提示：请改正这些值后重试

"#]],
    );
}

#[test]
fn a_line_has_a_quantity_and_a_price_with_the_decimals_of_the_currency() {
    let orders = campaign("");
    refuses(
        &orders,
        "A1 --line CLASS:0",
        str![[r#"
error: nothing was done about A1
  line 1: quantity “0”: must be from 1 to 1000000000
hint: mend these values and try again

"#]],
        str![[r#"
错误：没有对 A1 做任何事
  第 1 行：quantity“0”：应在 1 到 1000000000 之间
提示：请改正这些值后重试

"#]],
    );
    refuses(
        &orders,
        "A1 --line CLASS:-1",
        str![[r#"
error: nothing was done about A1
  line 1: quantity “-1”: must be from 1 to 1000000000
hint: mend these values and try again

"#]],
        str![[r#"
错误：没有对 A1 做任何事
  第 1 行：quantity“-1”：应在 1 到 1000000000 之间
提示：请改正这些值后重试

"#]],
    );
    refuses(
        &orders,
        "A1 --line CLASS:1:10.005",
        str![[r#"
error: nothing was done about A1
  line 1: unit_price “10.005”: at most 2 decimals are possible here
hint: mend these values and try again

"#]],
        str![[r#"
错误：没有对 A1 做任何事
  第 1 行：unit_price“10.005”：这里最多 2 位小数
提示：请改正这些值后重试

"#]],
    );
    refuses(
        &orders,
        "A1 --line CLASS:1:1e3",
        str![[r#"
error: nothing was done about A1
  line 1: unit_price “1e3”: no plain number; numbers look like 1234.50
hint: mend these values and try again

"#]],
        str![[r#"
错误：没有对 A1 做任何事
  第 1 行：unit_price“1e3”：不是普通数字；写法：1234.50
提示：请改正这些值后重试

"#]],
    );
    refuses(
        &orders,
        "A1 --line CLASS:1:1_000",
        str![[r#"
error: nothing was done about A1
  line 1: unit_price “1_000”: no plain number; numbers look like 1234.50
hint: mend these values and try again

"#]],
        str![[r#"
错误：没有对 A1 做任何事
  第 1 行：unit_price“1_000”：不是普通数字；写法：1234.50
提示：请改正这些值后重试

"#]],
    );
    refuses(
        &orders,
        "A1 --line CLASS:1:NaN",
        str![[r#"
error: nothing was done about A1
  line 1: unit_price “NaN”: no plain number; numbers look like 1234.50
hint: mend these values and try again

"#]],
        str![[r#"
错误：没有对 A1 做任何事
  第 1 行：unit_price“NaN”：不是普通数字；写法：1234.50
提示：请改正这些值后重试

"#]],
    );
    refuses(
        &orders,
        "A1 --line CLASS:1:99999999999999999999",
        str![[r#"
error: nothing was done about A1
  line 1: unit_price “99999999999999999999”: too large
hint: mend these values and try again

"#]],
        str![[r#"
错误：没有对 A1 做任何事
  第 1 行：unit_price“99999999999999999999”：太大
提示：请改正这些值后重试

"#]],
    );
    refuses(
        &orders,
        "A1 --line CLASS",
        str![[r#"
error: “CLASS” is no line of an order
hint: a line looks like TEA-1:2 or TEA-1:2:90.00 or TEA-1:2:90.00:5.00

"#]],
        str![[r#"
错误：“CLASS”不是订单的商品行
提示：写法：TEA-1:2、TEA-1:2:90.00 或 TEA-1:2:90.00:5.00

"#]],
    );
}

#[test]
fn a_day_is_a_day() {
    let orders = campaign("");
    refuses(
        &orders,
        "A1 --line CLASS:1 --paid-at 2026-02-30",
        str![[r#"
error: nothing was done about A1
  paid_at “2026-02-30”: no date; dates look like 2026-10-31 or 2026-10-31 08:26, from 2000 on
hint: mend these values and try again

"#]],
        str![[r#"
错误：没有对 A1 做任何事
  paid_at“2026-02-30”：不是日期；写法：2026-10-31 或 2026-10-31 08:26，从 2000 年起
提示：请改正这些值后重试

"#]],
    );
}
