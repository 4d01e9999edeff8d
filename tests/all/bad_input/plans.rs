//! Plans that say what no plan may say: the same words from `plan check` and `plan apply`, with line and
//! column, and nothing changed.
use snapbox::str;
use snapbox::{Data, IntoData};

use crate::trade::{Trade, plan, rule};

/// The file is refused in these words by `check` and by `apply`.
#[track_caller]
fn refuses(trade: &Trade, file: &str, words: impl IntoData) {
    let words: Data = words.into_data();
    trade.0.write("bad.toml", file);
    trade.refuses_with("plan check bad.toml", 1, words.clone());
    trade.refuses_with("plan apply bad.toml --yes", 1, words);
}

/// The file is refused by `check` in these Chinese words.
#[track_caller]
fn refuses_in_chinese(trade: &Trade, words: impl IntoData) {
    trade.refuses_with("plan check bad.toml --lang zh", 1, words);
}

/// A plan with this line, its third.
fn with(line: &str) -> String {
    format!("name = \"bad\"\neffective_from = \"2026-01-01\"\n{line}\n")
}

#[test]
fn names_that_the_book_does_not_know_are_refused() {
    let trade = Trade::new();
    let rules = [
        rule("direct", "sku = \"TEA-9\"\npercent = \"10%\""),
        rule("override", "distributor = \"Z\"\npercent = \"1%\""),
    ];
    refuses(
        &trade,
        &plan(&rules.concat()),
        str![[r#"
error: the book knows no rate.sku “TEA-9”
  at bad.toml:5:7
hint: check the spelling, or add it to the book first
error: the book knows no rate.distributor “Z”
  at bad.toml:9:15
hint: check the spelling, or add it to the book first

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：账套中没有 rate.sku“TEA-9”
  位置 bad.toml:5:7
提示：请检查拼写，或先把它加入账套
错误：账套中没有 rate.distributor“Z”
  位置 bad.toml:9:15
提示：请检查拼写，或先把它加入账套

"#]],
    );
}

#[test]
fn an_unknown_key_is_refused_with_the_one_that_may_be_meant() {
    let trade = Trade::new();
    refuses(
        &trade,
        &with("hold_day = 7"),
        str![[r#"
error: there is no key “hold_day” here
  at bad.toml:3:1
hint: did you mean hold_days? keys that work here: name, effective_from, base, rounding, hold_days, hold_from, override_of, max_share, self_purchase, rate, payout, bonus, contest

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：这里没有“hold_day”这个键
  位置 bad.toml:3:1
提示：是不是想用 hold_days？这里可用的键：name, effective_from, base, rounding, hold_days, hold_from, override_of, max_share, self_purchase, rate, payout, bonus, contest

"#]],
    );
    refuses(
        &trade,
        &with("[[rate]]\nrole = \"direct\"\npercents = \"1%\""),
        str![[r#"
error: a rule has either percent or fixed
  at bad.toml:3:1
hint: keep exactly one of them
error: there is no key “rate.percents” here
  at bad.toml:5:1
hint: did you mean percent? keys that work here: role, distributor, sku, category, grade, level, percent, fixed

"#]],
    );
    refuses(
        &trade,
        &with("[payout]\nminimun = \"1\""),
        str![[r#"
error: there is no key “payout.minimun” here
  at bad.toml:4:1
hint: did you mean minimum? keys that work here: minimum, fee_percent, fee_fixed, withholding

"#]],
    );
    refuses(
        &trade,
        &with("currency = \"CNY\""),
        str![[r#"
error: there is no key “currency” here
  at bad.toml:3:1
hint: keys that work here: name, effective_from, base, rounding, hold_days, hold_from, override_of, max_share, self_purchase, rate, payout, bonus, contest

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：这里没有“currency”这个键
  位置 bad.toml:3:1
提示：这里可用的键：name, effective_from, base, rounding, hold_days, hold_from, override_of, max_share, self_purchase, rate, payout, bonus, contest

"#]],
    );
    refuses(
        &trade,
        &with("[[rates]]\nrole = \"direct\"\npercent = \"1%\""),
        str![[r#"
error: there is no key “rates” here
  at bad.toml:3:3
hint: did you mean rate? keys that work here: name, effective_from, base, rounding, hold_days, hold_from, override_of, max_share, self_purchase, rate, payout, bonus, contest

"#]],
    );
}

#[test]
fn words_that_a_key_does_not_take_are_refused_with_those_it_takes() {
    let trade = Trade::new();
    refuses(
        &trade,
        &with("base = \"gross\""),
        str![[r#"
error: “base” cannot be “gross”
  at bad.toml:3:8
hint: it is one of: net, list, margin

"#]],
    );
    refuses(
        &trade,
        &with("rounding = \"up\""),
        str![[r#"
error: “rounding” cannot be “up”
  at bad.toml:3:12
hint: it is one of: half_up, half_even, down

"#]],
    );
    refuses(
        &trade,
        &with("hold_from = \"shipped\""),
        str![[r#"
error: “hold_from” cannot be “shipped”
  at bad.toml:3:13
hint: it is one of: completed, paid

"#]],
    );
    refuses(
        &trade,
        &with("[payout]\nwithholding = \"flat\""),
        str![[r#"
error: “payout.withholding” cannot be “flat”
  at bad.toml:4:15
hint: it is one of: none, flat:20%, cn-labour-2018-61, cn-platform-2025-16

"#]],
    );
    refuses(
        &trade,
        &with("[[rate]]\nrole = \"直接\"\npercent = \"1%\""),
        str![[r#"
error: “rate.role” cannot be “直接”
  at bad.toml:4:8
hint: it is one of: direct, override

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：“rate.role”不能是“直接”
  位置 bad.toml:4:8
提示：可选：direct, override

"#]],
    );
}

#[test]
fn equal_rules_are_refused_also_when_they_contradict_each_other() {
    let trade = Trade::new();
    let equal = rule("direct", "category = \"Tea > Green\"\npercent = \"10%\"")
        + &rule("direct", "category = \"Tea>Green\"\npercent = \"10%\"");
    refuses(
        &trade,
        &plan(&equal),
        str![[r#"
error: this rule has the same role and selectors as the one in line 3
  at bad.toml:7:1
hint: remove one of them, or let it name something else

"#]],
    );
    let contradictory = rule("direct", "distributor = \"A\"\nlevel = 1\npercent = \"10%\"")
        + &rule("direct", "level = 1\ndistributor = \"a\"\nfixed = \"1.00\"");
    refuses(
        &trade,
        &plan(&contradictory),
        str![[r#"
error: this rule has the same role and selectors as the one in line 3
  at bad.toml:8:1
hint: remove one of them, or let it name something else

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：这条规则与第 3 行的规则角色和条件相同
  位置 bad.toml:8:1
提示：请删去一条，或让它指明别的条件

"#]],
    );
    let both = rule("direct", "percent = \"10%\"\nfixed = \"1.00\"");
    refuses(
        &trade,
        &plan(&both),
        str![[r#"
error: a rule has either percent or fixed
  at bad.toml:6:9
hint: keep exactly one of them

"#]],
    );
    refuses(
        &trade,
        &plan(&rule("direct", "")),
        str![[r#"
error: a rule has either percent or fixed
  at bad.toml:3:1
hint: keep exactly one of them

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：一条规则只能有 percent 或 fixed 之一
  位置 bad.toml:3:1
提示：请只保留一个

"#]],
    );
}

#[test]
fn shares_and_amounts_outside_their_range_are_refused() {
    let trade = Trade::new();
    refuses(
        &trade,
        &with("max_share = \"100.0001%\""),
        str![[r#"
error: “100.0001%” is no rate for “max_share”
  at bad.toml:3:13
hint: rates go from 0% to 100% with at most four decimals, in quotes: "12.5%"

"#]],
    );
    refuses(
        &trade,
        &with("max_share = \"40\""),
        str![[r#"
error: “40” is no rate for “max_share”
  at bad.toml:3:13
hint: rates go from 0% to 100% with at most four decimals, in quotes: "12.5%"

"#]],
    );
    refuses(
        &trade,
        &plan(&rule("direct", "percent = \"101%\"")),
        str![[r#"
error: “101%” is no rate for “rate.percent”
  at bad.toml:5:11
hint: rates go from 0% to 100% with at most four decimals, in quotes: "12.5%"

"#]],
    );
    refuses(
        &trade,
        &plan(&rule("direct", "percent = \"-1%\"")),
        str![[r#"
error: “-1%” is no rate for “rate.percent”
  at bad.toml:5:11
hint: rates go from 0% to 100% with at most four decimals, in quotes: "12.5%"

"#]],
    );
    refuses(
        &trade,
        &plan(&rule("direct", "fixed = \"-1.00\"")),
        str![[r#"
error: “-1.00” is no amount for “rate.fixed”
  at bad.toml:5:9
hint: amounts are plain numbers in quotes with the decimals of the currency, not below 0

"#]],
    );
    refuses(
        &trade,
        &plan(&rule("direct", "fixed = \"1.005\"")),
        str![[r#"
error: “1.005” is no amount for “rate.fixed”
  at bad.toml:5:9
hint: amounts are plain numbers in quotes with the decimals of the currency, not below 0

"#]],
    );
    refuses(
        &trade,
        &plan(&rule("direct", "level = 3\npercent = \"1%\"")),
        str![[r#"
error: “rate.level” goes from 1 to 2
  at bad.toml:5:9
hint: write a number in that range

"#]],
    );
    refuses(
        &trade,
        &with("hold_days = -1"),
        str![[r#"
error: “hold_days” goes from 0 to 3650
  at bad.toml:3:13
hint: write a number in that range

"#]],
    );
    refuses(
        &trade,
        &with("[payout]\nfee_percent = \"100.01%\""),
        str![[r#"
error: “100.01%” is no rate for “payout.fee_percent”
  at bad.toml:4:15
hint: rates go from 0% to 100% with at most four decimals, in quotes: "12.5%"

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：“payout.fee_percent”的“100.01%”不是有效比例
  位置 bad.toml:4:15
提示：比例从 0% 到 100%，最多四位小数，并加引号："12.5%"

"#]],
    );
}

#[test]
fn chinese_punctuation_is_named_with_what_to_write_instead() {
    let trade = Trade::new();
    refuses(
        &trade,
        &plan(&rule("direct", "percent = \"１２％\"")),
        str![[r#"
error: “１２％” for “rate.percent” has full-width characters or Chinese punctuation
  at bad.toml:5:11
hint: write 12%

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：“rate.percent”的“１２％”含有全角字符或中文标点
  位置 bad.toml:5:11
提示：请写 12%

"#]],
    );
    refuses(
        &trade,
        &plan(&rule("direct", "percent = \"12，5%\"")),
        str![[r#"
error: “12，5%” for “rate.percent” has full-width characters or Chinese punctuation
  at bad.toml:5:11
hint: write 12.5%

"#]],
    );
    refuses(
        &trade,
        &plan(&rule("direct", "fixed = \"1，000\"")),
        str![[r#"
error: “1，000” for “rate.fixed” has full-width characters or Chinese punctuation
  at bad.toml:5:9
hint: write 1000

"#]],
    );
    refuses(
        &trade,
        &plan(&rule("direct", "fixed = \"￥3。50\"")),
        str![[r#"
error: “￥3。50” for “rate.fixed” has full-width characters or Chinese punctuation
  at bad.toml:5:9
hint: write 3.50

"#]],
    );
    refuses(
        &trade,
        &plan(&rule("direct", "percent = \"“12%”\"")),
        str![[r#"
error: ““12%”” for “rate.percent” has full-width characters or Chinese punctuation
  at bad.toml:5:11
hint: write 12%

"#]],
    );
    refuses(
        &trade,
        &plan(&rule("direct", "percent = \"１２０％\"")),
        str![[r#"
error: “１２０％” for “rate.percent” has full-width characters or Chinese punctuation
  at bad.toml:5:11
hint: write it as on an English keyboard, such as 12.5%

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：“rate.percent”的“１２０％”含有全角字符或中文标点
  位置 bad.toml:5:11
提示：请用英文键盘输入，例如 12.5%

"#]],
    );
    let day = "name = \"bad\"\neffective_from = \"２０２６－１０－０１\"\n";
    refuses(
        &trade,
        day,
        str![[r#"
error: “２０２６－１０－０１” for “effective_from” has full-width characters or Chinese punctuation
  at bad.toml:2:18
hint: write 2026-10-01

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：“effective_from”的“２０２６－１０－０１”含有全角字符或中文标点
  位置 bad.toml:2:18
提示：请写 2026-10-01

"#]],
    );
}

#[test]
fn chinese_punctuation_outside_quotes_is_named_with_the_line_that_may_be_meant() {
    let trade = Trade::new();
    refuses(
        &trade,
        &plan(&rule("direct", "percent = “12%”")),
        str![[r#"
error: this line has full-width characters or Chinese punctuation: “ ”
  at bad.toml:5:11
hint: type it as on an English keyboard: percent = "12%"

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：这一行有全角字符或中文标点：“ ”
  位置 bad.toml:5:11
提示：请用英文键盘输入：percent = "12%"

"#]],
    );
    refuses(
        &trade,
        &plan(&rule("direct", "percent = １２％")),
        str![[r#"
error: this line has full-width characters or Chinese punctuation: １ ２ ％
  at bad.toml:5:11
hint: type it as on an English keyboard: percent = "12%"

"#]],
    );
    refuses(
        &trade,
        &plan(&rule("direct", "percent = \"12%”")),
        str![[r#"
error: this line has full-width characters or Chinese punctuation: ”
  at bad.toml:5:16
hint: type it as on an English keyboard: percent = "12%"

"#]],
    );
    refuses(
        &trade,
        &with("hold_days ＝ ７"),
        str![[r#"
error: this line has full-width characters or Chinese punctuation: ＝ ７
  at bad.toml:3:11
hint: type it as on an English keyboard: hold_days = 7

"#]],
    );
    refuses(
        &trade,
        &with("【[rate]】"),
        str![[r#"
error: this line has full-width characters or Chinese punctuation: 【 】
  at bad.toml:3:2
hint: type it as on an English keyboard: [[rate]]

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：这一行有全角字符或中文标点：【 】
  位置 bad.toml:3:2
提示：请用英文键盘输入：[[rate]]

"#]],
    );
}

#[test]
fn a_second_version_on_one_day_needs_supersede() {
    let trade = Trade::new();
    trade.plan(&rule("direct", "percent = \"10%\""));
    let second = plan(&rule("direct", "percent = \"11%\""));
    refuses(
        &trade,
        &second,
        str![[r#"
error: plan version 1 begins on 2026-01-01, too
  at bad.toml:2:18
hint: choose another effective_from, or let --supersede put this plan in its place

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：方案版本 1 也从 2026-01-01 开始
  位置 bad.toml:2:18
提示：请换一个 effective_from，或用 --supersede 取代那个版本

"#]],
    );
    trade.0.run("plan check bad.toml --supersede").ok();
}

#[test]
fn days_of_settled_orders_are_refused_with_the_earliest_day() {
    let trade = Trade::new();
    trade.plan(&rule("direct", "percent = \"10%\""));
    let columns = "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor";
    trade.orders(columns, "1,TEA-1,1,100.00,2026-10-03,2026-10-04,A");
    trade.0.run("commission settle --period 2026-10").ok();
    let from = |day: &str| {
        format!("name = \"n\"\neffective_from = \"{day}\"\n{}", rule("direct", "percent = \"1%\""))
    };
    refuses(
        &trade,
        &from("2026-10-03"),
        str![[r#"
error: the plan would change the terms of 1 settled order
  at bad.toml:2:18
hint: the earliest day it may begin: 2026-10-04

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：该方案会改变 1 个已结算订单的条款
  位置 bad.toml:2:18
提示：最早可以开始的日子：2026-10-04

"#]],
    );
    trade.0.write("good.toml", from("2026-10-04"));
    trade.0.run("plan check good.toml").ok();
    // Superseding the version that settled them does not help.
    trade.0.write("same.toml", from("2026-01-01"));
    for verb in ["check", "apply --yes"] {
        trade.refuses_with(
            &format!("plan {verb} same.toml --supersede"),
            1,
            str![[r#"
error: the plan would change the terms of 1 settled order
  at same.toml:2:18
hint: the earliest day it may begin: 2026-10-04

"#]],
        );
    }
}

#[test]
fn a_day_that_cannot_be_is_told_with_every_other_fault() {
    let trade = Trade::new();
    trade.plan(&rule("direct", "percent = \"10%\""));
    let columns = "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor";
    trade.orders(columns, "1,TEA-1,1,100.00,2026-10-03,2026-10-04,A");
    trade.0.run("commission settle --period 2026-10").ok();
    let file = plan(&rule("direct", "sku = \"TEA-9\"\npercent = \"101%\""));
    refuses(
        &trade,
        &file,
        str![[r#"
error: the plan would change the terms of 1 settled order
  at bad.toml:2:18
hint: the earliest day it may begin: 2026-10-04
error: the book knows no rate.sku “TEA-9”
  at bad.toml:5:7
hint: check the spelling, or add it to the book first
error: “101%” is no rate for “rate.percent”
  at bad.toml:6:11
hint: rates go from 0% to 100% with at most four decimals, in quotes: "12.5%"

"#]],
    );
}

#[test]
fn fixed_amounts_and_override_rules_do_not_go_with_differences() {
    let trade = Trade::new();
    let rules = [
        "override_of = \"difference\"\n".to_owned(),
        rule("direct", "percent = \"10%\""),
        rule("direct", "level = 1\nfixed = \"1.00\""),
        rule("override", "percent = \"1%\""),
        rule("override", "level = 1\nfixed = \"1.00\""),
    ];
    refuses(
        &trade,
        &plan(&rules.concat()),
        str![[r#"
error: with override_of = "difference" direct rules pay a percent
  at bad.toml:7:1
hint: write percent instead of fixed: amounts have no difference of rates
error: with override_of = "difference" there are no override rules
  at bad.toml:11:1
hint: remove the rule: the override is what the sponsor's own direct rate is above the seller's
error: with override_of = "difference" there are no override rules
  at bad.toml:14:1
hint: remove the rule: the override is what the sponsor's own direct rate is above the seller's

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：override_of = "difference" 时直接佣金只能按 percent
  位置 bad.toml:7:1
提示：请用 percent 代替 fixed：金额没有比例差
错误：override_of = "difference" 时不能有上级佣金规则
  位置 bad.toml:11:1
提示：请删去这条规则：上级佣金等于上级自己的直接佣金比例高出出单人的部分
错误：override_of = "difference" 时不能有上级佣金规则
  位置 bad.toml:14:1
提示：请删去这条规则：上级佣金等于上级自己的直接佣金比例高出出单人的部分

"#]],
    );
}

/// A bonus of net sales with these steps.
fn bonus(mode: &str, steps: &str) -> String {
    let head = "[[bonus]]\nname = \"volume\"\nevery = \"month\"\nmetric = \"own_sales\"\n";
    format!("{head}mode = \"{mode}\"\nsteps = [ {steps} ]\n")
}

#[test]
fn steps_that_do_not_ascend_and_no_steps_are_refused() {
    let trade = Trade::new();
    let (low, high) =
        ("{ from = \"10\", percent = \"1%\" }", "{ from = \"50\", percent = \"2%\" }");
    refuses(
        &trade,
        &with(&bonus("whole", &format!("{high}, {low}"))),
        str![[r#"
error: a step begins above the one before it
  at bad.toml:8:53
hint: write the steps from the lowest to the highest

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：每一档的起点必须高于前一档
  位置 bad.toml:8:53
提示：请从低到高写各档

"#]],
    );
    refuses(
        &trade,
        &with(&bonus("marginal", &format!("{low}, {low}"))),
        str![[r#"
error: a step begins above the one before it
  at bad.toml:8:53
hint: write the steps from the lowest to the highest

"#]],
    );
    refuses(
        &trade,
        &with(&bonus("whole", "")),
        str![[r#"
error: “bonus.steps” is empty
  at bad.toml:8:9
hint: fill it in or remove the line

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：“bonus.steps”为空
  位置 bad.toml:8:9
提示：请填写，或删去这一行

"#]],
    );
    let none = bonus("whole", low).replace("steps", "# steps");
    refuses(
        &trade,
        &with(&none),
        str![[r#"
error: “bonus.steps” is missing
  at bad.toml:3:1
hint: add it to the file

"#]],
    );
}

#[test]
fn a_step_pays_a_share_up_to_the_whole_or_an_amount_as_its_mode_says() {
    let trade = Trade::new();
    let above = "{ from = \"10\", percent = \"100.5%\" }";
    refuses(
        &trade,
        &with(&bonus("whole", above)),
        str![[r#"
error: “100.5%” is no rate for “bonus.steps.percent”
  at bad.toml:8:36
hint: rates go from 0% to 100% with at most four decimals, in quotes: "12.5%"

"#]],
    );
    let amount = "{ from = \"10\", amount = \"5\" }";
    refuses(
        &trade,
        &with(&bonus("whole", amount)),
        str![[r#"
error: “bonus.steps.percent” is missing
  at bad.toml:8:11
hint: add it to the file
error: there is no key “bonus.steps.amount” here
  at bad.toml:8:26
hint: keys that work here: from, percent

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：缺少“bonus.steps.percent”
  位置 bad.toml:8:11
提示：请在文件中加上
错误：这里没有“bonus.steps.amount”这个键
  位置 bad.toml:8:26
提示：这里可用的键：from, percent

"#]],
    );
    let percent = "{ from = \"10\", percent = \"5%\" }";
    refuses(
        &trade,
        &with(&bonus("fixed", percent)),
        str![[r#"
error: “bonus.steps.amount” is missing
  at bad.toml:8:11
hint: add it to the file
error: there is no key “bonus.steps.percent” here
  at bad.toml:8:26
hint: keys that work here: from, amount

"#]],
    );
    let nothing = "{ from = \"0\", amount = \"5\" }";
    refuses(
        &trade,
        &with(&bonus("fixed", nothing)),
        str![[r#"
error: a fixed amount cannot be paid from 0 on: everybody would have it for nothing
  at bad.toml:8:20
hint: let the step begin above 0

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：固定金额不能从 0 起发：没有业绩的人也会得到
  位置 bad.toml:8:20
提示：请让这一档从大于 0 开始

"#]],
    );
    let wide = "{ from = \"１０，０００\", percent = \"５％\" }";
    refuses(
        &trade,
        &with(&bonus("whole", wide)),
        str![[r#"
error: “１０，０００” for “bonus.steps.from” has full-width characters or Chinese punctuation
  at bad.toml:8:20
hint: write 10000
error: “５％” for “bonus.steps.percent” has full-width characters or Chinese punctuation
  at bad.toml:8:40
hint: write 5%

"#]],
    );
    let orders = bonus("whole", percent).replace("own_sales", "orders");
    refuses(
        &trade,
        &with(&orders),
        str![[r#"
error: a number of orders has no percentage
  at bad.toml:7:8
hint: write mode = "fixed", and steps such as { from = "10", amount = "300" }

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：订单数没有百分比
  位置 bad.toml:7:8
提示：请写 mode = "fixed"，档位如 { from = "10", amount = "300" }

"#]],
    );
    let count = "{ from = \"1.5\", amount = \"5\" }, { from = \"１０\", amount = \"5\" }";
    let count = bonus("fixed", count).replace("own_sales", "orders");
    refuses(
        &trade,
        &with(&count),
        str![[r#"
error: “1.5” is no number of orders for “bonus.steps.from”
  at bad.toml:8:20
hint: write a whole number in quotes, like "10"
error: “１０” for “bonus.steps.from” has full-width characters or Chinese punctuation
  at bad.toml:8:52
hint: write 10

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：“bonus.steps.from”的“1.5”不是有效的订单数
  位置 bad.toml:8:20
提示：请写带引号的整数，例如 "10"
错误：“bonus.steps.from”的“１０”含有全角字符或中文标点
  位置 bad.toml:8:52
提示：请写 10

"#]],
    );
}

#[test]
fn prizes_descend_from_above_nothing_and_names_are_used_once() {
    let trade = Trade::new();
    let contest = |prizes: &str| {
        let head = "[[contest]]\nname = \"top\"\nevery = \"month\"\nmetric = \"orders\"\n";
        format!("{head}prizes = {prizes}\n")
    };
    refuses(
        &trade,
        &with(&contest("[\"100\", \"200\", \"0\", \"１０\"]")),
        str![[r#"
error: a prize is not above the one of the rank before it
  at bad.toml:7:18
hint: write the prizes from the first rank on
error: a prize is above 0
  at bad.toml:7:25
hint: remove it: who comes later wins nothing
error: “１０” for “contest.prizes” has full-width characters or Chinese punctuation
  at bad.toml:7:30
hint: write 10

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：奖金不能高于前一名
  位置 bad.toml:7:18
提示：请从第一名起依次写奖金
错误：奖金必须大于 0
  位置 bad.toml:7:25
提示：请删去这一项：之后的名次没有奖金
错误：“contest.prizes”的“１０”含有全角字符或中文标点
  位置 bad.toml:7:30
提示：请写 10

"#]],
    );
    refuses(
        &trade,
        &with(&contest("[]")),
        str![[r#"
error: “contest.prizes” is empty
  at bad.toml:7:10
hint: fill it in or remove the line

"#]],
    );
    let twice = contest("[\"1\"]") + &bonus("whole", "{ from = \"10\", percent = \"1%\" }");
    refuses(
        &trade,
        &with(&twice.replace("volume", "top")),
        str![[r#"
error: the rule in line 9 has the same name
  at bad.toml:4:8
hint: the name is what a bonus or contest goes by in later versions, too: choose another one

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：第 9 行的规则已用这个名称
  位置 bad.toml:4:8
提示：名称是奖励在以后各版本中的标识，请换一个

"#]],
    );
    let words = bonus("half", "").replace("month", "week").replace("own_sales", "sales");
    refuses(
        &trade,
        &with(&words),
        str![[r#"
error: “bonus.every” cannot be “week”
  at bad.toml:5:9
hint: it is one of: month, quarter, year
error: “bonus.metric” cannot be “sales”
  at bad.toml:6:10
hint: it is one of: own_sales, team_sales, all_sales, orders
error: “bonus.mode” cannot be “half”
  at bad.toml:7:8
hint: it is one of: whole, marginal, fixed
error: “bonus.steps” is empty
  at bad.toml:8:9
hint: fill it in or remove the line

"#]],
    );
    refuses(
        &trade,
        &with("override_of = \"sales\"\nself_purchase = \"no\"\nbase = \"gross\""),
        str![[r#"
error: “override_of” cannot be “sales”
  at bad.toml:3:15
hint: it is one of: sale, seller_commission, difference
error: “self_purchase” cannot be “no”
  at bad.toml:4:17
hint: it is one of: pay, none
error: “base” cannot be “gross”
  at bad.toml:5:8
hint: it is one of: net, list, margin

"#]],
    );
}
