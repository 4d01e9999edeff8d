//! `report liability --forward`: what is owed now and what matures when, worked out by hand.
use snapbox::str;

use crate::trade::{Trade, rule};

/// Now is Thursday, 5 November 2026, 09:00. Direct 10 %, override 5 %, a week of hold; A is B's sponsor.
///
/// | order | sold by | net | completed | earns |
/// |---|---|---|---|---|
/// | O1 | B | 300 | 10-01 | settled with October: B 30, A 15 |
/// | O2 | B | 100 | 10-28 | matured on 11-04: B 10, A 5 |
/// | O3 | C | 80 | 11-02 | matures on Monday 11-09: C 8 |
/// | O4 | A | 200 | 11-04 | matures on 11-11: A 20, less 5 for the 50 given back |
/// | O5 | B | 100 | no | B 10, A 5 |
/// | O6 | C | 80 | 11-03 | held by the merchant: C 8 |
/// | O7 | C | 80 | 10-30 | refund asked for and not decided: C 8 |
///
/// An adjustment of −50 leaves C with −50 in October's settlement.
fn shop() -> Trade {
    let trade = Trade::new();
    let rules = rule("direct", "percent = \"10%\"") + &rule("override", "percent = \"5%\"");
    trade.plan(&format!("hold_days = 7\n{rules}")).orders(
        "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor",
        "O1,TEA-1,3,100.00,2026-10-01 10:00,2026-10-01 12:00,B\n\
         O2,TEA-1,1,100.00,2026-10-28 10:00,2026-10-28 12:00,B\n\
         O3,POT-1,1,80.00,2026-11-02 10:00,2026-11-02 12:00,C\n\
         O4,TEA-1,2,100.00,2026-11-04 10:00,2026-11-04 12:00,A\n\
         O5,TEA-1,1,100.00,2026-11-03 10:00,,B\n\
         O6,POT-1,1,80.00,2026-11-03 10:00,2026-11-03 12:00,C\n\
         O7,POT-1,1,80.00,2026-10-30 10:00,2026-10-30 12:00,C",
    );
    for line in [
        "commission adjust C -50 --reason 'lost sample' --date 2026-10-20 --ref A1",
        "commission settle --period 2026-10",
        "refund record R1 O4 50",
        "order hold O6 --reason doubt",
        "refund request R2 O7 10",
    ] {
        trade.0.run(line).ok();
    }
    trade
}

#[test]
fn it_begins_with_what_is_owed_and_ends_with_what_has_no_date() {
    let shop = shop().0;
    let by_day = shop.run("report liability --forward --by day --format csv").ok().quiet();
    by_day.prints(str![[r#"
matures,reason,distributors,amount,total
,owed,2,45.00,45.00
,negative_balance,1,-50.00,-5.00
,mature,2,15.00,10.00
2026-11-09,in_hold,1,8.00,18.00
2026-11-11,in_hold,1,15.00,33.00
,not_completed,2,15.00,48.00
,after_sale,1,8.00,56.00
,order_held,1,8.00,64.00

"#]]);
    shop.run("report liability --forward").ok().quiet().prints(str![[r#"
Owed to distributors, now and to come
Matures                 Reason            Distributors  Amount  Total
─────────────────────────────────────────────────────────────────────
                        owed now                     2   45.00  45.00
                        negative balance             1  -50.00  -5.00
                        next settlement              2   15.00  10.00
2026-11-09..2026-11-15  in hold                      2   23.00  33.00
                        not completed                2   15.00  48.00
                        refund asked for             1    8.00  56.00
                        order held                   1    8.00  64.00
─────────────────────────────────────────────────────────────────────
Total                                                    64.00

"#]]);
    shop.run("report liability --forward --by month --lang zh").ok().quiet().prints(str![[r#"
应付分销商：现在与将来
到期     原因        分销商数    金额  应付合计
-----------------------------------------------
         现在应付           2   45.00     45.00
         余额为负           1  -50.00     -5.00
         下次结算           2   15.00     10.00
2026-11  冻结期内           2   23.00     33.00
         订单未完成         2   15.00     48.00
         售后处理中         1    8.00     56.00
         订单已冻结         1    8.00     64.00
-----------------------------------------------
合计                            64.00

"#]]);
}

#[test]
fn a_suspended_distributor_waits_whatever_else_stands_in_the_way() {
    let shop = shop().0;
    shop.run("distributor suspend C --reason complaint --yes").ok();
    // 8 of each of O3, O6 and O7; what was settled before stays as it is.
    let of_c = "report liability --forward --distributor C --by day";
    shop.run(&format!("{of_c} --format csv")).ok().quiet().prints(str![[r#"
matures,reason,distributors,amount,total
,negative_balance,1,-50.00,-50.00
,suspended,1,24.00,-26.00

"#]]);
    shop.run(&format!("{of_c} --format json")).ok().quiet().prints(str![[r#"
[
{"matures":null,"reason":"negative_balance","distributors":1,"amount":"-50.00","total":"-50.00"},
{"matures":null,"reason":"suspended","distributors":1,"amount":"24.00","total":"-26.00"}
]

"#]]);
}

#[test]
fn orders_that_wait_for_a_plan_are_told_of() {
    let trade = Trade::new();
    trade.import(
        "order",
        "order_no,sku,quantity,unit_price,completed_at,distributor\n\
         O1,TEA-1,1,100.00,2026-10-01,B\n",
    );
    let run = trade.0.run("report liability --forward --format csv").ok();
    assert_eq!(run.stdout, "matures,reason,distributors,amount,total\n");
    run.says(str![[r#"
warning: 1 paid order waits for a plan that reaches back to it

"#]]);
}

#[test]
fn the_flags_of_the_forward_view_belong_to_it() {
    let shop = shop();
    let liability = "report liability";
    shop.refuses_with(
        &format!("{liability} --forward --period 2026-10"),
        2,
        str![[r#"
error: --forward and --period exclude each other
hint: leave one of them out; fenrun report liability --help shows what they do

"#]],
    );
    shop.refuses_with(
        &format!("{liability} --by day"),
        2,
        str![[r#"
error: missing: --forward
hint: fenrun report liability --help shows what it is

"#]],
    );
    shop.refuses_with(
        &format!("{liability} --forward --by hour"),
        2,
        str![[r#"
error: --by cannot be “hour”
hint: it is one of: day, week, month, quarter, year

"#]],
    );
    shop.refuses_with(
        &format!("{liability} --forward --distributor X"),
        1,
        str![[r#"
error: there is no distributor “X”
hint: fenrun distributor list shows all codes

"#]],
    );
    shop.refuses_with(
        &format!("{liability} --forward --distributor X --lang zh"),
        1,
        str![[r#"
错误：没有分销商“X”
提示：fenrun distributor list 列出全部分销商

"#]],
    );
}

#[test]
fn a_bonus_is_owed_once_its_interval_has_ended() {
    let trade = Trade::new();
    let bonus = "[[bonus]]\nname = \"month\"\nevery = \"month\"\nmetric = \"own_sales\"\n\
                 mode = \"whole\"\nsteps = [ { from = \"100\", percent = \"10%\" } ]\n";
    let rules = rule("direct", "percent = \"10%\"") + bonus;
    trade.plan(&format!("hold_days = 7\n{rules}")).orders(
        "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor",
        "O1,TEA-1,3,100.00,2026-11-01 10:00,2026-11-01 12:00,C",
    );
    let forward = "report liability --forward --by day --format csv";
    trade.0.run(forward).ok().prints(str![[r#"
matures,reason,distributors,amount,total
2026-11-08,in_hold,1,30.00,30.00

"#]]);
    trade.0.run(&format!("{forward} --at 2026-12-01")).ok().prints(str![[r#"
matures,reason,distributors,amount,total
,mature,1,60.00,60.00

"#]]);
}
