//! What all lists and reports have in common: formats, files, columns.
use std::fs;
use std::fs::File;
use std::os::unix::fs::PermissionsExt;

use snapbox::str;

use crate::harness::Shop;

const PLAN: &str = "\
name = \"spring\"
effective_from = \"2026-01-01\"
base = \"net\"
rounding = \"half_up\"
hold_days = 7

[[rate]]
role = \"direct\"
percent = \"10%\"
";

/// A book with one plan.
fn shop() -> Shop {
    let shop = Shop::new();
    shop.write("plan.toml", PLAN);
    shop.run("init --name Tea").ok();
    shop.run("plan apply plan.toml").ok();
    shop
}

const LIST: &str = "plan list --columns version,plan_name,effective_from,max_share";

#[test]
fn the_format_is_that_of_the_flag_else_of_the_setting_else_a_table() {
    let shop = shop();
    shop.run(LIST).ok().quiet().prints(str![[r#"
Version  Plan name  From        Max share
─────────────────────────────────────────
      1  spring     2026-01-01       100%

"#]]);
    shop.run(&format!("{LIST} --format csv")).ok().quiet().prints(str![[r#"
version,plan_name,effective_from,max_share
1,spring,2026-01-01,1

"#]]);
    shop.run(&format!("{LIST} --format json")).ok().quiet().prints(str![[r#"
[
{"version":1,"plan_name":"spring","effective_from":"2026-01-01","max_share":"1"}
]

"#]]);
    let shop = shop.with("FENRUN_FORMAT", "jsonl");
    shop.run(LIST).ok().quiet().prints(str![[r#"
{"version":1,"plan_name":"spring","effective_from":"2026-01-01","max_share":"1"}

"#]]);
    shop.run(&format!("{LIST} --format tsv")).ok().quiet().prints(str![[r#"
version	plan_name	effective_from	max_share
1	spring	2026-01-01	1

"#]]);
}

#[test]
fn headings_speak_the_readers_language_and_csv_never_does() {
    let shop = shop();
    shop.run(&format!("{LIST} --lang zh")).ok().quiet().prints(str![[r#"
版本  方案名称  生效日      佣金上限
------------------------------------
   1  spring    2026-01-01      100%

"#]]);
    let english = shop.run(&format!("{LIST} --format csv")).ok().stdout;
    shop.run(&format!("{LIST} --format csv --lang zh")).ok().prints(english);
}

#[test]
fn a_file_gets_the_format_of_its_extension_whole_and_private() {
    let shop = shop();
    let csv = shop.run(&format!("{LIST} --format csv")).ok().stdout;
    shop.write(
        "plans.csv",
        "old and longer than what comes next, by far, so that a rest would show",
    );
    shop.run(&format!("{LIST} -o plans.csv")).ok().quiet().prints("");
    assert_eq!(shop.read("plans.csv"), csv);
    assert_eq!(fs::metadata(shop.path("plans.csv")).unwrap().permissions().mode() & 0o777, 0o600);
    shop.run(&format!("{LIST} --format csv -o -")).ok().prints(csv.as_str());
    shop.run(&format!("{LIST} --format csv -o plans.dat")).ok();
    assert_eq!(shop.read("plans.dat"), csv);
}

#[test]
fn a_report_never_takes_the_place_of_a_book() {
    let shop = shop();
    let before = fs::read(shop.path("fenrun.db")).unwrap();
    shop.run(&format!("{LIST} --format csv -o fenrun.db")).fails(74).says(str![[r#"
error: fenrun.db is a book or another database, or belongs to one
hint: choose another name

"#]]);
    shop.run(&format!("{LIST} --format csv -o fenrun.db --lang zh")).fails(74).says(str![[r#"
错误：fenrun.db 是账套或其他数据库，或是数据库的附属文件
提示：请换一个文件名

"#]]);
    assert_eq!(fs::read(shop.path("fenrun.db")).unwrap(), before);
}

#[test]
fn a_file_that_cannot_be_written_is_named_with_the_reason() {
    let shop = shop();
    shop.run(&format!("{LIST} -o nowhere/plans.csv")).fails(74).says(str![[r#"
error: cannot write nowhere/plans.csv: no such file or folder
hint: make room or choose another place, then try again; what was there before is untouched

"#]]);
    shop.run(&format!("{LIST} -o plans.dat")).fails(2).says(str![[r#"
error: the format of plans.dat is unknown
hint: give --format: table, csv, tsv, json, jsonl, markdown

"#]]);
    shop.run(&format!("{LIST} -o plans.dat --lang zh")).fails(2).says(str![[r#"
错误：不知道 plans.dat 该用什么格式
提示：请给出 --format：table, csv, tsv, json, jsonl, markdown

"#]]);
    fs::create_dir(shop.path("plans.csv")).unwrap();
    shop.run(&format!("{LIST} -o plans.csv")).fails(74).says(str![[r#"
error: plans.csv is a folder
hint: name a file in it

"#]]);
}

#[test]
fn unknown_columns_are_named_with_the_one_that_was_meant() {
    let shop = shop();
    shop.run("plan list --columns version,effective_form").fails(2).prints("").says(str![[r#"
error: there is no column “effective_form”
hint: did you mean effective_from?

"#]]);
    shop.run("plan list --columns zzz --lang zh").fails(2).says(str![[r#"
错误：没有列“zzz”
提示：可用的列：version, plan_name, effective_from, effective_until, rule_count, rounding, hold_days, max_share, applied_at, superseded_by

"#]]);
    shop.run("plan list --columns version,version").fails(2).says(str![[r#"
error: column “version” is asked for twice
hint: name each column once

"#]]);
    shop.run("plan list --sort -nothing_at_all").fails(2).says(str![[r#"
error: there is no column “nothing_at_all”
hint: the columns are: version, plan_name, effective_from, effective_until, rule_count, rounding, hold_days, max_share, applied_at, superseded_by

"#]]);
}

#[test]
fn a_full_or_closed_stdout_is_noticed_after_the_book_was_left() {
    let shop = shop();
    let full = File::options().write(true).open("/dev/full").unwrap();
    let output = shop.command(LIST).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(74));
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = shop.command(LIST).stdout(writer).output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}
