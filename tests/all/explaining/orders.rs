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
Line  Step            How                                                                   Amount
──────────────────────────────────────────────────────────────────────────────────────────────────
   1  Price           TEA-1: 3 × 33.33                                                       99.99
      Line discount                                                                          -1.00
      Coupon          10.00 × 98.99 / 308.99 = 3.2036…, down (remainder no. 3, first 2 up)   -3.20
      Order discount  5.00 × 95.79 / 298.99 = 1.6018…, down (remainder no. 3, first 2 up)    -1.60
      Points          1.00 × 94.19 / 293.99 = 0.3203…, down (remainder no. 3, first 1 up)    -0.32
      Net                                                                                    93.87
   2  Price           POT-1: 2 × 80.00                                                      160.00
      Coupon          10.00 × 160.00 / 308.99 = 5.1781…, up (remainder no. 2, first 2 up)    -5.18
      Order discount  5.00 × 154.82 / 298.99 = 2.5890…, up (remainder no. 2, first 2 up)     -2.59
      Points          1.00 × 152.23 / 293.99 = 0.5178…, up (remainder no. 1, first 1 up)     -0.52
      Net                                                                                   151.71
   3  Price           CARD: 1 × 50.00                                                        50.00
      Coupon          10.00 × 50.00 / 308.99 = 1.6181…, up (remainder no. 1, first 2 up)     -1.62
      Order discount  5.00 × 48.38 / 298.99 = 0.8090…, up (remainder no. 1, first 2 up)      -0.81
      Points          1.00 × 47.57 / 293.99 = 0.1618…, down (remainder no. 2, first 1 up)    -0.16
      Net                                                                                    47.41

Which rules apply
Line  Role      Rule  Names                               Pays  Verdict
────────────────────────────────────────────────────────────────────────────────────────────────────────
   1  direct       4  category Tea > Green, level 2     12.35%  won
                   3  category Tea                       12.5%  lost: the winner names a deeper category
                   2  level 2                              11%  lost: the winner names a deeper category
                   1  everything                           10%  lost: the winner names a deeper category
   1  override     5  everything                            5%  won
   2  direct       2  level 2                              11%  won
                   1  everything                           10%  lost: the winner names the level
   2  override     6  SKU POT-1                      0.50 each  won
                   5  everything                            5%  lost: the winner names the SKU

What each line earns
Line  Role      Distributor  Step    How                                           Amount
─────────────────────────────────────────────────────────────────────────────────────────
   1  direct    B            Base    net                                            93.87
                             Share   93.87 × 12.35% = 11.592945, half to even       11.59
                             Cap     93.87 × 14% = 13.1418, down → 13.14            13.14
                             Amount                                                 11.59
   1  override  A            Base    net                                            93.87
                             Share   93.87 × 5% = 4.6935, half to even               4.69
                             Cap     93.87 × 14% = 13.1418, down → 13.14 − 11.59     1.55
                             Amount                                                  1.55
   2  direct    B            Base    net                                           151.71
                             Share   151.71 × 11% = 16.6881, half to even           16.69
                             Cap     151.71 × 14% = 21.2394, down → 21.23           21.23
                             Amount                                                 16.69
   2  override  A            Fixed   2 × 0.50                                        1.00
                             Cap     151.71 × 14% = 21.2394, down → 21.23 − 16.69    4.54
                             Amount                                                  1.00
   3  direct    B            Amount  nothing: the product earns no commission        0.00
   3  override  A            Amount  nothing: the product earns no commission        0.00

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
行  步骤          算式                                                                  金额
--------------------------------------------------------------------------------------------
 1  价格          TEA-1: 3 × 33.33                                                     99.99
    行折扣                                                                             -1.00
    优惠券分摊    10.00 × 98.99 / 308.99 = 3.2036…，舍去（余数排第 3，前 2 名进位）    -3.20
    整单优惠分摊  5.00 × 95.79 / 298.99 = 1.6018…，舍去（余数排第 3，前 2 名进位）     -1.60
    积分分摊      1.00 × 94.19 / 293.99 = 0.3203…，舍去（余数排第 3，前 1 名进位）     -0.32
    净额                                                                               93.87
 2  价格          POT-1: 2 × 80.00                                                    160.00
    优惠券分摊    10.00 × 160.00 / 308.99 = 5.1781…，进位（余数排第 2，前 2 名进位）   -5.18
    整单优惠分摊  5.00 × 154.82 / 298.99 = 2.5890…，进位（余数排第 2，前 2 名进位）    -2.59
    积分分摊      1.00 × 152.23 / 293.99 = 0.5178…，进位（余数排第 1，前 1 名进位）    -0.52
    净额                                                                              151.71
 3  价格          CARD: 1 × 50.00                                                      50.00
    优惠券分摊    10.00 × 50.00 / 308.99 = 1.6181…，进位（余数排第 1，前 2 名进位）    -1.62
    整单优惠分摊  5.00 × 48.38 / 298.99 = 0.8090…，进位（余数排第 1，前 2 名进位）     -0.81
    积分分摊      1.00 × 47.57 / 293.99 = 0.1618…，舍去（余数排第 2，前 1 名进位）     -0.16
    净额                                                                               47.41

适用的规则
行  角色      规则  指明                           给付  结果
---------------------------------------------------------------------------------
 1  直接佣金     4  分类 Tea > Green、级别 2     12.35%  胜出
                 3  分类 Tea                      12.5%  落选：胜出规则的分类更细
                 2  级别 2                          11%  落选：胜出规则的分类更细
                 1  不限                            10%  落选：胜出规则的分类更细
 1  上级佣金     5  不限                             5%  胜出
 2  直接佣金     2  级别 2                          11%  胜出
                 1  不限                            10%  落选：胜出规则指明了级别
 2  上级佣金     6  商品 POT-1                每件 0.50  胜出
                 5  不限                             5%  落选：胜出规则指明了商品

每行的佣金
行  角色      分销商  步骤    算式                                            金额
----------------------------------------------------------------------------------
 1  直接佣金  B       基数    净额                                           93.87
                      按比例  93.87 × 12.35% = 11.592945，四舍六入五成双     11.59
                      上限    93.87 × 14% = 13.1418，舍去 → 13.14            13.14
                      金额                                                   11.59
 1  上级佣金  A       基数    净额                                           93.87
                      按比例  93.87 × 5% = 4.6935，四舍六入五成双             4.69
                      上限    93.87 × 14% = 13.1418，舍去 → 13.14 − 11.59     1.55
                      金额                                                    1.55
 2  直接佣金  B       基数    净额                                          151.71
                      按比例  151.71 × 11% = 16.6881，四舍六入五成双         16.69
                      上限    151.71 × 14% = 21.2394，舍去 → 21.23           21.23
                      金额                                                   16.69
 2  上级佣金  A       按件    2 × 0.50                                        1.00
                      上限    151.71 × 14% = 21.2394，舍去 → 21.23 − 16.69    4.54
                      金额                                                    1.00
 3  直接佣金  B       金额    无：该商品不计佣金                              0.00
 3  上级佣金  A       金额    无：该商品不计佣金                              0.00

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
{"explains":"order","entry":null,"kind":null,"amount":null,"reverses":null,"reversed_for":null,"refund_no":null,"order_no":"T1","line":null,"status":"completed","paid_at":"2026-10-03T10:00:00+08:00","completed_at":"2026-10-05T10:00:00+08:00","cancelled_at":null,"corrected_by":null,"revisions":null,"seller":"B","name":"韩梅梅","level":2,"grade":null,"sponsor":"A","attributed_by":"order","held_since":null,"held_because":null,"plan":1,"plan_name":"test","base":"net","override_of":"sale","rounding":"half_even","max_share":"0.14","hold_days":7,"hold_from":"completed","matures_at":"2026-10-12T10:00:00+08:00","earns_nothing":null,"lines":[{"line":1,"sku":"TEA-1","quantity":3,"unit_price":"33.33","gross":"99.99","line_discount":"1.00","coupon_share":"3.20","order_discount_share":"1.60","points_share":"0.32","net":"93.87"},{"line":2,"sku":"POT-1","quantity":2,"unit_price":"80.00","gross":"160.00","line_discount":"0.00","coupon_share":"5.18","order_discount_share":"2.59","points_share":"0.52","net":"151.71"},{"line":3,"sku":"CARD","quantity":1,"unit_price":"50.00","gross":"50.00","line_discount":"0.00","coupon_share":"1.62","order_discount_share":"0.81","points_share":"0.16","net":"47.41"}],"shares":[{"line":1,"discount":"coupon","given":"10.00","whole":"10.00","left":"98.99","left_of_all":"308.99","exact":"3.20366354…","rounded_down":"3.20","remainder_rank":3,"units_missing":2,"unit":false,"share":"3.20"},{"line":1,"discount":"order_discount","given":"5.00","whole":"5.00","left":"95.79","left_of_all":"298.99","exact":"1.60189303…","rounded_down":"1.60","remainder_rank":3,"units_missing":2,"unit":false,"share":"1.60"},{"line":1,"discount":"points","given":"1.00","whole":"1.00","left":"94.19","left_of_all":"293.99","exact":"0.32038504…","rounded_down":"0.32","remainder_rank":3,"units_missing":1,"unit":false,"share":"0.32"},{"line":2,"discount":"coupon","given":"10.00","whole":"10.00","left":"160.00","left_of_all":"308.99","exact":"5.1781611…","rounded_down":"5.17","remainder_rank":2,"units_missing":2,"unit":true,"share":"5.18"},{"line":2,"discount":"order_discount","given":"5.00","whole":"5.00","left":"154.82","left_of_all":"298.99","exact":"2.5890498…","rounded_down":"2.58","remainder_rank":2,"units_missing":2,"unit":true,"share":"2.59"},{"line":2,"discount":"points","given":"1.00","whole":"1.00","left":"152.23","left_of_all":"293.99","exact":"0.51780672…","rounded_down":"0.51","remainder_rank":1,"units_missing":1,"unit":true,"share":"0.52"},{"line":3,"discount":"coupon","given":"10.00","whole":"10.00","left":"50.00","left_of_all":"308.99","exact":"1.61817534…","rounded_down":"1.61","remainder_rank":1,"units_missing":2,"unit":true,"share":"1.62"},{"line":3,"discount":"order_discount","given":"5.00","whole":"5.00","left":"48.38","left_of_all":"298.99","exact":"0.80905715…","rounded_down":"0.80","remainder_rank":1,"units_missing":2,"unit":true,"share":"0.81"},{"line":3,"discount":"points","given":"1.00","whole":"1.00","left":"47.57","left_of_all":"293.99","exact":"0.16180822…","rounded_down":"0.16","remainder_rank":2,"units_missing":1,"unit":false,"share":"0.16"}],"rules":[{"line":1,"role":"direct","rule":4,"distributor":null,"sku":null,"category":"Tea > Green","grade":null,"level":2,"rate":"0.1235","fixed":null,"verdict":"won","because":null},{"line":1,"role":"direct","rule":3,"distributor":null,"sku":null,"category":"Tea","grade":null,"level":null,"rate":"0.125","fixed":null,"verdict":"lost","because":"category"},{"line":1,"role":"direct","rule":2,"distributor":null,"sku":null,"category":null,"grade":null,"level":2,"rate":"0.11","fixed":null,"verdict":"lost","because":"category"},{"line":1,"role":"direct","rule":1,"distributor":null,"sku":null,"category":null,"grade":null,"level":null,"rate":"0.1","fixed":null,"verdict":"lost","because":"category"},{"line":1,"role":"override","rule":5,"distributor":null,"sku":null,"category":null,"grade":null,"level":null,"rate":"0.05","fixed":null,"verdict":"won","because":null},{"line":1,"role":"override","rule":6,"distributor":null,"sku":"POT-1","category":null,"grade":null,"level":null,"rate":null,"fixed":"0.50","verdict":"no_match","because":"sku"},{"line":2,"role":"direct","rule":2,"distributor":null,"sku":null,"category":null,"grade":null,"level":2,"rate":"0.11","fixed":null,"verdict":"won","because":null},{"line":2,"role":"direct","rule":1,"distributor":null,"sku":null,"category":null,"grade":null,"level":null,"rate":"0.1","fixed":null,"verdict":"lost","because":"level"},{"line":2,"role":"direct","rule":3,"distributor":null,"sku":null,"category":"Tea","grade":null,"level":null,"rate":"0.125","fixed":null,"verdict":"no_match","because":"category"},{"line":2,"role":"direct","rule":4,"distributor":null,"sku":null,"category":"Tea > Green","grade":null,"level":2,"rate":"0.1235","fixed":null,"verdict":"no_match","because":"category"},{"line":2,"role":"override","rule":6,"distributor":null,"sku":"POT-1","category":null,"grade":null,"level":null,"rate":null,"fixed":"0.50","verdict":"won","because":null},{"line":2,"role":"override","rule":5,"distributor":null,"sku":null,"category":null,"grade":null,"level":null,"rate":"0.05","fixed":null,"verdict":"lost","because":"sku"}],"calculation":[{"line":1,"role":"direct","distributor":"B","base_of":"net","cost":null,"base":"93.87","own_rate":null,"seller_rate":null,"rate":"0.1235","fixed":null,"quantity":3,"exact":"11.592945","rounded":"11.59","line_cap":"13.14","cap_used":"0.00","cap":"13.14","amount":"11.59"},{"line":1,"role":"override","distributor":"A","base_of":"net","cost":null,"base":"93.87","own_rate":null,"seller_rate":null,"rate":"0.05","fixed":null,"quantity":3,"exact":"4.6935","rounded":"4.69","line_cap":"13.14","cap_used":"11.59","cap":"1.55","amount":"1.55"},{"line":2,"role":"direct","distributor":"B","base_of":"net","cost":null,"base":"151.71","own_rate":null,"seller_rate":null,"rate":"0.11","fixed":null,"quantity":2,"exact":"16.6881","rounded":"16.69","line_cap":"21.23","cap_used":"0.00","cap":"21.23","amount":"16.69"},{"line":2,"role":"override","distributor":"A","base_of":"net","cost":null,"base":"151.71","own_rate":null,"seller_rate":null,"rate":null,"fixed":"0.50","quantity":2,"exact":"1.00","rounded":"1.00","line_cap":"21.23","cap_used":"16.69","cap":"4.54","amount":"1.00"},{"line":3,"role":"direct","distributor":"B","base_of":null,"cost":null,"base":null,"own_rate":null,"seller_rate":null,"rate":null,"fixed":null,"quantity":1,"exact":"0.00","rounded":"0.00","line_cap":"6.63","cap_used":"0.00","cap":"6.63","amount":"0.00"},{"line":3,"role":"override","distributor":"A","base_of":null,"cost":null,"base":null,"own_rate":null,"seller_rate":null,"rate":null,"fixed":null,"quantity":1,"exact":"0.00","rounded":"0.00","line_cap":"6.63","cap_used":"0.00","cap":"6.63","amount":"0.00"}],"settlement":[{"line":1,"role":"direct","amount":"11.59","state":"mature","until":null,"entry":null,"settled_in":null},{"line":1,"role":"override","amount":"1.55","state":"mature","until":null,"entry":null,"settled_in":null},{"line":2,"role":"direct","amount":"16.69","state":"mature","until":null,"entry":null,"settled_in":null},{"line":2,"role":"override","amount":"1.00","state":"mature","until":null,"entry":null,"settled_in":null},{"line":3,"role":"direct","amount":"0.00","state":"not_commissionable","until":null,"entry":null,"settled_in":null},{"line":3,"role":"override","amount":"0.00","state":"not_commissionable","until":null,"entry":null,"settled_in":null}],"clawbacks":[],"cases":[],"payments":[]}

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
Line  Step            How                                                                   Amount
──────────────────────────────────────────────────────────────────────────────────────────────────
   1  Price           TEA-1: 3 × 33.33                                                       99.99
      Line discount                                                                          -1.00
      Coupon          10.00 × 98.99 / 308.99 = 3.2036…, down (remainder no. 3, first 2 up)   -3.20
      Order discount  5.00 × 95.79 / 298.99 = 1.6018…, down (remainder no. 3, first 2 up)    -1.60
      Points          1.00 × 94.19 / 293.99 = 0.3203…, down (remainder no. 3, first 1 up)    -0.32
      Net                                                                                    93.87

Which rules apply
Line  Role      Rule  Names       Pays  Verdict
───────────────────────────────────────────────
   1  override     5  everything    5%  won

What each line earns
Line  Role      Distributor  Step    How                                          Amount
────────────────────────────────────────────────────────────────────────────────────────
   1  override  A            Base    net                                           93.87
                             Share   93.87 × 5% = 4.6935, half to even              4.69
                             Cap     93.87 × 14% = 13.1418, down → 13.14 − 11.59    1.55
                             Amount                                                 1.55

What became of it
Line  Role      Amount  State    Entry  Settled in
──────────────────────────────────────────────────
   1  override    1.55  settled      2  2026-10

What became of the statements
Period   Distributor   Net  Went to       Amount
────────────────────────────────────────────────
2026-10  A            2.55  not paid yet    2.55

"#]])
        .quiet();
    let by_number = trade.0.run("commission explain 2 --format json").ok().stdout;
    assert_eq!(by_number, trade.0.run("commission explain --entry 2 --format json").ok().stdout);
    trade.0.run("commission explain --entry 2 --format csv").ok().prints(str![[r#"
field,value
explains,entry
entry,2
kind,commission
amount,1.55
reverses,
reversed_for,
refund_no,
order_no,T1
line,
status,completed
paid_at,2026-10-03T10:00:00+08:00
completed_at,2026-10-05T10:00:00+08:00
cancelled_at,
corrected_by,
revisions,
seller,B
name,韩梅梅
level,2
grade,
sponsor,A
attributed_by,order
held_since,
held_because,
plan,1
plan_name,test
base,net
override_of,sale
rounding,half_even
max_share,0.14
hold_days,7
hold_from,completed
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
shares.1.line,1
shares.1.discount,coupon
shares.1.given,10.00
shares.1.whole,10.00
shares.1.left,98.99
shares.1.left_of_all,308.99
shares.1.exact,3.20366354…
shares.1.rounded_down,3.20
shares.1.remainder_rank,3
shares.1.units_missing,2
shares.1.unit,no
shares.1.share,3.20
shares.2.line,1
shares.2.discount,order_discount
shares.2.given,5.00
shares.2.whole,5.00
shares.2.left,95.79
shares.2.left_of_all,298.99
shares.2.exact,1.60189303…
shares.2.rounded_down,1.60
shares.2.remainder_rank,3
shares.2.units_missing,2
shares.2.unit,no
shares.2.share,1.60
shares.3.line,1
shares.3.discount,points
shares.3.given,1.00
shares.3.whole,1.00
shares.3.left,94.19
shares.3.left_of_all,293.99
shares.3.exact,0.32038504…
shares.3.rounded_down,0.32
shares.3.remainder_rank,3
shares.3.units_missing,1
shares.3.unit,no
shares.3.share,0.32
rules.1.line,1
rules.1.role,override
rules.1.rule,5
rules.1.distributor,
rules.1.sku,
rules.1.category,
rules.1.grade,
rules.1.level,
rules.1.rate,0.05
rules.1.fixed,
rules.1.verdict,won
rules.1.because,
rules.2.line,1
rules.2.role,override
rules.2.rule,6
rules.2.distributor,
rules.2.sku,POT-1
rules.2.category,
rules.2.grade,
rules.2.level,
rules.2.rate,
rules.2.fixed,0.50
rules.2.verdict,no_match
rules.2.because,sku
calculation.1.line,1
calculation.1.role,override
calculation.1.distributor,A
calculation.1.base_of,net
calculation.1.cost,
calculation.1.base,93.87
calculation.1.own_rate,
calculation.1.seller_rate,
calculation.1.rate,0.05
calculation.1.fixed,
calculation.1.quantity,3
calculation.1.exact,4.6935
calculation.1.rounded,4.69
calculation.1.line_cap,13.14
calculation.1.cap_used,11.59
calculation.1.cap,1.55
calculation.1.amount,1.55
settlement.1.line,1
settlement.1.role,override
settlement.1.amount,1.55
settlement.1.state,settled
settlement.1.until,
settlement.1.entry,2
settlement.1.settled_in,2026-10
payments.1.period,2026-10
payments.1.distributor,A
payments.1.net,2.55
payments.1.item,
payments.1.status,
payments.1.created_at,
payments.1.paid_at,
payments.1.netted_with,
payments.1.amount,2.55

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
        ("cancelled", "ended"),
        ("direct", "no_seller"),
        ("history", "before_start"),
        ("planless", "no_plan"),
        ("applied", "seller_not_approved"),
    ] {
        assert_eq!(reasons(&trade, order), [reason], "{order}");
    }
    trade.0.run("commission explain cancelled").ok().prints(str![[r#"
Order cancelled
Order          cancelled
Status         cancelled
Paid           2026-10-03 00:00
Cancelled      2026-10-04 00:00
Seller         C
Name           Tom
Attributed by  the order itself
Earns nothing  it ended before anything of it was settled

How the net came about
Line  Step   How                Amount
──────────────────────────────────────
   1  Price  TEA-1: 1 × 100.00  100.00
      Net                       100.00

"#]]);
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
Line  Step   How                Amount
──────────────────────────────────────
   1  Price  TEA-1: 1 × 100.00  100.00
      Net                       100.00

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
行  步骤  算式                 金额
-----------------------------------
 1  价格  TEA-1: 1 × 100.00  100.00
    净额                     100.00

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
Line  Step   How               Amount
─────────────────────────────────────
   1  Price  POT-1: 1 × 80.00   80.00
      Net                       80.00

Which rules apply
Line  Role    Rule  Names             Pays  Verdict
───────────────────────────────────────────────────
   1  direct     2  category Teaware   50%  won

What each line earns
Line  Role      Distributor  Step    How                                               Amount
─────────────────────────────────────────────────────────────────────────────────────────────
   1  direct    B            Base    net                                                80.00
                             Share   80.00 × 50%                                        40.00
                             Cap     80.00 × 50%                                        40.00
                             Amount                                                     40.00
   1  override               Amount  nothing: the sponsor was not approved at payment    0.00

What became of it
Line  Role      Amount  State
────────────────────────────────────────────────────────────────────────
   1  direct     40.00  not completed
   1  override    0.00  nothing: the sponsor was not approved at payment

"#]]);
}

#[test]
fn an_opening_balance_is_explained() {
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
{"explains":"entry","entry":1,"kind":"opening","distributor":"D","amount":"120.00","earned_at":"2026-10-01T00:00:00+08:00","settled_in":"2026-10"}

"#]]);
}

#[test]
fn a_corrected_order_and_its_wrong_version_lead_to_each_other() {
    let trade = trade();
    trade.0.run("commission settle --period 2026-10 --at 2026-11-10").ok();
    trade.0.run("order correct T1 --distributor C --reason wrong --at 2026-11-11 --yes").ok();
    let told = |order: &str| -> serde_json::Value {
        let asked = format!("commission explain --order '{order}' --format json --at 2026-11-12");
        serde_json::from_str(&trade.0.run(&asked).ok().stdout).unwrap()
    };
    let (right, wrong) = (told("T1"), told("T1 1"));
    let keys = |told: &serde_json::Value| {
        ["seller", "cancelled_at", "corrected_by", "revisions"].map(|key| told[key].to_string())
    };
    assert_eq!(keys(&right), ["\"C\"", "null", "null", "\"T1 1\""]);
    let ended = "\"2026-11-11T00:00:00+08:00\"";
    assert_eq!(keys(&wrong), ["\"B\"", ended, "\"T1\"", "null"]);
    let reasons = wrong["clawbacks"].as_array().unwrap().iter().map(|row| &row["reversed_for"]);
    assert!(reasons.clone().count() > 0 && reasons.clone().all(|reason| reason == "correction"));
}
