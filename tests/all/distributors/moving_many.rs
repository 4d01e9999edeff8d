//! `distributor move --file`: all of a file's moves or none (CLI.md "Imports").
use rusqlite::Connection;
use snapbox::str;

use super::changes_nothing;
use super::moving::{company, history, october};
use crate::harness::Shop;

/// Kind, file, rows, moved, unchanged.
type Run = (String, String, i64, i64, i64);

/// Which files of moves are recorded.
fn runs(shop: &Shop) -> Vec<Run> {
    let conn = Connection::open(shop.path("fenrun.db")).unwrap();
    let sql = "SELECT kind, file_name, rows, advanced, unchanged FROM import_runs ORDER BY id";
    let mut runs = conn.prepare(sql).unwrap();
    let run = |row: &rusqlite::Row<'_>| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
    };
    let runs = runs.query_map([], run).unwrap();
    runs.map(Result::unwrap).filter(|run: &Run| run.0 == "moves").collect()
}

#[test]
fn a_file_moves_all_with_one_effect_and_one_yes() {
    let shop = october();
    // Of 300.00 sold on the 20th L2 has 8 % instead of 5 % of L1: 9.00 more. X sells on the 16th at
    // level 1: 12.00; at level 2 it is 10.00, and L2 has 8.00.
    shop.run("order record 9 --line TEA:1 --distributor X --paid-at 2026-10-16").ok();
    shop.write("moves.csv", "code,sponsor,from\nD1,L2,2026-10-15\nX,L2,2026/10/15\n");
    let line = "distributor move --file moves.csv";
    changes_nothing(&shop, line).fails(1).prints("").says(str![[r#"
error: this wants a yes: this reaches 2 recorded, unsettled orders and changes their commission by 15.00 (L2 +32.00, L1 -15.00, X -2.00); go on?
hint: --yes says it; --dry-run, where there is one, shows what would happen

"#]]);
    changes_nothing(&shop, &format!("{line} --dry-run")).ok().says(str![[r#"
moves.csv: 2 rows: 2 moved; this was a dry run, nothing was changed
it reaches 2 recorded orders and changes their commission by 15.00 (L2 +32.00, L1 -15.00, X -2.00)

"#]]);
    changes_nothing(&shop, &format!("{line} --dry-run --lang zh")).ok().says(str![[r#"
moves.csv：2 行：换上级 2；这是试运行，没有做任何改动
追溯到 2 个已录入的订单，佣金变动 15.00（L2 +32.00，L1 -15.00，X -2.00）

"#]]);
    changes_nothing(&shop, &format!("{line} --yes --expect-rows 3")).fails(1).says(str![[r#"
error: the file has 2 rows, --expect-rows says 3
hint: the file may be cut off; nothing was written

"#]]);
    shop.run(&format!("{line} --yes --expect-rows 2")).ok().prints("").says(str![[r#"
moves.csv: 2 rows: 2 moved
it reaches 2 recorded orders and changes their commission by 15.00 (L2 +32.00, L1 -15.00, X -2.00)
next: fenrun distributor tree shows who belongs to whom

"#]]);
    assert_eq!(history(&shop, "D1"), ["- 2 L1", "2026-10-15T00:00 2 L2"]);
    assert_eq!(history(&shop, "X"), ["- 1 -", "2026-10-15T00:00 2 L2"]);
    changes_nothing(&shop, line).ok().says(str![[r#"
moves.csv: 2 rows: 2 unchanged

"#]]);
    assert_eq!(runs(&shop), [("moves".into(), "moves.csv".into(), 2, 2, 0)]);
    let log = shop.run("audit log --format json").ok().stdout;
    assert!(log.contains("difference"), "{log}");
    shop.run("check").ok().quiet();
}

#[test]
fn a_table_with_tabs_and_chinese_headers_and_one_from_stdin_are_read() {
    let shop = company();
    shop.write("moves.tsv", "生效日期\t上级\t分销商\t备注\n2026-10-15\tl2\td1\t换\n");
    shop.run("distributor move --file moves.tsv --lang zh").ok().says(str![[r#"
moves.tsv：1 行：换上级 1
未读取的列：备注
2 个编码与账套中的只有大小写不同，视为同一个
下一步：fenrun distributor tree 显示上下级

"#]]);
    shop.write("moves.csv", "code,sponsor,from\nD1,X,2026-10-20\n");
    shop.shell("fenrun distributor move --file - < moves.csv").ok().says(str![[r#"
-: 1 row: 1 moved
next: fenrun distributor tree shows who belongs to whom

"#]]);
    let all = ["- 2 L1", "2026-10-15T00:00 2 L2", "2026-10-20T00:00 2 X"];
    assert_eq!(history(&shop, "D1"), all);
}

#[test]
fn in_which_order_the_rows_stand_does_not_matter() {
    // L1 goes below L2 once D1 is gone; D1 comes back to X after a while.
    let rows = ["D1,L2,2026-10-15", "D1,X,2026-10-20", "L1,L2,2026-10-15", "D1,L2,2026-10-25"];
    let outcomes = [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2]].map(|turn| {
        let shop = company();
        let rows = turn.map(|row| rows[row]).join("\n");
        shop.write("moves.csv", format!("code,sponsor,from\n{rows}\n"));
        shop.run("distributor move --file moves.csv").ok();
        shop.run("check").ok().quiet();
        changes_nothing(&shop, "distributor move --file moves.csv").ok();
        (history(&shop, "D1"), history(&shop, "L1"))
    });
    for outcome in &outcomes {
        assert_eq!(outcome, &outcomes[0]);
    }
    let [d1, l1] = [&outcomes[0].0, &outcomes[0].1];
    assert_eq!(
        *d1,
        ["- 2 L1", "2026-10-15T00:00 2 L2", "2026-10-20T00:00 2 X", "2026-10-25T00:00 2 L2"]
    );
    assert_eq!(*l1, ["- 1 -", "2026-10-15T00:00 2 L2"]);
}

#[test]
fn every_bad_row_is_named_and_nobody_is_moved() {
    let shop = october();
    for line in [
        "commission settle --period 2026-10",
        "distributor add S --name Su",
        "distributor suspend S --from 2026-10-15",
        "distributor add N --name Niu --joined-at 2026-10-10",
        "distributor add M --name Ma",
        "distributor move M --sponsor L1 --from 2026-12-01",
        "distributor add G --name Gao",
    ] {
        shop.run(line).ok();
    }
    shop.write(
        "moves.csv",
        "code,sponsor,from,note\n\
         G,L2,2026-11-01,good\n\
         D1,L2,2026-10-15,settled\n\
         X,S,2026-10-16,suspended\n\
         X,D1,2026-11-01,level 2\n\
         X,M,2026-11-02,level 2 soon\n\
         X,X,2026-11-03,itself\n\
         L1,D1,2026-10-12,own team\n\
         L1,L2,2026-11-02,team\n\
         N,L2,2026-10-09,before\n\
         ?,,,cells\n\
         NOBODY,L2,2026-11-01,unknown\n\
         N,NOBODY,2026-11-01,unknown\n\
         G,X,2026-11-01,twice\n\
         G,X\n",
    );
    changes_nothing(&shop, "distributor move --file moves.csv --yes").fails(1).says(str![[r#"
error: 15 problems; nothing was written
  moves.csv:3:3  from “2026-10-15”: reaches 1 settled order; the earliest possible day is 2026-10-21
  moves.csv:4:2  sponsor “S”: this sponsor is not approved then
  moves.csv:5:2  sponsor “D1”: this sponsor is level 2, and there is no level 3
  moves.csv:6:2  sponsor “M”: this sponsor is level 2 from 2026-12-01 00:00 on, and there is no level 3
  moves.csv:7:2  sponsor “X”: nobody is the own sponsor
  moves.csv:8:2  sponsor “D1”: this sponsor is in the team of the one who is to move
  moves.csv:9:1  code “L1”: cannot become level 2: 1 distributor has this one as sponsor then or later
  moves.csv:10:3  from “2026-10-09”: too early: the distributor begins at 2026-10-10 00:00
  moves.csv:11:1  code “?”: ? (U+003F) is not possible in a code
  moves.csv:11:2  sponsor “”: nothing there
  moves.csv:11:3  from “”: nothing there
  moves.csv:12:1  code “NOBODY”: the book knows no such distributor
  moves.csv:13:2  sponsor “NOBODY”: the book knows no such sponsor
  moves.csv:14:2  sponsor “X”: an earlier row says otherwise about the same
  moves.csv:15  2 fields instead of 4
hint: mend the rows: such a file is taken whole or not at all

"#]]);
    changes_nothing(&shop, "distributor move --file moves.csv --yes --lang zh").fails(1).says(
        str![[r#"
错误：有 15 处问题；没有写入任何内容
  moves.csv:3:3  from“2026-10-15”：涉及 1 个已结算的订单；最早可为 2026-10-21
  moves.csv:4:2  sponsor“S”：这个上级那时不是已批准状态
  moves.csv:5:2  sponsor“D1”：这个上级是二级分销商，没有第三级
  moves.csv:6:2  sponsor“M”：这个上级从 2026-12-01 00:00 起是二级分销商，没有第三级
  moves.csv:7:2  sponsor“X”：不能做自己的上级
  moves.csv:8:2  sponsor“D1”：这个上级是要调整的人的下级
  moves.csv:9:1  code“L1”：不能变为二级：那时或以后有 1 个下级
  moves.csv:10:3  from“2026-10-09”：太早：这个分销商从 2026-10-10 00:00 开始
  moves.csv:11:1  code“?”：编号中不能有 ? (U+003F)
  moves.csv:11:2  sponsor“”：没有内容
  moves.csv:11:3  from“”：没有内容
  moves.csv:12:1  code“NOBODY”：账套里没有这个分销商
  moves.csv:13:2  sponsor“NOBODY”：账套中没有这个上级
  moves.csv:14:2  sponsor“X”：前面有一行对同一对象的说法不同
  moves.csv:15  有 2 个字段，应有 4 个
提示：请改正这些行：这种文件要么全部生效，要么一行也不生效

"#]],
    );
    changes_nothing(&shop, "distributor move --file moves.csv --dry-run").fails(1);
    assert_eq!(runs(&shop), []);
}

#[test]
fn every_fault_of_a_row_is_named_at_once() {
    let shop = october();
    for line in [
        "commission settle --period 2026-10",
        "distributor add S --name Su",
        "distributor suspend S --from 2026-10-01",
    ] {
        shop.run(line).ok();
    }
    shop.write(
        "moves.csv",
        "code,sponsor,from\n\
         NOBODY,NOONE,1/10/2026\n\
         D1,S,2026-10-15\n\
         NOBODY,?,2026-10-15\n",
    );
    changes_nothing(&shop, "distributor move --file moves.csv --yes").fails(1).says(str![[r#"
error: 7 problems; nothing was written
  moves.csv:2:1  code “NOBODY”: the book knows no such distributor
  moves.csv:2:2  sponsor “NOONE”: the book knows no such sponsor
  moves.csv:2:3  from “1/10/2026”: no date; dates look like 2026-10-31 or 2026-10-31 08:26, from 2000 on
  moves.csv:3:2  sponsor “S”: this sponsor is not approved then
  moves.csv:3:3  from “2026-10-15”: reaches 1 settled order; the earliest possible day is 2026-10-21
  moves.csv:4:1  code “NOBODY”: the book knows no such distributor
  moves.csv:4:2  sponsor “?”: ? (U+003F) is not possible in a code
hint: mend the rows: such a file is taken whole or not at all

"#]]);
    changes_nothing(&shop, "distributor move --file moves.csv --lang zh").fails(1).says(str![[
        r#"
错误：有 7 处问题；没有写入任何内容
  moves.csv:2:1  code“NOBODY”：账套里没有这个分销商
  moves.csv:2:2  sponsor“NOONE”：账套中没有这个上级
  moves.csv:2:3  from“1/10/2026”：不是日期；写法：2026-10-31 或 2026-10-31 08:26，从 2000 年起
  moves.csv:3:2  sponsor“S”：这个上级那时不是已批准状态
  moves.csv:3:3  from“2026-10-15”：涉及 1 个已结算的订单；最早可为 2026-10-21
  moves.csv:4:1  code“NOBODY”：账套里没有这个分销商
  moves.csv:4:2  sponsor“?”：编号中不能有 ? (U+003F)
提示：请改正这些行：这种文件要么全部生效，要么一行也不生效

"#
    ]]);
}

#[test]
fn of_many_who_gain_or_lose_the_first_are_named_and_all_are_counted() {
    let shop = company();
    for seller in 1..=6 {
        shop.run(&format!("distributor add L{seller}0 --name N")).ok();
        shop.run(&format!("distributor add D{seller}0 --name N --sponsor L{seller}0")).ok();
        let line = format!("order record 7{seller} --line TEA:{seller} --distributor D{seller}0");
        shop.run(&format!("{line} --paid-at 2026-10-16")).ok();
    }
    let moves: String = (1..=6).map(|seller| format!("D{seller}0,L2,2026-10-15\n")).collect();
    shop.write("moves.csv", format!("code,sponsor,from\n{moves}"));
    let line = "distributor move --file moves.csv";
    changes_nothing(&shop, line).fails(1).says(str![[r#"
error: this wants a yes: this reaches 6 recorded, unsettled orders and changes their commission by 63.00 (L2 +168.00, L60 -30.00, L50 -25.00, L40 -20.00, L30 -15.00, … and 2 more); go on?
hint: --yes says it; --dry-run, where there is one, shows what would happen

"#]]);
    changes_nothing(&shop, &format!("{line} --lang zh")).fails(1).says(str![[r#"
错误：需要确认：这会影响 6 个已记录、未结算的订单，佣金变化 63.00（L2 +168.00，L60 -30.00，L50 -25.00，L40 -20.00，L30 -15.00，另有 2 人）；继续吗？
提示：用 --yes 确认；支持 --dry-run 的命令可先看会发生什么

"#]]);
    shop.run(&format!("{line} --yes")).ok();
    let log = shop.run("audit log --format json").ok().stdout;
    assert!(log.contains("distributors"), "{log}");
}

#[test]
fn at_a_terminal_one_yes_moves_all() {
    let shop = october();
    shop.write("moves.csv", "code,sponsor,from\nD1,L2,2026-10-10\nX,L2,2026-10-15\n");
    let mut terminal = shop.at_terminal("distributor move --file moves.csv");
    terminal.exp_string("2 recorded").unwrap();
    terminal.send("y").unwrap();
    terminal.flush().unwrap();
    terminal.exp_string("2 moved").unwrap();
    terminal.exp_eof().unwrap();
}

#[test]
fn of_spans_that_overlap_each_order_counts_once() {
    let shop = october();
    shop.write("moves.csv", "code,sponsor,from\nD1,L2,2026-10-05\nD1,X,2026-10-15\n");
    // Order 2 goes to L2: 3 % more of 200.00; order 3 to X: nothing more.
    shop.run("distributor move --file moves.csv --yes").ok().says(str![[r#"
moves.csv: 2 rows: 2 moved
it reaches 2 recorded orders and changes their commission by 6.00 (L1 -25.00, L2 +16.00, X +15.00)
next: fenrun distributor tree shows who belongs to whom

"#]]);
}

#[test]
fn what_is_no_file_of_moves_is_refused() {
    let shop = company();
    shop.write("moves.csv", "code,sponsor\nD1,L2\n");
    changes_nothing(&shop, "distributor move --file moves.csv").fails(1).says(str![[r#"
error: a column is missing: from
  at moves.csv:1
hint: add it to the first line; columns may stand in any order

"#]]);
    changes_nothing(&shop, "distributor move --file none.csv").fails(74);
}
