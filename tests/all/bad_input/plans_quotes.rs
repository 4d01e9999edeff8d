//! Plans whose quotes and brackets are not as they should be, and plans with much wrong at once.
use snapbox::str;

use crate::trade::{Trade, plan, rule};

const HEAD: &str = "name = \"bad\"\neffective_from = \"2026-01-01\"\n";

#[test]
fn texts_without_quotes_are_shown_with_them() {
    let trade = Trade::new();
    let run = |line: &str| trade.0.write("bad.toml", format!("{HEAD}{line}\n"));
    run("max_share = 40%  # of the base");
    trade.refuses_with(
        "plan check bad.toml",
        1,
        str![[r#"
error: this is not TOML
  at bad.toml:3:13
hint: texts stand in quotes: max_share = "40%"

"#]],
    );
    trade.refuses_with(
        "plan apply bad.toml --yes --lang zh",
        1,
        str![[r#"
错误：这不是 TOML
  位置 bad.toml:3:13
提示：文本要加引号：max_share = "40%"

"#]],
    );
    run("max_share = 0.4\nbase = true\nself_purchase = [ \"none\" ]");
    trade.refuses_with(
        "plan check bad.toml",
        1,
        str![[r#"
error: “0.4” is no rate for “max_share”
  at bad.toml:3:13
hint: rates go from 0% to 100% with at most four decimals, in quotes: "12.5%"
error: “base” cannot be “true”
  at bad.toml:4:8
hint: it is one of: net, list, margin
error: “self_purchase” is no text in quotes
  at bad.toml:5:17
hint: write it like self_purchase = "…"

"#]],
    );
    trade.0.write("bad.toml", "name = \"bad\"\neffective_from = 2026-01-01\n");
    trade.refuses_with(
        "plan check bad.toml",
        1,
        str![[r#"
error: “effective_from” is no text in quotes
  at bad.toml:2:18
hint: write it like effective_from = "2026-01-01"

"#]],
    );
    trade.refuses_with(
        "plan check bad.toml --lang zh",
        1,
        str![[r#"
错误：“effective_from”不是带引号的文本
  位置 bad.toml:2:18
提示：写法：effective_from = "2026-01-01"

"#]],
    );
}

#[test]
fn what_stands_twice_is_named() {
    let trade = Trade::new();
    trade.0.write("bad.toml", format!("{HEAD}hold_days = 7\nhold_days = 14\n"));
    trade.refuses_with(
        "plan check bad.toml",
        1,
        str![[r#"
error: “hold_days” stands here for the second time
  at bad.toml:4:1
hint: keep one of the two

"#]],
    );
    trade.refuses_with(
        "plan check bad.toml --lang zh",
        1,
        str![[r#"
错误：“hold_days”在这里第二次出现
  位置 bad.toml:4:1
提示：请只保留一个

"#]],
    );
    let rule = "[rate]\nrole = \"direct\"\npercent = \"1%\"\n";
    trade.0.write("bad.toml", format!("{HEAD}{rule}{rule}"));
    trade.refuses_with(
        "plan check bad.toml",
        1,
        str![[r#"
error: the table “rate” begins here for the second time
  at bad.toml:6:2
hint: keep one of the two, or begin each with two brackets: [[rate]]

"#]],
    );
    trade.refuses_with(
        "plan check bad.toml --lang zh",
        1,
        str![[r#"
错误：表“rate”在这里第二次开头
  位置 bad.toml:6:2
提示：请只保留一个；如果要写多个，每个都用双方括号开头：[[rate]]

"#]],
    );
}

#[test]
fn every_fault_is_told_whatever_the_others_hide() {
    let trade = Trade::new();
    let bonus = "[[bonus]]\nname = \"volume\"\nevery = \"week\"\nmetric = \"sales\"\nmode = \"whole\"\n\
                 steps = [ { from = \"10\", percent = \"1%\" }, { from = \"10\", percent = \"101%\" } ]\n";
    let contest =
        "[[contest]]\nname = \"volume\"\nevery = \"month\"\nmetric = \"orders\"\nprizes = []\n";
    let file = [
        "base = \"gross\"\noverride_of = \"difference\"\n".to_owned(),
        rule("sponsor", "percent = \"1%\""),
        rule("direct", "sku = \"TEA-9\"\npercent = \"10%\""),
        rule("direct", "sku = \"TEA-9\"\nfixed = \"1.00\""),
        rule("override", "percent = \"1%\""),
        bonus.to_owned(),
        contest.to_owned(),
    ];
    trade.0.write("bad.toml", plan(&file.concat()));
    trade.refuses_with(
        "plan check bad.toml",
        1,
        str![[r#"
error: “base” cannot be “gross”
  at bad.toml:3:8
hint: it is one of: net, list, margin
error: “rate.role” cannot be “sponsor”
  at bad.toml:6:8
hint: it is one of: direct, override
error: the book knows no rate.sku “TEA-9”
  at bad.toml:10:7
hint: check the spelling, or add it to the book first
error: with override_of = "difference" direct rules pay a percent
  at bad.toml:12:1
hint: write percent instead of fixed: amounts have no difference of rates
error: this rule has the same role and selectors as the one in line 8
  at bad.toml:12:1
hint: remove one of them, or let it name something else
error: the book knows no rate.sku “TEA-9”
  at bad.toml:14:7
hint: check the spelling, or add it to the book first
error: with override_of = "difference" there are no override rules
  at bad.toml:16:1
hint: remove the rule: the override is what the sponsor's own direct rate is above the seller's
error: “bonus.every” cannot be “week”
  at bad.toml:21:9
hint: it is one of: month, quarter, year
error: “bonus.metric” cannot be “sales”
  at bad.toml:22:10
hint: it is one of: own_sales, team_sales, all_sales, orders
error: a step begins above the one before it
  at bad.toml:24:53
hint: write the steps from the lowest to the highest
error: “101%” is no rate for “bonus.steps.percent”
  at bad.toml:24:69
hint: rates go from 0% to 100% with at most four decimals, in quotes: "12.5%"
error: the rule in line 20 has the same name
  at bad.toml:26:8
hint: the name is what a bonus or contest goes by in later versions, too: choose another one
error: “contest.prizes” is empty
  at bad.toml:29:10
hint: fill it in or remove the line

"#]],
    );
    trade.refuses_with(
        "plan apply bad.toml --yes --lang zh",
        1,
        str![[r#"
错误：“base”不能是“gross”
  位置 bad.toml:3:8
提示：可选：net, list, margin
错误：“rate.role”不能是“sponsor”
  位置 bad.toml:6:8
提示：可选：direct, override
错误：账套中没有 rate.sku“TEA-9”
  位置 bad.toml:10:7
提示：请检查拼写，或先把它加入账套
错误：override_of = "difference" 时直接佣金只能按 percent
  位置 bad.toml:12:1
提示：请用 percent 代替 fixed：金额没有比例差
错误：这条规则与第 8 行的规则角色和条件相同
  位置 bad.toml:12:1
提示：请删去一条，或让它指明别的条件
错误：账套中没有 rate.sku“TEA-9”
  位置 bad.toml:14:7
提示：请检查拼写，或先把它加入账套
错误：override_of = "difference" 时不能有上级佣金规则
  位置 bad.toml:16:1
提示：请删去这条规则：上级佣金等于上级自己的直接佣金比例高出出单人的部分
错误：“bonus.every”不能是“week”
  位置 bad.toml:21:9
提示：可选：month, quarter, year
错误：“bonus.metric”不能是“sales”
  位置 bad.toml:22:10
提示：可选：own_sales, team_sales, all_sales, orders
错误：每一档的起点必须高于前一档
  位置 bad.toml:24:53
提示：请从低到高写各档
错误：“bonus.steps.percent”的“101%”不是有效比例
  位置 bad.toml:24:69
提示：比例从 0% 到 100%，最多四位小数，并加引号："12.5%"
错误：第 20 行的规则已用这个名称
  位置 bad.toml:26:8
提示：名称是奖励在以后各版本中的标识，请换一个
错误：“contest.prizes”为空
  位置 bad.toml:29:10
提示：请填写，或删去这一行

"#]],
    );
}

#[test]
fn the_earliest_day_is_one_on_which_nothing_settled_is_reached() {
    let trade = Trade::new();
    let bonus = "[[bonus]]\nname = \"volume\"\nevery = \"month\"\nmetric = \"own_sales\"\nmode = \"whole\"\n\
                 steps = [ { from = \"10\", percent = \"1%\" } ]\n";
    trade.plan(&(rule("direct", "percent = \"10%\"") + bonus));
    let columns = "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor";
    trade.orders(columns, "1,TEA-1,1,100.00,2026-10-03,2026-10-04,A");
    trade.0.run("commission settle --period 2026-10").ok();
    let from = |day: &str| format!("name = \"n\"\neffective_from = \"{day}\"\n");
    trade.0.write("bad.toml", from("2026-01-01"));
    trade.refuses_with(
        "plan check bad.toml",
        1,
        str![[r#"
error: the plan would change the terms of 1 settled order
  at bad.toml:2:18
hint: the earliest day it may begin: 2026-11-01
error: version 1 of the plan settled bonuses up to 2026-10-31
  at bad.toml:2:18
hint: the earliest day it may begin: 2026-11-01

"#]],
    );
    trade.refuses_with(
        "plan apply bad.toml --supersede --lang zh",
        1,
        str![[r#"
错误：该方案会改变 1 个已结算订单的条款
  位置 bad.toml:2:18
提示：最早可以开始的日子：2026-11-01
错误：方案版本 1 已结算过截至 2026-10-31 的奖励
  位置 bad.toml:2:18
提示：最早可以开始的日子：2026-11-01

"#]],
    );
    trade.0.write("good.toml", from("2026-11-01"));
    trade.0.run("plan check good.toml").ok();
}
