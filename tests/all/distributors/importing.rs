//! `import`.
use snapbox::str;

use super::{changes_nothing, listed, shop, team};
use crate::harness::Shop;

const IMPORT: &str = "distributor import d.csv";

#[test]
fn a_file_brings_distributors_whatever_the_order_of_sponsors_and_columns() {
    let shop = shop();
    shop.write(
        "d.csv",
        "sponsor,name,code,joined_at,points,phone\n\
         L-WANG,Zhou Min,D01,2026-07-01,gold,13800000150\n\
         ,王丽华,L-WANG,2026-06-01,,\n\
         l-wang,Li,D02,,silver,\n",
    );
    changes_nothing(&shop, "distributor import d.csv --dry-run").ok().says(str![[r#"
d.csv: 3 rows: 3 added; this was a dry run, nothing was changed
columns that are not read: points

"#]]);
    shop.run(IMPORT).ok().prints("").says(str![[r#"
d.csv: 3 rows: 3 added
columns that are not read: points
next: fenrun distributor tree shows who belongs to whom

"#]]);
    let expected = "D01,Zhou Min,2,L-WANG,approved,2026-07-01T00:00:00+08:00,138****0150,\n\
                    D02,Li,2,L-WANG,approved,,,\n\
                    L-WANG,王丽华,1,,approved,2026-06-01T00:00:00+08:00,,\n";
    assert_eq!(listed(&shop, ""), expected);
    changes_nothing(&shop, IMPORT).ok().says(str![[r#"
d.csv: 3 rows: 3 unchanged
columns that are not read: points

"#]]);
}

#[test]
fn chinese_headers_words_and_a_byte_order_mark_are_read() {
    let shop = shop();
    shop.write(
        "d.csv",
        "\u{feff}编码,姓名,上级,状态,类型,证件号码,收款方式,收款账号\n\
         L1,绿山商贸,,,企业,91350100M000100Y43,银行卡,6222000000000000012\n\
         D1,李雷,L1,待审核,个人,11010519491231002x,支付宝,13800000150\n\
         D2,韩梅梅,L1,已暂停,,,,\n",
    );
    shop.run("distributor import d.csv --lang zh").ok().says(str![[r#"
d.csv：3 行：新增 3
下一步：fenrun distributor tree 显示上下级

"#]]);
    let expected =
        "D1,李雷,2,L1,applied,,,\nD2,韩梅梅,2,L1,suspended,,,\nL1,绿山商贸,1,,approved,,,\n";
    assert_eq!(listed(&shop, ""), expected);
    let shown = shop.run("distributor show D1 --format csv --reveal").ok().stdout;
    assert!(shown.contains("\nid_number,11010519491231002X\nchannel,alipay\n"), "{shown}");
}

#[test]
fn one_bad_row_keeps_everything_out_and_every_bad_cell_is_named() {
    let shop = team();
    shop.write(
        "d.csv",
        "code,name,sponsor,status,joined_at,kind,id_number,channel,account,joining_fee\n\
         李,Li,,,,,,,,\n\
         A1,,,,,,,,,\n\
         A2,Li,NOBODY,,,,,,,\n\
         A3,Li,A3,,,,,,,\n\
         A4,Li,D01,,,,,,,\n\
         A5,Li,L-WANG,,2026-05-01,,,,,\n\
         A6,Li,,gone,2026-02-30,robot,,gold,,1e3\n\
         A7,Li,,,,,110105194912310021,,1,-1\n\
         A8,Li,,,,business,11010519491231002X,bank,,\n\
         A9,Li,L-WANG,,,,,,,\n\
         B1,Li,A9,,,,,,,\n\
         B2,Li,A1,,,,,,,\n\
         B3,Li,B2,,,,,,,\n\
         C1,Li,,,,,,,,\n\
         c1,Li,,,,,,,,\n\
         C1,Lee,,,,,,,,\n\
         D01,Zhou Min,,suspended,2026-07-02,,,cash,,\n\
         short,row\n",
    );
    changes_nothing(&shop, IMPORT).fails(1).prints("").says(str![[r#"
error: 25 problems; nothing was written
  d.csv:2:1  code “李”: 李 (U+674E) is not possible in a code
  d.csv:3:2  name “”: nothing there
  d.csv:4:3  sponsor “NOBODY”: the book knows no such sponsor, nor does this file
  d.csv:5:3  sponsor “A3”: nobody is the own sponsor
  d.csv:6:3  sponsor “D01”: this sponsor is level 2, and there is no level 3
  d.csv:7:3  sponsor “L-WANG”: this sponsor is not approved when the distributor joins
  d.csv:8:4  status “gone”: must be one of: applied, approved, rejected, suspended, terminated
  d.csv:8:5  joined_at “2026-02-30”: no date; dates look like 2026-10-31 or 2026-10-31 08:26, from 2000 on
  d.csv:8:6  kind “robot”: must be one of: individual, business
  d.csv:8:8  channel “gold”: must be one of: bank, alipay, wechat, paypal, wise, sepa, cash
  d.csv:8:10  joining_fee “1e3”: no plain number; numbers look like 1234.50
  d.csv:9:7  id_number “110105194912310021”: mistyped: it would have to end in X
  d.csv:9:8  channel “”: nothing there
  d.csv:9:10  joining_fee “-1”: must not be negative
  d.csv:10:7  id_number “11010519491231002X”: mistyped: it would have to end in B
  d.csv:10:9  account “”: nothing there
  d.csv:12:3  sponsor “A9”: this sponsor is level 2, and there is no level 3
  d.csv:13:3  sponsor “A1”: the row of this sponsor is bad itself
  d.csv:14:3  sponsor “B2”: this sponsor is level 2, and there is no level 3
  d.csv:16:1  code “c1”: differs from another new one only in case
  d.csv:17:2  name “Lee”: an earlier row says otherwise about the same
  d.csv:18:4  status “suspended”: the book has another value
  d.csv:18:5  joined_at “2026-07-02”: the book has another value
  d.csv:18:9  account “”: the book has another value
  d.csv:19  2 fields instead of 10
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]]);
    changes_nothing(&shop, "distributor import d.csv --lang zh").fails(1).says(str![[r#"
错误：有 25 处问题；没有写入任何内容
  d.csv:2:1  code“李”：编号中不能有 李 (U+674E)
  d.csv:3:2  name“”：没有内容
  d.csv:4:3  sponsor“NOBODY”：账套和本文件中都没有这个上级
  d.csv:5:3  sponsor“A3”：不能做自己的上级
  d.csv:6:3  sponsor“D01”：这个上级是二级分销商，没有第三级
  d.csv:7:3  sponsor“L-WANG”：分销商加入时这个上级不是已批准状态
  d.csv:8:4  status“gone”：可选：applied, approved, rejected, suspended, terminated
  d.csv:8:5  joined_at“2026-02-30”：不是日期；写法：2026-10-31 或 2026-10-31 08:26，从 2000 年起
  d.csv:8:6  kind“robot”：可选：individual, business
  d.csv:8:8  channel“gold”：可选：bank, alipay, wechat, paypal, wise, sepa, cash
  d.csv:8:10  joining_fee“1e3”：不是普通数字；写法：1234.50
  d.csv:9:7  id_number“110105194912310021”：输入有误：末位应为 X
  d.csv:9:8  channel“”：没有内容
  d.csv:9:10  joining_fee“-1”：不能为负
  d.csv:10:7  id_number“11010519491231002X”：输入有误：末位应为 B
  d.csv:10:9  account“”：没有内容
  d.csv:12:3  sponsor“A9”：这个上级是二级分销商，没有第三级
  d.csv:13:3  sponsor“A1”：这个上级自己的那一行有错
  d.csv:14:3  sponsor“B2”：这个上级是二级分销商，没有第三级
  d.csv:16:1  code“c1”：与另一个新的只有大小写不同
  d.csv:17:2  name“Lee”：前面有一行对同一对象的说法不同
  d.csv:18:4  status“suspended”：账套里是另一个值
  d.csv:18:5  joined_at“2026-07-02”：账套里是另一个值
  d.csv:18:9  account“”：账套里是另一个值
  d.csv:19  有 2 个字段，应有 10 个
提示：请改正这些行，或用 --skip-bad --rejects 文件 只导入正确的行

"#]]);
}

#[test]
fn skipping_bad_rows_writes_the_good_ones_and_keeps_the_others_with_their_reasons() {
    let shop = shop();
    shop.write("d.csv", "code,name,sponsor\nD1,Li,L1\nD2,Han,L2\nL1,Wang,\nL2,,\nD3,Tom,D1\n");
    shop.run("distributor import d.csv --skip-bad --rejects bad.csv").fails(4).says(str![[r#"
d.csv: 5 rows: 2 added, 3 rejected
warning: 3 rejected (3 rows, with their reasons in bad.csv)
  1 × nothing there (d.csv:5)
  1 × the row of this sponsor is bad itself (d.csv:3)
  1 × this sponsor is level 2, and there is no level 3 (d.csv:6)

"#]]);
    snapbox::assert_data_eq!(
        shop.read("bad.csv"),
        str![[r#"
code,name,sponsor,rejected_because
L2,,,"5:name: empty"
D2,Han,L2,"3:sponsor: sponsor rejected"
D3,Tom,D1,"6:sponsor: sponsor of level 2"

"#]]
    );
    assert_eq!(listed(&shop, "--columns distributor,sponsor"), "D1,L1\nL1,\n");
}

#[test]
fn names_and_telephones_are_taken_over_only_when_that_is_wanted() {
    let shop = team();
    shop.write("d.csv", "code,name,phone,email\nd01,周敏,13800000150,zhou@example.com\n");
    changes_nothing(&shop, IMPORT).ok().says(str![[r#"
d.csv: 1 row: 1 unchanged
1 code differs from the book's only in case and means that one
1 has another name or other words in the book; --update takes over those of the file

"#]]);
    shop.run("distributor import d.csv --update").ok().says(str![[r#"
d.csv: 1 row: 1 updated
1 code differs from the book's only in case and means that one

"#]]);
    changes_nothing(&shop, "distributor import d.csv --update").ok();
    assert!(listed(&shop, "--sponsor L-WANG").starts_with("D01,周敏,2,L-WANG,approved"));
    shop.write("d.csv", "code,name,phone\nD01,周敏,\n");
    changes_nothing(&shop, "distributor import d.csv --update").ok();
}

#[test]
fn nothing_that_decides_money_changes_by_import() {
    let shop = team();
    shop.run("distributor add L-CHEN --name 陈国强").ok();
    for (row, fields) in [
        ("D01,Zhou Min,L-CHEN,,,", "sponsor"),
        ("D01,Zhou Min,,terminated,,", "status"),
        ("D01,Zhou Min,,,2026-07-02,", "joined_at"),
        ("D01,Zhou Min,,,,99", "joining_fee"),
    ] {
        shop.write("d.csv", format!("code,name,sponsor,status,joined_at,joining_fee\n{row}\n"));
        let run = changes_nothing(&shop, "distributor import d.csv --update").fails(1);
        let said = format!("{fields} “");
        assert!(run.stderr.contains(&said), "{}", run.stderr);
        assert!(run.stderr.contains("the book has another value"), "{}", run.stderr);
    }
}

#[test]
fn a_file_that_was_taken_stays_unchanged_when_lives_have_moved_on() {
    let shop = shop();
    shop.write("d.csv", "code,name,status\nA,Li,applied\nB,Han,\nC,Tom,suspended\n");
    shop.run(IMPORT).ok();
    shop.run("distributor approve A").ok();
    shop.run("distributor suspend B").ok();
    shop.run("distributor reinstate C").ok();
    changes_nothing(&shop, IMPORT).ok().says("d.csv: 3 rows: 3 unchanged\n");
    shop.write("d.csv", "code,name,status\nA,Li,suspended\nB,Han,terminated\n");
    changes_nothing(&shop, IMPORT).fails(1);
}

#[test]
fn opening_balances_are_summed_and_need_a_book_with_a_start() {
    let file = "code,name,opening_balance\nA,Li,100.50\nB,Han,-0.50\nC,Tom,\n";
    let shop = shop();
    shop.write("d.csv", file);
    changes_nothing(&shop, IMPORT).fails(1).says(str![[r#"
error: 2 problems; nothing was written
  d.csv:2:3  opening_balance “100.50”: the book has no start (init --start), so it cannot open with a balance
  d.csv:3:3  opening_balance “-0.50”: the book has no start (init --start), so it cannot open with a balance
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]]);
    let shop = Shop::new();
    shop.run("init --name Tea --start 2026-10-01").ok();
    shop.write("d.csv", file);
    changes_nothing(&shop, "distributor import d.csv --expect-total 100.01").fails(1).says(str![[
        r#"
error: the total is 100.00, --expect-total says 100.01
hint: the file may be cut off; nothing was written

"#
    ]]);
    changes_nothing(&shop, "distributor import d.csv --expect-rows 4").fails(1).says(str![[r#"
error: the file has 3 rows, --expect-rows says 4
hint: the file may be cut off; nothing was written

"#]]);
    shop.run("distributor import d.csv --expect-total 100.00 --expect-rows 3").ok().says(str![[
        r#"
d.csv: 3 rows: 3 added, total 100.00
next: fenrun distributor tree shows who belongs to whom

"#
    ]]);
    changes_nothing(&shop, IMPORT).ok();
}

#[test]
fn files_that_are_no_tables_are_refused() {
    let shop = shop();
    for (content, said) in [
        (
            &b""[..],
            str![[r#"
error: d.csv is empty
hint: a table begins with a line of column names

"#]],
        ),
        (
            b"code,phone\nA,1\n",
            str![[r#"
error: a column is missing: name
  at d.csv:1
hint: add it to the first line; columns may stand in any order

"#]],
        ),
        (
            b"code,name\n\"A,Li\n",
            str![[r#"
error: d.csv ends before this quote is closed
  at d.csv:2:1
hint: close the quote, or export the file again: its end may be missing

"#]],
        ),
        (
            b"code,name\nA,Li\xff\n",
            str![[r#"
error: this is not UTF-8 text (byte 14 of d.csv)
  at d.csv:2
hint: save the file as “CSV UTF-8” and try again

"#]],
        ),
        (
            b"code,name\nA,Li\0\n",
            str![[r#"
error: d.csv has a byte 0 here: it is no text, or it is damaged
  at d.csv:2
hint: export the file again

"#]],
        ),
        (
            b"code;name\nA;Li\n",
            str![[r#"
error: the columns are separated by “;” instead of “,”
  at d.csv:1
hint: export the file again, with “,” between the columns

"#]],
        ),
    ] {
        shop.write("d.csv", content);
        changes_nothing(&shop, IMPORT).fails(1).says(said);
    }
    changes_nothing(&shop, "distributor import none.csv").fails(74).says(str![[r#"
error: cannot read none.csv: no such file or folder
hint: check the name and the permissions, then try again

"#]]);
    changes_nothing(&shop, "distributor import .").fails(74);
    changes_nothing(&shop, "distributor import").fails(2);
}
