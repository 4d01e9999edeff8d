//! `fenrun plan check`: what is doubtful about a plan that may be applied.
use snapbox::{IntoData, str};

use crate::trade::{Trade, plan, rule};

/// The plan of these lines, applicable, is warned of in these words.
#[track_caller]
fn warns(trade: &Trade, lines: &str, words: impl IntoData) {
    trade.0.write("p.toml", plan(lines));
    let before = trade.bytes();
    trade.0.run("plan check p.toml").ok().prints("").says(words);
    assert!(before == trade.bytes());
}

fn percent(role: &str, selectors: &str) -> String {
    rule(role, &format!("{selectors}\npercent = \"5%\""))
}

fn both() -> String {
    percent("direct", "") + &percent("override", "")
}

#[test]
fn a_plan_without_a_doubt_is_not_warned_of() {
    warns(
        &Trade::new(),
        &both(),
        str![[r#"
test can be applied: 2 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
}

#[test]
fn a_rule_that_nobody_can_earn_by_never_wins() {
    let trade = Trade::new();
    trade.0.run("distributor terminate C --confirm C --reason gone").ok();
    let rules = [
        both(),
        percent("override", "level = 2"),
        percent("override", "distributor = \"B\""),
        percent("direct", "distributor = \"b\"\nlevel = 1"),
        percent("direct", "distributor = \"A\"\nlevel = 2"),
        percent("direct", "distributor = \"C\""),
        percent("direct", "distributor = \"B\"\nlevel = 2"),
    ];
    warns(
        &trade,
        &rules.concat(),
        str![[r#"
warning: this rule never wins: an override is a sponsor's, and sponsors are level 1
  at p.toml:11:1
warning: this rule never wins: an override is a sponsor's, and B is level 2
  at p.toml:15:1
warning: this rule never wins: B is level 2
  at p.toml:19:1
warning: this rule never wins: A is level 1
  at p.toml:24:1
warning: this rule never wins: C is terminated
  at p.toml:29:1
test can be applied: 8 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
    trade.0.run("plan check p.toml --lang zh").ok().says(str![[r#"
警告：这条规则从不胜出：上级佣金归上级，而上级都是 1 级
  位置 p.toml:11:1
警告：这条规则从不胜出：上级佣金归上级，而 B 是 2 级
  位置 p.toml:15:1
警告：这条规则从不胜出：B 是 2 级
  位置 p.toml:19:1
警告：这条规则从不胜出：A 是 1 级
  位置 p.toml:24:1
警告：这条规则从不胜出：C 已终止
  位置 p.toml:29:1
test 可以启用：8 条规则，从 2026-01-01 起
下一步：fenrun plan apply p.toml

"#]]);
}

#[test]
fn a_rule_that_no_product_earns_by_never_wins() {
    let trade = Trade::new();
    let other =
        "sku,name,price,category,commissionable\nPLAIN,Plain,1.00,,yes\nMUG,Mug,1.00,Mugs,no\n";
    trade.import("product", other).ok();
    let rules = [
        both(),
        percent("direct", "sku = \"card\""),
        percent("direct", "sku = \"POT-1\"\ncategory = \"Tea\""),
        percent("direct", "sku = \"PLAIN\"\ncategory = \"Tea\""),
        percent("override", "category = \"Coffee\""),
        percent("override", "category = \"Mugs\""),
        percent("override", "sku = \"TEA-1\"\ncategory = \"Tea\""),
    ];
    warns(
        &trade,
        &rules.concat(),
        str![[r#"
warning: this rule never wins: CARD earns no commission
  at p.toml:11:1
warning: this rule never wins: POT-1 has the category “Teaware”
  at p.toml:15:1
warning: this rule never wins: PLAIN has no category
  at p.toml:20:1
warning: this rule never wins: no product has the category “Coffee”
  at p.toml:25:1
warning: this rule never wins: no product of the category “Mugs” earns commission
  at p.toml:29:1
test can be applied: 8 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
    trade.0.run("plan check p.toml --lang zh").ok().says(str![[r#"
警告：这条规则从不胜出：CARD 不计佣金
  位置 p.toml:11:1
警告：这条规则从不胜出：POT-1 的分类是“Teaware”
  位置 p.toml:15:1
警告：这条规则从不胜出：PLAIN 没有分类
  位置 p.toml:20:1
警告：这条规则从不胜出：没有商品属于分类“Coffee”
  位置 p.toml:25:1
警告：这条规则从不胜出：分类“Mugs”下的商品都不计佣金
  位置 p.toml:29:1
test 可以启用：8 条规则，从 2026-01-01 起
下一步：fenrun plan apply p.toml

"#]]);
}

#[test]
fn a_rule_that_others_beat_wherever_it_applies_never_wins() {
    let trade = Trade::new();
    // Lines 3, 7 and 19: TEA-1, which line 11 names, is the only tea, and line 15 names all teaware.
    // Line 23: every sponsor is of level 1, which line 27 names.
    let rules = [
        percent("direct", ""),
        percent("direct", "category = \"Tea > Green\""),
        percent("direct", "sku = \"TEA-1\""),
        percent("direct", "category = \"Teaware\""),
        percent("direct", "category = \"Tea\""),
        percent("override", ""),
        percent("override", "level = 1"),
    ];
    warns(
        &trade,
        &rules.concat(),
        str![[r#"
warning: this rule never wins: wherever it applies, one of those in lines 11, 15 is more specific
  at p.toml:3:1
warning: this rule never wins: wherever it applies, the one in line 11 is more specific
  at p.toml:7:1
warning: this rule never wins: wherever it applies, the one in line 11 is more specific
  at p.toml:19:1
warning: this rule never wins: wherever it applies, the one in line 27 is more specific
  at p.toml:23:1
test can be applied: 7 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
    trade.0.run("plan check p.toml --lang zh").ok().says(str![[r#"
警告：这条规则从不胜出：凡它适用之处，第 11，15 行的规则中总有一条更具体
  位置 p.toml:3:1
警告：这条规则从不胜出：凡它适用之处，第 11 行的规则都更具体
  位置 p.toml:7:1
警告：这条规则从不胜出：凡它适用之处，第 11 行的规则都更具体
  位置 p.toml:19:1
警告：这条规则从不胜出：凡它适用之处，第 27 行的规则都更具体
  位置 p.toml:23:1
test 可以启用：7 条规则，从 2026-01-01 起
下一步：fenrun plan apply p.toml

"#]]);
}

#[test]
fn a_rule_that_wins_for_somebody_or_something_is_not_warned_of() {
    let rules = [
        percent("direct", ""),
        percent("direct", "level = 1"),
        percent("direct", "distributor = \"A\""),
        percent("direct", "category = \"Tea\"\nlevel = 2"),
        percent("direct", "category = \"Tea\""),
        percent("override", "sku = \"POT-1\""),
        percent("override", "distributor = \"A\"\ncategory = \"Teaware\""),
        percent("override", ""),
    ];
    warns(
        &Trade::new(),
        &rules.concat(),
        str![[r#"
test can be applied: 8 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
}

#[test]
fn before_there_are_products_nothing_is_said_of_categories() {
    let trade = Trade(crate::harness::Shop::new());
    trade.0.run("init --name New --lang en").ok();
    let rules = both() + &percent("direct", "category = \"Tea\"");
    warns(
        &trade,
        &rules,
        str![[r#"
test can be applied: 3 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
}

#[test]
fn sales_that_no_rule_applies_to_are_warned_of() {
    let trade = Trade::new();
    warns(
        &trade,
        "",
        str![[r#"
warning: there is no direct rule: sales earn their sellers nothing
warning: there is no override rule: sales earn sponsors nothing
test can be applied: 0 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
    let named =
        percent("direct", "distributor = \"A\"") + &percent("override", "distributor = \"A\"");
    warns(
        &trade,
        &named,
        str![[r#"
warning: no direct rule applies to any product on sale, for sellers whom the plan does not name
warning: no override rule applies to any product on sale, for sponsors whom the plan does not name
test can be applied: 2 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
    let one = percent("direct", "level = 1") + &percent("override", "category = \"Teaware\"");
    warns(
        &trade,
        &one,
        str![[r#"
warning: no direct rule applies to any product on sale, for sellers of level 2 whom the plan does not name
warning: no override rule applies to TEA-1
test can be applied: 2 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
    trade.0.run("plan check p.toml --lang zh").ok().says(str![[r#"
警告：对方案没有指名的 2 级出单人，在售商品都没有适用的直接佣金规则
警告：没有上级佣金规则适用于 TEA-1
test 可以启用：2 条规则，从 2026-01-01 起
下一步：fenrun plan apply p.toml

"#]]);
    let some = percent("direct", "level = 1") + &percent("direct", "category = \"Tea\"");
    warns(
        &trade,
        &(some + &percent("override", "")),
        str![[r#"
warning: no direct rule applies to POT-1, sold by level 2
test can be applied: 3 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
    trade.0.run("plan check p.toml --lang zh").ok().says(str![[r#"
警告：2 级出单人卖出 POT-1 时，没有直接佣金规则适用
test 可以启用：3 条规则，从 2026-01-01 起
下一步：fenrun plan apply p.toml

"#]]);
    let neither = percent("direct", "category = \"Teaware\"") + &percent("override", "");
    warns(
        &trade,
        &neither,
        str![[r#"
warning: no direct rule applies to TEA-1
test can be applied: 2 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
}

#[test]
fn products_that_no_rule_applies_to_are_named_up_to_ten() {
    let trade = Trade::new();
    let row = |n: usize| format!("CUP-{n:02},Cup,1.00,Cups\n");
    let many: String = (1..=12).map(row).collect();
    trade.import("product", &format!("sku,name,price,category\n{many}")).ok();
    trade.0.run("product edit CUP-12 --status archived").ok();
    let tea = percent("direct", "category = \"Tea\"") + &percent("override", "category = \"Cups\"");
    warns(
        &trade,
        &tea,
        str![[r#"
warning: no direct rule applies to CUP-01, CUP-02, CUP-03, CUP-04, CUP-05, CUP-06, CUP-07, CUP-08, CUP-09, CUP-10 and 2 more
warning: no override rule applies to POT-1, TEA-1
test can be applied: 2 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
    trade.0.run("plan check p.toml --lang zh").ok().says(str![[r#"
警告：没有直接佣金规则适用于 CUP-01，CUP-02，CUP-03，CUP-04，CUP-05，CUP-06，CUP-07，CUP-08，CUP-09，CUP-10 等，另有 2 个商品
警告：没有上级佣金规则适用于 POT-1，TEA-1
test 可以启用：2 条规则，从 2026-01-01 起
下一步：fenrun plan apply p.toml

"#]]);
}

#[test]
fn a_fixed_amount_above_a_price_is_warned_of() {
    let trade = Trade::new();
    trade.import("product", "sku,name,price\nCUP,Cup,1.00\n").ok();
    let fixed = |selectors: &str, amount: &str| {
        rule("direct", &format!("{selectors}\nfixed = \"{amount}\""))
    };
    // The rule of POT-1 wins over that of level 2, which is more than CUP and TEA-1 are sold for.
    let rules = both()
        + &fixed("sku = \"POT-1\"", "80.01")
        + &fixed("level = 2", "100.01")
        + &fixed("sku = \"TEA-1\"\nlevel = 1", "100.00");
    warns(
        &trade,
        &rules,
        str![[r#"
warning: 80.01 a unit is more than POT-1 is sold for (80.00); max_share cuts it
  at p.toml:14:9
warning: 100.01 a unit is more than CUP (1.00) and 1 more product are sold for; max_share cuts it
  at p.toml:18:9
test can be applied: 5 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
    trade.0.run("plan check p.toml --lang zh").ok().says(str![[r#"
警告：每件 80.01 高于 POT-1 的售价（80.00）；会被 max_share 削减
  位置 p.toml:14:9
警告：每件 100.01 高于 CUP（1.00）和另外 1 个商品的售价；会被 max_share 削减
  位置 p.toml:18:9
test 可以启用：5 条规则，从 2026-01-01 起
下一步：fenrun plan apply p.toml

"#]]);
}

#[test]
fn a_plan_that_begins_before_the_book_or_has_the_name_of_another_is_warned_of() {
    let trade = Trade::with_book("--name Tea --lang en --start 2026-09-01");
    trade.plan(&format!("effective_from = \"2026-09-01\"\n{}", both()));
    warns(
        &trade,
        &both(),
        str![[r#"
warning: plan version 1 has this name, too
  at p.toml:1:8
warning: orders paid before 2026-09-01, the book's start, earn nothing
  at p.toml:2:18
test can be applied: 2 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
    trade.0.run("plan check p.toml --lang zh").ok().says(str![[r#"
警告：方案版本 1 也叫这个名称
  位置 p.toml:1:8
警告：账套起始日 2026-09-01 之前付款的订单没有佣金
  位置 p.toml:2:18
test 可以启用：2 条规则，从 2026-01-01 起
下一步：fenrun plan apply p.toml

"#]]);
    // The applied text itself has no doubtful name.
    trade.0.run("plan check plan.toml").ok().says(str![[r#"
plan.toml is applied already, as version 1

"#]]);
}

#[test]
fn what_products_bring_in_is_what_they_bring_in_now() {
    let trade = Trade::new();
    trade
        .import("product", "sku,name,price,cost\nDEAR,Dear,100.00,95.00\nOLD,Old,10.00,9.99\n")
        .ok();
    trade.0.run("product edit OLD --status archived").ok();
    trade.0.run("product edit DEAR --cost 85 --from 2026-10-01").ok();
    warns(
        &trade,
        &both(),
        str![[r#"
test can be applied: 2 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
}

/// A bonus for the sellers' own, their teams' or all sales, at 1 % and at this share.
fn bonus(metric: &str, highest: &str) -> String {
    let head =
        format!("[[bonus]]\nname = \"{metric}\"\nevery = \"month\"\nmetric = \"{metric}\"\n");
    let steps = format!(
        "{{ from = \"0\", percent = \"1%\" }}, {{ from = \"1\", percent = \"{highest}\" }}"
    );
    format!("{head}mode = \"whole\"\nsteps = [ {steps} ]\n")
}

#[test]
fn bonuses_at_their_highest_step_add_to_what_a_product_costs() {
    let trade = Trade::new();
    trade.import("product", "sku,name,price,cost\nDEAR,Dear,100.00,85.00\n").ok();
    // 5 % direct and 5 % override of 100.00 are 10.00; 3 % of own sales are 3.00: 13.00 of 15.00.
    warns(
        &trade,
        &(both() + &bonus("own_sales", "3%")),
        str![[r#"
test can be applied: 3 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
    // 2 % of all sales go to the seller and to the sponsor: 10.00 + 4.00 of 15.00.
    warns(
        &trade,
        &(both() + &bonus("all_sales", "2%")),
        str![[r#"
test can be applied: 3 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
    // 10.00 + 3 % to the seller + 2 % to both: 17.00.
    let three = both() + &bonus("own_sales", "3%") + &bonus("all_sales", "2%");
    warns(
        &trade,
        &three,
        str![[r#"
warning: DEAR can cost 10.00 of commission and 7.00 of bonuses a unit, but brings in only 15.00
test can be applied: 4 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
    trade.0.run("plan check p.toml --lang zh").ok().says(str![[r#"
警告：DEAR 每件的佣金可达 10.00，另有奖励 7.00，而毛利只有 15.00
test 可以启用：4 条规则，从 2026-01-01 起
下一步：fenrun plan apply p.toml

"#]]);
    // Own sales of level 1 have no sponsor: 5.00 + 10.50 are too much, 5.00 + 10.00 are not.
    let own = |share: &str| both() + &bonus("own_sales", share).replace("mode", "level = 1\nmode");
    warns(
        &trade,
        &own("10.5%"),
        str![[r#"
warning: DEAR can cost 5.00 of commission and 10.50 of bonuses a unit, but brings in only 15.00
test can be applied: 3 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
    warns(
        &trade,
        &own("10%"),
        str![[r#"
test can be applied: 3 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
    // A sponsor's bonus of team sales: 10.00 + 5.01.
    warns(
        &trade,
        &(both() + &bonus("team_sales", "5.01%")),
        str![[r#"
warning: DEAR can cost 10.00 of commission and 5.01 of bonuses a unit, but brings in only 15.00
test can be applied: 3 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
    warns(
        &trade,
        &(both() + &bonus("team_sales", "5%")),
        str![[r#"
test can be applied: 3 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
}

#[test]
fn grades_that_a_plan_names_may_be_everybodys() {
    let trade = Trade::new();
    trade.0.run("book set grades silver,gold").ok();
    trade.import("product", "sku,name,price,cost\nDEAR,Dear,100.00,85.00\n").ok();
    // Gold sellers under gold sponsors: 9.00 + 7.00 of 15.00. The rule for A is for every grade of A.
    let rules = [
        both(),
        percent("direct", "grade = \"gold\"").replace("5%", "9%"),
        percent("override", "grade = \"gold\"").replace("5%", "7%"),
        percent("direct", "distributor = \"A\"\ngrade = \"silver\""),
    ];
    warns(
        &trade,
        &rules.concat(),
        str![[r#"
warning: DEAR can cost 16.00 of commission a unit, but brings in only 15.00
test can be applied: 5 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
    // Without a grade nothing is earned.
    let only = percent("direct", "grade = \"gold\"") + &percent("override", "");
    warns(
        &trade,
        &only,
        str![[r#"
warning: no direct rule applies to any product on sale, for sellers whom the plan does not name
test can be applied: 2 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
}

#[test]
fn overrides_that_are_differences_need_no_rules() {
    let rules = "override_of = \"difference\"\n".to_owned() + &percent("direct", "");
    warns(
        &Trade::new(),
        &rules,
        str![[r#"
test can be applied: 1 rule from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
}

#[test]
fn team_sales_of_level_2_are_nobodys() {
    let level_2 = |metric| bonus(metric, "2%").replace("mode", "level = 2\nmode");
    let rules = both() + &level_2("team_sales") + &level_2("all_sales");
    warns(
        &Trade::new(),
        &rules,
        str![[r#"
warning: this bonus is never won: level 2 has no team, and so no team sales
  at p.toml:15:9
test can be applied: 4 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
}

#[test]
fn sales_that_other_intervals_count_twice_or_never_are_warned_of() {
    let trade = Trade::new();
    let every = |every: &str| both() + &bonus("own_sales", "2%").replace("month", every);
    trade.plan(&("effective_from = \"2026-03-10\"\n".to_owned() + &every("month")));
    let warned = |from: &str, lines: &str| {
        let head = format!("name = \"next\"\neffective_from = \"{from}\"\n");
        trade.0.write("next.toml", plan(&(head + lines)));
        trade.0.run("plan check next.toml").ok().stderr
    };
    // October is paid for by then, and is the first month of the quarter.
    let words = warned("2026-11-15", &every("quarter"));
    assert!(words.contains("what 2026-10 brought counts twice"), "{words}");
    assert!(words.contains("from 2027-01-01 on"), "{words}");
    assert!(!warned("2026-10-15", &every("quarter")).contains("counts"));
    assert!(!warned("2027-01-01", &every("quarter")).contains("counts"));
    assert!(!warned("2026-11-15", &every("month")).contains("counts"));
    let words = warned("2026-11-15", &every("year"));
    assert!(words.contains("what 2026-03-01..2026-10-31 brought counts twice"), "{words}");
    trade.0.write(
        "next.toml",
        plan(&("effective_from = \"2026-10-01\"\n".to_owned() + &every("quarter"))),
    );
    trade.0.run("plan apply next.toml --yes").ok();
    // The quarter does not end by the plan that has it.
    let words = warned("2026-11-15", &every("month"));
    assert!(words.contains("what 2026-10 brought counts for no interval"), "{words}");
    assert!(words.contains("from 2027-01-01 on"), "{words}");
}

/// What is said of a bonus of a plan's intervals, after plans with others of it, or with none (`""`).
fn said_of(before: &[(&str, &str)], (from, every): (&str, &str)) -> String {
    let trade = Trade::new();
    let lines = |from: &str, every: &str| {
        let bonus = bonus("own_sales", "2%").replace("month", every);
        let bonus = if every.is_empty() { String::new() } else { bonus };
        format!("effective_from = \"{from}\"\n{}{bonus}", both())
    };
    for (from, every) in before {
        trade.plan(&lines(from, every));
    }
    trade.0.write("next.toml", plan(&lines(from, every)));
    let words = trade.0.run("plan check next.toml").ok().stderr;
    let said = words.split_inclusive("\n").filter(|line| line.contains(" count"));
    said.collect()
}

#[test]
fn what_counts_twice_or_never_is_judged_by_all_the_plans_before() {
    let none = "";
    // October ended without the bonus.
    let before = [("2026-08-01", none), ("2026-11-01", "month")];
    assert_eq!(said_of(&before, ("2026-11-15", "quarter")), "");
    // August and September ended with it, though the plan just before has none.
    let before = [("2026-08-01", "month"), ("2026-10-01", none)];
    let said = said_of(&before, ("2026-11-01", "year"));
    assert!(
        said.starts_with("warning: what 2026-08-01..2026-09-30 brought counts twice"),
        "{said}"
    );
    assert!(said.contains("from 2027-01-01 on"), "{said}");
    assert_eq!(said_of(&before, ("2027-01-01", "year")), "");
    // The year that does not end: September and October counted by the month, the rest never.
    let before = [("2026-07-01", none), ("2026-09-01", "month"), ("2026-11-01", "year")];
    let said = said_of(&before, ("2026-11-15", "quarter"));
    let lines: Vec<_> = said.lines().filter(|line| line.starts_with("warning: ")).collect();
    let [never, twice] = lines[..] else { panic!("{said}") };
    assert!(
        never.starts_with("warning: what 2026-01-01..2026-08-31 brought counts for no"),
        "{said}"
    );
    assert!(twice.starts_with("warning: what 2026-10 brought counts twice"), "{said}");
    // What the plan just before counts twice is not this plan's doing.
    let before = [("2026-08-01", "month"), ("2026-11-01", "quarter")];
    assert_eq!(said_of(&before, ("2026-11-15", "quarter")), "");
}

#[test]
fn a_category_written_with_the_sign_of_an_input_method_is_shown_as_it_should_be() {
    let trade = Trade::new();
    let lines = both() + &percent("direct", "category = \"Tea＞Green\"\n");
    warns(
        &trade,
        &lines,
        str![[r#"
warning: this rule never wins: no product has the category “Tea＞Green”
  at p.toml:11:1
hint: the steps of a category are parted by > as on an English keyboard: Tea > Green
test can be applied: 3 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
    trade.0.run("plan check p.toml --lang zh").ok().says(str![[r#"
警告：这条规则从不胜出：没有商品属于分类“Tea＞Green”
  位置 p.toml:11:1
提示：分类的各级之间用半角的 >：Tea > Green
test 可以启用：3 条规则，从 2026-01-01 起
下一步：fenrun plan apply p.toml

"#]]);
}

#[test]
fn what_has_no_cost_is_named_when_the_margin_pays() {
    let trade = Trade::new();
    trade.0.write(
        "p.csv",
        "sku,name,price,commissionable,status\nA-1,a,10,,\nA-2,b,10,no,\nA-3,c,10,,archived\n",
    );
    trade.0.run("product import p.csv").ok();
    let lines = format!("base = \"margin\"\n{}", both());
    warns(
        &trade,
        &lines,
        str![[r#"
warning: with base = "margin" what has no cost earns nothing, and its orders wait for one: A-1, POT-1, TEA-1
hint: fenrun product edit SKU --cost AMOUNT --from DATE
test can be applied: 2 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]],
    );
    trade.0.run("plan check p.toml --lang zh").ok().says(str![[r#"
警告：base = "margin" 时没有成本的商品不产生佣金，订单要等补上成本才结算：A-1，POT-1，TEA-1
提示：fenrun product edit 商品编码 --cost 成本 --from 日期
test 可以启用：2 条规则，从 2026-01-01 起
下一步：fenrun plan apply p.toml

"#]]);
    trade.0.run("product edit A-1 --cost 4 --yes").ok();
    trade.0.run("product edit TEA-1 --cost 4 --yes").ok();
    trade.0.run("plan check p.toml --at 2027-01-01").ok().says(str![[r#"
warning: with base = "margin" what has no cost earns nothing, and its orders wait for one: POT-1
hint: fenrun product edit SKU --cost AMOUNT --from DATE
test can be applied: 2 rules from 2026-01-01 on
next: fenrun plan apply p.toml

"#]]);
}

#[test]
fn programs_read_what_a_plan_is_and_a_row_for_each_warning() {
    let trade = Trade::new();
    let lines =
        rule("direct", "percent = \"99%\"") + &rule("direct", "category = \"Cups\"\nfixed = \"1\"");
    trade.0.write("odd.toml", plan(&lines));
    trade.0.run("plan check odd.toml --format json").ok().prints(str![[r#"
{"plan_name":"test","version":null,"effective_from":"2026-01-01","rule_count":2,"warnings":[{"line":6,"column":1,"warning":"never_wins","skus":null,"message":"this rule never wins: no product has the category “Cups”"},{"line":null,"column":null,"warning":"gap","skus":null,"message":"there is no override rule: sales earn sponsors nothing"}]}

"#]]);
    trade.0.run("plan check odd.toml --format csv --lang zh").ok().prints(str![[r#"
line,column,warning,skus,message
6,1,never_wins,,这条规则从不胜出：没有商品属于分类“Cups”
,,gap,,没有上级佣金规则：销售不给上级带来佣金

"#]]);
    trade.0.run("plan check odd.toml --columns line,warning").ok().prints(str![[r#"
Line  Warning
────────────────
   6  never_wins
      gap

"#]]);
    trade.0.run("plan check odd.toml --format markdown").ok().prints(str![[r#"
| Field     | Value      |
|-----------|------------|
| Plan name | test       |
| Version   |            |
| From      | 2026-01-01 |
| Rules     | 2          |

## Warnings

| Line | Column | Message                                                  |
|-----:|-------:|----------------------------------------------------------|
|    6 |      1 | this rule never wins: no product has the category “Cups” |
|      |        | there is no override rule: sales earn sponsors nothing   |

"#]]);
    trade.0.run("plan apply odd.toml").ok();
    trade.0.run("plan check odd.toml --format json").ok().prints(str![[r#"
{"plan_name":"test","version":1,"effective_from":"2026-01-01","rule_count":2,"warnings":[{"line":6,"column":1,"warning":"never_wins","skus":null,"message":"this rule never wins: no product has the category “Cups”"},{"line":null,"column":null,"warning":"gap","skus":null,"message":"there is no override rule: sales earn sponsors nothing"}]}

"#]]);
    trade.0.run("plan check odd.toml").ok().prints("");
    trade.0.write("bad.toml", plan("base = 1\n"));
    trade.0.run("plan check bad.toml --format json").fails(1).prints("");
}
