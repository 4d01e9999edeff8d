//! `fenrun commission explain`: every step from the price to the settled amount, or why nothing.
use snapbox::str;

use crate::trade::{Trade, rule};

const COLUMNS: &str = "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor,line_discount,coupon,coupon_amount,order_discount,points_used,points_amount";

/// Rules that beat each other, half to even, a cap of 14 %.
fn rules() -> String {
    let head = "rounding = \"half_even\"\nhold_days = 7\nmax_share = \"14%\"\n";
    [
        head,
        &rule("direct", "percent = \"10%\""),
        &rule("direct", "level = 2\npercent = \"11%\""),
        &rule("direct", "category = \"Tea\"\npercent = \"12.5%\""),
        &rule("direct", "category = \"Tea > Green\"\nlevel = 2\npercent = \"12.35%\""),
        &rule("override", "percent = \"5%\""),
        &rule("override", "sku = \"POT-1\"\nfixed = \"0.50\""),
    ]
    .concat()
}

fn trade() -> Trade {
    let trade = Trade::new();
    trade.plan(&rules()).orders(
        COLUMNS,
        "\
T1,TEA-1,3,33.33,2026-10-03 10:00,2026-10-05 10:00,B,1.00,SUMMER,10.00,5.00,100,1.00
T1,POT-1,2,80.00,,,,,,,,,
T1,CARD,1,50.00,,,,,,,,,
T2,TEA-1,1,100.00,2026-10-03,,C,,,,,,",
    );
    trade
}

#[test]
fn the_whole_chain_of_an_order_is_shown() {
    let trade = trade();
    trade.0.run("commission explain T1").ok().prints(str![[r#"
Order T1
Order          T1
Status         completed
Paid           2026-10-03 10:00
Completed      2026-10-05 10:00
Seller         B
Name           韩梅梅
Level          2
Sponsor        A
Attributed by  the order itself
Plan           1
Plan name      test
Rounding       half to even
Max share      14%
Hold days      7
Matures        2026-10-12 10:00

How the net came about
Line  SKU    Quantity  Price   Gross  Line discount  Coupon  Order discount  Points     Net
───────────────────────────────────────────────────────────────────────────────────────────
   1  TEA-1         3  33.33   99.99           1.00    3.20            1.60    0.32   93.87
   2  POT-1         2  80.00  160.00           0.00    5.18            2.59    0.52  151.71
   3  CARD          1  50.00   50.00           0.00    1.62            0.81    0.16   47.41

Which rules apply
Line  Role      Rule  SKU    Category     Level    Rate  Fixed  Verdict  Because
───────────────────────────────────────────────────────────────────────────────────────────────────────────
   1  direct       4         Tea > Green      2  12.35%         won
   1  direct       3         Tea                  12.5%         lost     the winner names a deeper category
   1  direct       2                          2     11%         lost     the winner names a deeper category
   1  direct       1                                10%         lost     the winner names a deeper category
   1  override     5                                 5%         won
   2  direct       2                          2     11%         won
   2  direct       1                                10%         lost     the winner names the level
   2  override     6  POT-1                               0.50  won
   2  override     5                                 5%         lost     the winner names the SKU

What each line earns
Line  Role      Distributor    Base    Rate  Fixed  Quantity      Exact  Rounded    Cap  Amount
───────────────────────────────────────────────────────────────────────────────────────────────
   1  direct    B             93.87  12.35%                3  11.592945    11.59  13.14   11.59
   1  override  A             93.87      5%                3     4.6935     4.69   1.55    1.55
   2  direct    B            151.71     11%                2    16.6881    16.69  21.23   16.69
   2  override  A            151.71           0.50         2       1.00     1.00   4.54    1.00
   3  direct    B             47.41                        1       0.00     0.00   6.63    0.00
   3  override  A             47.41                        1       0.00     0.00   6.63    0.00

What became of it
Line  Role      Amount  State
────────────────────────────────────────────────────────────────
   1  direct     11.59  next settlement
   1  override    1.55  next settlement
   2  direct     16.69  next settlement
   2  override    1.00  next settlement
   3  direct      0.00  nothing: the product earns no commission
   3  override    0.00  nothing: the product earns no commission

"#]]).quiet();
    trade.0.run("commission explain T1 --lang zh").ok().prints(str![[r#"
订单 T1
订单号    T1
状态      已完成
付款时间  2026-10-03 10:00
完成时间  2026-10-05 10:00
出单人    B
名称      韩梅梅
级别      2
上级      A
归属依据  订单本身
方案      1
方案名称  test
舍入      四舍六入五成双
佣金上限  14%
冻结天数  7
到期时间  2026-10-12 10:00

净额的由来
行  商品编码  数量   单价    总额  行折扣  优惠券分摊  整单优惠分摊  积分分摊    净额
-------------------------------------------------------------------------------------
 1  TEA-1        3  33.33   99.99    1.00        3.20          1.60      0.32   93.87
 2  POT-1        2  80.00  160.00    0.00        5.18          2.59      0.52  151.71
 3  CARD         1  50.00   50.00    0.00        1.62          0.81      0.16   47.41

适用的规则
行  角色      规则  商品编码  分类         级别    比例  每件金额  结果  原因
-------------------------------------------------------------------------------------------
 1  直接佣金     4            Tea > Green     2  12.35%            胜出
 1  直接佣金     3            Tea                 12.5%            落选  胜出规则的分类更细
 1  直接佣金     2                            2     11%            落选  胜出规则的分类更细
 1  直接佣金     1                                  10%            落选  胜出规则的分类更细
 1  上级佣金     5                                   5%            胜出
 2  直接佣金     2                            2     11%            胜出
 2  直接佣金     1                                  10%            落选  胜出规则指明了级别
 2  上级佣金     6  POT-1                                    0.50  胜出
 2  上级佣金     5                                   5%            落选  胜出规则指明了商品

每行的佣金
行  角色      分销商    基数    比例  每件金额  数量     舍入前  舍入后   上限   金额
-------------------------------------------------------------------------------------
 1  直接佣金  B        93.87  12.35%               3  11.592945   11.59  13.14  11.59
 1  上级佣金  A        93.87      5%               3     4.6935    4.69   1.55   1.55
 2  直接佣金  B       151.71     11%               2    16.6881   16.69  21.23  16.69
 2  上级佣金  A       151.71              0.50     2       1.00    1.00   4.54   1.00
 3  直接佣金  B        47.41                       1       0.00    0.00   6.63   0.00
 3  上级佣金  A        47.41                       1       0.00    0.00   6.63   0.00

后来如何
行  角色       金额  状态
---------------------------------------
 1  直接佣金  11.59  下次结算
 1  上级佣金   1.55  下次结算
 2  直接佣金  16.69  下次结算
 2  上级佣金   1.00  下次结算
 3  直接佣金   0.00  无：该商品不计佣金
 3  上级佣金   0.00  无：该商品不计佣金

"#]]);
    trade.0.run("commission explain T1 --format json").ok().prints(str![[r#"
{"entry":null,"kind":null,"amount":null,"reverses":null,"reversed_for":null,"refund_no":null,"order_no":"T1","status":"completed","paid_at":"2026-10-03T10:00:00+08:00","completed_at":"2026-10-05T10:00:00+08:00","seller":"B","name":"韩梅梅","level":2,"sponsor":"A","attributed_by":"order","plan":1,"plan_name":"test","rounding":"half_even","max_share":"0.14","hold_days":7,"matures_at":"2026-10-12T10:00:00+08:00","earns_nothing":null,"lines":[{"line":1,"sku":"TEA-1","quantity":3,"unit_price":"33.33","gross":"99.99","line_discount":"1.00","coupon_share":"3.20","order_discount_share":"1.60","points_share":"0.32","net":"93.87"},{"line":2,"sku":"POT-1","quantity":2,"unit_price":"80.00","gross":"160.00","line_discount":"0.00","coupon_share":"5.18","order_discount_share":"2.59","points_share":"0.52","net":"151.71"},{"line":3,"sku":"CARD","quantity":1,"unit_price":"50.00","gross":"50.00","line_discount":"0.00","coupon_share":"1.62","order_discount_share":"0.81","points_share":"0.16","net":"47.41"}],"rules":[{"line":1,"role":"direct","rule":4,"distributor":null,"sku":null,"category":"Tea > Green","level":2,"rate":"0.1235","fixed":null,"verdict":"won","because":null},{"line":1,"role":"direct","rule":3,"distributor":null,"sku":null,"category":"Tea","level":null,"rate":"0.125","fixed":null,"verdict":"lost","because":"category"},{"line":1,"role":"direct","rule":2,"distributor":null,"sku":null,"category":null,"level":2,"rate":"0.11","fixed":null,"verdict":"lost","because":"category"},{"line":1,"role":"direct","rule":1,"distributor":null,"sku":null,"category":null,"level":null,"rate":"0.1","fixed":null,"verdict":"lost","because":"category"},{"line":1,"role":"override","rule":5,"distributor":null,"sku":null,"category":null,"level":null,"rate":"0.05","fixed":null,"verdict":"won","because":null},{"line":2,"role":"direct","rule":2,"distributor":null,"sku":null,"category":null,"level":2,"rate":"0.11","fixed":null,"verdict":"won","because":null},{"line":2,"role":"direct","rule":1,"distributor":null,"sku":null,"category":null,"level":null,"rate":"0.1","fixed":null,"verdict":"lost","because":"level"},{"line":2,"role":"override","rule":6,"distributor":null,"sku":"POT-1","category":null,"level":null,"rate":null,"fixed":"0.50","verdict":"won","because":null},{"line":2,"role":"override","rule":5,"distributor":null,"sku":null,"category":null,"level":null,"rate":"0.05","fixed":null,"verdict":"lost","because":"sku"}],"calculation":[{"line":1,"role":"direct","distributor":"B","base":"93.87","rate":"0.1235","fixed":null,"quantity":3,"exact":"11.592945","rounded":"11.59","cap":"13.14","amount":"11.59"},{"line":1,"role":"override","distributor":"A","base":"93.87","rate":"0.05","fixed":null,"quantity":3,"exact":"4.6935","rounded":"4.69","cap":"1.55","amount":"1.55"},{"line":2,"role":"direct","distributor":"B","base":"151.71","rate":"0.11","fixed":null,"quantity":2,"exact":"16.6881","rounded":"16.69","cap":"21.23","amount":"16.69"},{"line":2,"role":"override","distributor":"A","base":"151.71","rate":null,"fixed":"0.50","quantity":2,"exact":"1.00","rounded":"1.00","cap":"4.54","amount":"1.00"},{"line":3,"role":"direct","distributor":"B","base":"47.41","rate":null,"fixed":null,"quantity":1,"exact":"0.00","rounded":"0.00","cap":"6.63","amount":"0.00"},{"line":3,"role":"override","distributor":"A","base":"47.41","rate":null,"fixed":null,"quantity":1,"exact":"0.00","rounded":"0.00","cap":"6.63","amount":"0.00"}],"settlement":[{"line":1,"role":"direct","amount":"11.59","state":"mature","until":null,"entry":null,"settled_in":null},{"line":1,"role":"override","amount":"1.55","state":"mature","until":null,"entry":null,"settled_in":null},{"line":2,"role":"direct","amount":"16.69","state":"mature","until":null,"entry":null,"settled_in":null},{"line":2,"role":"override","amount":"1.00","state":"mature","until":null,"entry":null,"settled_in":null},{"line":3,"role":"direct","amount":"0.00","state":"not_commissionable","until":null,"entry":null,"settled_in":null},{"line":3,"role":"override","amount":"0.00","state":"not_commissionable","until":null,"entry":null,"settled_in":null}],"clawbacks":[]}

"#]]);
}

#[test]
fn a_settled_entry_is_explained_by_its_own_line_and_role() {
    let trade = trade();
    trade.0.run("commission settle --period 2026-10").ok();
    trade
        .0
        .run("commission explain --entry 2")
        .ok()
        .prints(str![[r#"
Entry 2
Entry          2
Kind           commission
Amount         1.55
Order          T1
Status         completed
Paid           2026-10-03 10:00
Completed      2026-10-05 10:00
Seller         B
Name           韩梅梅
Level          2
Sponsor        A
Attributed by  the order itself
Plan           1
Plan name      test
Rounding       half to even
Max share      14%
Hold days      7
Matures        2026-10-12 10:00

How the net came about
Line  SKU    Quantity  Price  Gross  Line discount  Coupon  Order discount  Points    Net
─────────────────────────────────────────────────────────────────────────────────────────
   1  TEA-1         3  33.33  99.99           1.00    3.20            1.60    0.32  93.87

Which rules apply
Line  Role      Rule  Rate  Verdict
───────────────────────────────────
   1  override     5    5%  won

What each line earns
Line  Role      Distributor   Base  Rate  Quantity   Exact  Rounded   Cap  Amount
─────────────────────────────────────────────────────────────────────────────────
   1  override  A            93.87    5%         3  4.6935     4.69  1.55    1.55

What became of it
Line  Role      Amount  State    Entry  Settled in
──────────────────────────────────────────────────
   1  override    1.55  settled      2  2026-10

"#]])
        .quiet();
    let by_number = trade.0.run("commission explain 2 --format json").ok().stdout;
    assert_eq!(by_number, trade.0.run("commission explain --entry 2 --format json").ok().stdout);
    trade.0.run("commission explain --entry 2 --format csv").ok().prints(str![[r#"
field,value
entry,2
kind,commission
amount,1.55
reverses,
reversed_for,
refund_no,
order_no,T1
status,completed
paid_at,2026-10-03T10:00:00+08:00
completed_at,2026-10-05T10:00:00+08:00
seller,B
name,韩梅梅
level,2
sponsor,A
attributed_by,order
plan,1
plan_name,test
rounding,half_even
max_share,0.14
hold_days,7
matures_at,2026-10-12T10:00:00+08:00
earns_nothing,
lines.1.line,1
lines.1.sku,TEA-1
lines.1.quantity,3
lines.1.unit_price,33.33
lines.1.gross,99.99
lines.1.line_discount,1.00
lines.1.coupon_share,3.20
lines.1.order_discount_share,1.60
lines.1.points_share,0.32
lines.1.net,93.87
rules.1.line,1
rules.1.role,override
rules.1.rule,5
rules.1.distributor,
rules.1.sku,
rules.1.category,
rules.1.level,
rules.1.rate,0.05
rules.1.fixed,
rules.1.verdict,won
rules.1.because,
calculation.1.line,1
calculation.1.role,override
calculation.1.distributor,A
calculation.1.base,93.87
calculation.1.rate,0.05
calculation.1.fixed,
calculation.1.quantity,3
calculation.1.exact,4.6935
calculation.1.rounded,4.69
calculation.1.cap,1.55
calculation.1.amount,1.55
settlement.1.line,1
settlement.1.role,override
settlement.1.amount,1.55
settlement.1.state,settled
settlement.1.until,
settlement.1.entry,2
settlement.1.settled_in,2026-10

"#]]);
}

/// The only reason that an explanation gives, in machine words.
fn reasons(trade: &Trade, order: &str) -> Vec<String> {
    let json = trade.0.run(&format!("commission explain {order} --format json")).ok().stdout;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    if let Some(reason) = json["earns_nothing"].as_str() {
        return vec![reason.to_owned()];
    }
    let rows = json["settlement"].as_array().unwrap().iter();
    rows.map(|row| row["state"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn an_order_that_earns_nothing_says_why() {
    let trade = Trade::with_book("--name Tea --lang en --start 2026-06-01");
    let plan = format!("effective_from = \"2026-09-01\"\n{}", rule("direct", "percent = \"10%\""));
    trade.plan(&plan);
    trade.0.run("distributor apply D --name Dora").ok();
    let columns = "order_no,sku,quantity,unit_price,placed_at,paid_at,cancelled_at,distributor";
    trade.orders(
        columns,
        "\
unpaid,TEA-1,1,100.00,2026-10-03,,,C
cancelled,TEA-1,1,100.00,2026-10-03,2026-10-03,2026-10-04,C
direct,TEA-1,1,100.00,2026-10-03,2026-10-03,,
history,TEA-1,1,100.00,2026-05-03,2026-05-03,,C
planless,TEA-1,1,100.00,2026-08-31 23:59,2026-08-31 23:59:59,,C
applied,TEA-1,1,100.00,2026-10-03,2026-10-03,,D",
    );
    for (order, reason) in [
        ("unpaid", "not_paid"),
        ("cancelled", "not_paid"),
        ("direct", "no_seller"),
        ("history", "before_start"),
        ("planless", "no_plan"),
        ("applied", "seller_not_approved"),
    ] {
        assert_eq!(reasons(&trade, order), [reason], "{order}");
    }
    trade.0.run("commission explain planless").ok().prints(str![[r#"
Order planless
Order          planless
Status         paid
Paid           2026-08-31 23:59:59
Seller         C
Name           Tom
Attributed by  the order itself
Earns nothing  no plan governs the day of payment

How the net came about
Line  SKU    Quantity   Price   Gross     Net
─────────────────────────────────────────────
   1  TEA-1         1  100.00  100.00  100.00

"#]]);
    trade.0.run("commission explain planless --lang zh").ok().prints(str![[r#"
订单 planless
订单号    planless
状态      已付款
付款时间  2026-08-31 23:59:59
出单人    C
名称      Tom
归属依据  订单本身
没有佣金  付款当天没有生效的方案

净额的由来
行  商品编码  数量    单价    总额    净额
------------------------------------------
 1  TEA-1        1  100.00  100.00  100.00

"#]]);
}

#[test]
fn a_line_that_earns_nothing_says_why() {
    let trade = Trade::new();
    let rules = [
        "max_share = \"50%\"\n",
        &rule("direct", "sku = \"TEA-1\"\npercent = \"0.1%\""),
        &rule("direct", "category = \"Teaware\"\npercent = \"50%\""),
        &rule("override", "sku = \"TEA-1\"\nfixed = \"0.00\""),
        &rule("override", "category = \"Teaware\"\npercent = \"5%\""),
    ];
    trade.plan(&rules.concat());
    trade.import("product", "sku,name,price,category\nBOOK,Book,9.00,Books\n").ok();
    trade.orders(
        "order_no,sku,quantity,unit_price,paid_at,distributor,order_discount",
        "\
card,CARD,1,50.00,2026-10-03,B,
free,TEA-1,1,50.00,2026-10-03,B,50.00
book,BOOK,1,9.00,2026-10-03,B,
small,TEA-1,1,1.00,2026-10-03,B,
alone,POT-1,1,80.00,2026-10-03,C,
cut,POT-1,1,80.00,2026-10-03,B,",
    );
    for (order, direct, sponsor) in [
        ("card", "not_commissionable", "not_commissionable"),
        ("free", "net_zero", "net_zero"),
        ("book", "no_rule", "no_rule"),
        ("small", "rounded_to_zero", "pays_zero"),
        ("alone", "not_completed", "no_sponsor"),
        ("cut", "not_completed", "cut_to_zero"),
    ] {
        assert_eq!(reasons(&trade, order), [direct, sponsor], "{order}");
    }
    trade.0.run("distributor suspend A --from 2026-10-02 --yes").ok();
    assert_eq!(reasons(&trade, "cut"), ["not_completed", "sponsor_not_approved"]);
    trade.0.run("commission explain cut").ok().prints(str![[r#"
Order cut
Order          cut
Status         paid
Paid           2026-10-03 00:00
Seller         B
Name           韩梅梅
Level          2
Attributed by  the order itself
Plan           1
Plan name      test
Rounding       half up
Max share      50%
Hold days      0

How the net came about
Line  SKU    Quantity  Price  Gross    Net
──────────────────────────────────────────
   1  POT-1         1  80.00  80.00  80.00

Which rules apply
Line  Role    Rule  Category  Rate  Verdict
───────────────────────────────────────────
   1  direct     2  Teaware    50%  won

What each line earns
Line  Role      Distributor   Base  Rate  Quantity  Exact  Rounded    Cap  Amount
─────────────────────────────────────────────────────────────────────────────────
   1  direct    B            80.00   50%         1  40.00    40.00  40.00   40.00
   1  override               80.00               1   0.00     0.00   0.00    0.00

What became of it
Line  Role      Amount  State
────────────────────────────────────────────────────────────────────────
   1  direct     40.00  not completed
   1  override    0.00  nothing: the sponsor was not approved at payment

"#]]);
}

#[test]
fn an_opening_balance_is_explained_and_unknown_numbers_are_refused() {
    let trade = Trade::with_book("--name Tea --lang en --start 2026-10-01");
    trade.import("distributor", "code,name,opening_balance\nD,Dora,120.00\n").ok();
    trade.0.run("commission settle --period 2026-10").ok();
    trade.0.run("commission explain 1").ok().prints(str![[r#"
Entry 1
Entry        1
Kind         opening balance
Distributor  D
Amount       120.00
Earned       2026-10-01 00:00
Settled in   2026-10

"#]]);
    trade.0.run("commission explain 1 --format json").ok().prints(str![[r#"
{"entry":1,"kind":"opening","distributor":"D","amount":"120.00","earned_at":"2026-10-01T00:00:00+08:00","settled_in":"2026-10"}

"#]]);
    trade.refuses_with(
        "commission explain 2",
        1,
        str![[r#"
error: there is neither an order nor an entry “2”
hint: fenrun order list and fenrun commission entries --all show the numbers

"#]],
    );
    trade.refuses_with(
        "commission explain X-1 --lang zh",
        1,
        str![[r#"
错误：没有订单或佣金明细“X-1”
提示：fenrun order list 和 fenrun commission entries --all 列出全部编号

"#]],
    );
    trade.refuses_with(
        "commission explain --entry 2",
        1,
        str![[r#"
error: there is no settled entry 2
hint: fenrun commission entries --all shows the numbers; pending ones have none yet

"#]],
    );
    trade.refuses_with(
        "commission explain",
        2,
        str![[r#"
error: ORDER is missing, and nobody can be asked
hint: give ORDER, or run the command at a terminal without --no-input

"#]],
    );
}
