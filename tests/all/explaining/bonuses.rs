//! A bonus or a prize: what counted, the step or the rank, and what became of it.
use serde_json::Value;
use snapbox::str;

use super::re_added;
use crate::trade::{Trade, rule};

const COLUMNS: &str = "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor";

/// A sells 60,000.00 in August and 300.00 in September, C 60,000.00 and nothing, B 20,000.00 under A.
fn sold(rules: &str) -> Trade {
    let trade = Trade::new();
    trade.plan(&format!("{}\n{rules}", rule("direct", "percent = \"0%\"")));
    trade.orders(
        COLUMNS,
        "\
a1,TEA-1,600,100.00,2026-08-03,2026-08-05,A
c1,TEA-1,600,100.00,2026-08-03,2026-08-05,C
b1,TEA-1,200,100.00,2026-08-04,2026-08-06,B
a2,TEA-1,3,100.00,2026-09-03,2026-09-05,A
a3,TEA-1,400,100.00,2026-10-03,2026-10-05,A",
    );
    trade
}

fn settle(trade: &Trade, months: &[&str]) {
    for month in months {
        trade.0.run(&format!("commission settle --period {month}")).ok();
    }
}

fn bonus(mode: &str, steps: &str) -> String {
    format!(
        "[[bonus]]\nname = \"volume\"\nevery = \"month\"\nmetric = \"own_sales\"\nmode = \"{mode}\"\n\
         steps = [ {steps} ]\n"
    )
}

const STEPS: &str =
    "{ from = \"10000\", percent = \"1%\" }, { from = \"50000\", percent = \"2%\" }";

fn told(trade: &Trade, entry: i64) -> Value {
    let asked = format!("commission explain --entry {entry} --format json");
    let told = serde_json::from_str(&trade.0.run(&asked).ok().quiet().stdout).unwrap();
    re_added::bonus(&told);
    told
}

#[test]
fn what_counted_for_one_who_is_terminated_for_that_time_since_is_known_now_as_well() {
    let trade = sold(&bonus("whole", STEPS));
    settle(&trade, &["2026-08"]);
    trade.0.run("distributor terminate C --from 2026-08-20 --reason left --confirm C").ok();
    let intervals = told(&trade, 3)["intervals"].clone();
    let own = intervals.as_array().unwrap().last().unwrap();
    assert_eq!((&own["known_now"], &own["counted"]), (&"60000.00".into(), &"60000.00".into()));
    assert_eq!(own["carried"], "0.00");
    // 20,000.00 of it are given back, and 50,000.00 were entered late. He takes part in no interval that
    // could pay those any more.
    trade.0.run("refund record R1 c1 20000 --refunded-at 2026-09-02").ok();
    trade.orders(COLUMNS, "c2,TEA-1,500,100.00,2026-08-04,2026-08-06,C");
    settle(&trade, &["2026-09", "2026-10"]);
    let intervals = told(&trade, 3)["intervals"].clone();
    let own = intervals.as_array().unwrap().last().unwrap();
    assert_eq!((&own["known_now"], &own["carried"]), (&"90000.00".into(), &"30000.00".into()));
    let won = trade.rows("commission entries --all");
    let won = won.iter().filter(|entry| entry["kind"] == "bonus");
    let won: Vec<_> = won.map(|won| (&*won["distributor"], &*won["amount"])).collect();
    assert_eq!(won, [("A", "1200.00"), ("B", "200.00"), ("C", "1200.00"), ("A", "400.00")]);
}

#[test]
fn the_reached_step_is_taken_of_all_that_counted() {
    let trade = sold(&bonus("whole", STEPS));
    settle(&trade, &["2026-08"]);
    // A: 60,000.00 × 2 %; B: 20,000.00 × 1 %; C like A.
    assert_eq!(
        [1, 2, 3].map(|entry| told(&trade, entry)["amount"].clone()),
        ["1200.00", "200.00", "1200.00"]
    );
    trade
        .0
        .run("commission explain --entry 1")
        .ok()
        .prints(str![[r#"
Entry 1
Entry        1
Kind         bonus
Amount       1,200.00
Distributor  A
Name         李雷
Rule name    volume
Interval     2026-08
Metric       own sales
Counted      60,000.00
Mode         the reached step's percentage of it all
Plan         1
Plan name    test
Rounding     half up
Earned       2026-08-31 23:59:59
Settled in   2026-08

What counted
Interval  Known now    Counted  Carried on
──────────────────────────────────────────
2026-08   60,000.00  60,000.00        0.00

How the amount follows
Step            How               Amount
────────────────────────────────────────
From 50,000.00  60,000.00 × 2%  1,200.00
Amount                          1,200.00

What became of the statements
Period   Distributor       Net  Went to         Amount
──────────────────────────────────────────────────────
2026-08  A            1,200.00  not paid yet  1,200.00

The orders of this interval, as known now
Order  Completed   Seller        Net  Refunded     Counts
─────────────────────────────────────────────────────────
a1     2026-08-05  A       60,000.00      0.00  60,000.00

"#]])
        .quiet();
    trade
        .0
        .run("commission explain --entry 1 --lang zh")
        .ok()
        .prints(str![[r#"
佣金明细 1
明细号    1
种类      奖励
金额      1,200.00
分销商    A
名称      李雷
规则名称  volume
区间      2026-08
指标      本人销售额
计入      60,000.00
方式      全额按所达一档的比例
方案      1
方案名称  test
舍入      四舍五入
产生时间  2026-08-31 23:59:59
结算期    2026-08

计入的数额
区间          现知       计入  结转
-----------------------------------
2026-08  60,000.00  60,000.00  0.00

金额的由来
步骤             算式                金额
-----------------------------------------
从 50,000.00 起  60,000.00 × 2%  1,200.00
金额                             1,200.00

结算单的去向
期间     分销商      净额  去向          金额
---------------------------------------------
2026-08  A       1,200.00  尚未支付  1,200.00

本区间的订单（按现知）
订单号  完成时间    出单人       净额  已退款       计入
--------------------------------------------------------
a1      2026-08-05  A       60,000.00    0.00  60,000.00

"#]])
        .quiet();
    trade.0.run("commission explain --entry 1 --format json").ok().prints(str![[r#"
{"explains":"entry","entry":1,"kind":"bonus","amount":"1200.00","distributor":"A","name":"李雷","rule_name":"volume","interval":"2026-08","metric":"own_sales","counted":"60000.00","mode":"whole","exact":"1200.00","plan":1,"plan_name":"test","rounding":"half_up","earned_at":"2026-08-31T23:59:59+08:00","settled_in":"2026-08","intervals":[{"interval":"2026-01","known_now":"0.00","counted":"0.00","carried":"0.00"},{"interval":"2026-02","known_now":"0.00","counted":"0.00","carried":"0.00"},{"interval":"2026-03","known_now":"0.00","counted":"0.00","carried":"0.00"},{"interval":"2026-04","known_now":"0.00","counted":"0.00","carried":"0.00"},{"interval":"2026-05","known_now":"0.00","counted":"0.00","carried":"0.00"},{"interval":"2026-06","known_now":"0.00","counted":"0.00","carried":"0.00"},{"interval":"2026-07","known_now":"0.00","counted":"0.00","carried":"0.00"},{"interval":"2026-08","known_now":"60000.00","counted":"60000.00","carried":"0.00"}],"steps":[{"from":"10000.00","rate":"0.01","fixed":null,"of":null},{"from":"50000.00","rate":"0.02","fixed":null,"of":"60000.00"}],"ranking":[],"payments":[{"period":"2026-08","distributor":"A","net":"1200.00","item":null,"status":null,"created_at":null,"paid_at":null,"netted_with":null,"amount":"1200.00"}],"counted_sales":[{"order_no":"a1","completed_at":"2026-08-05T00:00:00+08:00","seller":"A","net":"60000.00","refunded":"0.00","counts":"60000.00"}]}

"#]]).quiet();
}

#[test]
fn each_slice_is_taken_at_its_own_percentage() {
    let trade = sold(&bonus("marginal", STEPS));
    settle(&trade, &["2026-08"]);
    // 40,000.00 × 1 % + 10,000.00 × 2 %.
    assert_eq!(told(&trade, 1)["amount"], "600.00");
    trade
        .0
        .run("commission explain --entry 1")
        .ok()
        .prints(str![[r#"
Entry 1
Entry        1
Kind         bonus
Amount       600.00
Distributor  A
Name         李雷
Rule name    volume
Interval     2026-08
Metric       own sales
Counted      60,000.00
Mode         each slice at its own percentage
Plan         1
Plan name    test
Rounding     half up
Earned       2026-08-31 23:59:59
Settled in   2026-08

What counted
Interval  Known now    Counted  Carried on
──────────────────────────────────────────
2026-08   60,000.00  60,000.00        0.00

How the amount follows
Step            How             Amount
──────────────────────────────────────
From 10,000.00  40,000.00 × 1%  400.00
From 50,000.00  10,000.00 × 2%  200.00
Amount                          600.00

What became of the statements
Period   Distributor     Net  Went to       Amount
──────────────────────────────────────────────────
2026-08  A            600.00  not paid yet  600.00

The orders of this interval, as known now
Order  Completed   Seller        Net  Refunded     Counts
─────────────────────────────────────────────────────────
a1     2026-08-05  A       60,000.00      0.00  60,000.00

"#]])
        .quiet();
}

#[test]
fn orders_reach_a_fixed_amount() {
    let orders = "[[bonus]]\nname = \"orders\"\nevery = \"quarter\"\nmetric = \"orders\"\nmode = \"fixed\"\n\
                  steps = [ { from = \"2\", amount = \"300\" }, { from = \"9\", amount = \"900\" } ]\n";
    let trade = sold(orders);
    settle(&trade, &["2026-08", "2026-09"]);
    assert_eq!(told(&trade, 1)["amount"], "300.00");
    trade
        .0
        .run("commission explain --entry 1")
        .ok()
        .prints(str![[r#"
Entry 1
Entry        1
Kind         bonus
Amount       300.00
Distributor  A
Name         李雷
Rule name    orders
Interval     2026-Q3
Metric       own orders
Counted      2
Mode         the reached step's amount
Plan         1
Plan name    test
Rounding     half up
Earned       2026-09-30 23:59:59
Settled in   2026-09

What counted
Interval  Known now  Counted  Carried on
────────────────────────────────────────
2026-Q3           2        2           0

How the amount follows
Step    How  Amount
───────────────────
From 2       300.00
Amount       300.00

What became of the statements
Period   Distributor     Net  Went to       Amount
──────────────────────────────────────────────────
2026-09  A            300.00  not paid yet  300.00

The orders of this interval, as known now
Order  Completed   Seller        Net  Refunded  Counts
──────────────────────────────────────────────────────
a1     2026-08-05  A       60,000.00      0.00       1
a2     2026-09-05  A          300.00      0.00       1

"#]])
        .quiet();
}

#[test]
fn later_refunds_lower_the_next_interval_and_are_told() {
    let trade = sold(&bonus("whole", "{ from = \"100\", percent = \"1%\" }"));
    settle(&trade, &["2026-08"]);
    trade.0.run("refund record R-1 a1 500.00 --refunded-at 2026-09-20").ok();
    settle(&trade, &["2026-09", "2026-10"]);
    // September: 300.00 − 500.00 is nothing, −200.00 is carried on; October: 40,000.00 − 200.00.
    let entries = trade.rows("commission entries --period 2026-10");
    let last = entries.iter().find(|entry| entry["kind"] == "bonus").unwrap();
    let told = told(&trade, last["entry"].parse().unwrap());
    assert_eq!((&told["counted"], &told["amount"]), (&"39800.00".into(), &"398.00".into()));
    let asked = format!("commission explain --entry {}", last["entry"]);
    trade
        .0
        .run(&asked)
        .ok()
        .prints(str![[r#"
Entry 4
Entry        4
Kind         bonus
Amount       398.00
Distributor  A
Name         李雷
Rule name    volume
Interval     2026-10
Metric       own sales
Counted      39,800.00
Mode         the reached step's percentage of it all
Plan         1
Plan name    test
Rounding     half up
Earned       2026-10-31 23:59:59
Settled in   2026-10

What counted
Interval  Known now    Counted  Carried on
──────────────────────────────────────────
2026-08   59,500.00  60,000.00     -500.00
2026-09      300.00       0.00     -200.00
2026-10   40,000.00  39,800.00        0.00

How the amount follows
Step         How             Amount
───────────────────────────────────
From 100.00  39,800.00 × 1%  398.00
Amount                       398.00

What became of the statements
Period   Distributor     Net  Went to       Amount
──────────────────────────────────────────────────
2026-10  A            398.00  not paid yet  398.00

The orders of this interval, as known now
Order  Completed   Seller        Net  Refunded     Counts
─────────────────────────────────────────────────────────
a3     2026-10-05  A       40,000.00      0.00  40,000.00

"#]])
        .quiet();
}

#[test]
fn those_who_tie_share_their_prizes() {
    let contest = "[[contest]]\nname = \"top-3\"\nevery = \"month\"\nmetric = \"all_sales\"\n\
                   prizes = [\"1000\", \"500.01\", \"200\"]\n";
    let trade = sold(&contest.replace("all_sales", "own_sales"));
    settle(&trade, &["2026-08"]);
    // A and C share 1,000.00 + 500.01, the last unit goes to the lower code; B has the third.
    let amounts: Vec<_> = [1, 2, 3].map(|entry| told(&trade, entry)["amount"].clone()).into();
    assert_eq!(amounts, ["750.01", "200.00", "750.00"]);
    trade
        .0
        .run("commission explain --entry 1")
        .ok()
        .prints(str![[r#"
Entry 1
Entry        1
Kind         contest
Amount       750.01
Distributor  A
Name         李雷
Rule name    top-3
Interval     2026-08
Metric       own sales
Counted      60,000.00
Plan         1
Plan name    test
Rounding     half up
Earned       2026-08-31 23:59:59
Settled in   2026-08

What counted
Interval  Known now    Counted  Carried on
──────────────────────────────────────────
2026-08   60,000.00  60,000.00        0.00

Ranking
Rank  Distributor    Counted    Prizes  Shared by  Amount
─────────────────────────────────────────────────────────
   1  A            60,000.00  1,500.01          2  750.01
   1  C            60,000.00  1,500.01          2  750.00
   3  B            20,000.00    200.00          1  200.00

What became of the statements
Period   Distributor     Net  Went to       Amount
──────────────────────────────────────────────────
2026-08  A            750.01  not paid yet  750.01

The orders of this interval, as known now
Order  Completed   Seller        Net  Refunded     Counts
─────────────────────────────────────────────────────────
a1     2026-08-05  A       60,000.00      0.00  60,000.00

"#]])
        .quiet();
    trade
        .0
        .run("commission explain --entry 3 --lang zh")
        .ok()
        .prints(str![[r#"
佣金明细 3
明细号    3
种类      排行榜奖励
金额      750.00
分销商    C
名称      Tom
规则名称  top-3
区间      2026-08
指标      本人销售额
计入      60,000.00
方案      1
方案名称  test
舍入      四舍五入
产生时间  2026-08-31 23:59:59
结算期    2026-08

计入的数额
区间          现知       计入  结转
-----------------------------------
2026-08  60,000.00  60,000.00  0.00

排名
名次  分销商       计入  奖金合计  并列人数    金额
---------------------------------------------------
   1  A       60,000.00  1,500.01         2  750.01
   1  C       60,000.00  1,500.01         2  750.00
   3  B       20,000.00    200.00         1  200.00

结算单的去向
期间     分销商    净额  去向        金额
-----------------------------------------
2026-08  C       750.00  尚未支付  750.00

本区间的订单（按现知）
订单号  完成时间    出单人       净额  已退款       计入
--------------------------------------------------------
c1      2026-08-05  C       60,000.00    0.00  60,000.00

"#]])
        .quiet();
    let all = sold(contest);
    settle(&all, &["2026-08"]);
    // With his team A has 80,000.00.
    assert_eq!(told(&all, 1)["amount"], "1000.00");
}
