//! `fenrun plan simulate`: a past period under another plan.
use snapbox::str;

use crate::harness::Shop;
use crate::trade::{Trade, plan, rule};

/// Under the plan in force, 10 % and 5 %, half up; worked out by hand:
///
/// | order | line                      | direct      | override    |
/// |-------|---------------------------|-------------|-------------|
/// | O1    | 3 tea for 300.00          | B 30.00     | A 15.00     |
/// | O2    | a pot for 80.00           | A  8.00     | –           |
/// | O3    | tea for 100.00            | B 10.00     | A  5.00     |
/// |       | 33.33 of it refunded      | B −3.33     | A −1.67     |
/// |       | a gift card for 50.00     | –           | –           |
/// | O6    | tea for 99.99, unsettled  | C 10.00     | –           |
///
/// O4 was cancelled, O5 is nobody's, O7 was paid in November.
const ORDERS: &str = "\
O1,TEA-1,3,100.00,B,2026-10-01,2026-10-02,
O2,POT-1,1,80.00,A,2026-10-05,2026-10-06,
O3,TEA-1,1,100.00,B,2026-10-10,2026-10-11,
O3,CARD,1,50.00,,,,
O4,TEA-1,1,100.00,C,2026-10-12,,2026-10-13
O5,TEA-1,1,100.00,,2026-10-15,2026-10-16,
O6,TEA-1,1,99.99,C,2026-10-20,,
O7,TEA-1,1,100.00,B,2026-11-01,2026-11-02,";

/// What the same orders earn under this one, rounded down:
///
/// | order | tea 12.5 %, else 8 %                  | 3 %                      |
/// |-------|---------------------------------------|--------------------------|
/// | O1    | B 37.50                               | A 9.00                   |
/// | O2    | A  6.40                               | –                        |
/// | O3    | B 12.50 − 4.16 (of 4.166…) = 8.34     | A 3.00 − 0.99 = 2.01     |
/// | O6    | C 12.49 (of 12.49875)                 | –                        |
fn other() -> String {
    let rules = [
        rule("direct", "category = \"Tea\"\npercent = \"12.5%\""),
        rule("direct", "percent = \"8%\""),
        rule("override", "percent = \"3%\""),
    ];
    let head = "name = \"winter\"\neffective_from = \"2026-12-01\"\nrounding = \"down\"\n";
    plan(&(head.to_owned() + &rules.concat()))
}

/// The orders, settled, and then the refund.
fn shop() -> Trade {
    let trade = Trade::new();
    let rules = rule("direct", "percent = \"10%\"") + &rule("override", "percent = \"5%\"");
    trade.plan(&("hold_days = 7\n".to_owned() + &rules)).orders(
        "order_no,sku,quantity,unit_price,distributor,paid_at,completed_at,cancelled_at",
        ORDERS,
    );
    trade.0.run("commission settle --period 2026-10").ok();
    let refund = "refund record R1 O3 33.33 --line 1 --refunded-at '2026-11-03 10:00'";
    trade.0.run(refund).ok();
    trade.0.write("winter.toml", other());
    trade
}

#[test]
fn what_was_earned_stands_beside_what_another_plan_would_pay() {
    let shop = shop().0;
    let simulate = |more: &str| {
        shop.run_in_vain(&format!("plan simulate winter.toml --period 2026-10 {more}")).ok()
    };
    let notes = str![[r#"
winter begins on 2026-12-01; here it governs all of 2026-10
1 of 4 orders is not wholly settled: “then” is what it earns by the terms of now

"#]];
    simulate("").says(notes.clone()).prints(str![[r#"
2026-10 under winter
Orders      4
Net sales   596.66
Then        73.00
Now         75.74
Difference  2.74
Share then  12.23%
Share now   12.69%
Winners     2
Losers      1

Roles
Role       Then    Now  Difference  Share then  Share now
─────────────────────────────────────────────────────────
direct    54.67  64.73       10.06       9.16%     10.85%
override  18.33  11.01       -7.32       3.07%      1.85%
─────────────────────────────────────────────────────────
Total     73.00  75.74        2.74      12.23%     12.69%

Winners
Distributor  Name     Then    Now  Difference  Share then  Share now
────────────────────────────────────────────────────────────────────
B            韩梅梅  36.67  45.84        9.17       8.80%     11.00%
C            Tom     10.00  12.49        2.49      10.00%     12.49%

Losers
Distributor  Name   Then    Now  Difference  Share then  Share now
──────────────────────────────────────────────────────────────────
A            李雷  26.33  17.41       -8.92       5.30%      3.51%

Products that differ
SKU    Name       Then    Now  Difference  Share then  Share now
────────────────────────────────────────────────────────────────
TEA-1  Longjing  65.00  69.34        4.34      13.93%     14.86%
POT-1  Teapot     8.00   6.40       -1.60      10.00%      8.00%

"#]]);
    simulate("--lang zh").prints(str![[r#"
按 winter 重算 2026-10
订单数    4
销售净额  596.66
原佣金    73.00
新佣金    75.74
佣金变化  2.74
原占比    12.23%
新占比    12.69%
所得增加  2
所得减少  1

按角色
角色      原佣金  新佣金  佣金变化  原占比  新占比
--------------------------------------------------
直接佣金   54.67   64.73     10.06   9.16%  10.85%
上级佣金   18.33   11.01     -7.32   3.07%   1.85%
--------------------------------------------------
合计       73.00   75.74      2.74  12.23%  12.69%

所得增加
分销商  名称    原佣金  新佣金  佣金变化  原占比  新占比
--------------------------------------------------------
B       韩梅梅   36.67   45.84      9.17   8.80%  11.00%
C       Tom      10.00   12.49      2.49  10.00%  12.49%

所得减少
分销商  名称  原佣金  新佣金  佣金变化  原占比  新占比
------------------------------------------------------
A       李雷   26.33   17.41     -8.92   5.30%   3.51%

有变化的商品
商品编码  名称      原佣金  新佣金  佣金变化  原占比  新占比
------------------------------------------------------------
TEA-1     Longjing   65.00   69.34      4.34  13.93%  14.86%
POT-1     Teapot      8.00    6.40     -1.60  10.00%   8.00%

"#]]);
    simulate("--by distributor").prints(str![[r#"
2026-10 under winter
Distributor  Name    Net sales   Then    Now  Difference  Share then  Share now
───────────────────────────────────────────────────────────────────────────────
A            李雷       496.67  26.33  17.41       -8.92       5.30%      3.51%
B            韩梅梅     416.67  36.67  45.84        9.17       8.80%     11.00%
C            Tom         99.99  10.00  12.49        2.49      10.00%     12.49%
───────────────────────────────────────────────────────────────────────────────
Total                   596.66  73.00  75.74        2.74      12.23%     12.69%

"#]]);
    simulate("--by product").prints(str![[r#"
2026-10 under winter
SKU    Name       Net sales   Then    Now  Difference  Share then  Share now
────────────────────────────────────────────────────────────────────────────
CARD   Gift card      50.00   0.00   0.00        0.00       0.00%      0.00%
POT-1  Teapot         80.00   8.00   6.40       -1.60      10.00%      8.00%
TEA-1  Longjing      466.66  65.00  69.34        4.34      13.93%     14.86%
────────────────────────────────────────────────────────────────────────────
Total                596.66  73.00  75.74        2.74      12.23%     12.69%

"#]]);
    simulate("--format csv").says(notes).prints(str![[r#"
distributor,name,net_sales,then,now,difference,share_then,share_now,direct_then,direct_now,override_then,override_now,bonus_then,bonus_now
A,李雷,496.67,26.33,17.41,-8.92,0.053013,0.035053,8.00,6.40,18.33,11.01,0.00,0.00
B,韩梅梅,416.67,36.67,45.84,9.17,0.088007,0.110015,36.67,45.84,0.00,0.00,0.00,0.00
C,Tom,99.99,10.00,12.49,2.49,0.10001,0.124912,10.00,12.49,0.00,0.00,0.00,0.00

"#]]);
    simulate("--by role --format csv").prints(str![[r#"
role,then,now,difference,share_then,share_now
direct,54.67,64.73,10.06,0.091627,0.108487
override,18.33,11.01,-7.32,0.030721,0.018453
bonus,0.00,0.00,0.00,0,0

"#]]);
    simulate("--by product --format csv --sort -difference --limit 2 --columns sku,difference")
        .prints(str![[r#"
sku,difference
TEA-1,4.34
CARD,0.00

"#]]);
    simulate("--format json").prints(str![[r#"
{"period":"2026-10","plan_name":"winter","version":null,"effective_from":"2026-12-01","orders":4,"unsettled_orders":1,"orders_awaiting_cost_then":0,"orders_awaiting_cost_now":0,"net_sales":"596.66","then":"73.00","now":"75.74","difference":"2.74","share_then":"0.122348","share_now":"0.12694","winners":2,"losers":1,"roles":[{"role":"direct","then":"54.67","now":"64.73","difference":"10.06","share_then":"0.091627","share_now":"0.108487"},{"role":"override","then":"18.33","now":"11.01","difference":"-7.32","share_then":"0.030721","share_now":"0.018453"},{"role":"bonus","then":"0.00","now":"0.00","difference":"0.00","share_then":"0","share_now":"0"}],"distributors":[{"distributor":"A","name":"李雷","net_sales":"496.67","then":"26.33","now":"17.41","difference":"-8.92","share_then":"0.053013","share_now":"0.035053","direct_then":"8.00","direct_now":"6.40","override_then":"18.33","override_now":"11.01","bonus_then":"0.00","bonus_now":"0.00"},{"distributor":"B","name":"韩梅梅","net_sales":"416.67","then":"36.67","now":"45.84","difference":"9.17","share_then":"0.088007","share_now":"0.110015","direct_then":"36.67","direct_now":"45.84","override_then":"0.00","override_now":"0.00","bonus_then":"0.00","bonus_now":"0.00"},{"distributor":"C","name":"Tom","net_sales":"99.99","then":"10.00","now":"12.49","difference":"2.49","share_then":"0.10001","share_now":"0.124912","direct_then":"10.00","direct_now":"12.49","override_then":"0.00","override_now":"0.00","bonus_then":"0.00","bonus_now":"0.00"}],"products":[{"sku":"CARD","name":"Gift card","net_sales":"50.00","then":"0.00","now":"0.00","difference":"0.00","share_then":"0","share_now":"0","direct_then":"0.00","direct_now":"0.00","override_then":"0.00","override_now":"0.00","bonus_then":"0.00","bonus_now":"0.00"},{"sku":"POT-1","name":"Teapot","net_sales":"80.00","then":"8.00","now":"6.40","difference":"-1.60","share_then":"0.1","share_now":"0.08","direct_then":"8.00","direct_now":"6.40","override_then":"0.00","override_now":"0.00","bonus_then":"0.00","bonus_now":"0.00"},{"sku":"TEA-1","name":"Longjing","net_sales":"466.66","then":"65.00","now":"69.34","difference":"4.34","share_then":"0.139288","share_now":"0.148588","direct_then":"46.67","direct_now":"58.33","override_then":"18.33","override_now":"11.01","bonus_then":"0.00","bonus_now":"0.00"}]}

"#]]);
}

#[test]
fn the_plan_that_was_in_force_gives_history() {
    let shop = shop().0;
    for plan in ["1", "current", "plan.toml"] {
        let line = format!("plan simulate {plan} --period 2026-10 --by distributor --format csv");
        shop.run_in_vain(&line).ok().prints(str![[r#"
distributor,name,net_sales,then,now,difference,share_then,share_now,direct_then,direct_now,override_then,override_now,bonus_then,bonus_now
A,李雷,496.67,26.33,26.33,0.00,0.053013,0.053013,8.00,8.00,18.33,18.33,0.00,0.00
B,韩梅梅,416.67,36.67,36.67,0.00,0.088007,0.088007,36.67,36.67,0.00,0.00,0.00,0.00
C,Tom,99.99,10.00,10.00,0.00,0.10001,0.10001,10.00,10.00,0.00,0.00,0.00,0.00

"#]]);
    }
    shop.run_in_vain("plan simulate 1 --period 2026-10").ok().prints(str![[r#"
2026-10 under test
Orders      4
Net sales   596.66
Then        73.00
Now         73.00
Difference  0.00
Share then  12.23%
Share now   12.23%
Winners     0
Losers      0

Roles
Role       Then    Now  Difference  Share then  Share now
─────────────────────────────────────────────────────────
direct    54.67  54.67        0.00       9.16%      9.16%
override  18.33  18.33        0.00       3.07%      3.07%
─────────────────────────────────────────────────────────
Total     73.00  73.00        0.00      12.23%     12.23%

"#]]);
}

/// October with a file that somebody else may have written.
fn refuses(shop: &Shop, file: &str, line: &str, code: i32, words: impl snapbox::IntoData) {
    shop.write("bad.toml", file);
    shop.run_in_vain(line).fails(code).prints("").says(words);
}

#[test]
fn what_cannot_be_replayed_is_refused() {
    let shop = shop().0;
    let faulty = other().replace("8%", "108%").replace("\"down\"", "\"up\"") + "sku = \"TEE\"\n";
    let october = "plan simulate bad.toml --period 2026-10";
    refuses(
        &shop,
        &faulty,
        october,
        1,
        str![[r#"
error: “rounding” cannot be “up”
  at bad.toml:3:12
hint: it is one of: half_up, half_even, down
error: “108%” is no rate for “rate.percent”
  at bad.toml:10:11
hint: rates go from 0% to 100% with at most four decimals, in quotes: "12.5%"
error: the book knows no rate.sku “TEE”
  at bad.toml:14:7
hint: check the spelling, or add it to the book first

"#]],
    );
    refuses(
        &shop,
        &faulty,
        &format!("{october} --lang zh"),
        1,
        str![[r#"
错误：“rounding”不能是“up”
  位置 bad.toml:3:12
提示：可选：half_up, half_even, down
错误：“rate.percent”的“108%”不是有效比例
  位置 bad.toml:10:11
提示：比例从 0% 到 100%，最多四位小数，并加引号："12.5%"
错误：账套中没有 rate.sku“TEE”
  位置 bad.toml:14:7
提示：请检查拼写，或先把它加入账套

"#]],
    );
    refuses(
        &shop,
        "",
        october,
        1,
        str![[r#"
error: “name” is missing
  at bad.toml:1:1
hint: add it to the file
error: “effective_from” is missing
  at bad.toml:1:1
hint: add it to the file

"#]],
    );
    let good = other();
    refuses(
        &shop,
        &good,
        "plan simulate bad.toml --period 2026-12",
        1,
        str![[r#"
error: 2026-12 has not begun: there is nothing to replay
hint: choose a period of the past

"#]],
    );
    refuses(
        &shop,
        &good,
        "plan simulate bad.toml --period 2026-12 --lang zh",
        1,
        str![[r#"
错误：2026-12 还没有开始：没有可重算的
提示：请选择过去的期间

"#]],
    );
    refuses(
        &shop,
        &good,
        "plan simulate 7 --period 2026-10",
        1,
        str![[r#"
error: there is no plan version 7
hint: fenrun plan list shows all versions

"#]],
    );
    refuses(
        &shop,
        &good,
        "plan simulate none.toml --period 2026-10",
        74,
        str![[r#"
error: cannot read none.toml: no such file or folder
hint: check the name and the permissions, then try again

"#]],
    );
    refuses(
        &shop,
        &good,
        "plan simulate bad.toml",
        2,
        str![[r#"
error: --period is missing, and nobody can be asked
hint: give --period, or run the command at a terminal without --no-input

"#]],
    );
    refuses(
        &shop,
        &good,
        "plan simulate --period 2026-10",
        2,
        str![[r#"
error: PLAN is missing, and nobody can be asked
hint: give PLAN, or run the command at a terminal without --no-input

"#]],
    );
    refuses(
        &shop,
        &good,
        "plan simulate bad.toml --period october",
        2,
        str![[r#"
error: “october” is no period for --period
hint: periods look like 2026-10, 2026-Q4, 2026 or 2026-10-01..2026-10-15

"#]],
    );
    refuses(
        &shop,
        &good,
        "plan simulate bad.toml --period 2026-10 --by week",
        2,
        str![[r#"
error: --by cannot be “week”
hint: it is one of: distributor, role, product

"#]],
    );
    let column = "plan simulate bad.toml --period 2026-10 --by role --sort sku";
    refuses(
        &shop,
        &good,
        column,
        2,
        str![[r#"
winter begins on 2026-12-01; here it governs all of 2026-10
1 of 4 orders is not wholly settled: “then” is what it earns by the terms of now
error: there is no column “sku”
hint: the columns are: role, then, now, difference, share_then, share_now

"#]],
    );
}

#[test]
fn a_period_without_orders_is_said_to_have_none() {
    let shop = shop().0;
    let none = "plan simulate winter.toml --period 2026-02";
    shop.run_in_vain(none)
        .ok()
        .says(str![[r#"
no orders of distributors were paid in 2026-02: there is nothing to compare

"#]])
        .prints(str![""]);
    shop.run_in_vain(&format!("{none} --lang zh")).ok().says(str![[r#"
2026-02 内没有分销商的已付款订单：没有可比较的

"#]]);
    shop.run_in_vain(&format!("{none} --format csv")).ok().prints(str![[r#"
distributor,name,net_sales,then,now,difference,share_then,share_now,direct_then,direct_now,override_then,override_now,bonus_then,bonus_now

"#]]);
    shop.run_in_vain(&format!("{none} --format json")).ok().prints(str![[r#"
{"period":"2026-02","plan_name":"winter","version":null,"effective_from":"2026-12-01","orders":0,"unsettled_orders":0,"orders_awaiting_cost_then":0,"orders_awaiting_cost_now":0,"net_sales":"0.00","then":"0.00","now":"0.00","difference":"0.00","share_then":null,"share_now":null,"winners":0,"losers":0,"roles":[{"role":"direct","then":"0.00","now":"0.00","difference":"0.00","share_then":null,"share_now":null},{"role":"override","then":"0.00","now":"0.00","difference":"0.00","share_then":null,"share_now":null},{"role":"bonus","then":"0.00","now":"0.00","difference":"0.00","share_then":null,"share_now":null}],"distributors":[],"products":[]}

"#]]);
}

#[test]
fn a_book_without_anything_has_nothing_to_replay() {
    let shop = Shop::new();
    shop.run("init --name Tea --lang en").ok();
    shop.write("plan.toml", plan(&rule("direct", "percent = \"10%\"")));
    shop.run_in_vain("plan simulate plan.toml --period 2026-10 --by role --format csv")
        .ok()
        .says(str![[r#"
no orders of distributors were paid in 2026-10: there is nothing to compare

"#]])
        .prints(str![[r#"
role,then,now,difference,share_then,share_now
direct,0.00,0.00,0.00,,
override,0.00,0.00,0.00,,
bonus,0.00,0.00,0.00,,

"#]]);
    shop.run_in_vain("plan simulate current --period 2026-10").fails(1).says(str![[r#"
error: no plan is in force now
hint: fenrun plan list shows all versions; fenrun plan apply applies one

"#]]);
}

#[test]
fn what_was_paid_before_the_start_of_the_book_earns_nothing() {
    let trade = Trade::with_book("--name Tea --lang en --start 2026-10-08");
    trade.plan(&rule("direct", "percent = \"10%\""));
    trade.orders(
        "order_no,sku,quantity,unit_price,distributor,paid_at",
        "O1,TEA-1,1,100.00,A,2026-10-07\nO2,TEA-1,1,100.00,A,2026-10-08",
    );
    trade.0.write("winter.toml", other());
    // Of the second only: 10.00, and 12.50.
    trade
        .0
        .run_in_vain("plan simulate winter.toml --period 2026-10 --by distributor --format csv")
        .ok()
        .says(str![[r#"
winter begins on 2026-12-01; here it governs all of 2026-10
1 of 1 orders is not wholly settled: “then” is what it earns by the terms of now
orders paid before the book's start, 2026-10-08, are history and left out

"#]])
        .prints(str![[r#"
distributor,name,net_sales,then,now,difference,share_then,share_now,direct_then,direct_now,override_then,override_now,bonus_then,bonus_now
A,李雷,100.00,10.00,12.50,2.50,0.1,0.125,10.00,12.50,0.00,0.00,0.00,0.00

"#]]);
}

#[test]
fn a_plan_governs_orders_that_no_plan_did() {
    let trade = Trade::new();
    trade.orders(
        "order_no,sku,quantity,unit_price,distributor,paid_at",
        "O1,TEA-1,1,100.00,B,2026-10-07",
    );
    trade.0.write("winter.toml", other());
    trade
        .0
        .run_in_vain("plan simulate winter.toml --period 2026-10 --by role --format csv")
        .ok()
        .prints(str![[r#"
role,then,now,difference,share_then,share_now
direct,0.00,12.50,12.50,0,0.125
override,0.00,3.00,3.00,0,0.03
bonus,0.00,0.00,0.00,0,0

"#]]);
}

/// In October B sold for 300.00, A for 200.00 and C for 99.00, which is completed with it. By
/// `volume` B wins 2 % of 300.00 = 6.00 and A 1 % of 200.00 = 2.00; by `top` B 10.00 and A 5.00.
fn bonus_shop() -> Trade {
    let trade = Trade::new();
    let bonuses = r#"
[[bonus]]
name = "volume"
every = "month"
metric = "own_sales"
mode = "whole"
steps = [ { from = "100", percent = "1%" }, { from = "300", percent = "2%" } ]

[[contest]]
name = "top"
every = "month"
metric = "own_sales"
prizes = ["10", "5"]
"#;
    trade.plan(&(rule("direct", "percent = \"10%\"") + bonuses)).orders(
        "order_no,sku,quantity,unit_price,distributor,paid_at,completed_at",
        "O1,TEA-1,3,100.00,B,2026-10-01,2026-10-02\n\
         O2,TEA-1,2,100.00,A,2026-10-05,2026-10-06\n\
         O3,TEA-1,1,99.00,C,2026-10-05,2026-10-06",
    );
    trade
}

/// `volume` pays another way, `fresh` and `busiest` are new, `top` is gone.
const OTHER_BONUSES: &str = r#"
[[bonus]]
name = "volume"
every = "month"
metric = "own_sales"
mode = "marginal"
steps = [ { from = "100", percent = "5%" } ]

[[bonus]]
name = "fresh"
every = "month"
metric = "own_sales"
mode = "whole"
steps = [ { from = "100", percent = "1%" } ]

[[contest]]
name = "busiest"
every = "month"
metric = "orders"
prizes = ["3"]
"#;

#[test]
fn bonuses_of_intervals_that_ended_are_compared_by_what_counted() {
    let shop = bonus_shop().0;
    let history = "plan simulate 1 --period 2026-10 --by distributor --format csv";
    // October is not settled: what its settlement would pay.
    shop.run_in_vain(history).ok().prints(str![[r#"
distributor,name,net_sales,then,now,difference,share_then,share_now,direct_then,direct_now,override_then,override_now,bonus_then,bonus_now
A,李雷,500.00,27.00,27.00,0.00,0.054,0.054,20.00,20.00,0.00,0.00,7.00,7.00
B,韩梅梅,300.00,46.00,46.00,0.00,0.153333,0.153333,30.00,30.00,0.00,0.00,16.00,16.00
C,Tom,99.00,9.90,9.90,0.00,0.1,0.1,9.90,9.90,0.00,0.00,0.00,0.00

"#]]);
    shop.run("commission settle --period 2026-10").ok();
    shop.run("refund record R1 O1 100.00 --refunded-at '2026-11-03 10:00'").ok();
    // The refund takes 10.00 of B's commission, but 300.00 counted.
    shop.run_in_vain(history).ok().prints(str![[r#"
distributor,name,net_sales,then,now,difference,share_then,share_now,direct_then,direct_now,override_then,override_now,bonus_then,bonus_now
A,李雷,400.00,27.00,27.00,0.00,0.0675,0.0675,20.00,20.00,0.00,0.00,7.00,7.00
B,韩梅梅,200.00,36.00,36.00,0.00,0.18,0.18,20.00,20.00,0.00,0.00,16.00,16.00
C,Tom,99.00,9.90,9.90,0.00,0.1,0.1,9.90,9.90,0.00,0.00,0.00,0.00

"#]]);
    let other = plan(&(rule("direct", "percent = \"10%\"") + OTHER_BONUSES));
    shop.write("winter.toml", other.replace("\"test\"", "\"winter\""));
    // volume: B (300.00 − 100.00) × 5 % = 10.00, A 5.00, as 300.00 and 200.00 counted then;
    // fresh: 1 % of what is left today, 200.00 each: B 2.00, A 2.00;
    // busiest: one order each, so 3.00 is shared by three.
    shop.run_in_vain("plan simulate winter.toml --period 2026-10 --by distributor --format csv")
        .ok()
        .prints(str![[r#"
distributor,name,net_sales,then,now,difference,share_then,share_now,direct_then,direct_now,override_then,override_now,bonus_then,bonus_now
A,李雷,400.00,27.00,28.00,1.00,0.0675,0.07,20.00,20.00,0.00,0.00,7.00,8.00
B,韩梅梅,200.00,36.00,33.00,-3.00,0.18,0.165,20.00,20.00,0.00,0.00,16.00,13.00
C,Tom,99.00,9.90,10.90,1.00,0.1,0.110101,9.90,9.90,0.00,0.00,0.00,1.00

"#]]);
    shop.run_in_vain("plan simulate winter.toml --period 2026-10").ok().prints(str![[r#"
2026-10 under winter
Orders      3
Net sales   499.00
Then        72.90
Now         71.90
Difference  -1.00
Share then  14.61%
Share now   14.41%
Winners     2
Losers      1

Roles
Role     Then    Now  Difference  Share then  Share now
───────────────────────────────────────────────────────
direct  49.90  49.90        0.00      10.00%     10.00%
bonus   23.00  22.00       -1.00       4.61%      4.41%
───────────────────────────────────────────────────────
Total   72.90  71.90       -1.00      14.61%     14.41%

Winners
Distributor  Name   Then    Now  Difference  Share then  Share now
──────────────────────────────────────────────────────────────────
A            李雷  27.00  28.00        1.00       6.75%      7.00%
C            Tom    9.90  10.90        1.00      10.00%     11.01%

Losers
Distributor  Name     Then    Now  Difference  Share then  Share now
────────────────────────────────────────────────────────────────────
B            韩梅梅  36.00  33.00       -3.00      18.00%     16.50%

"#]]);
    shop.run_in_vain("plan simulate winter.toml --period 2026-10 --by product --format csv")
        .ok()
        .prints(str![[r#"
sku,name,net_sales,then,now,difference,share_then,share_now,direct_then,direct_now,override_then,override_now,bonus_then,bonus_now
TEA-1,Longjing,499.00,49.90,49.90,0.00,0.1,0.1,49.90,49.90,0.00,0.00,0.00,0.00
,bonus,0.00,23.00,22.00,-1.00,,,0.00,0.00,0.00,0.00,23.00,22.00

"#]]);
    // Nothing was sold in these days, but the month ended.
    shop.run_in_vain(
        "plan simulate winter.toml --period 2026-10-20..2026-10-31 --by role --format csv",
    )
    .ok()
    .prints(str![[r#"
role,then,now,difference,share_then,share_now
direct,0.00,0.00,0.00,,
override,0.00,0.00,0.00,,
bonus,23.00,22.00,-1.00,,

"#]]);
    // It has not ended.
    shop.run_in_vain(
        "plan simulate winter.toml --period 2026-10-01..2026-10-30 --by role --format csv",
    )
    .ok()
    .prints(str![[r#"
role,then,now,difference,share_then,share_now
direct,49.90,49.90,0.00,0.1,0.1
override,0.00,0.00,0.00,0,0
bonus,0.00,0.00,0.00,0,0

"#]]);
}

#[test]
fn who_won_a_settled_bonus_and_is_terminated_for_that_time_since_won_it_all_the_same() {
    let trade = Trade::new();
    let bonus = "[[bonus]]\nname = \"volume\"\nevery = \"month\"\nmetric = \"own_sales\"\n\
                 mode = \"whole\"\nsteps = [ { from = \"100\", percent = \"1%\" } ]\n";
    trade.plan(&(rule("direct", "percent = \"10%\"") + bonus)).orders(
        "order_no,sku,quantity,unit_price,distributor,paid_at,completed_at",
        "O1,TEA-1,3,100.00,C,2026-10-01,2026-10-02",
    );
    trade.0.run("commission settle --period 2026-10").ok();
    trade.0.run("distributor terminate C --reason left --from 2026-10-20 --confirm C").ok();
    let rows = trade.rows("plan simulate 1 --period 2026-10 --by role");
    let bonus = rows.iter().find(|row| row["role"] == "bonus").unwrap();
    // 1 % of 300.00
    assert_eq!((&*bonus["then"], &*bonus["now"]), ("3.00", "3.00"));
}

/// Tea and a pot of B, 180.00, and two pots of C, 160.00. Nobody knows what a pot costs, a tea cost 60.00.
fn costs_unknown(base: &str) -> Trade {
    let trade = Trade::new();
    trade.0.run("product edit TEA-1 --cost 60 --from 2026-01-01").ok();
    trade.plan(&format!("base = \"{base}\"\n{}", rule("direct", "percent = \"10%\""))).orders(
        "order_no,sku,quantity,unit_price,distributor,paid_at,completed_at",
        "O1,TEA-1,1,100.00,B,2026-10-01,2026-10-02\n\
         O1,POT-1,1,80.00,,,\n\
         O2,POT-1,2,80.00,C,2026-10-05,2026-10-06\n\
         O3,TEA-1,1,100.00,A,2026-10-07,2026-10-08",
    );
    let margin = rule("direct", "percent = \"20%\"");
    trade.0.write("margin.toml", plan(&format!("base = \"margin\"\n{margin}")));
    trade.0.write("net.toml", plan(&rule("direct", "percent = \"5%\"")));
    trade
}

const BY_DISTRIBUTOR: &str = "--by distributor --format csv --columns distributor,then,now";

#[test]
fn what_another_plan_would_pay_is_said_to_wait_for_costs_that_nobody_knows() {
    let trade = costs_unknown("net");
    trade.0.run("commission settle").ok();
    let simulate = |more: &str| {
        trade.0.run_in_vain(&format!("plan simulate margin.toml --period 2026-10 {more}")).ok()
    };
    // Of the tea's margin of 40.00 both earn 8.00; of pots nobody knows.
    simulate(BY_DISTRIBUTOR).says(str![[r#"
2 of 3 orders wait for a cost under test: without it a product counts as nothing in “now”: POT-1 from 2026-10-01
next: fenrun product edit POT-1 --cost AMOUNT --from 2026-10-01

"#]]).prints(str![[r#"
distributor,then,now
A,10.00,8.00
B,18.00,8.00
C,16.00,0.00

"#]]);
    simulate("--lang zh").says(str![[r#"
按 test，3 个订单中有 2 个要等商品成本：缺成本的商品，“新佣金”暂按 0 计：POT-1 自 2026-10-01 起
下一步：fenrun product edit POT-1 --cost 金额 --from 2026-10-01

"#]]);
    let told: serde_json::Value = serde_json::from_str(&simulate("--format json").stdout).unwrap();
    assert_eq!(told["orders_awaiting_cost_then"], 0);
    assert_eq!(told["orders_awaiting_cost_now"], 2);
    // What is named ends the wait: 50.00 and 100.00 are left of the pots.
    trade.0.run("product edit POT-1 --cost 30 --from 2026-10-01 --yes").ok();
    simulate(BY_DISTRIBUTOR).says("").prints(str![[r#"
distributor,then,now
A,10.00,8.00
B,18.00,18.00
C,16.00,20.00

"#]]);
}

#[test]
fn what_is_not_settled_because_it_waits_for_a_cost_is_said_too() {
    let trade = costs_unknown("margin");
    trade.0.run("commission settle").ok();
    let simulate = |more: &str| {
        trade.0.run_in_vain(&format!("plan simulate net.toml --period 2026-10 {more}")).ok()
    };
    simulate(BY_DISTRIBUTOR).says(str![[r#"
2 of 3 orders are not wholly settled: “then” is what they earn by the terms of now
2 of 3 orders wait for a cost: without it a product counts as nothing in “then”: POT-1 from 2026-10-01
next: fenrun product edit POT-1 --cost AMOUNT --from 2026-10-01

"#]]).prints(str![[r#"
distributor,then,now
A,4.00,5.00
B,4.00,9.00
C,0.00,8.00

"#]]);
    simulate("--lang zh").says(str![[r#"
3 个订单中有 2 个尚未全部结算：其“原佣金”按现在的计佣条款计算
3 个订单中有 2 个在等商品成本：缺成本的商品，“原佣金”暂按 0 计：POT-1 自 2026-10-01 起
下一步：fenrun product edit POT-1 --cost 金额 --from 2026-10-01

"#]]);
    let told: serde_json::Value = serde_json::from_str(&simulate("--format json").stdout).unwrap();
    assert_eq!(told["orders_awaiting_cost_then"], 2);
    assert_eq!(told["orders_awaiting_cost_now"], 0);
    // The plan that was in force still gives history.
    let line = format!("plan simulate 1 --period 2026-10 {BY_DISTRIBUTOR}");
    trade.0.run_in_vain(&line).ok().says(str![[r#"
2 of 3 orders are not wholly settled: “then” is what they earn by the terms of now
2 of 3 orders wait for a cost: without it a product counts as nothing in “then”: POT-1 from 2026-10-01
2 of 3 orders wait for a cost under test: without it a product counts as nothing in “now”: POT-1 from 2026-10-01
next: fenrun product edit POT-1 --cost AMOUNT --from 2026-10-01

"#]]).prints(str![[r#"
distributor,then,now
A,4.00,4.00
B,4.00,4.00
C,0.00,0.00

"#]]);
}

#[test]
fn what_was_wholly_given_back_or_earns_nobody_anything_waits_for_no_cost() {
    let trade = costs_unknown("net");
    trade.0.run("refund record R1 O1 80 --line 2 --refunded-at 2026-10-20").ok();
    let only_tea = rule("direct", "percent = \"20%\"\nsku = \"TEA-1\"");
    trade.0.write("tea.toml", plan(&format!("base = \"margin\"\n{only_tea}")));
    let orders = |plan: &str| {
        let line = format!("plan simulate {plan} --period 2026-10 --format json");
        let told: serde_json::Value =
            serde_json::from_str(&trade.0.run(&line).ok().stdout).unwrap();
        told["orders_awaiting_cost_now"].as_u64().unwrap()
    };
    assert_eq!((orders("margin.toml"), orders("tea.toml")), (1, 0));
}
