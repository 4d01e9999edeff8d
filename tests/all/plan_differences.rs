//! `fenrun plan diff`: what two plans do not agree on.
use snapbox::str;

use crate::trade::{Trade, plan, rule};

const BEFORE: &str = r#"name = "summer"
effective_from = "2026-06-01"
hold_days = 7

[[rate]]
role = "direct"
percent = "10%"

[[rate]]
role = "direct"
sku = "TEA-1"
level = 2
percent = "12%"

[[rate]]
role = "override"
category = "Tea"
percent = "5%"
"#;

const AFTER: &str = r#"name = "autumn"
effective_from = "2026-10-01"
rounding = "down"
max_share = "40%"

[[rate]]
role = "override"
category = "Teaware"
distributor = "A"
percent = "5%"

[[rate]]
role = "direct"
sku = "tea-1"
level = 2
fixed = "3.00"

[[rate]]
role = "direct"
percent = "12.5%"

[payout]
minimum = "50"
withholding = "flat:20%"
"#;

/// A shop with both files; the first is version 1, in force.
fn shop() -> Trade {
    let trade = Trade::new();
    trade.0.write("summer.toml", BEFORE).write("autumn.toml", AFTER);
    trade.0.run("plan apply summer.toml").ok();
    trade
}

#[test]
fn what_two_plans_say_otherwise_is_told_key_by_key() {
    let trade = shop();
    trade.0.run("plan diff current autumn.toml").ok().quiet().prints(str![[r#"
Change   Part    Rule                                       Key             Before      After
──────────────────────────────────────────────────────────────────────────────────────────────────
changed  plan                                               name            summer      autumn
                                                            effective_from  2026-06-01  2026-10-01
                                                            rounding        half_up     down
                                                            hold_days       7           0
                                                            max_share       100%        40%
changed  rate    direct: everything                         percent         10%         12.5%
changed  rate    direct: SKU tea-1, level 2                 percent         12%
                                                            fixed                       3.00
removed  rate    override: category Tea                     percent         5%
added    rate    override: distributor A, category Teaware  percent                     5%
changed  payout                                             minimum         0.00        50.00
                                                            withholding     none        flat:20%

"#]]);
    trade.0.run("plan diff summer.toml autumn.toml --lang zh").ok().quiet().prints(str![[r#"
变化  部分  规则                              键              原值        新值
------------------------------------------------------------------------------------
修改  方案                                    name            summer      autumn
                                              effective_from  2026-06-01  2026-10-01
                                              rounding        half_up     down
                                              hold_days       7           0
                                              max_share       100%        40%
修改  规则  直接佣金：不限                    percent         10%         12.5%
修改  规则  直接佣金：商品 tea-1、级别 2      percent         12%
                                              fixed                       3.00
删除  规则  上级佣金：分类 Tea                percent         5%
新增  规则  上级佣金：分销商 A、分类 Teaware  percent                     5%
修改  付款                                    minimum         0.00        50.00
                                              withholding     none        flat:20%

"#]]);
    trade.0.run("plan diff 1 autumn.toml --format csv").ok().quiet().prints(str![[r#"
change,part,name,role,distributor,sku,category,grade,level,key,before,after
changed,plan,,,,,,,,name,summer,autumn
changed,plan,,,,,,,,effective_from,2026-06-01,2026-10-01
changed,plan,,,,,,,,rounding,half_up,down
changed,plan,,,,,,,,hold_days,7,0
changed,plan,,,,,,,,max_share,100%,40%
changed,rate,,direct,,,,,,percent,10%,12.5%
changed,rate,,direct,,tea-1,,,2,percent,12%,
changed,rate,,direct,,tea-1,,,2,fixed,,3.00
removed,rate,,override,,,Tea,,,percent,5%,
added,rate,,override,A,,Teaware,,,percent,,5%
changed,payout,,,,,,,,minimum,0.00,50.00
changed,payout,,,,,,,,withholding,none,flat:20%

"#]]);
    trade
        .0
        .run("plan diff autumn.toml 1 --format json --limit 3")
        .ok()
        .quiet()
        .prints(str![[r#"
[
{"change":"changed","part":"plan","name":null,"role":null,"distributor":null,"sku":null,"category":null,"grade":null,"level":null,"key":"name","before":"autumn","after":"summer"},
{"change":"changed","part":"plan","name":null,"role":null,"distributor":null,"sku":null,"category":null,"grade":null,"level":null,"key":"effective_from","before":"2026-10-01","after":"2026-06-01"},
{"change":"changed","part":"plan","name":null,"role":null,"distributor":null,"sku":null,"category":null,"grade":null,"level":null,"key":"rounding","before":"down","after":"half_up"}
]

"#]]);
}

#[test]
fn plans_that_say_the_same_have_no_difference_whatever_their_spelling() {
    let trade = Trade::new();
    let (ten, five) = (rule("direct", "sku = \"TEA-1\"\npercent = \"10%\""), "percent = \"5%\"");
    let one =
        plan(&(ten.clone() + &rule("override", &format!("category = \"Tea>Green\"\n{five}"))));
    let same = format!("category = \"Tea > Green\"\n{five}  # 上级");
    let other = plan(&format!(
        "base = \"net\"\nhold_days = 0\n{}{}",
        rule("override", &same),
        ten.replace("TEA-1", "tea-1").replace("10%", "10.0%")
    ));
    trade.0.write("one.toml", one).write("other.toml", other);
    trade.0.run("plan diff one.toml one.toml").ok().prints("").says(str![[r#"
both are the same text

"#]]);
    trade.0.run("plan diff one.toml other.toml").ok().prints("").says(str![[r#"
both say the same; their texts differ only in comments, spelling or order

"#]]);
    trade.0.run("plan diff one.toml other.toml --lang zh").ok().prints("").says(str![[r#"
两者内容相同；文本只在注释、写法或顺序上不同

"#]]);
    trade.0.run("plan diff one.toml other.toml --format csv").ok().prints(str![[r#"
change,part,name,role,distributor,sku,category,grade,level,key,before,after

"#]]);
    trade.0.run("plan diff one.toml other.toml --format json").ok().prints(str![[r#"
[]

"#]]);
}

#[test]
fn bonuses_and_contests_are_matched_by_name_and_told_step_by_step() {
    let trade = Trade::new();
    let head = "name = \"p\"\neffective_from = \"2026-01-01\"\n";
    let bonus = |name: &str, rest: &str| {
        format!(
            "[[bonus]]\nname = \"{name}\"\nevery = \"quarter\"\nmetric = \"own_sales\"\n{rest}\n"
        )
    };
    let contest = |name: &str, prizes: &str| {
        let rest = format!("every = \"month\"\nmetric = \"team_sales\"\nprizes = {prizes}");
        format!("[[contest]]\nname = \"{name}\"\n{rest}\n")
    };
    let steps = "mode = \"whole\"\nlevel = 1\nsteps = [ { from = \"10000\", percent = \"1%\" }, \
                 { from = \"50000\", percent = \"2%\" } ]";
    let before = [
        head.to_owned(),
        bonus("volume", steps),
        bonus("gone", "mode = \"fixed\"\nsteps = [ { from = \"1\", amount = \"2\" } ]"),
        contest("top", "[\"100\", \"50\"]"),
    ];
    let other = steps.replace("whole", "marginal").replace("level = 1\n", "");
    let other = other.replace("50000", "60000").replace("1%", "1.5%");
    let after = [
        head.replace("2026-01", "2026-04") + "base = \"margin\"\noverride_of = \"difference\"\n",
        rule("direct", "grade = \"gold\"\npercent = \"3%\""),
        contest("top", "[\"100\", \"60\", \"10\"]"),
        bonus("volume", &other),
        bonus("orders", "mode = \"fixed\"\nsteps = [ { from = \"20\", amount = \"9\" } ]")
            .replace("own_sales", "orders"),
    ];
    trade.0.write("before.toml", before.concat()).write("after.toml", after.concat());
    trade.0.run("plan diff before.toml after.toml").ok().quiet().prints(str![[r#"
Change   Part     Rule                Key              Before      After
─────────────────────────────────────────────────────────────────────────────
changed  plan                         effective_from   2026-01-01  2026-04-01
                                      base             net         margin
                                      override_of      sale        difference
added    rate     direct: grade gold  percent                      3%
changed  bonus    volume              mode             whole       marginal
                                      level            1
                                      steps[10000.00]  1%          1.5%
                                      steps[50000.00]  2%
                                      steps[60000.00]              2%
removed  bonus    gone                every            quarter
                                      metric           own_sales
                                      mode             fixed
                                      steps[1.00]      2.00
added    bonus    orders              every                        quarter
                                      metric                       orders
                                      mode                         fixed
                                      steps[20]                    9.00
changed  contest  top                 prizes[2]        50.00       60.00
                                      prizes[3]                    10.00

"#]]);
    trade.0.run("plan diff before.toml after.toml --lang zh").ok().quiet().prints(str![[r#"
变化  部分        规则                 键               原值        新值
------------------------------------------------------------------------------
修改  方案                             effective_from   2026-01-01  2026-04-01
                                       base             net         margin
                                       override_of      sale        difference
新增  规则        直接佣金：等级 gold  percent                      3%
修改  阶梯奖励    volume               mode             whole       marginal
                                       level            1
                                       steps[10000.00]  1%          1.5%
                                       steps[50000.00]  2%
                                       steps[60000.00]              2%
删除  阶梯奖励    gone                 every            quarter
                                       metric           own_sales
                                       mode             fixed
                                       steps[1.00]      2.00
新增  阶梯奖励    orders               every                        quarter
                                       metric                       orders
                                       mode                         fixed
                                       steps[20]                    9.00
修改  排行榜奖励  top                  prizes[2]        50.00       60.00
                                       prizes[3]                    10.00

"#]]);
    trade.0.run("plan diff after.toml before.toml --format csv").ok().quiet().prints(str![[r#"
change,part,name,role,distributor,sku,category,grade,level,key,before,after
changed,plan,,,,,,,,effective_from,2026-04-01,2026-01-01
changed,plan,,,,,,,,base,margin,net
changed,plan,,,,,,,,override_of,difference,sale
removed,rate,,direct,,,,gold,,percent,3%,
changed,bonus,volume,,,,,,,mode,marginal,whole
changed,bonus,volume,,,,,,,steps[10000.00],1.5%,1%
changed,bonus,volume,,,,,,,steps[60000.00],2%,
changed,bonus,volume,,,,,,,level,,1
changed,bonus,volume,,,,,,,steps[50000.00],,2%
removed,bonus,orders,,,,,,,every,quarter,
removed,bonus,orders,,,,,,,metric,orders,
removed,bonus,orders,,,,,,,mode,fixed,
removed,bonus,orders,,,,,,,steps[20],9.00,
added,bonus,gone,,,,,,,every,,quarter
added,bonus,gone,,,,,,,metric,,own_sales
added,bonus,gone,,,,,,,mode,,fixed
added,bonus,gone,,,,,,,steps[1.00],,2.00
changed,contest,top,,,,,,,prizes[2],60.00,50.00
changed,contest,top,,,,,,,prizes[3],10.00,

"#]]);
}

#[test]
fn a_plan_is_a_file_a_version_or_the_one_in_force() {
    let trade = shop();
    trade.0.write("3", AFTER);
    trade.refuses_with(
        "plan diff 1 3",
        1,
        str![[r#"
error: there is no plan version 3
hint: fenrun plan list shows all versions

"#]],
    );
    trade.0.run("plan diff 1 ./3 --format csv --columns key --limit 1").ok().prints("key\nname\n");
    trade.0.run_with_input("plan diff 1 -", BEFORE).ok().prints("").says(str![[r#"
both are the same text

"#]]);
    trade.refuses_with(
        "plan diff 1",
        2,
        str![[r#"
error: PLAN is missing, and nobody can be asked
hint: give PLAN, or run the command at a terminal without --no-input

"#]],
    );
    trade.0.write("bad.toml", "name = \"bad\"\n");
    trade.refuses_with(
        "plan diff 1 bad.toml",
        1,
        str![[r#"
error: “effective_from” is missing
  at bad.toml:1:1
hint: add it to the file

"#]],
    );
    trade.refuses_with(
        "plan diff 1 nowhere.toml",
        74,
        str![[r#"
error: cannot read nowhere.toml: no such file or folder
hint: check the name and the permissions, then try again

"#]],
    );
    let early = trade.0.run("plan diff current autumn.toml --at 2026-05-31").fails(1);
    early.says(str![[r#"
error: no plan is in force now
hint: fenrun plan list shows all versions; fenrun plan apply applies one

"#]]);
}
