//! Bases, overrides of the seller's commission and of differences, grades, and the rules that do not apply.
use serde_json::Value;
use snapbox::str;

use super::re_added;
use crate::trade::{Trade, rule};

const COLUMNS: &str =
    "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor,order_discount";

/// Two pots at a list price of 80.00 for 150.00 together, sold by B under A; a pot costs 41.30.
fn sold(head: &str, rules: &[String]) -> Trade {
    let trade = Trade::new();
    trade.import("product", "sku,name,price,category,cost\nCUP-1,Cup,80.00,Teaware,41.30\n").ok();
    trade.plan(&format!("{head}\n{}", rules.concat()));
    trade.orders(COLUMNS, "S1,CUP-1,2,80.00,2026-10-03,2026-10-05,B,10.00");
    trade
}

fn told(trade: &Trade, asked: &str) -> Value {
    let run = trade.0.run(&format!("commission explain {asked} --format json")).ok().quiet();
    let told = serde_json::from_str(&run.stdout).unwrap();
    re_added::order(&told);
    told
}

/// `base rounded amount` of both roles.
fn earned(told: &Value) -> Vec<String> {
    let rows = re_added::rows(told, "calculation").iter();
    let row = |row: &Value| {
        ["base", "rounded", "amount"].map(|column| row[column].as_str().unwrap_or("-").to_owned())
    };
    rows.map(|earned| row(earned).join(" ")).collect()
}

#[test]
fn a_list_price_and_a_margin_are_taken_as_bases() {
    let rules = [rule("direct", "percent = \"10%\""), rule("override", "percent = \"5%\"")];
    let list = sold("base = \"list\"", &rules);
    assert_eq!(earned(&told(&list, "S1")), ["160.00 16.00 16.00", "160.00 8.00 8.00"]);
    list.0
        .run("commission explain S1")
        .ok()
        .prints(str![[r#"
Order S1
Order          S1
Status         completed
Paid           2026-10-03 00:00
Completed      2026-10-05 00:00
Seller         B
Name           韩梅梅
Level          2
Sponsor        A
Attributed by  the order itself
Plan           1
Plan name      test
Base           list price
Rounding       half up
Max share      100%
Hold days      0
Matures        2026-10-05 00:00

How the net came about
Line  Step            How               Amount
──────────────────────────────────────────────
   1  Price           CUP-1: 2 × 80.00  160.00
      Order discount                    -10.00
      Net                               150.00

Which rules apply
Line  Role      Rule  Names       Pays  Verdict
───────────────────────────────────────────────
   1  direct       1  everything   10%  won
   1  override     2  everything    5%  won

What each line earns
Line  Role      Distributor  Step    How           Amount
─────────────────────────────────────────────────────────
   1  direct    B            Base    2 × 80.00     160.00
                             Share   160.00 × 10%   16.00
                             Amount                 16.00
   1  override  A            Base    2 × 80.00     160.00
                             Share   160.00 × 5%     8.00
                             Amount                  8.00

What became of it
Line  Role      Amount  State
───────────────────────────────────────
   1  direct     16.00  next settlement
   1  override    8.00  next settlement

"#]])
        .quiet();
    // 150.00 − 2 × 41.30 = 67.40; a cap of 12 % is 8.088, down.
    let margin = sold("base = \"margin\"\nmax_share = \"12%\"", &rules);
    assert_eq!(earned(&told(&margin, "S1")), ["67.40 6.74 6.74", "67.40 3.37 1.34"]);
    margin
        .0
        .run("commission explain S1 --lang zh")
        .ok()
        .prints(str![[r#"
订单 S1
订单号    S1
状态      已完成
付款时间  2026-10-03 00:00
完成时间  2026-10-05 00:00
出单人    B
名称      韩梅梅
级别      2
上级      A
归属依据  订单本身
方案      1
方案名称  test
基数      毛利
舍入      四舍五入
佣金上限  12%
冻结天数  0
到期时间  2026-10-05 00:00

净额的由来
行  步骤          算式                金额
------------------------------------------
 1  价格          CUP-1: 2 × 80.00  160.00
    整单优惠分摊                    -10.00
    净额                            150.00

适用的规则
行  角色      规则  指明  给付  结果
------------------------------------
 1  直接佣金     1  不限   10%  胜出
 1  上级佣金     2  不限    5%  胜出

每行的佣金
行  角色      分销商  步骤    算式                                      金额
----------------------------------------------------------------------------
 1  直接佣金  B       基数    150.00 − 2 × 41.30                       67.40
                      按比例  67.40 × 10%                               6.74
                      上限    67.40 × 12% = 8.088，舍去 → 8.08          8.08
                      金额                                              6.74
 1  上级佣金  A       基数    150.00 − 2 × 41.30                       67.40
                      按比例  67.40 × 5%                                3.37
                      上限    67.40 × 12% = 8.088，舍去 → 8.08 − 6.74   1.34
                      金额                                              1.34

后来如何
行  角色      金额  状态
----------------------------
 1  直接佣金  6.74  下次结算
 1  上级佣金  1.34  下次结算

"#]])
        .quiet();
}

#[test]
fn an_override_of_the_sellers_commission_says_of_what_it_is() {
    let rules = [rule("direct", "percent = \"12.35%\""), rule("override", "percent = \"50%\"")];
    let trade = sold("override_of = \"seller_commission\"\nhold_from = \"paid\"", &rules);
    // 150.00 × 12.35 % = 18.525 → 18.53; half of that 9.265 → 9.27.
    assert_eq!(earned(&told(&trade, "S1")), ["150.00 18.53 18.53", "18.53 9.27 9.27"]);
    trade
        .0
        .run("commission explain S1")
        .ok()
        .prints(str![[r#"
Order S1
Order          S1
Status         completed
Paid           2026-10-03 00:00
Completed      2026-10-05 00:00
Seller         B
Name           韩梅梅
Level          2
Sponsor        A
Attributed by  the order itself
Plan           1
Plan name      test
Override of    the seller's commission before the cap
Rounding       half up
Max share      100%
Hold days      0
Hold from      payment
Matures        2026-10-03 00:00

How the net came about
Line  Step            How               Amount
──────────────────────────────────────────────
   1  Price           CUP-1: 2 × 80.00  160.00
      Order discount                    -10.00
      Net                               150.00

Which rules apply
Line  Role      Rule  Names         Pays  Verdict
─────────────────────────────────────────────────
   1  direct       1  everything  12.35%  won
   1  override     2  everything     50%  won

What each line earns
Line  Role      Distributor  Step    How                                     Amount
───────────────────────────────────────────────────────────────────────────────────
   1  direct    B            Base    net                                     150.00
                             Share   150.00 × 12.35% = 18.525, half up        18.53
                             Amount                                           18.53
   1  override  A            Base    the seller's commission before the cap   18.53
                             Share   18.53 × 50% = 9.265, half up              9.27
                             Amount                                            9.27

What became of it
Line  Role      Amount  State
───────────────────────────────────────
   1  direct     18.53  next settlement
   1  override    9.27  next settlement

"#]])
        .quiet();
    trade.0.run("commission settle --period 2026-10").ok();
    told(&trade, "--entry 2");
}

#[test]
fn a_difference_says_whose_rates_it_is_made_of() {
    let rules = [
        rule("direct", "level = 1\npercent = \"15%\""),
        rule("direct", "level = 2\npercent = \"9.5%\""),
    ];
    let trade = sold("override_of = \"difference\"", &rules);
    assert_eq!(earned(&told(&trade, "S1")), ["150.00 14.25 14.25", "150.00 8.25 8.25"]);
    trade
        .0
        .run("commission explain S1 --lang zh")
        .ok()
        .prints(str![[r#"
订单 S1
订单号        S1
状态          已完成
付款时间      2026-10-03 00:00
完成时间      2026-10-05 00:00
出单人        B
名称          韩梅梅
级别          2
上级          A
归属依据      订单本身
方案          1
方案名称      test
上级佣金依据  比例之差
舍入          四舍五入
佣金上限      100%
冻结天数      0
到期时间      2026-10-05 00:00

净额的由来
行  步骤          算式                金额
------------------------------------------
 1  价格          CUP-1: 2 × 80.00  160.00
    整单优惠分摊                    -10.00
    净额                            150.00

适用的规则
行  角色      规则  指明    给付  结果
--------------------------------------
 1  直接佣金     2  级别 2  9.5%  胜出
 1  上级佣金     1  级别 1   15%  胜出

每行的佣金
行  角色      分销商  步骤    算式                     金额
-----------------------------------------------------------
 1  直接佣金  B       基数    净额                   150.00
                      按比例  150.00 × 9.5%           14.25
                      金额                            14.25
 1  上级佣金  A       基数    净额                   150.00
                      按比例  150.00 × (15% − 9.5%)    8.25
                      金额                             8.25

后来如何
行  角色       金额  状态
-----------------------------
 1  直接佣金  14.25  下次结算
 1  上级佣金   8.25  下次结算

"#]])
        .quiet();
    trade.0.run("commission explain S1 --format json").ok().prints(str![[r#"
{"explains":"order","entry":null,"kind":null,"amount":null,"reverses":null,"reversed_for":null,"refund_no":null,"order_no":"S1","line":null,"status":"completed","paid_at":"2026-10-03T00:00:00+08:00","completed_at":"2026-10-05T00:00:00+08:00","cancelled_at":null,"corrected_by":null,"revisions":null,"seller":"B","name":"韩梅梅","level":2,"grade":null,"sponsor":"A","attributed_by":"order","held_since":null,"held_because":null,"plan":1,"plan_name":"test","base":"net","override_of":"difference","rounding":"half_up","max_share":"1","hold_days":0,"hold_from":"completed","matures_at":"2026-10-05T00:00:00+08:00","earns_nothing":null,"lines":[{"line":1,"sku":"CUP-1","quantity":2,"unit_price":"80.00","gross":"160.00","line_discount":"0.00","coupon_share":"0.00","order_discount_share":"10.00","points_share":"0.00","net":"150.00"}],"shares":[{"line":1,"discount":"order_discount","given":"10.00","whole":"10.00","left":"160.00","left_of_all":"160.00","exact":"10.00","rounded_down":"10.00","remainder_rank":1,"units_missing":0,"unit":false,"share":"10.00"}],"rules":[{"line":1,"role":"direct","rule":2,"distributor":null,"sku":null,"category":null,"grade":null,"level":2,"rate":"0.095","fixed":null,"verdict":"won","because":null},{"line":1,"role":"direct","rule":1,"distributor":null,"sku":null,"category":null,"grade":null,"level":1,"rate":"0.15","fixed":null,"verdict":"no_match","because":"level"},{"line":1,"role":"override","rule":1,"distributor":null,"sku":null,"category":null,"grade":null,"level":1,"rate":"0.15","fixed":null,"verdict":"won","because":null},{"line":1,"role":"override","rule":2,"distributor":null,"sku":null,"category":null,"grade":null,"level":2,"rate":"0.095","fixed":null,"verdict":"no_match","because":"level"}],"calculation":[{"line":1,"role":"direct","distributor":"B","base_of":"net","cost":null,"base":"150.00","own_rate":null,"seller_rate":null,"rate":"0.095","fixed":null,"quantity":2,"exact":"14.25","rounded":"14.25","line_cap":"150.00","cap_used":"0.00","cap":"150.00","amount":"14.25"},{"line":1,"role":"override","distributor":"A","base_of":"net","cost":null,"base":"150.00","own_rate":"0.15","seller_rate":"0.095","rate":"0.055","fixed":null,"quantity":2,"exact":"8.25","rounded":"8.25","line_cap":"150.00","cap_used":"14.25","cap":"135.75","amount":"8.25"}],"settlement":[{"line":1,"role":"direct","amount":"14.25","state":"mature","until":null,"entry":null,"settled_in":null},{"line":1,"role":"override","amount":"8.25","state":"mature","until":null,"entry":null,"settled_in":null}],"clawbacks":[],"cases":[],"payments":[]}

"#]]).quiet();
    let rules = [rule("direct", "percent = \"10%\"")];
    let trade = sold("override_of = \"difference\"", &rules);
    let told = told(&trade, "S1");
    assert_eq!(told["settlement"][1]["state"], "no_difference");
    trade.0.run("commission explain S1").ok().prints(str![[r#"
Order S1
Order          S1
Status         completed
Paid           2026-10-03 00:00
Completed      2026-10-05 00:00
Seller         B
Name           韩梅梅
Level          2
Sponsor        A
Attributed by  the order itself
Plan           1
Plan name      test
Override of    the difference of the rates
Rounding       half up
Max share      100%
Hold days      0
Matures        2026-10-05 00:00

How the net came about
Line  Step            How               Amount
──────────────────────────────────────────────
   1  Price           CUP-1: 2 × 80.00  160.00
      Order discount                    -10.00
      Net                               150.00

Which rules apply
Line  Role      Rule  Names       Pays  Verdict
───────────────────────────────────────────────
   1  direct       1  everything   10%  won
   1  override     1  everything   10%  won

What each line earns
Line  Role      Distributor  Step    How                                                               Amount
─────────────────────────────────────────────────────────────────────────────────────────────────────────────
   1  direct    B            Base    net                                                               150.00
                             Share   150.00 × 10%                                                       15.00
                             Amount                                                                     15.00
   1  override  A            Amount  nothing: the sponsor's own direct rate is not above the seller's    0.00

What became of it
Line  Role      Amount  State
────────────────────────────────────────────────────────────────────────────────────────
   1  direct     15.00  next settlement
   1  override    0.00  nothing: the sponsor's own direct rate is not above the seller's

"#]]).quiet();
}

#[test]
fn rules_that_do_not_apply_are_shown_to_those_who_ask_for_all() {
    let rules = [
        rule("direct", "percent = \"10%\""),
        rule("direct", "level = 1\npercent = \"15%\""),
        rule("direct", "category = \"Tea\"\npercent = \"16%\""),
        rule("direct", "sku = \"POT-1\"\nfixed = \"3.00\""),
        rule("direct", "distributor = \"C\"\npercent = \"20%\""),
        rule("override", "category = \"Tea\"\npercent = \"5%\""),
    ];
    let trade = sold("", &rules);
    trade
        .0
        .run("commission explain S1 --all")
        .ok()
        .prints(str![[r#"
Order S1
Order          S1
Status         completed
Paid           2026-10-03 00:00
Completed      2026-10-05 00:00
Seller         B
Name           韩梅梅
Level          2
Sponsor        A
Attributed by  the order itself
Plan           1
Plan name      test
Rounding       half up
Max share      100%
Hold days      0
Matures        2026-10-05 00:00

How the net came about
Line  Step            How               Amount
──────────────────────────────────────────────
   1  Price           CUP-1: 2 × 80.00  160.00
      Order discount                    -10.00
      Net                               150.00

Which rules apply
Line  Role      Rule  Names               Pays  Verdict
───────────────────────────────────────────────────────────────────────────────────
   1  direct       1  everything           10%  won
                   2  level 1              15%  does not apply: another level
                   3  category Tea         16%  does not apply: another category
                   4  SKU POT-1      3.00 each  does not apply: another SKU
                   5  distributor C        20%  does not apply: another distributor
   1  override     6  category Tea          5%  does not apply: another category

What each line earns
Line  Role      Distributor  Step    How                       Amount
─────────────────────────────────────────────────────────────────────
   1  direct    B            Base    net                       150.00
                             Share   150.00 × 10%               15.00
                             Amount                             15.00
   1  override  A            Amount  nothing: no rule applies    0.00

What became of it
Line  Role      Amount  State
────────────────────────────────────────────────
   1  direct     15.00  next settlement
   1  override    0.00  nothing: no rule applies

"#]])
        .quiet();
    trade
        .0
        .run("commission explain S1 --all --lang zh")
        .ok()
        .prints(str![[r#"
订单 S1
订单号    S1
状态      已完成
付款时间  2026-10-03 00:00
完成时间  2026-10-05 00:00
出单人    B
名称      韩梅梅
级别      2
上级      A
归属依据  订单本身
方案      1
方案名称  test
舍入      四舍五入
佣金上限  100%
冻结天数  0
到期时间  2026-10-05 00:00

净额的由来
行  步骤          算式                金额
------------------------------------------
 1  价格          CUP-1: 2 × 80.00  160.00
    整单优惠分摊                    -10.00
    净额                            150.00

适用的规则
行  角色      规则  指明             给付  结果
-------------------------------------------------------------
 1  直接佣金     1  不限              10%  胜出
                 2  级别 1            15%  不适用：级别不符
                 3  分类 Tea          16%  不适用：分类不符
                 4  商品 POT-1  每件 3.00  不适用：商品不符
                 5  分销商 C          20%  不适用：分销商不符
 1  上级佣金     6  分类 Tea           5%  不适用：分类不符

每行的佣金
行  角色      分销商  步骤    算式                  金额
--------------------------------------------------------
 1  直接佣金  B       基数    净额                150.00
                      按比例  150.00 × 10%         15.00
                      金额                         15.00
 1  上级佣金  A       金额    无：没有适用的规则    0.00

后来如何
行  角色       金额  状态
---------------------------------------
 1  直接佣金  15.00  下次结算
 1  上级佣金   0.00  无：没有适用的规则

"#]])
        .quiet();
    let told = told(&trade, "S1");
    let judged = re_added::rows(&told, "rules").iter();
    let judged: Vec<_> = judged
        .map(|row| format!("{} {} {}", row["rule"], row["verdict"], row["because"]))
        .collect();
    assert_eq!(
        judged,
        [
            "1 \"won\" null",
            "2 \"no_match\" \"level\"",
            "3 \"no_match\" \"category\"",
            "4 \"no_match\" \"sku\"",
            "5 \"no_match\" \"distributor\"",
            "6 \"no_match\" \"category\"",
        ]
    );
    assert_eq!(told["settlement"][1]["state"], "no_rule");
    let few = trade.0.run("commission explain S1").ok().stdout;
    assert!(!few.contains("does not apply"), "{few}");
}

#[test]
fn what_has_no_base_says_why() {
    let rules = [rule("direct", "fixed = \"1.00\""), rule("override", "percent = \"5%\"")];
    let trade = sold("base = \"margin\"", &rules);
    trade.orders(
        COLUMNS,
        "\
nobody-knows,TEA-1,1,100.00,2026-10-03,2026-10-05,B,
at-a-loss,CUP-1,2,80.00,2026-10-03,2026-10-05,B,80.00",
    );
    for (order, why) in [("nobody-knows", "unknown_cost"), ("at-a-loss", "base_zero")] {
        let told = told(&trade, order);
        let states = re_added::rows(&told, "settlement").iter().map(|row| row["state"].clone());
        assert_eq!(states.collect::<Vec<_>>(), [why, why], "{order}");
    }
    trade
        .0
        .run("commission explain at-a-loss")
        .ok()
        .prints(str![[r#"
Order at-a-loss
Order          at-a-loss
Status         completed
Paid           2026-10-03 00:00
Completed      2026-10-05 00:00
Seller         B
Name           韩梅梅
Level          2
Sponsor        A
Attributed by  the order itself
Plan           1
Plan name      test
Base           margin
Rounding       half up
Max share      100%
Hold days      0
Matures        2026-10-05 00:00

How the net came about
Line  Step            How               Amount
──────────────────────────────────────────────
   1  Price           CUP-1: 2 × 80.00  160.00
      Order discount                    -80.00
      Net                                80.00

What each line earns
Line  Role      Distributor  Step    How                         Amount
───────────────────────────────────────────────────────────────────────
   1  direct    B            Amount  nothing: no margin is left    0.00
   1  override  A            Amount  nothing: no margin is left    0.00

What became of it
Line  Role      Amount  State
──────────────────────────────────────────────────
   1  direct      0.00  nothing: no margin is left
   1  override    0.00  nothing: no margin is left

"#]])
        .quiet();
    trade
        .0
        .run("commission explain nobody-knows --lang zh")
        .ok()
        .prints(str![[r#"
订单 nobody-knows
订单号    nobody-knows
状态      已完成
付款时间  2026-10-03 00:00
完成时间  2026-10-05 00:00
出单人    B
名称      韩梅梅
级别      2
上级      A
归属依据  订单本身
方案      1
方案名称  test
基数      毛利
舍入      四舍五入
佣金上限  100%
冻结天数  0
到期时间  2026-10-05 00:00

净额的由来
行  步骤  算式                 金额
-----------------------------------
 1  价格  TEA-1: 1 × 100.00  100.00
    净额                     100.00

每行的佣金
行  角色      分销商  步骤  算式                                  金额
----------------------------------------------------------------------
 1  直接佣金  B       金额  暂无：方案按毛利计佣，而当时成本未知  0.00
 1  上级佣金  A       金额  暂无：方案按毛利计佣，而当时成本未知  0.00

后来如何
行  角色      金额  状态
--------------------------------------------------------
 1  直接佣金  0.00  暂无：方案按毛利计佣，而当时成本未知
 1  上级佣金  0.00  暂无：方案按毛利计佣，而当时成本未知

"#]])
        .quiet();
}
