//! Grades: their names and conditions, given by hand, by file, and shown.
use snapbox::str;

use super::{changes_nothing, listed, team};
use crate::harness::Shop;

/// L-WANG (since June) and D01 (since July) with the grades silver and gold.
fn graded() -> Shop {
    let shop = team();
    shop.run("book set grades silver,gold").ok();
    shop
}

/// The grades that were recorded of a distributor.
fn history(shop: &Shop, code: &str) -> String {
    let csv = shop.run(&format!("distributor show {code} --format csv")).ok().stdout;
    let kept = csv.lines().filter_map(|line| line.strip_prefix("grades."));
    let kept = kept.filter(|line| !line.contains("recorded_at"));
    kept.flat_map(|line| [line, "\n"]).collect()
}

#[test]
fn names_and_conditions_are_settings_of_the_book() {
    let shop = team();
    shop.run("book set grades 'silver, gold'").ok().says("grades: silver,gold (before: nothing)\n");
    changes_nothing(&shop, "book set grades silver,gold")
        .ok()
        .says("grades is silver,gold already; nothing was changed\n");
    changes_nothing(&shop, "book set grade.gold.reach 'own_sales 50000 quarter' --dry-run").ok().says(
        "grade.gold.reach would be own_sales 50000.00 quarter (now: nothing); nothing was changed\n",
    );
    shop.run("book set grade.GOLD.reach 'own_sales 50000 quarter,orders 03 month'").ok().says(
        str![[r#"
grade.gold.reach: own_sales 50000.00 quarter, orders 3 month (before: nothing)

"#]],
    );
    shop.run("book set grade.gold.keep 'team_sales 100.5 year' --lang zh").ok().says(str![[r#"
grade.gold.keep：team_sales 100.50 year（原值：无）

"#]]);
    shop.run("book set grade.gold.reach ''").ok().says(str![[r#"
grade.gold.reach: nothing (before: own_sales 50000.00 quarter, orders 3 month)

"#]]);
    shop.run("book set grades 'silver,gold,钻石'").ok();
    shop.run("book set grades ''").ok().says("grades: nothing (before: silver,gold,钻石)\n");
    // A later grade of the same name begins without conditions.
    shop.run("book set grades gold").ok();
    changes_nothing(&shop, "book set grade.gold.keep ''")
        .ok()
        .says("grade.gold.keep is nothing already; nothing was changed\n");
}

#[test]
fn what_no_grade_can_be_called_is_refused_by_name() {
    let shop = team();
    for (list, said) in [
        ("silver,,gold", "error: grades: “” is no name for a grade\n"),
        ("silver，gold", "error: grades: “silver，gold” has the sign “，”\n"),
        ("silver,None", "error: grades: no grade can be called None\n"),
        ("gold,silver,Gold", "error: grades: “Gold” is there twice\n"),
    ] {
        let run = changes_nothing(&shop, &format!("book set grades '{list}'")).fails(2);
        assert!(run.stderr.starts_with(said), "{}", run.stderr);
    }
    let long = "a".repeat(65);
    let run = changes_nothing(&shop, &format!("book set grades {long}")).fails(2);
    assert_eq!(
        run.stderr,
        format!("error: grades: “{long}” is too long\nhint: a name has at most 64 letters\n")
    );
    changes_nothing(&shop, "book set grades '金牌、银牌' --lang zh").fails(2).says(str![[r#"
错误：grades：“金牌、银牌”含有符号“、”
提示：名称可含文字、数字、空格和 _ - . + & * · ★ ☆；名称之间用半角逗号 (,) 分隔

"#]]);
}

#[test]
fn what_is_no_condition_is_refused_by_name() {
    let shop = graded();
    for (conditions, said) in [
        ("own_sales 50000", "“own_sales 50000” is no condition\n"),
        ("orders 1 month,", "“” is no condition\n"),
        ("profit 1 month", "“profit” is nothing that is measured\n"),
        ("all_sales 1 month", "“all_sales” is nothing that is measured\n"),
        ("own_sales 5，000 month", "“5，000” is no amount\n"),
        ("own_sales 1e3 month", "“1e3” is no amount\n"),
        ("own_sales 0.005 month", "“0.005” is no amount\n"),
        ("own_sales 0 month", "“0” is no amount\n"),
        ("team_sales -1 month", "“-1” is no amount\n"),
        ("own_sales 99999999999999999999 month", "“99999999999999999999” is no amount\n"),
        ("orders 1.5 month", "“1.5” is no number of orders\n"),
        ("orders １ month", "“１” is no number of orders\n"),
        ("orders 1 week", "“week” is no span\n"),
        ("orders 1 month,orders 2 month", "“orders 2 month” asks for the same once more\n"),
    ] {
        let run =
            changes_nothing(&shop, &format!("book set grade.gold.reach '{conditions}'")).fails(2);
        let said = format!("error: grade.gold.reach: {said}hint: ");
        assert!(run.stderr.starts_with(&said), "{}", run.stderr);
    }
    changes_nothing(&shop, "book set grade.gold.keep 'own_sales ５000 month' --lang zh")
        .fails(2)
        .says(str![[r#"
错误：grade.gold.keep：“５000”不是金额
提示：请用大于 0 的账套币种金额，只含半角数字和小数点

"#]]);
    changes_nothing(&shop, "book set grade.bronze.keep 'orders 1 month'").fails(1).says(str![[
        r#"
error: there is no grade bronze
hint: the grades are, the lowest first: silver, gold

"#
    ]]);
    changes_nothing(&shop, "book set grade.gold.lose 'orders 1 month'").fails(2);
}

#[test]
fn a_grade_that_somebody_has_now_or_later_stays_in_the_list() {
    let shop = graded();
    shop.run("distributor grade D01 gold --from 2026-12-01").ok();
    changes_nothing(&shop, "book set grades silver").fails(1).says(str![[r#"
error: gold stays in the list: D01 has it
hint: fenrun distributor list --columns distributor,grade shows who has which; fenrun distributor grade CODE none takes one away

"#]]);
    shop.run("distributor grade L-WANG gold").ok();
    changes_nothing(&shop, "book set grades '' --lang zh").fails(1).says(str![[r#"
错误：gold 不能从列表中去掉：D01 和另外 1 人属于该等级
提示：fenrun distributor list --columns distributor,grade 显示各人的等级；fenrun distributor grade 编码 none 取消等级

"#]]);
    // Who had it once is no reason to keep it.
    shop.run("distributor grade D01 none --from 2026-12-01").ok();
    shop.run("distributor grade L-WANG none").ok();
    shop.run("book set grades silver").ok();
    snapbox::assert_data_eq!(
        history(&shop, "D01"),
        str![[r#"
1.grade,gold
1.from,2026-12-01T00:00:00+08:00
1.reason,
1.operator,tester
2.grade,
2.from,2026-12-01T00:00:00+08:00
2.reason,
2.operator,tester

"#]]
    );
}

#[test]
fn a_grade_is_given_from_a_day_on_and_taken_away() {
    let shop = graded();
    shop.run("distributor grade D01 Silver --from 2026-08-01 --reason 'fair in May'").ok().says(
        str![[r#"
D01 is silver from 2026-08-01 00:00
next: fenrun distributor show D01

"#]],
    );
    changes_nothing(&shop, "distributor grade D01 gold --dry-run").ok().says(str![[r#"
D01 would be gold from 2026-11-05 00:00; nothing is changed

"#]]);
    shop.run("distributor grade d01 gold").ok().says(str![[r#"
D01 is gold from 2026-11-05 00:00
next: fenrun distributor show D01

"#]]);
    shop.run("distributor grade D01 none --from 2026-10-01").ok().says(str![[r#"
D01 has no grade from 2026-10-01 00:00
it counts until 2026-11-05 00:00: a later change is recorded
next: fenrun distributor show D01

"#]]);
    let listed_at = |day: &str| listed(&shop, &format!("--at {day} --columns distributor,grade"));
    assert_eq!(listed_at("2026-07-31"), "D01,\nL-WANG,\n");
    assert_eq!(listed_at("2026-09-30"), "D01,silver\nL-WANG,\n");
    assert_eq!(listed_at("2026-10-31"), "D01,\nL-WANG,\n");
    assert_eq!(listed(&shop, "--grade GOLD --columns distributor"), "D01\n");
    snapbox::assert_data_eq!(
        history(&shop, "D01"),
        str![[r#"
1.grade,silver
1.from,2026-08-01T00:00:00+08:00
1.reason,fair in May
1.operator,tester
2.grade,
2.from,2026-10-01T00:00:00+08:00
2.reason,
2.operator,tester
3.grade,gold
3.from,2026-11-05T00:00:00+08:00
3.reason,
3.operator,tester

"#]]
    );
    let json = shop.run("distributor show D01 --format json").ok().stdout;
    assert!(json.contains("\"state\":\"approved\",\"grade\":\"gold\""), "{json}");
    let log = shop.run("audit log --format csv").ok().stdout;
    assert!(log.lines().last().unwrap().contains("distributor.grade"), "{log}");
}

#[test]
fn a_grade_again_is_already_done_and_with_another_reason_refused() {
    let shop = graded();
    shop.run("distributor grade D01 gold --from 2026-08-01 --reason fair").ok();
    for line in [
        "distributor grade D01 gold",
        "distributor grade D01 gold --from 2026-08-01",
        "distributor grade D01 GOLD --from 2026-08-01 --reason fair",
        "distributor grade D01 gold --from 2026-09-01 --reason other",
    ] {
        changes_nothing(&shop, line).ok().says("D01 is already gold then; nothing is changed\n");
    }
    changes_nothing(&shop, "distributor grade L-WANG none")
        .ok()
        .says("L-WANG already has no grade then; nothing is changed\n");
    changes_nothing(&shop, "distributor grade D01 gold --from 2026-08-01 --reason other")
        .fails(1)
        .says(str![[r#"
error: D01 is already gold then; the recorded reason is: fair
hint: what is recorded stays; without --reason this changes nothing

"#]]);
}

#[test]
fn a_grade_that_is_none_and_a_day_before_the_distributor_are_refused() {
    let shop = graded();
    changes_nothing(&shop, "distributor grade D01 bronze").fails(1).says(str![[r#"
error: there is no grade bronze
hint: the grades are, the lowest first: silver, gold

"#]]);
    changes_nothing(&shop, "distributor grade D01 gold --from 2026-06-30").fails(1).says(str![[
        r#"
error: D01 is there only since 2026-07-01 00:00
hint: give this day to --from, or a later one

"#
    ]]);
    changes_nothing(&shop, "distributor grade D01 gold --from 2026-06-30 --lang zh").fails(1).says(
        str![[r#"
错误：D01 自 2026-07-01 00:00 起才是分销商
提示：请给 --from 这一天或更晚的日子

"#]],
    );
    changes_nothing(&shop, "distributor grade D99 gold").fails(1);
    changes_nothing(&shop, "distributor grade D01").fails(2).says(str![[r#"
error: GRADE is missing, and nobody can be asked
hint: give GRADE, or run the command at a terminal without --no-input

"#]]);
    changes_nothing(&shop, "distributor grade D01 gold --from 2026-02-30").fails(2);
    let shop = team();
    changes_nothing(&shop, "distributor grade D01 gold").fails(1).says(str![[r#"
error: there is no grade gold: the book has no grades yet
hint: fenrun book set grades silver,gold names them, the lowest first

"#]]);
}

#[test]
fn whoever_applied_today_can_have_a_grade_from_today() {
    let shop = graded();
    shop.run("distributor apply D02 --name Li --joined-at '2026-11-05 08:30'").ok();
    shop.run("distributor grade D02 gold").ok().says(str![[r#"
D02 is gold from 2026-11-05 08:30
next: fenrun distributor show D02

"#]]);
}

#[test]
fn a_file_brings_grades_since_joining_or_always() {
    let shop = graded();
    shop.write("d.csv", "code,name,joined_at,grade\nA,Ann,2026-09-01,Gold\nB,Bo,,silver\nC,Cy,,\n");
    shop.run("distributor import d.csv").ok();
    let listed_at =
        |day: &str| listed(&shop, &format!("--at {day} --level 1 --columns distributor,grade"));
    assert_eq!(listed_at("2026-08-31"), "A,\nB,silver\nC,\nL-WANG,\n");
    assert_eq!(listed_at("2026-09-01"), "A,gold\nB,silver\nC,\nL-WANG,\n");
    changes_nothing(&shop, "distributor import d.csv").ok().says("d.csv: 3 rows: 3 unchanged\n");
    // The grade with which it came stays true of it; another one is not taken from a file.
    shop.run("distributor grade A silver --from 2026-10-01").ok();
    changes_nothing(&shop, "distributor import d.csv").ok();
    shop.write("e.csv", "code,name,grade\nC,Cy,gold\n");
    changes_nothing(&shop, "distributor import e.csv --update").fails(1).says(str![[r#"
error: 1 problem; nothing was written
  e.csv:2:3  grade “gold”: the book has another value
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]]);
    shop.write("f.csv", "code,name,grade\nD,Di,bronze\nE,Ed,gold\n");
    changes_nothing(&shop, "distributor import f.csv").fails(1).says(str![[r#"
error: 1 problem; nothing was written
  f.csv:2:3  grade “bronze”: the book has no such grade; fenrun book set grades names them
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]]);
    shop.run("distributor add F --name Fay --grade GOLD --joined-at 2026-09-15").ok();
    changes_nothing(&shop, "distributor add F --name Fay --grade gold").ok();
    changes_nothing(&shop, "distributor add F --name Fay --grade silver").fails(1);
    changes_nothing(&shop, "distributor add G --name Gus --grade bronze").fails(1);
    assert_eq!(listed(&shop, "--grade gold --columns distributor"), "F\n");
}

#[test]
fn at_a_terminal_the_grade_is_chosen() {
    let shop = graded();
    let mut terminal = shop.at_terminal("distributor grade D01");
    terminal.exp_string("Which grade?").unwrap();
    terminal.send_line("").unwrap();
    terminal.exp_string("D01 is silver from 2026-11-05 00:00").unwrap();
    terminal.exp_eof().unwrap();
}

/// 10 % direct, 20 % for gold; 5 % override, 8 % for gold.
const BY_GRADE: &str = "name = \"p\"\neffective_from = \"2026-10-01\"\nhold_days = 7\n\
     [[rate]]\nrole = \"direct\"\npercent = \"10%\"\n\
     [[rate]]\nrole = \"direct\"\ngrade = \"gold\"\npercent = \"20%\"\n\
     [[rate]]\nrole = \"override\"\npercent = \"5%\"\n\
     [[rate]]\nrole = \"override\"\ngrade = \"gold\"\npercent = \"8%\"\n";

/// The plan above; L-WANG sold for 100.00 on the 10th of October, D01 for 200.00 on the 20th.
fn trading() -> Shop {
    let shop = graded();
    shop.write("plan.toml", BY_GRADE).write("p.csv", "sku,name,price\nTEA,Tea,100.00\n").write(
        "o.csv",
        "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor\n\
         1,TEA,1,100.00,2026-10-10,2026-10-11,L-WANG\n\
         2,TEA,2,100.00,2026-10-20,2026-10-21,D01\n",
    );
    for line in ["product import p.csv", "plan apply plan.toml", "order import o.csv"] {
        shop.run(line).ok();
    }
    shop
}

#[test]
fn a_grade_in_the_past_shows_its_orders_and_the_difference_and_asks() {
    let shop = trading();
    // Of D01's order L-WANG has 8 % instead of 5 %: 6.00; the own one was before.
    let line = "distributor grade L-WANG gold --from 2026-10-15";
    changes_nothing(&shop, line).fails(1).says(str![[r#"
error: this wants a yes: this reaches 1 recorded, unsettled order and changes its commission by 6.00 (L-WANG +6.00); go on?
hint: --yes says it; --dry-run, where there is one, shows what would happen

"#]]);
    changes_nothing(&shop, &format!("{line} --dry-run")).ok().says(str![[r#"
L-WANG would be gold from 2026-10-15 00:00, and the commission of 1 recorded order would change by 6.00 (L-WANG +6.00); nothing is changed

"#]]);
    shop.run(&format!("{line} --yes")).ok().says(str![[r#"
L-WANG is gold from 2026-10-15 00:00; the commission of 1 recorded order changes by 6.00 (L-WANG +6.00)
next: fenrun distributor show L-WANG

"#]]);
    // The own order too: 10.00 more, until the later change, which reaches the other one.
    shop.run("distributor grade L-WANG gold --from 2026-10-10 --yes").ok().says(str![[r#"
L-WANG is gold from 2026-10-10 00:00; the commission of 1 recorded order changes by 10.00 (L-WANG +10.00)
it counts until 2026-10-15 00:00: a later change is recorded
next: fenrun distributor show L-WANG

"#]]);
    shop.run("distributor grade L-WANG none --from 2026-10-15 --yes").ok().says(str![[r#"
L-WANG has no grade from 2026-10-15 00:00; the commission of 1 recorded order changes by -6.00 (L-WANG -6.00)
next: fenrun distributor show L-WANG

"#]]);
    shop.run("distributor grade D01 gold --from 2026-10-01 --yes --lang zh").ok().says(str![[r#"
D01 自 2026-10-01 00:00 起为 gold；1 个已记录订单的佣金变化 20.00（D01 +20.00）
下一步：fenrun distributor show D01

"#]]);
    let csv = "--format csv --columns distributor,role,rate,amount";
    let entries = shop.run(&format!("commission entries --pending {csv}")).ok().stdout;
    let expected = "distributor,role,rate,amount\nL-WANG,direct,0.2,20.00\n\
                    D01,direct,0.2,40.00\nL-WANG,override,0.05,10.00\n";
    assert_eq!(entries, expected);
}

#[test]
fn settled_orders_keep_the_grade_of_their_time() {
    let shop = trading();
    shop.run("commission settle --period 2026-10").ok();
    changes_nothing(&shop, "distributor grade L-WANG gold --from 2026-10-15 --yes").fails(1).says(
        str![[r#"
error: 1 settled order would change, and what is settled does not change
hint: the earliest possible --from is 2026-10-21

"#]],
    );
    shop.run("distributor grade L-WANG gold --from 2026-10-21").ok();
}

#[test]
fn a_late_order_gets_the_grade_that_held_at_its_time() {
    let shop = trading();
    shop.run("distributor grade D01 gold --from 2026-10-12 --yes").ok();
    shop.run("distributor grade D01 none --from 2026-10-14 --yes").ok();
    shop.run("order record 9 --line TEA:1 --distributor D01 --paid-at 2026-10-13").ok();
    let explained = shop.run("commission entries --pending --format csv --columns order_no,amount");
    let stdout = explained.ok().stdout;
    assert!(stdout.contains("9,20.00\n"), "{stdout}");
}

#[test]
fn a_plan_names_grades_that_the_book_has_and_then_they_stay() {
    let shop = team();
    shop.write("plan.toml", BY_GRADE);
    for line in ["plan check plan.toml", "plan apply plan.toml"] {
        changes_nothing(&shop, line).fails(1).says(str![[r#"
error: the book knows no rate.grade “gold”: it has no grades yet
  at plan.toml:9:9
hint: fenrun book set grades silver,gold names them, the lowest first
error: the book knows no rate.grade “gold”: it has no grades yet
  at plan.toml:16:9
hint: fenrun book set grades silver,gold names them, the lowest first

"#]]);
    }
    shop.run("book set grades silver,Gold").ok();
    changes_nothing(&shop, "plan apply plan.toml --lang zh").fails(1).says(str![[r#"
错误：账套中没有 rate.grade“gold”
  位置 plan.toml:9:9
提示：现有等级（由低到高）：silver, Gold
错误：账套中没有 rate.grade“gold”
  位置 plan.toml:16:9
提示：现有等级（由低到高）：silver, Gold

"#]]);
    shop.run("book set grades silver,gold").ok();
    shop.run("plan apply plan.toml").ok();
    shop.run("book set grades gold").ok();
    changes_nothing(&shop, "book set grades ''").fails(1).says(str![[r#"
error: gold stays in the list: version 1 of the plan, p, names it
hint: fenrun plan show 1 shows the rules

"#]]);
    let later =
        BY_GRADE.replace("2026-10-01", "2026-11-01").replace("grade = \"gold\"\n", "level = 1\n");
    shop.write("later.toml", &later);
    shop.run("plan apply later.toml").ok();
    // The plan that names it governs no more.
    shop.run("book set grades ''").ok();
}
