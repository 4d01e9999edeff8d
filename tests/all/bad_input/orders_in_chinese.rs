//! Every way in which the issue says that an order file can be bad, in Chinese; the other files here
//! have many more of each in English.
use snapbox::str;

use super::campaign::Campaign;
use super::orders_rules::campaign;

const HEAD: &str = "order_no,sku,quantity,unit_price,placed_at,status,distributor\n";

/// The shop of the other tests, spoken to in Chinese.
fn orders() -> Campaign {
    campaign(HEAD).speaking("zh")
}

#[test]
fn what_breaks_a_rule_is_said_in_chinese() {
    let orders = orders();
    orders.refuses(
        "A1,NOPE,1,1,,,A\n",
        str![[r#"
错误：有 1 处问题；没有写入任何内容
  bad.csv:2:2  sku“NOPE”：账套里没有这个商品
提示：请改正这些行，或用 --skip-bad --rejects 文件 只导入正确的行

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,1,,,NOBODY\n",
        str![[r#"
错误：有 1 处问题；没有写入任何内容
  bad.csv:2:7  distributor“NOBODY”：账套里没有这个分销商
提示：请改正这些行，或用 --skip-bad --rejects 文件 只导入正确的行

"#]],
    );
    orders.refuses(
        "OLD,CLASS,2,11.00,,,\n",
        str![[r#"
错误：有 1 处问题；没有写入任何内容
  bad.csv:2:4  unit_price“11.00”：账套里是另一个值
提示：请改正这些行，或用 --skip-bad --rejects 文件 只导入正确的行

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,1,,,\nA2,CLASS,1,1,,,\nA1,CLASS,1,1,,,\n",
        str![[r#"
错误：有 1 处问题；没有写入任何内容
  bad.csv:4:1  order_no“A1”：这个订单的各行之间夹着别的订单
提示：请改正这些行，或用 --skip-bad --rejects 文件 只导入正确的行

"#]],
    );
    orders.refuses(
        "A1,TEA,6,1,2026-11-01,paid,\n",
        str![[r#"
错误：有 1 处问题；没有写入任何内容
  bad.csv:2:2  sku“TEA”：订单共需 6，库存只有 5
提示：请改正这些行，或用 --skip-bad --rejects 文件 只导入正确的行

"#]],
    );
}

#[test]
fn what_is_no_number_or_date_is_said_in_chinese() {
    let orders = orders();
    orders.refuses(
        "A1,CLASS,-1,1,,,\nA2,CLASS,0,1,,,\nA3,CLASS,1,10.005,,,\nA4,CLASS,1,1e3,,,\n\
         A5,CLASS,1,1_000,,,\nA6,CLASS,1,NaN,,,\nA7,CLASS,1,1234567890123456789,,,\n\
         A8,CLASS,1,99999999999999999999,,,\nA9,CLASS,1,1,2026-02-30,,\nB1,CLASS,1,1,,paid,\n",
        str![[r#"
错误：有 10 处问题；没有写入任何内容
  bad.csv:2:3  quantity“-1”：应在 1 到 1000000000 之间
  bad.csv:3:3  quantity“0”：应在 1 到 1000000000 之间
  bad.csv:4:4  unit_price“10.005”：这里最多 2 位小数
  bad.csv:5:4  unit_price“1e3”：不是普通数字；写法：1234.50
  bad.csv:6:4  unit_price“1_000”：不是普通数字；写法：1234.50
  bad.csv:7:4  unit_price“NaN”：不是普通数字；写法：1234.50
  bad.csv:8:4  unit_price“1234567890123456789”：太大
  bad.csv:9:4  unit_price“99999999999999999999”：太大
  bad.csv:10:5  placed_at“2026-02-30”：不是日期；写法：2026-10-31 或 2026-10-31 08:26，从 2000 年起
  bad.csv:11:6  status“paid”：状态需要日期：placed_at、paid_at 或它自己的日期
提示：请改正这些行，或用 --skip-bad --rejects 文件 只导入正确的行

"#]],
    );
}

#[test]
fn what_is_no_table_is_said_in_chinese() {
    let orders = orders();
    orders.refuses_file(
        "order_no,sku,unit_price\nA1,CLASS,1\n",
        str![[r#"
错误：缺少列：quantity
  位置 bad.csv:1
提示：请在第一行补上；列的顺序不限

"#]],
    );
    orders.refuses(
        "A1,CLASS,1\n",
        str![[r#"
错误：有 1 处问题；没有写入任何内容
  bad.csv:2  有 3 个字段，应有 7 个
提示：请改正这些行，或用 --skip-bad --rejects 文件 只导入正确的行

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,1,,,\"A\n",
        str![[r#"
错误：直到 bad.csv 结束，这个引号也没有关闭
  位置 bad.csv:2:7
提示：请关闭引号，或重新导出：文件末尾可能缺失

"#]],
    );
    orders.refuses(
        "\"A1\"x,CLASS,1,1,,,\n",
        str![[r#"
错误：字段的结束引号之后还有文字；该字段始于 bad.csv 第 2 行
  位置 bad.csv:2:1
提示：引号内的引号要写两遍：""

"#]],
    );
    orders.refuses(
        "A\0,CLASS,1,1,,,\n",
        str![[r#"
错误：bad.csv 此处有字节 0：它不是文本，或已损坏
  位置 bad.csv:2
提示：请重新导出该文件

"#]],
    );
    orders.refuses_file(
        [HEAD.as_bytes(), b"A1,CLASS,1,1,,,\xff\n"].concat(),
        str![[r#"
错误：这不是 UTF-8 文本（bad.csv 的第 77 字节）
  位置 bad.csv:2
提示：请把文件另存为“CSV UTF-8”后重试

"#]],
    );
    orders.refuses_file(
        "",
        str![[r#"
错误：bad.csv 是空的
提示：表格的第一行应是列名

"#]],
    );
    orders.shop().write("folder/orders.csv", "");
    orders.refuses_command(
        "order import folder",
        74,
        str![[r#"
错误：folder 是文件夹
提示：请给出其中的文件名

"#]],
    );
}
