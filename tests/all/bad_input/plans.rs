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
hint: did you mean hold_days? keys that work here: name, effective_from, base, rounding, hold_days, hold_from, max_share, rate, payout

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：这里没有“hold_day”这个键
  位置 bad.toml:3:1
提示：是不是想用 hold_days？这里可用的键：name, effective_from, base, rounding, hold_days, hold_from, max_share, rate, payout

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
hint: did you mean percent? keys that work here: role, distributor, sku, category, level, percent, fixed

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
hint: keys that work here: name, effective_from, base, rounding, hold_days, hold_from, max_share, rate, payout

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：这里没有“currency”这个键
  位置 bad.toml:3:1
提示：这里可用的键：name, effective_from, base, rounding, hold_days, hold_from, max_share, rate, payout

"#]],
    );
    refuses(
        &trade,
        &with("[[rates]]\nrole = \"direct\"\npercent = \"1%\""),
        str![[r#"
error: there is no key “rates” here
  at bad.toml:3:3
hint: did you mean rate? keys that work here: name, effective_from, base, rounding, hold_days, hold_from, max_share, rate, payout

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
hint: it is one of: net

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
hint: rates go from 0% to 100% with at most four decimals: 12.5%

"#]],
    );
    refuses(
        &trade,
        &with("max_share = \"40\""),
        str![[r#"
error: “40” is no rate for “max_share”
  at bad.toml:3:13
hint: rates go from 0% to 100% with at most four decimals: 12.5%

"#]],
    );
    refuses(
        &trade,
        &plan(&rule("direct", "percent = \"101%\"")),
        str![[r#"
error: “101%” is no rate for “rate.percent”
  at bad.toml:5:11
hint: rates go from 0% to 100% with at most four decimals: 12.5%

"#]],
    );
    refuses(
        &trade,
        &plan(&rule("direct", "percent = \"-1%\"")),
        str![[r#"
error: “-1%” is no rate for “rate.percent”
  at bad.toml:5:11
hint: rates go from 0% to 100% with at most four decimals: 12.5%

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
hint: rates go from 0% to 100% with at most four decimals: 12.5%

"#]],
    );
    refuses_in_chinese(
        &trade,
        str![[r#"
错误：“100.01%”不是“payout.fee_percent”的比例
  位置 bad.toml:4:15
提示：比例从 0% 到 100%，最多四位小数：12.5%

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
