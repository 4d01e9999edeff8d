//! `fenrun plan`: checked, applied, listed, shown; what it reaches back over.
use snapbox::str;

use crate::trade::{Trade, plan, rule};

const COLUMNS: &str = "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor";

fn ten_percent() -> String {
    plan(&rule("direct", "percent = \"10%\""))
}

#[test]
fn a_plan_is_applied_once_and_kept_byte_for_byte() {
    let trade = Trade::new();
    let source = format!("# 春季\r\n{}", ten_percent());
    trade.0.write("spring.toml", &source);
    trade.0.run("plan apply spring.toml").ok().says(str![[r#"
test is version 1 of the plan, from 2026-01-01 on
next: fenrun commission preview shows what it earns; fenrun plan show 1 prints it

"#]]);
    trade.0.run("plan show").ok().prints(&*source).quiet();
    trade.0.run("plan show 1").ok().prints(&*source);
    let before = trade.bytes();
    trade.0.run("plan apply spring.toml").ok().says(str![[r#"
spring.toml is applied already, as version 1

"#]]);
    assert!(before == trade.bytes());
}

#[test]
fn a_plan_is_read_from_stdin_and_rehearsed_without_a_trace() {
    let trade = Trade::new();
    let before = trade.bytes();
    trade.0.run_with_input("plan apply - --dry-run", &ten_percent()).ok().says(str![[r#"
test would be version 1 of the plan, from 2026-01-01 on; nothing was changed

"#]]);
    trade.0.run_with_input("plan check -", &ten_percent()).ok().says(str![[r#"
warning: there is no override rule: sales earn sponsors nothing
test can be applied: 1 rule from 2026-01-01 on
next: fenrun plan apply -

"#]]);
    assert!(before == trade.bytes());
}

#[test]
fn the_versions_of_the_plan_and_their_days_are_listed() {
    let trade = Trade::new();
    trade.0.run("plan list --format csv").ok().prints(
        "version,plan_name,effective_from,effective_until,rule_count,rounding,hold_days,max_share,applied_at,superseded_by\n",
    );
    trade.plan(&rule("direct", "percent = \"10%\""));
    trade.plan(&format!(
        "name = \"autumn\"\neffective_from = \"2026-10-01\"\nrounding = \"down\"\nhold_days = 7\nmax_share = \"40%\"\n{}",
        rule("direct", "percent = \"12%\"") + &rule("override", "fixed = \"3.00\"")
    ));
    trade.0.run("plan list").ok().prints(str![[r#"
Version  Plan name  From        Until       Rules  Applied
─────────────────────────────────────────────────────────────
      1  test       2026-01-01  2026-09-30      1  2026-11-05
      2  autumn     2026-10-01                  2  2026-11-05

"#]]);
    trade.0.run("plan list --lang zh").ok().prints(str![[r#"
版本  方案名称  生效日      截止        规则数  启用时间
----------------------------------------------------------
   1  test      2026-01-01  2026-09-30       1  2026-11-05
   2  autumn    2026-10-01                   2  2026-11-05

"#]]);
    trade.0.run("plan list --format csv").ok().prints(str![[r#"
version,plan_name,effective_from,effective_until,rule_count,rounding,hold_days,max_share,applied_at,superseded_by
1,test,2026-01-01,2026-09-30,1,half_up,0,1,2026-11-05T09:00:00+08:00,
2,autumn,2026-10-01,,2,down,7,0.4,2026-11-05T09:00:00+08:00,

"#]]);
}

#[test]
fn every_fault_of_a_plan_is_shown_with_its_place() {
    let trade = Trade::new();
    trade.0.write(
        "bad.toml",
        r#"name = "bad"
effective_from = "2026-02-30"
hold_from = "paid"
rounding = "up"
hold_days = "7"

[[rate]]
role = "direct"
percent = "101%"

[[rate]]
role = "direct"
grade = "gold"
sku = "TEA-9"
percent = "5%"
fixed = "1.00"

[[rate]]
role = "seller"
level = 3
fixed = "1.005"
"#,
    );
    let words = str![[r#"
error: “2026-02-30” is no day for “effective_from”
  at bad.toml:2:18
hint: days have the year first: 2026-10-01
error: “rounding” cannot be “up”
  at bad.toml:4:12
hint: it is one of: half_up, half_even, down
error: “hold_days” is no whole number
  at bad.toml:5:13
hint: write it without quotes, like 7
error: “101%” is no rate for “rate.percent”
  at bad.toml:9:11
hint: rates go from 0% to 100% with at most four decimals, in quotes: "12.5%"
error: the book knows no rate.grade “gold”: it has no grades yet
  at bad.toml:13:9
hint: fenrun book set grades silver,gold names them, the lowest first
error: the book knows no rate.sku “TEA-9”
  at bad.toml:14:7
hint: check the spelling, or add it to the book first
error: a rule has either percent or fixed
  at bad.toml:16:9
hint: keep exactly one of them
error: “rate.role” cannot be “seller”
  at bad.toml:19:8
hint: it is one of: direct, override
error: “rate.level” goes from 1 to 2
  at bad.toml:20:9
hint: write a number in that range
error: “1.005” is no amount for “rate.fixed”
  at bad.toml:21:9
hint: amounts are plain numbers in quotes with the decimals of the currency, not below 0

"#]];
    trade.0.run("plan check bad.toml").fails(1).says(words.clone());
    trade.refuses_with("plan apply bad.toml", 1, words);
    trade.refuses_with(
        "plan check bad.toml --lang zh",
        1,
        str![[r#"
错误：“effective_from”的“2026-02-30”不是有效日期
  位置 bad.toml:2:18
提示：日期年份在前：2026-10-01
错误：“rounding”不能是“up”
  位置 bad.toml:4:12
提示：可选：half_up, half_even, down
错误：“hold_days”不是整数
  位置 bad.toml:5:13
提示：不加引号，例如 7
错误：“rate.percent”的“101%”不是有效比例
  位置 bad.toml:9:11
提示：比例从 0% 到 100%，最多四位小数，并加引号："12.5%"
错误：账套中没有 rate.grade“gold”：还没有设定等级
  位置 bad.toml:13:9
提示：fenrun book set grades 银牌,金牌 设定等级，由低到高
错误：账套中没有 rate.sku“TEA-9”
  位置 bad.toml:14:7
提示：请检查拼写，或先把它加入账套
错误：一条规则只能有 percent 或 fixed 之一
  位置 bad.toml:16:9
提示：请只保留一个
错误：“rate.role”不能是“seller”
  位置 bad.toml:19:8
提示：可选：direct, override
错误：“rate.level”的范围是 1 到 2
  位置 bad.toml:20:9
提示：请写这个范围内的数字
错误：“rate.fixed”的“1.005”不是有效金额
  位置 bad.toml:21:9
提示：金额是加引号的普通数字，小数位数与币种一致，不小于 0

"#]],
    );
}

#[test]
fn two_equal_rules_and_names_that_the_book_does_not_know_are_faults() {
    let trade = Trade::new();
    let equal = rule("direct", "sku = \"TEA-1\"\npercent = \"10%\"")
        + &rule("direct", "sku = \"tea-1\"\nfixed = \"1.00\"");
    trade.0.write("equal.toml", plan(&equal));
    trade.refuses_with(
        "plan apply equal.toml",
        1,
        str![[r#"
error: this rule has the same role and selectors as the one in line 3
  at equal.toml:7:1
hint: remove one of them, or let it name something else

"#]],
    );
    let unknown = rule("direct", "sku = \"TEA-9\"\npercent = \"10%\"")
        + &rule("override", "distributor = \"Z\"\npercent = \"1%\"");
    trade.0.write("unknown.toml", plan(&unknown));
    trade.refuses_with(
        "plan apply unknown.toml",
        1,
        str![[r#"
error: the book knows no rate.sku “TEA-9”
  at unknown.toml:5:7
hint: check the spelling, or add it to the book first
error: the book knows no rate.distributor “Z”
  at unknown.toml:9:15
hint: check the spelling, or add it to the book first

"#]],
    );
    trade.0.write("broken.toml", "name = \"a\"\nname = \"b\"\n");
    trade.refuses_with(
        "plan apply broken.toml",
        1,
        str![[r#"
error: “name” stands here for the second time
  at broken.toml:2:1
hint: keep one of the two

"#]],
    );
}

#[test]
fn a_plan_that_can_cost_more_than_a_product_brings_in_is_warned_of() {
    let trade = Trade::new();
    let products = "sku,name,price,cost\nDEAR,Dear,100.00,70.00\nCHEAP,Cheap,10.00,9.00\n";
    trade.import("product", products).ok();
    let rules = rule("direct", "percent = \"6%\"")
        + &rule("direct", "distributor = \"B\"\npercent = \"20%\"")
        + &rule("override", "distributor = \"A\"\npercent = \"10.01%\"");
    trade.0.write("generous.toml", plan(&rules));
    trade.0.run("plan check generous.toml").ok().says(str![[r#"
warning: no override rule applies to any product on sale, for sponsors whom the plan does not name
warning: CHEAP can cost 3.00 of commission a unit, but brings in only 1.00
warning: DEAR can cost 30.01 of commission a unit, but brings in only 30.00
test can be applied: 3 rules from 2026-01-01 on
next: fenrun plan apply generous.toml

"#]]);
    trade.0.run("plan check generous.toml --lang zh").ok().says(str![[r#"
警告：对方案没有指名的上级，在售商品都没有适用的上级佣金规则
警告：CHEAP 每件的佣金可达 3.00，而毛利只有 1.00
警告：DEAR 每件的佣金可达 30.01，而毛利只有 30.00
test 可以启用：3 条规则，从 2026-01-01 起
下一步：fenrun plan apply generous.toml

"#]]);
    let modest = rule("direct", "percent = \"6%\"") + &rule("override", "percent = \"4%\"");
    trade.0.write("modest.toml", plan(&modest));
    trade.0.run("plan check modest.toml").ok().says(str![[r#"
test can be applied: 2 rules from 2026-01-01 on
next: fenrun plan apply modest.toml

"#]]);
}

#[test]
fn a_file_that_is_no_plan_is_refused() {
    let trade = Trade::new();
    trade.refuses_with(
        "plan apply nowhere.toml",
        74,
        str![[r#"
error: cannot read nowhere.toml: no such file or folder
hint: check the name and the permissions, then try again

"#]],
    );
    trade.refuses_with(
        "plan apply .",
        74,
        str![[r#"
error: cannot read .: it is a folder
hint: check the name and the permissions, then try again

"#]],
    );
    trade.0.write("binary.toml", b"\xff\xfe");
    trade.refuses_with(
        "plan apply binary.toml",
        74,
        str![[r#"
error: cannot read binary.toml: it is not UTF-8 text
hint: check the name and the permissions, then try again

"#]],
    );
    trade.0.write("long.toml", "#".repeat(2 << 20));
    trade.refuses_with(
        "plan apply long.toml",
        1,
        str![[r#"
error: long.toml is longer than 1 MiB
hint: a plan is a short text; check the name of the file

"#]],
    );
    trade.refuses_with(
        "plan apply",
        2,
        str![[r#"
error: FILE is missing, and nobody can be asked
hint: give FILE, or run the command at a terminal without --no-input

"#]],
    );
    trade.0.write("empty.toml", "");
    trade.refuses_with(
        "plan apply empty.toml",
        1,
        str![[r#"
error: “name” is missing
  at empty.toml:1:1
hint: add it to the file
error: “effective_from” is missing
  at empty.toml:1:1
hint: add it to the file

"#]],
    );
}

#[test]
fn one_day_has_one_plan() {
    let trade = Trade::new();
    trade.plan(&rule("direct", "percent = \"10%\""));
    trade.0.write("other.toml", plan(&rule("direct", "percent = \"11%\"")));
    trade.refuses_with(
        "plan apply other.toml",
        1,
        str![[r#"
error: plan version 1 begins on 2026-01-01, too
  at other.toml:2:18
hint: choose another effective_from, or let --supersede put this plan in its place

"#]],
    );
}

#[test]
fn a_plan_that_reaches_back_over_unsettled_orders_says_what_it_does_and_asks() {
    let trade = Trade::new();
    trade.plan(&rule("direct", "percent = \"10%\""));
    trade.orders(COLUMNS, "1,TEA-1,1,100.00,2026-10-03,,A\n2,TEA-1,1,50.00,2026-09-03,,A");
    let october = format!(
        "name = \"october\"\neffective_from = \"2026-10-01\"\n{}",
        rule("direct", "percent = \"12.5%\"")
    );
    trade.0.write("october.toml", october);
    trade.refuses_with("plan apply october.toml", 1, str![[r#"
error: this wants a yes: this reaches 1 recorded, unsettled order and changes its commission by 2.50 (A +2.50); go on?
hint: --yes says it; --dry-run, where there is one, shows what would happen

"#]]);
    trade.refuses_with(
        "plan apply october.toml --lang zh",
        1,
        str![[r#"
错误：需要确认：这会影响 1 个已记录、未结算的订单，佣金变化 2.50（A +2.50）；继续吗？
提示：用 --yes 确认；支持 --dry-run 的命令可先看会发生什么

"#]],
    );
    trade.0.run("plan apply october.toml --dry-run").ok().says(str![[r#"
october would be version 2 of the plan, from 2026-10-01 on; it would reach 1 recorded order and change its commission by 2.50 (A +2.50); nothing was changed

"#]]);
    trade.0.run("plan apply october.toml --yes").ok().says(str![[r#"
october is version 2 of the plan, from 2026-10-01 on; it reaches 1 recorded order and changes its commission by 2.50 (A +2.50)
next: fenrun commission preview shows what it earns; fenrun plan show 2 prints it

"#]]);
    assert_eq!(trade.pending(), ["direct A 12.50", "direct A 5.00"]);
}

#[test]
fn an_order_that_waits_for_a_plan_takes_its_terms_when_one_reaches_back_to_it() {
    let trade = Trade::new();
    trade.orders(COLUMNS, "1,TEA-1,1,100.00,2026-10-03,2026-10-04,A");
    trade
        .0
        .run("commission pending --format csv")
        .ok()
        .prints(str![[r#"
distributor,name,reason,amount,until

"#]])
        .says(str![[r#"
warning: 1 paid order waits for a plan that reaches back to it

"#]]);
    trade.0.write("late.toml", ten_percent());
    trade.0.run("plan apply late.toml --yes").ok().says(str![[r#"
test is version 1 of the plan, from 2026-01-01 on; it reaches 1 recorded order and changes its commission by 10.00 (A +10.00)
next: fenrun commission preview shows what it earns; fenrun plan show 1 prints it

"#]]);
    assert_eq!(trade.pending(), ["direct A 10.00"]);
}

#[test]
fn a_plan_never_reaches_settled_orders() {
    let trade = Trade::new();
    trade.plan(&rule("direct", "percent = \"10%\""));
    trade.orders(COLUMNS, "1,TEA-1,1,100.00,2026-10-03,2026-10-04,A");
    trade.0.run("commission settle --period 2026-10").ok();
    let from = |day: &str| {
        let head = format!("name = \"n\"\neffective_from = \"{day}\"\n");
        format!("{head}{}", rule("direct", "percent = \"1%\""))
    };
    trade.0.write("third.toml", from("2026-10-03"));
    trade.refuses_with(
        "plan apply third.toml --yes",
        1,
        str![[r#"
error: the plan would change the terms of 1 settled order
  at third.toml:2:18
hint: the earliest day it may begin: 2026-10-04

"#]],
    );
    trade.0.write("fourth.toml", from("2026-10-04"));
    trade.0.run("plan apply fourth.toml").ok();
}

#[test]
fn there_is_nothing_to_show_before_a_plan_is_in_force() {
    let trade = Trade::new();
    trade.refuses_with(
        "plan show",
        1,
        str![[r#"
error: no plan is in force now
hint: fenrun plan list shows all versions; fenrun plan apply applies one

"#]],
    );
    trade.plan(&rule("direct", "percent = \"10%\""));
    trade.refuses_with(
        "plan show 7",
        1,
        str![[r#"
error: there is no plan version 7
hint: fenrun plan list shows all versions

"#]],
    );
}

#[test]
fn at_a_terminal_a_plan_that_reaches_back_is_confirmed_or_declined() {
    let trade = Trade::new();
    trade.plan(&rule("direct", "percent = \"10%\""));
    trade.orders(COLUMNS, "1,TEA-1,1,100.00,2026-10-03,,A");
    let from = "name = \"october\"\neffective_from = \"2026-10-01\"\n";
    trade.0.write("october.toml", format!("{from}{}", rule("direct", "percent = \"12.5%\"")));
    let before = trade.bytes();
    for (answer, said) in [("n", "nothing was changed"), ("y", "october is version 2")] {
        assert!(before == trade.bytes());
        let mut session = trade.0.at_terminal("plan apply");
        session.exp_string("Which plan file?").unwrap();
        session.send_line("october.toml").unwrap();
        session.exp_string("changes its commission by 2.50").unwrap();
        session.send(answer).unwrap();
        session.flush().unwrap();
        session.exp_string(said).unwrap();
        session.exp_eof().unwrap();
    }
    assert_eq!(trade.pending(), ["direct A 12.50"]);
}
